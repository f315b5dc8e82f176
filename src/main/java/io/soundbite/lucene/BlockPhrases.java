package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PhraseQuery;

/** Finds phrases in the documents of a block, by the places of their words, looked up once each. */
final class BlockPhrases {

  private static final int[] NOWHERE = {};

  private final LeafReader block;

  /** By term and document, the places in order. */
  private final Map<Term, int[][]> known = new HashMap<>();

  BlockPhrases(LeafReader block) {
    this.block = block;
  }

  /** Whether a document has the words one after the other, as a phrase without slop asks. */
  boolean has(PhraseQuery phrase, int document) throws IOException {
    Term[] terms = phrase.getTerms();
    int[] offsets = phrase.getPositions();
    for (int place : places(terms[0])[document]) {
      int found = 1;
      while (found < terms.length
          && has(terms[found], document, place - offsets[0] + offsets[found])) {
        found++;
      }
      if (found == terms.length) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Term term, int document, int place) throws IOException {
    return Arrays.binarySearch(places(term)[document], place) >= 0;
  }

  private int[][] places(Term term) throws IOException {
    int[][] places = known.get(term);
    if (places == null) {
      places = lookUp(term);
      known.put(term, places);
    }
    return places;
  }

  private int[][] lookUp(Term term) throws IOException {
    int[][] places = new int[block.maxDoc()][];
    Arrays.fill(places, NOWHERE);
    PostingsEnum postings = block.postings(term, PostingsEnum.POSITIONS);
    while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int[] here = new int[postings.freq()];
      for (int i = 0; i < here.length; i++) {
        here[i] = postings.nextPosition();
      }
      places[postings.docID()] = here;
    }
    return places;
  }
}
