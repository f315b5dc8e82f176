package io.soundbite.search;

/** What a facet counts. */
public enum Counting {
  /** The hits that have the value: articles or quotes, whichever are searched. */
  HITS,
  /** Articles: those found, or those that the quotes found stand in. */
  ARTICLES,
  /** Quotes: those found; asked of articles, all quotes of those found that have the value. */
  QUOTES,
  /** Quotes, but the same words, whatever their case and marks, once, however many carry them. */
  DISTINCT_QUOTES,
  /** Outlets: the sources of the articles, each once; an article without one is not counted. */
  OUTLETS
}
