package io.soundbite.lucene;

import io.soundbite.search.Counting;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a search is asked of, and so which documents it can find. */
enum Unit {
  /** The last document of each block. */
  ARTICLE("article"),
  /** The documents before it. */
  QUOTE("quote");

  private final String term;

  Unit(String term) {
    this.term = term;
  }

  /** The value of {@link Layout#UNIT} on these documents. */
  String term() {
    return term;
  }

  /** What counts hits of this unit, by its own name. */
  Counting itself() {
    return this == ARTICLE ? Counting.ARTICLES : Counting.QUOTES;
  }

  /** Matches all documents of this unit with the score 1, and none of the other. */
  Query all() {
    return new ConstantScoreQuery(new TermQuery(new Term(Layout.UNIT, term)));
  }
}
