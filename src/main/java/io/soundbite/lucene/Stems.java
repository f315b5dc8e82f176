package io.soundbite.lucene;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Words as the terms that they are indexed by. Those of common words are remembered, in a table
 * where each word has one place, and gives it up to the next one that hashes there. Safe for use by
 * several threads, which see each other's entries or do not.
 *
 * <p>Words are known by hashes of 64 bits, FNV-1a over their characters: of 10<sup>19</sup> pairs
 * of words one is mistaken for the other.
 */
final class Stems {

  private static final int PLACES = 1 << 16;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final @Nullable Stem[] known = new Stem[PLACES];
  private final ThreadLocal<Stemmer> stemmers = ThreadLocal.withInitial(Stemmer::new);

  /**
   * The terms of a word.
   *
   * @param word the hash of the word
   * @param stem its stem
   * @param form the word itself with {@link Forms#MARK}; null where the stem says it
   */
  record Stem(long word, BytesRef stem, @Nullable BytesRef form) {

    /** Adds the stem, and the form at the same place. */
    void addTo(FieldTerms terms, int step) {
      terms.add(stem, step);
      if (form != null) {
        terms.add(form, 0);
      }
    }
  }

  /** The terms of the word at the beginning of an array, in lower case, without accents. */
  Stem of(char[] word, int length) {
    long hash = BASIS;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ word[i]) * PRIME;
    }
    int place = (int) (hash ^ (hash >>> 32)) & (PLACES - 1);
    Stem stem = known[place];
    if (stem == null || stem.word != hash) {
      stem = stem(hash, new String(word, 0, length));
      known[place] = stem;
    }
    return stem;
  }

  private Stem stem(long hash, String word) {
    String stem = stemmers.get().stem(word);
    String form = Forms.of(word);
    return new Stem(hash, new BytesRef(stem), form.equals(stem) ? null : new BytesRef(form));
  }
}
