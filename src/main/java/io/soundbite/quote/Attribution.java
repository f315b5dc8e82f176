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

    /** So many tokens are looked at one by one sooner than a set is searched for its next. */
    private static final int FEW = 64;

    boolean isEmpty() {
      return first >= end;
    }

    /** Whether one of its tokens is in a set. */
    boolean touches(BitSet tokens) {
      if (end - first > FEW) {
        int next = tokens.nextSetBit(first);
        return next >= 0 && next < end;
      }
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
