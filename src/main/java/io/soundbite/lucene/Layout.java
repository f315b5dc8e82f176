package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.search.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * The names of the fields, and on which documents they stand. The table in the description of the
 * package says what each is for. Change the version with any change to what is written.
 */
final class Layout {

  /** Indexes of another version are not read. */
  static final int VERSION = 17;

  /** The version of the analysis: tokens, folding, stems. */
  static final String ANALYSIS = "english-6";

  // On all documents.
  static final String UNIT = "unit";
  static final String BLOCK = "block";

  // On articles.
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String TITLE_WORDS = "title.words";
  static final String LANGUAGE = "language";
  static final String LANGUAGES = "language.value";
  static final String SITE = "site";
  static final String SITES = "site.value";
  static final String DATE = "date";
  static final String DAY = "day";
  static final String HEADLINE = "headline";
  static final String QUOTES = "quotes";
  static final String VERSIONS = "versions";
  static final String NAME_EVIDENCE = "speaker.evidence";
  static final String SPEAKER_ROLES = "speaker.role";
  static final String SPEAKERS = "speaker.value";
  static final String COPIES = "copies";
  static final String SKETCH = "copies.sketch";
  static final String TOPIC = "topic";
  static final String MAIN_TOPIC = "topic.main";
  static final String TOPIC_CONFIDENCE = "topic.confidence";

  private static final String OWN = "field.";
  private static final String VALUES = ".value";

  // On quotes.
  static final String QUOTE = "quote";
  static final String SAID = "quote.said";
  static final String SPEAKER = "quote.speaker";
  static final String QUOTE_SPEAKERS = "quote.speaker.value";
  static final String QUOTE_DATE = "quote.date";
  static final String WORDS = "quote.words";
  static final String CONFIDENCE = "quote.confidence";
  static final String QUOTE_COPIES = "quote.copies";
  static final String QUOTE_SKETCH = "quote.copies.sketch";

  /** All fields, for the data kept with each commit. */
  static final List<String> FIELDS =
      List.of(
          UNIT,
          BLOCK,
          TITLE,
          TITLE_WORDS,
          BODY,
          DATE,
          DAY,
          HEADLINE,
          QUOTES,
          VERSIONS,
          NAME_EVIDENCE,
          SPEAKER_ROLES,
          COPIES,
          SKETCH,
          "source",
          "author",
          "section",
          LANGUAGE,
          "id",
          "url",
          SITE,
          TOPIC,
          MAIN_TOPIC,
          TOPIC_CONFIDENCE,
          SPEAKERS,
          "source.value",
          "author.value",
          "section.value",
          LANGUAGES,
          ownWords("*"),
          ownValues("*"),
          ownNumbers("*"),
          SITES,
          "kind",
          "speakerkind",
          "role",
          QUOTE,
          SAID,
          SPEAKER,
          QUOTE_DATE,
          WORDS,
          CONFIDENCE,
          QUOTE_COPIES,
          QUOTE_SKETCH,
          QUOTE_SPEAKERS,
          "quote.kind",
          "quote.speakerkind",
          "quote.role",
          ofQuote(TOPIC),
          ofQuote(MAIN_TOPIC),
          ofQuote(TOPIC_CONFIDENCE));

  private Layout() {}

  /** The words of a field of one's own. */
  static String ownWords(String name) {
    return OWN + name;
  }

  /** The whole values of a field of one's own. */
  static String ownValues(String name) {
    return OWN + name + VALUES;
  }

  /** Those values of a field of one's own that are numbers. */
  static String ownNumbers(String name) {
    return OWN + name + ".number";
  }

  /** The name of a field of one's own, given where its values are kept; empty for another field. */
  static Optional<String> ownName(String values) {
    return values.startsWith(OWN) && values.endsWith(VALUES)
        ? Optional.of(values.substring(OWN.length(), values.length() - VALUES.length()))
        : Optional.empty();
  }

  /** A field of articles as it is called on quotes. */
  static String ofQuote(String field) {
    return "quote." + field;
  }

