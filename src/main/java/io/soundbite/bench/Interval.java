package io.soundbite.bench;

/**
 * Between what values a figure lies with a certainty of 95 in 100.
 *
 * @param low the lower end, inclusive
 * @param high the upper end, inclusive
 */
public record Interval(double low, double high) {}
