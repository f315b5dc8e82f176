package io.soundbite.search;

/** One result of a search. */
public sealed interface Hit permits ArticleHit, QuoteHit {

  /** The article that was found, or whose quote was found. */
  Headline article();

  /** How well it fits the query; comparable within one search only. */
  float score();
}
