package io.soundbite.search;

import java.util.List;
import java.util.Locale;

/**
 * One wording of a quotation that articles carry.
 *
 * @param words as the first of them has it
 * @param changes how it differs from the words of the thread, as {@link WordChange#readable} tells;
 *     of another part of the statement all is left out and all put in
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
    /** There are more words, and none is another. */
    LENGTHENED,
    /** Words are others. */
    CHANGED,
    /** It is another part of the statement, with little or nothing of the words in it. */
    OTHER_PART;

    /** The name in JSON and at the command line, "shortened", "other part". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public QuoteVariant {
    changes = List.copyOf(changes);
    outlets = List.copyOf(outlets);
  }

  /** How it differs. */
  public Kind kind() {
    if (has(WordChange.Kind.PUT_IN) && has(WordChange.Kind.LEFT_OUT)) {
      return has(WordChange.Kind.KEPT) ? Kind.CHANGED : Kind.OTHER_PART;
    }
    if (has(WordChange.Kind.PUT_IN)) {
      return Kind.LENGTHENED;
    }
    return has(WordChange.Kind.LEFT_OUT) ? Kind.SHORTENED : Kind.WHOLE;
  }

  private boolean has(WordChange.Kind kind) {
    return changes.stream().anyMatch(change -> change.kind() == kind);
  }

  /**
   * One line: first day, how many articles, how it differs, and the words with what was left out
   * and put in; those of another part as they are.
   */
  @Override
  public String toString() {
    String said = kind() == Kind.OTHER_PART ? words : WordChange.marked(changes);
    return "%s  %d  %s  %s".formatted(first.day(), articles, kind().label(), said);
  }
}
