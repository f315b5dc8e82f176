/**
 * How fast is it, and how right?
 *
 * <p>{@link io.soundbite.bench.QueryBenchmark} runs the queries of a file against an index through
 * the door and times them.
 *
 * <p>Closed loop, one thread: each query is asked again and again until it is warm, then measured
 * one call at a time with {@link System#nanoTime}. Figures are of the machine they were taken on;
 * compare two runs only where one machine ran both, in turn.
 *
 * <p>{@link io.soundbite.bench.TopicBenchmark} compares the topics of articles with labels that
 * people gave them.
 */
@NullMarked
package io.soundbite.bench;

import org.jspecify.annotations.NullMarked;
