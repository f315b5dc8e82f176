/**
 * How fast is it, and how right?
 *
 * <p>{@link io.soundbite.bench.QueryBenchmark} runs the queries of a file against an index through
 * the door and times them.
 *
 * <p>Closed loop, one thread: all queries are asked in turn a number of rounds, so that the code is
 * compiled and the files are in memory; then each is measured, one call at a time, with {@link
 * System#nanoTime}. How many rounds make it warm is for the caller to say; a query whose figures
 * still fall when there are more of them was not. Figures are of the machine they were taken on;
 * compare two runs only where one machine ran both, in turn.
 *
 * <p>{@link io.soundbite.bench.TopicBenchmark} compares the topics of articles with labels that
 * people gave them.
 */
@NullMarked
package io.soundbite.bench;

import org.jspecify.annotations.NullMarked;
