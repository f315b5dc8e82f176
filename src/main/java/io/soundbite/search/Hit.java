package io.soundbite.search;

/** One result of a search. */
public sealed interface Hit permits ArticleHit, QuoteHit {

  /** The article that was found, or whose quote was found. */
  Headline article();

  /** How well it fits the query; comparable within one search only. */
  float score();

  /** What it stands for besides itself; {@link Copies#NONE} but in a collapsed search. */
  Copies copies();
}