  /** The same of either. */
  static String on(Unit home, String field) {
    return home == Unit.QUOTE ? ofQuote(field) : field;
  }

  /** The documents that hold a field, for a query asked of {@code asked}. */
  static Unit home(Field field, Unit asked) {
    return switch (field.unit()) {
      case ARTICLE -> Unit.ARTICLE;
      case QUOTE -> Unit.QUOTE;
      case EITHER -> asked;
    };
  }

  /** The Lucene field of a field of the query language; TEXT of articles has two and no name. */
  static String name(Field field, Unit home) {
    return switch (field) {
      case Field.Own own -> ownWords(own.name());
      case Field.Known known -> name(known, home);
    };
  }

  private static String name(Field.Known field, Unit home) {
    return switch (field) {
      case TEXT -> home == Unit.QUOTE ? SAID : BODY;
      case TITLE -> TITLE;
      case BODY -> BODY;
      case SAID -> SAID;
      case SPEAKER -> SPEAKER;
      case KIND -> on(home, "kind");
      case SPEAKER_KIND -> on(home, "speakerkind");
      case ROLE -> "quote.role";
      case TOPIC -> on(home, TOPIC);
      case MAIN_TOPIC -> on(home, MAIN_TOPIC);
      case DATE -> home == Unit.QUOTE ? QUOTE_DATE : DATE;
      case SOURCE -> "source";
      case AUTHOR -> "author";
      case SECTION -> "section";
      case LANGUAGE -> LANGUAGE;
      case ID -> "id";
      case URL -> "url";
      case SITE -> SITE;
      case CONFIDENCE -> CONFIDENCE;
    };
  }

  /** The documents that hold the values of a dimension, for a search of {@code asked}. */
  static Unit home(Dimension dimension, Unit asked) {
    return switch (dimension) {
      case Dimension.Own own -> Unit.ARTICLE;
      case Dimension.Known known -> home(known, asked);
    };
  }

  private static Unit home(Dimension.Known dimension, Unit asked) {
    return switch (dimension) {
      case SPEAKER, TOPIC, MAIN_TOPIC, KIND, SPEAKER_KIND, ROLE -> asked;
      case SOURCE, SITE, AUTHOR, SECTION, LANGUAGE, YEAR, QUARTER, MONTH, WEEK, DAY -> Unit.ARTICLE;
    };
  }

  /** Whether an article has those values of a dimension that its quotes have. */
  static boolean areOfQuotes(Dimension dimension) {
    return switch (dimension) {
      case Dimension.Own own -> false;
      case Dimension.Known known -> areOfQuotes(known);
    };
  }

  private static boolean areOfQuotes(Dimension.Known dimension) {
    return switch (dimension) {
      case SPEAKER, KIND, SPEAKER_KIND, ROLE -> true;
      case TOPIC,
          MAIN_TOPIC,
          SOURCE,
          SITE,
          AUTHOR,
          SECTION,
          LANGUAGE,
          YEAR,
          QUARTER,
          MONTH,
          WEEK,
          DAY ->
          false;
    };
  }

  /** The Lucene field with the values of a dimension; that of all times is the day. */
  static String values(Dimension dimension, Unit home) {
    return switch (dimension) {
      case Dimension.Own own -> ownValues(own.field().name());
      case Dimension.Known known -> values(known, home);
    };
  }

  private static String values(Dimension.Known dimension, Unit home) {
    return switch (dimension) {
      case SPEAKER -> home == Unit.QUOTE ? QUOTE_SPEAKERS : SPEAKERS;
      case TOPIC -> on(home, TOPIC);
      case MAIN_TOPIC -> on(home, MAIN_TOPIC);
      case KIND -> on(home, "kind");
      case SPEAKER_KIND -> on(home, "speakerkind");
      case ROLE -> on(home, "role");
      case SOURCE -> "source.value";
      case SITE -> SITES;
      case AUTHOR -> "author.value";
      case SECTION -> "section.value";
      case LANGUAGE -> LANGUAGES;
      case YEAR, QUARTER, MONTH, WEEK, DAY -> DAY;
    };
  }
}
