package io.soundbite.search;

import io.soundbite.model.Span;
import java.util.List;
import java.util.Locale;

/**
 * What somebody who is still typing may mean.
 *
 * @param kind what it is
 * @param text what a person reads, and what a facet, {@code speaker:}, {@code topic:}, {@code
 *     source:}, {@code author:} or {@code section:} takes
 * @param id the code of a topic, the id of the newest article with a title; empty for others
 * @param count how many quotes a speaker has, and how many articles all others
 * @param matches where the typed letters stand in the text, in order
 * @param nearly whether one letter was typed wrong
 */
public record Suggestion(
    Kind kind, String text, String id, long count, List<Span> matches, boolean nearly) {

  /** What is suggested. */
  public enum Kind {
    SPEAKER,
    TOPIC,
    SOURCE,
    AUTHOR,
    SECTION,
    TITLE;

    /** The name on the command line and in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the list. */
  public Suggestion {
    matches = List.copyOf(matches);
  }

  /** One line: kind, text with the typed letters marked, count. */
  @Override
  public String toString() {
    Span whole = new Span(0, text.length());
    return "%s %s (%d)"
        .formatted(kind.label(), new Snippet(kind.label(), whole, text, matches), count);
  }
}
