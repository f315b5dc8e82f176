package io.soundbite.bench;

/**
 * How many times as many articles a second as another way to index the library takes.
 *
 * @param name what the library does
 * @param by what it is compared with
 * @param threads how many do it
 * @param spread the quotient, taken round by round
 */
public record IndexRatio(String name, String by, int threads, Spread spread) {}
