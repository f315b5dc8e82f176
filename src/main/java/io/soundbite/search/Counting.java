package io.soundbite.search;

/** What a facet counts. */
public enum Counting {
  /**
   * What the total counts: the hits that have the value, articles or quotes, whichever are
   * searched; where they are collapsed, the {@link #GROUPS} with a hit that has it.
   */
  HITS,
  /** The hits, but those that are copies of each other once, see {@link Collapse}. */
  GROUPS,
  /** Articles: those found, or those that the quotes found stand in. */
  ARTICLES,
  /** Quotes: those found; asked of articles, all quotes of those found that have the value. */
  QUOTES,
  /**
   * Quotes, but the same words, whatever their case, accents and marks, once, however many carry
   * them.
   */
  DISTINCT_QUOTES,
  /** Outlets: the sources of the articles, each once; an article without one is not counted. */
  OUTLETS
}
