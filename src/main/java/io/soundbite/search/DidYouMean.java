package io.soundbite.search;

/**
 * A query that may have been meant where another finds little.
 *
 * @param query in the query language
 * @param total how many articles it finds
 */
public record DidYouMean(String query, long total) {}
