package io.soundbite.quote;

import java.util.BitSet;
import java.util.List;

/**
 * Words attributed, by what and to which mention, in tokens of a {@link Story}.
 *
 * @param content the words attributed, in their order, disjoint, at least one
 * @param cue the words that attribute; empty where a quotation stands alone
 * @param mention the mention that names the speaker, {@link Mentions#NONE} where none does
 * @param confidence how likely all of it is right, from 0 to 1
 * @param verbatim whether the words are the speaker's own though no quotation marks say so
 */
record Attribution(
    List<Range> content, Range cue, int mention, double confidence, boolean verbatim) {

  /** Tokens {@code [first, end)}. */
  record Range(int first, int end) {

    static final Range NONE = new Range(0, 0);

    boolean isEmpty() {
      return first >= end;
    }

    /** Whether one of its tokens is in a set; looks no further than its end. */
    boolean touches(BitSet tokens) {
      for (int t = first; t < end; t++) {
        if (tokens.get(t)) {
          return true;
        }
      }
      return false;
    }

    boolean contains(int token) {
      return first <= token && token < end;
    }
  }

  Attribution {
    content = List.copyOf(content);
  }

  /** Words that are the speaker's own as far as quotation marks say so. */
  Attribution(List<Range> content, Range cue, int mention, double confidence) {
    this(content, cue, mention, confidence, false);
  }

  /** The words of several, as the set of their tokens. */
  static BitSet words(List<Attribution> attributions) {
    BitSet words = new BitSet();
    for (Attribution one : attributions) {
      one.content.forEach(range -> words.set(range.first(), range.end()));
    }
    return words;
  }

  int begin() {
    return content.getFirst().first();
  }
}
