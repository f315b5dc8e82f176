package io.soundbite.lucene;

import io.soundbite.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The words of an English text with their places, cut and stemmed once for all fields that have
 * them.
 */
final class ReadText {

  private static final int LETTERS_A_WORD = 5;

  private Stems.Stem[] words;
  private int[] begins;
  private int[] ends;
  private int size;

  /**
   * @param length of the text
   */
  ReadText(int length) {
    int expected = 8 + length / LETTERS_A_WORD;
    words = new Stems.Stem[expected];
    begins = new int[expected];
    ends = new int[expected];
  }

  void add(Stems.Stem word, int begin, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      begins = Arrays.copyOf(begins, words.length);
      ends = Arrays.copyOf(ends, words.length);
    }
    words[size] = word;
    begins[size] = begin;
    ends[size++] = end;
  }

  /** The terms of all words. */
  FieldTerms terms() {
    return terms(0);
  }

  /**
   * The same, the first words twice, at one place: a word of the lead counts as two, at no cost
   * when it is asked for. The length of the text stays, and so do phrases.
   */
  FieldTerms terms(int lead) {
    FieldTerms terms = new FieldTerms(size + size / 2);
    for (int i = 0; i < size; i++) {
      words[i].addTo(terms, 1);
      if (i < lead) {
        words[i].addTo(terms, 0);
      }
    }
    return terms;
  }

  /** Whether every word stands within one of these spans, or outside of it. */
  boolean isCutBetweenWords(List<Span> spans) {
    for (Span span : spans) {
      if (isWithinWord(span.begin()) || isWithinWord(span.end())) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithinWord(int place) {
    int word = firstFrom(place) - 1;
    return word >= 0 && ends[word] > place;
  }

  /** The terms of the words within these spans. */
  FieldTerms terms(List<Span> spans) {
    FieldTerms terms = new FieldTerms(8);
    for (Span span : spans) {
      for (int i = firstFrom(span.begin()); i < size && begins[i] < span.end(); i++) {
        words[i].addTo(terms, 1);
      }
    }
    return terms;
  }

  /** The first word that begins at a place or behind it. */
  private int firstFrom(int place) {
    int found = Arrays.binarySearch(begins, 0, size, place);
    return found >= 0 ? found : -found - 1;
  }
}
