package io.soundbite.bench;

/**
 * How long it took to match articles against alerts.
 *
 * @param alerts how many there were
 * @param millisToAdd how long it took to add all of them
 * @param times of one article each, annotated before
 * @param processorMillis how long the processors worked for one article on average, all threads of
 *     the process together: what is left of the time where others do not use the machine too
 * @param matches how many alerts were met, those of each article counted
 */
public record AlertTiming(
    int alerts, double millisToAdd, Percentiles times, double processorMillis, long matches) {}
