package io.soundbite.quote;

import java.util.Arrays;

/**
 * The noun phrases of a story that could name a source, ordered by their first token; a pronoun at
 * the head of a longer phrase ("his" of "his campaign") stands right after it. A mention is its
 * index.
 */
final class Mentions {

  static final int NONE = -1;

  private int count;
  private int[] firsts = new int[32];
  private int[] ends = new int[32];
  private MentionKind[] kinds = new MentionKind[32];
  private int[] lasts = new int[0];

  static Mentions in(Story story) {
    return new MentionFinder(story).find().done(story.size());
  }

  /** Notes for each token, and for the end of the text, which mention is the last before it. */
  private Mentions done(int tokens) {
    lasts = new int[tokens + 1];
    int last = NONE;
    for (int t = 0; t < lasts.length; t++) {
      while (last + 1 < count && firsts[last + 1] < t) {
        last++;
      }
      lasts[t] = last;
    }
    return this;
  }

  void add(int first, int end, MentionKind kind) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      kinds = Arrays.copyOf(kinds, 2 * count);
    }
    firsts[count] = first;
    ends[count] = end;
    kinds[count] = kind;
    count++;
  }

  int count() {
    return count;
  }

  int first(int mention) {
    return firsts[mention];
  }

  int end(int mention) {
    return ends[mention];
  }

  MentionKind kind(int mention) {
    return kinds[mention];
  }

  /** The longest mention that begins with a token; {@link #NONE} where none does. */
  int at(int token) {
    int mention = lastBefore(token + 1);
    if (mention == NONE || firsts[mention] != token) {
      return NONE;
    }
    return mention > 0 && firsts[mention - 1] == token ? mention - 1 : mention;
  }

  /** The last mention that begins before a token; {@link #NONE} where there is none. */
  int lastBefore(int token) {
    if (token >= lasts.length) {
      return count - 1;
    }
    return token < 0 ? NONE : lasts[token];
  }
}
