package io.soundbite.search;

import io.soundbite.query.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What hits can be counted by, and narrowed to. */
public enum Dimension {
  /** Who is quoted; asked of articles, each article counts once a speaker. */
  SPEAKER("speaker"),
  /** What it is about; a tree, each topic counted with all below it. */
  TOPIC("topic"),
  /** The first topic alone, so that each article or quote counts once; the same tree. */
  MAIN_TOPIC("maintopic"),
  SOURCE("source"),
  /**
   * The host of the address without "www.": "edition.cnn.com". Narrowed to "cnn.com", as counted,
   * that is not included; the field {@code site:} of a query includes it.
   */
  SITE("site"),
  AUTHOR("author"),
  SECTION("section"),
  /** The tag of the language as the article has it, "en"; "en-US" is another. */
  LANGUAGE("language"),
  /** The year of publication in UTC, "2023". */
  YEAR("year"),
  /** The quarter of publication in UTC, "2023-Q1". */
  QUARTER("quarter"),
  /** The month of publication in UTC, "2023-03". */
  MONTH("month"),
  /** The week of publication in UTC, from Monday on, as ISO 8601 numbers them, "2023-W12". */
  WEEK("week"),
  /** The day of publication in UTC, "2023-03-20". */
  DAY("day"),
  /** Direct, mixed or indirect. */
  KIND("kind"),
  /** Person, organisation, government, group, document or unnamed. */
  SPEAKER_KIND("speakerkind"),
  /**
   * What a speaker is called beside the name, "House Speaker", as most articles write it: "Sen."
   * and "U.S. Senator" count as "Senator", "former Senator" by itself.
   */
  ROLE("role");

  private final String label;

  Dimension(String label) {
    this.label = label;
  }

  /** The name on the command line and in JSON. */
  public String label() {
    return label;
  }

  /** Whether its values are times, best read in their order. */
  public boolean isTime() {
    return switch (this) {
      case YEAR, QUARTER, MONTH, WEEK, DAY -> true;
      case SPEAKER,
          TOPIC,
          MAIN_TOPIC,
          SOURCE,
          SITE,
          AUTHOR,
          SECTION,
          LANGUAGE,
          KIND,
          SPEAKER_KIND,
          ROLE ->
          false;
    };
  }

  /** Whether its values form a tree. */
  public boolean isTree() {
    return this == TOPIC || this == MAIN_TOPIC;
  }

  /** What hits are called that have no value: "undated", "without source". */
  public String missingLabel() {
    if (isTime()) {
      return "undated";
    }
    return switch (this) {
      case SPEAKER -> "without a named speaker";
      case MAIN_TOPIC -> "without topic";
      default -> "without " + label;
    };
  }

  /** The only values there are, in lower case; empty where any value may stand. */
  public List<String> choices() {
    return closed().map(Field::choices).orElse(List.of());
  }

  /** The field of the query language that has the same few values; empty where any may stand. */
  private Optional<Field> closed() {
    return switch (this) {
      case KIND -> Optional.of(Field.KIND);
      case SPEAKER_KIND -> Optional.of(Field.SPEAKER_KIND);
      case SPEAKER,
          TOPIC,
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
          DAY,
          ROLE ->
          Optional.empty();
    };
  }

  /**
   * The value as this dimension spells it, where it has choices.
   *
   * @throws IllegalArgumentException where it is none of them
   */
  String choice(String value) {
    return closed().map(field -> field.choice(value)).orElse(value);
  }

  /** All names, for messages: "speaker, topic, ...". */
  public static String labels() {
    return Arrays.stream(values()).map(Dimension::label).collect(Collectors.joining(", "));
  }

  /** The dimension with this name, whatever the case. */
  public static Optional<Dimension> named(String label) {
    String folded = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(value -> value.label.equals(folded)).findFirst();
  }
}
