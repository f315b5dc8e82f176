package io.soundbite.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word as a number: 64 bits that are equal for words that differ in case or in the shape of the
 * apostrophe only. Lexicons are keyed by it, so that looking a word up allocates nothing. Two
 * different words share a number about once in 10^19 pairs; nothing guards against that.
 *
 * <p>FNV-1a over lower-case UTF-16 units, with the finishing step of MurmurHash3.
 */
public final class Word {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Word() {}

  /** The number of a whole text taken as one word. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The number of the word at {@code [begin, end)} of a text. */
  public static long of(CharSequence text, int begin, int end) {
    long hash = BASIS;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ lower(text.charAt(i))) * PRIME;
    }
    return mix(hash);
  }

  /** The number of a text letter for letter, which differs where case does: of an id, say. */
  public static long exactly(CharSequence text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** The numbers of several words. */
  public static Set<Long> all(String... words) {
    return Arrays.stream(words).map(Word::of).collect(Collectors.toUnmodifiableSet());
  }

  /** Spreads the bits of a number over all 64: two mixed numbers differ in about half of them. */
  public static long mix(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
