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
 * <p>{@link io.soundbite.bench.Effectiveness} asks a {@link io.soundbite.bench.Ranker} the queries
 * of a test collection: plain BM25, the baseline of the field, or the ranking of the library. What
 * comes out is a run, which package {@code eval} measures.
 *
 * <p>{@link io.soundbite.bench.TopicBenchmark} compares the topics of articles with labels that
 * people gave them.
 *
 * <p>{@link io.soundbite.bench.QuoteBenchmark} compares quotations, those found now or those of any
 * system, with attributions that people marked. {@code QuoteComparison} pairs the two article by
 * article and gives each a verdict; all else is counted from the verdicts: the figures ({@link
 * io.soundbite.bench.QuoteScore}) and how sure they are ({@link
 * io.soundbite.bench.QuoteIntervals}), the figures by the word that attributes ({@link
 * io.soundbite.bench.QuoteCue}), whether confidences mean what they say ({@link
 * io.soundbite.bench.QuoteBand}), and the mistakes to read ({@link io.soundbite.bench.QuoteError}).
 *
 * <p>{@link io.soundbite.bench.QuoteSpeed} runs the finder of quotations and Lucene's English
 * analyzer over the same bodies, in turn, so that what else the machine does touches both.
 */
@NullMarked
package io.soundbite.bench;

import org.jspecify.annotations.NullMarked;
