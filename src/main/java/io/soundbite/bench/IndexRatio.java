package io.soundbite.bench;

/**
 * How a way to index with the library compares with another; above 1 where the library is better.
 *
 * @param name what the library does
 * @param by what it is compared with
 * @param threads how many do it
 * @param rate its articles a second by those of the other, taken round by round
 * @param work how long processors work for the other by how long for it, taken round by round: this
 *     holds on a machine that has other things to do
 */
public record IndexRatio(String name, String by, int threads, Spread rate, Spread work) {}
