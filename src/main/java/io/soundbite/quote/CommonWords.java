package io.soundbite.quote;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that articles write small, so that a capital at the start of a sentence makes no name
 * of them: "Typical", "Testing". A set of hashes that may hold a word it was never given, about one
 * in a thousand, and never misses one it was.
 *
 * <p>B. H. Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors, CACM 13(7), 1970.
 */
final class CommonWords {

  private static final int BITS = 19;
  private static final int SMALL = 2;
  private static final int LARGE = 1 << 16;

  private final long[] set;

  private CommonWords(long[] set) {
    this.set = set;
  }

  /** Those that the texts write small at least twice, and twice as often as with a capital. */
  static CommonWords of(List<String> texts) {
    Map<Long, Integer> counts = new HashMap<>();
    for (String text : texts) {
      count(Tokens.of(text), counts);
    }
    CommonWords words = new CommonWords(new long[1 << (BITS - 6)]);
    counts.forEach(
        (word, count) -> {
          int small = count % LARGE;
          if (small >= SMALL && small > 2 * (count / LARGE)) {
            words.add(word);
          }
        });
    return words;
  }

  private static void count(Tokens tokens, Map<Long, Integer> counts) {
    for (int t = 0; t < tokens.size(); t++) {
      boolean first = t == tokens.sentenceBegin(tokens.sentence(t));
      if (tokens.is(t, Tokens.WORD) && !first) {
        counts.merge(tokens.word(t), tokens.is(t, Tokens.UPPER) ? LARGE : 1, Integer::sum);
      }
    }
  }

  boolean has(long word) {
    return isSet(slot(word)) && isSet(slot(Word.mix(word)));
  }

  private void add(long word) {
    set(slot(word));
    set(slot(Word.mix(word)));
  }

  private static int slot(long hash) {
    return (int) (hash >>> (64 - BITS));
  }

  private boolean isSet(int slot) {
    return (set[slot >>> 6] >>> slot & 1) != 0;
  }

  private void set(int slot) {
    set[slot >>> 6] |= 1L << slot;
  }

  static CommonWords read(DataInputStream data) throws IOException {
    long[] set = new long[1 << (BITS - 6)];
    for (int i = 0; i < set.length; i++) {
      set[i] = data.readLong();
    }
    return new CommonWords(set);
  }

  void write(DataOutputStream data) throws IOException {
    for (long word : set) {
      data.writeLong(word);
    }
  }

  @Override
  public String toString() {
    return "#" + Integer.toHexString(Arrays.hashCode(set));
  }
}
