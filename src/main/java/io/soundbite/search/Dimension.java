package io.soundbite.search;

import io.soundbite.model.Article;
import io.soundbite.query.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What hits can be counted by, and narrowed to. Those that every index has are constants; {@link
 * #field} gives those of the fields of one's own.
 */
public sealed interface Dimension {

  /** Who is quoted; asked of articles, each article counts once a speaker. */
  Dimension SPEAKER = Known.SPEAKER;

  /** What it is about; a tree, each topic counted with all below it. */
  Dimension TOPIC = Known.TOPIC;

  /** The first topic alone, so that each article or quote counts once; the same tree. */
  Dimension MAIN_TOPIC = Known.MAIN_TOPIC;

  Dimension SOURCE = Known.SOURCE;

  /**
   * The host of the address without "www.": "edition.cnn.com". Narrowed to "cnn.com", as counted,
   * that is not included; the field {@code site:} of a query includes it.
   */
  Dimension SITE = Known.SITE;

  Dimension AUTHOR = Known.AUTHOR;

  Dimension SECTION = Known.SECTION;

  /** The tag of the language as the article has it, "en"; "en-US" is another. */
  Dimension LANGUAGE = Known.LANGUAGE;

  /** The year of publication in UTC, "2023". */
  Dimension YEAR = Known.YEAR;

  /** The quarter of publication in UTC, "2023-Q1". */
  Dimension QUARTER = Known.QUARTER;

  /** The month of publication in UTC, "2023-03". */
  Dimension MONTH = Known.MONTH;

  /** The week of publication in UTC, from Monday on, as ISO 8601 numbers them, "2023-W12". */
  Dimension WEEK = Known.WEEK;

  /** The day of publication in UTC, "2023-03-20". */
  Dimension DAY = Known.DAY;

  /** Direct, mixed or indirect. */
  Dimension KIND = Known.KIND;

  /** Person, organisation, government, group, document or unnamed. */
  Dimension SPEAKER_KIND = Known.SPEAKER_KIND;

  /**
   * What a speaker is called beside the name, "House Speaker", as most articles write it: "Sen."
   * and "U.S. Senator" count as "Senator", "former Senator" by itself.
   */
  Dimension ROLE = Known.ROLE;

  /** The name on the command line and in JSON. */
  String label();

  /** Whether its values are times, best read in their order. */
  boolean isTime();

  /** Whether its values form a tree. */
  boolean isTree();

  /** What hits are called that have no value: "undated", "without source". */
  String missingLabel();

  /** The only values there are, in lower case; empty where any value may stand. */
  List<String> choices();

  /**
   * The values of a field that articles have of their owner's, {@code field.desk} on the command
   * line and in JSON; quotes have those of their article.
   *
   * @param name "desk", as {@link Article#fields} has it
   * @throws IllegalArgumentException where no field may be called so
   */
  static Dimension field(String name) {
    return new Own(Field.own(name));
  }

  /** The names of those that every index has, for messages: "speaker, topic, ...". */
  static String labels() {
    return Arrays.stream(Known.values()).map(Known::label).collect(Collectors.joining(", "));
  }

  /**
   * The dimension with this name, whatever the case; also {@code field.desk}, if a field may be
   * called so.
   */
  static Optional<Dimension> named(String label) {
    String folded = label.toLowerCase(Locale.ROOT);
    if (folded.startsWith(Field.OWN)) {
      return Field.named(folded).map(field -> new Own((Field.Own) field));
    }
    return Arrays.stream(Known.values())
        .filter(value -> value.label.equals(folded))
        .map(Dimension.class::cast)
        .findFirst();
  }

  /**
   * Those that every index has.
   *
   * <p>The interface has no method with a body but static ones: so that threads which begin with
   * either of the two classes do not wait for each other.
   */
  enum Known implements Dimension {
    SPEAKER("speaker"),
    TOPIC("topic"),
    MAIN_TOPIC("maintopic"),
    SOURCE("source"),
    SITE("site"),
    AUTHOR("author"),
    SECTION("section"),
    LANGUAGE("language"),
    YEAR("year"),
    QUARTER("quarter"),
    MONTH("month"),
    WEEK("week"),
    DAY("day"),
    KIND("kind"),
    SPEAKER_KIND("speakerkind"),
    ROLE("role");

    private final String label;

    Known(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
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

    @Override
    public boolean isTree() {
      return this == TOPIC || this == MAIN_TOPIC;
    }

    @Override
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

    @Override
    public List<String> choices() {
      return switch (this) {
        case KIND -> Field.KIND.choices();
        case SPEAKER_KIND -> Field.SPEAKER_KIND.choices();
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
            List.of();
      };
    }
  }

  /**
   * The values of one of {@link Article#fields}.
   *
   * @param field the field of the query language that asks for them
   */
  record Own(Field.Own field) implements Dimension {
    @Override
    public String label() {
      return field.label();
    }

    @Override
    public boolean isTime() {
      return false;
    }

    @Override
    public boolean isTree() {
      return false;
    }

    @Override
    public String missingLabel() {
      return "without " + field.name();
    }

    @Override
    public List<String> choices() {
      return List.of();
    }

    @Override
    public String toString() {
      return label();
    }
  }
}
