package io.soundbite.topic;

import java.util.Arrays;

/**
 * Finds the terms of a text: at each word the longest, after which the search goes on behind it, so
 * that "star wars" is not also "wars". Terms of equal length that begin at the same word are all
 * found. An index of overlapping terms has every term found at every word. For one thread.
 *
 * <p>Only words that some term has are kept, each with its place and the numbers of its forms: as
 * it stands, by its capitals, and for each beginning that some term marks with a star. Places are
 * counted in words; a comma, full stop or empty line counts as one more, so that no term spans it.
 */
final class TermScan implements Words.Prefixes {

  /** Of so many letters, one word is expected to be kept. */
  private static final int LETTERS_A_WORD = 8;

  private static final int MOST_TERMS_AT_A_WORD = 8;

  private final TermIndex index;
  private final Hits hits;

  /** The forms of the i-th word kept are those from starts[i] to starts[i + 1]. */
  private int[] forms;

  private int[] starts;
  private int[] places;
  private int kept;
  private int formCount;

  private final int[] longest = new int[MOST_TERMS_AT_A_WORD];
  private int longestCount;
  private int longestLength;

  private TermScan(TermIndex index, Hits hits, int letters) {
    this.index = index;
    this.hits = hits;
    int words = 16 + letters / LETTERS_A_WORD;
    forms = new int[2 * words];
    starts = new int[words];
    places = new int[words];
  }

  /**
   * Adds the terms of a text, in its order.
   *
   * @param firstPlace the place of the first word
   * @return the place after the last word
   */
  static int scan(String text, TermIndex index, int firstPlace, Hits hits) {
    var scan = new TermScan(index, hits, text.length());
    int end = scan.readWords(text, firstPlace);
    scan.findTerms();
    return end;
  }

  private int readWords(String text, int firstPlace) {
    var words = new Words(text, this);
    int place = firstPlace;
    while (words.next()) {
      place += words.joined() ? 1 : 2;
      addForms(words);
      if (formCount > starts[kept]) {
        keep(place);
      }
    }
    return place + 2;
  }

  private void keep(int place) {
    if (kept + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[kept++] = place;
    starts[kept] = formCount;
  }

  private void addForms(Words word) {
    addForm(word.hash());
    if (word.casing() != Words.Casing.LOWER) {
      addForm(TermForms.key(word.hash(), Words.Casing.TITLE));
    }
    if (word.casing() == Words.Casing.UPPER) {
      addForm(TermForms.key(word.hash(), Words.Casing.UPPER));
    }
  }

  @Override
  public void see(long hash) {
    long key = TermForms.prefixKey(hash);
    if (index.mayBePrefix(key)) {
      addForm(key);
    }
  }

  private void addForm(long key) {
    int form = index.form(key);
    if (form != 0) {
      if (formCount == forms.length) {
        forms = Arrays.copyOf(forms, 2 * forms.length);
      }
      forms[formCount++] = form;
    }
  }

  private void findTerms() {
    int at = 0;
    while (at < kept) {
      longestLength = 0;
      longestCount = 0;
      walk(index.root(), at, 0);
      for (int i = 0; i < longestCount; i++) {
        hits.add(longest[i], places[at]);
      }
      at += index.overlapping() ? 1 : Math.max(1, longestLength);
    }
  }

  private void walk(int node, int at, int length) {
    for (int i = starts[at]; i < starts[at + 1]; i++) {
      int next = index.next(node, forms[i]);
      if (next != 0) {
        found(index.term(next), at, length + 1);
        if (at + 1 < kept && places[at + 1] == places[at] + 1) {
          walk(next, at + 1, length + 1);
        }
      }
    }
  }

  private void found(int term, int at, int length) {
    if (term != 0 && index.overlapping()) {
      hits.add(term, places[at]);
    } else if (term != 0 && length >= longestLength) {
      keepIfLongest(term, length);
    }
  }

  private void keepIfLongest(int term, int length) {
    if (length > longestLength) {
      longestLength = length;
      longestCount = 0;
    }
    if (longestCount < longest.length) {
      longest[longestCount++] = term;
    }
  }
}
