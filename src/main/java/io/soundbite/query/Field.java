package io.soundbite.query;

import io.soundbite.model.QuoteKind;
import io.soundbite.model.SpeakerKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a query can ask of: the name before the colon. */
public enum Field {
  /** The default: title and body of an article, or the words of a quote. */
  TEXT("text", Unit.EITHER, Matching.WORDS),
  /** The headline. */
  TITLE("title", Unit.ARTICLE, Matching.WORDS),
  /** The text below the headline. */
  BODY("body", Unit.ARTICLE, Matching.WORDS),
  /** The outlet, by its words. */
  SOURCE("source", Unit.ARTICLE, Matching.NAME),
  /** The byline, by its words. */
  AUTHOR("author", Unit.ARTICLE, Matching.NAME),
  /** The part of the outlet. */
  SECTION("section", Unit.ARTICLE, Matching.NAME),
  /** The IETF tag of the language, all of it. */
  LANGUAGE("language", Unit.ARTICLE, Matching.CODE),
  /** When it was published. */
  DATE("date", Unit.ARTICLE, Matching.DATE),
  /** The id, exactly. */
  ID("id", Unit.ARTICLE, Matching.EXACT),
  /** The url, exactly. */
  URL("url", Unit.ARTICLE, Matching.EXACT),
  /** The host of the url without "www.", or what it belongs to: all of "cnn.com". */
  SITE("site", Unit.ARTICLE, Matching.CODE),
  /** A topic by label, code or path, with all below it: of the article, or of the quote. */
  TOPIC("topic", Unit.EITHER, Matching.TOPIC),
  /** The same of the first topic alone, under which an editor would file it. */
  MAIN_TOPIC("maintopic", Unit.EITHER, Matching.TOPIC),
  /** The words of a quotation. */
  SAID("said", Unit.QUOTE, Matching.WORDS),
  /** The speaker of a quotation, by any of the names the article uses. */
  SPEAKER("speaker", Unit.QUOTE, Matching.NAME),
  /** Direct, mixed or indirect. */
  KIND("kind", Unit.QUOTE, Matching.CODE),
  /** Person, organisation, government, group, document or unnamed. */
  SPEAKER_KIND("speakerkind", Unit.QUOTE, Matching.CODE),
  /** What the speaker is called beside the name, by its words: "senator", "Sen.". */
  ROLE("role", Unit.QUOTE, Matching.NAME),
  /** How certain the attribution is, from 0 to 1. */
  CONFIDENCE("confidence", Unit.QUOTE, Matching.NUMBER);

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

  private final String label;
  private final Unit unit;
  private final Matching matching;

  Field(String label, Unit unit, Matching matching) {
    this.label = label;
    this.unit = unit;
    this.matching = matching;
  }

  /** The name in the query language, "speaker". */
  public String label() {
    return label;
  }

  /** Whether it is a matter of the article or of each quote. */
  public Unit unit() {
    return unit;
  }

  /** How its words are compared. */
  public Matching matching() {
    return matching;
  }

  /** The only values there are, in lower case; empty where any value may stand. */
  public List<String> choices() {
    return switch (this) {
      case KIND -> names(QuoteKind.values());
      case SPEAKER_KIND -> names(SpeakerKind.values());
      default -> List.of();
    };
  }

  /**
   * The value as this field spells it, where it has {@link #choices}: in lower case, without white
   * space around it.
   *
   * @throws IllegalArgumentException where it is none of them
   */
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

  /** The field with this name in the query language, whatever the case. */
  public static Optional<Field> named(String label) {
    String folded = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(field -> field.label.equals(folded)).findFirst();
  }

  /** All names, for messages: "text, title, body, ...". */
  public static String labels() {
    return Arrays.stream(values()).map(Field::label).collect(Collectors.joining(", "));
  }
}
