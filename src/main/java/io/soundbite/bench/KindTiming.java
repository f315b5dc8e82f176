package io.soundbite.bench;

/**
 * How long the queries of one kind took together.
 *
 * @param kind "phrase"
 * @param queries how many there are
 * @param times how the times of all their calls are distributed
 * @param bytesPerCall how much memory a call asked for, on average, in bytes
 */
public record KindTiming(String kind, int queries, Percentiles times, double bytesPerCall) {}
