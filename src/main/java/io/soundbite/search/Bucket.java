package io.soundbite.search;

/**
 * How many of the hits fit one more query.
 *
 * @param name as the request calls it
 * @param count the exact number of hits that fit it, or of what {@link Counting} says; a lower
 *     bound where the search {@link SearchResult#timedOut timed out}
 */
public record Bucket(String name, long count) {}
