package io.soundbite.query;

import io.soundbite.model.Article;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.SpeakerKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a query can ask of: the name before the colon. Those that every index has are constants;
 * {@link #own} gives those of one's own.
 */
public sealed interface Field {

  /** The default: title and body of an article, or the words of a quote. */
  Field TEXT = Known.TEXT;

  /** The headline. */
  Field TITLE = Known.TITLE;

  /** The text below the headline. */
  Field BODY = Known.BODY;

  /** The outlet, by its words. */
  Field SOURCE = Known.SOURCE;

  /** The byline, by its words. */
  Field AUTHOR = Known.AUTHOR;

  /** The part of the outlet. */
  Field SECTION = Known.SECTION;

  /** The IETF tag of the language, all of it. */
  Field LANGUAGE = Known.LANGUAGE;

  /** When it was published. */
  Field DATE = Known.DATE;

  /** The id, exactly. */
  Field ID = Known.ID;

  /** The url, exactly. */
  Field URL = Known.URL;

  /** The host of the url without "www.", or what it belongs to: all of "cnn.com". */
  Field SITE = Known.SITE;

  /** A topic by label, code or path, with all below it: of the article, or of the quote. */
  Field TOPIC = Known.TOPIC;

  /** The same of the first topic alone, under which an editor would file it. */
  Field MAIN_TOPIC = Known.MAIN_TOPIC;

  /** The words of a quotation. */
  Field SAID = Known.SAID;

  /** The speaker of a quotation, by any of the names the article uses. */
  Field SPEAKER = Known.SPEAKER;

  /** Direct, mixed or indirect. */
  Field KIND = Known.KIND;

  /** Person, organisation, government, group, document or unnamed. */
  Field SPEAKER_KIND = Known.SPEAKER_KIND;

  /** What the speaker is called beside the name, by its words: "senator", "Sen.". */
  Field ROLE = Known.ROLE;

  /** How certain the attribution is, from 0 to 1. */
  Field CONFIDENCE = Known.CONFIDENCE;

  /** What stands before the name of a field of one's own, {@code field.desk}. */
  String OWN = "field.";

  /** Of which documents a field is a property. */
  public enum Unit {
    /** Of the article. */
    ARTICLE,
    /** Of each quote. */
    QUOTE,
    /** Of whichever is asked for. */
    EITHER
  }

  /** How the value after the colon is compared. */
  public enum Matching {
    /** By words, stemmed, accents and case folded. */
    WORDS,
    /** By words as they are, accents and case folded. */
    NAME,
    /** By the whole value as it is written: two ids may differ in case alone. */
    EXACT,
    /** By the whole value, case folded. */
    CODE,
    /** By a place in the tree of topics. */
    TOPIC,
    /** By a day, or a range of days or instants. */
    DATE,
    /** By a number from 0 to 1 that it reaches. */
    NUMBER;

    /** Whether the value is compared as a whole, signs and blanks included. */
    public boolean isWhole() {
      return this == EXACT || this == CODE;
    }
  }

  /** The name in the query language, "speaker". */
  String label();

  /** Whether it is a matter of the article or of each quote. */
  Unit unit();

  /** How its words are compared. */
  Matching matching();

  /** The only values there are, in lower case; empty where any value may stand. */
  List<String> choices();

  /**
   * The value as this field spells it, where it has {@link #choices}: in lower case, without white
   * space around it.
   *
   * @throws IllegalArgumentException where it is none of them
   */
  String choice(String value);

  /**
   * The field of this name that articles have of their owner's, {@code field.desk} in the query
   * language: compared by words as they are, accents and case folded; numbers also by ranges.
   *
   * @param name "desk", as {@link Article#fields} has it
   * @throws IllegalArgumentException where no field may be called so
   */
  static Own own(String name) {
    return new Own(name);
  }

  /**
   * The field with this name in the query language, whatever the case; also {@code field.desk}, if
   * a field may be called so.
   */
  static Optional<Field> named(String label) {
    String folded = label.toLowerCase(Locale.ROOT);
    if (folded.startsWith(OWN)) {
      return Optional.of(folded.substring(OWN.length()))
          .filter(Article::isFieldName)
          .map(Field::own);
    }
    return Arrays.stream(Known.values())
        .filter(field -> field.label.equals(folded))
        .map(Field.class::cast)
        .findFirst();
  }

  /** The names of those that every index has, for messages: "text, title, body, ...". */
  static String labels() {
    return Arrays.stream(Known.values()).map(Known::label).collect(Collectors.joining(", "));
  }

  /**
   * Those that every index has.
   *
   * <p>The interface has no method with a body but static ones: so that threads which begin with
   * either of the two classes do not wait for each other.
   */
  enum Known implements Field {
    TEXT("text", Unit.EITHER, Matching.WORDS),
    TITLE("title", Unit.ARTICLE, Matching.WORDS),
    BODY("body", Unit.ARTICLE, Matching.WORDS),
    SOURCE("source", Unit.ARTICLE, Matching.NAME),
    AUTHOR("author", Unit.ARTICLE, Matching.NAME),
    SECTION("section", Unit.ARTICLE, Matching.NAME),
    LANGUAGE("language", Unit.ARTICLE, Matching.CODE),
    DATE("date", Unit.ARTICLE, Matching.DATE),
    ID("id", Unit.ARTICLE, Matching.EXACT),
    URL("url", Unit.ARTICLE, Matching.EXACT),
    SITE("site", Unit.ARTICLE, Matching.CODE),
    TOPIC("topic", Unit.EITHER, Matching.TOPIC),
    MAIN_TOPIC("maintopic", Unit.EITHER, Matching.TOPIC),
    SAID("said", Unit.QUOTE, Matching.WORDS),
    SPEAKER("speaker", Unit.QUOTE, Matching.NAME),
    KIND("kind", Unit.QUOTE, Matching.CODE),
    SPEAKER_KIND("speakerkind", Unit.QUOTE, Matching.CODE),
    ROLE("role", Unit.QUOTE, Matching.NAME),
    CONFIDENCE("confidence", Unit.QUOTE, Matching.NUMBER);

    private final String label;
    private final Unit unit;
    private final Matching matching;

    Known(String label, Unit unit, Matching matching) {
      this.label = label;
      this.unit = unit;
      this.matching = matching;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public Unit unit() {
      return unit;
    }

    @Override
    public Matching matching() {
      return matching;
    }

    @Override
    public List<String> choices() {
      return switch (this) {
        case KIND -> names(QuoteKind.values());
        case SPEAKER_KIND -> names(SpeakerKind.values());
        default -> List.of();
      };
    }

    @Override
    public String choice(String value) {
      List<String> choices = choices();
      if (choices.isEmpty()) {
        return value;
      }
      String folded = value.strip().toLowerCase(Locale.ROOT);
      if (!choices.contains(folded)) {
        throw new IllegalArgumentException(
            "%s is one of %s, not '%s'".formatted(label, String.join(", ", choices), value));
      }
      return folded;
    }

    private static List<String> names(Enum<?>[] values) {
      return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    }
  }

  /**
   * One of {@link Article#fields}.
   *
   * @param name "desk"
   */
  record Own(String name) implements Field {
    public Own {
      Article.fieldName(name);
    }

    @Override
    public String label() {
      return OWN + name;
    }

    @Override
    public Unit unit() {
      return Unit.ARTICLE;
    }

    @Override
    public Matching matching() {
      return Matching.NAME;
    }

    @Override
    public List<String> choices() {
      return List.of();
    }

    @Override
    public String choice(String value) {
      return value;
    }

    @Override
    public String toString() {
      return label();
    }
  }
}
