package io.soundbite.search;

import java.util.List;
import java.util.Locale;

/**
 * One wording of a quotation that articles carry.
 *
 * @param words as the first of them has it
 * @param changes how it differs from the words of the thread
 * @param articles how many articles have it, at least 1
 * @param outlets their sources, each once, in alphabetical order
 * @param first the article that had it first
 */
public record QuoteVariant(
    String words, List<WordChange> changes, long articles, List<String> outlets, Headline first) {

  /** How a wording differs from that of the thread. */
  public enum Kind {
    /** In no word. */
    WHOLE,
    /** Words are left out, and none is another. */
    SHORTENED,
    /** Words are others, or more. */
    CHANGED
  }

  public QuoteVariant {
    changes = List.copyOf(changes);
    outlets = List.copyOf(outlets);
  }

  /** How it differs. */
  public Kind kind() {
    if (changes.stream().anyMatch(change -> change.kind() == WordChange.Kind.PUT_IN)) {
      return Kind.CHANGED;
    }
    return changes.stream().anyMatch(change -> change.kind() == WordChange.Kind.LEFT_OUT)
        ? Kind.SHORTENED
        : Kind.WHOLE;
  }

  /**
   * One line: how many articles, how it differs, and the words with what was left out and put in.
   */
  @Override
  public String toString() {
    return articles
        + "  "
        + kind().name().toLowerCase(Locale.ROOT)
        + "  "
        + WordChange.marked(changes);
  }
}
