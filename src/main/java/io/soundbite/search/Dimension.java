package io.soundbite.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What hits can be counted by, and narrowed to. */
public enum Dimension {
  /** Who is quoted; asked of articles, each article counts once a speaker. */
  SPEAKER("speaker"),
  /** What it is about; a tree, each topic counted with all below it. */
  TOPIC("topic"),
  SOURCE("source"),
  AUTHOR("author"),
  SECTION("section"),
  /** The year of publication in UTC, "2023". */
  YEAR("year"),
  /** The month of publication in UTC, "2023-03". */
  MONTH("month"),
  /** The day of publication in UTC, "2023-03-20". */
  DAY("day"),
  /** Direct, mixed or indirect. */
  KIND("kind"),
  /** Person, organisation, government, group, document or unnamed. */
  SPEAKER_KIND("speakerkind");

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
    return this == YEAR || this == MONTH || this == DAY;
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
