/**
 * How fast is it, and how right?
 *
 * <p>{@link io.soundbite.bench.QueryBenchmark} asks {@link io.soundbite.bench.Contender}s, the
 * library through its door or others, the queries of a file, by a {@link
 * io.soundbite.bench.BenchPlan}: closed loop, where each thread asks the next query when it has the
 * answer to the last, or open loop, where queries come at their own times and are timed from then
 * on. Every call is kept, and {@link io.soundbite.bench.BenchRun} is counted from the calls.
 * Figures are of the machine they were taken on; contenders are asked in turn, and {@link
 * io.soundbite.bench.KindRatio} says how they compare and how sure that is. {@link
 * io.soundbite.bench.QueryMaker} makes queries that suit an index, {@link
 * io.soundbite.bench.QuerySets} keeps them in files.
 *
 * <p>{@link io.soundbite.bench.IndexBenchmark} measures indexing: {@code Turns} does the stages of
 * the library, and whole ways to index, its own and those with Lucene by hand, one after the other
 * and round by round; {@link io.soundbite.bench.IndexSize} weighs what they made, and {@code
 * GrowingIndex} looks at an index while it grows.
 *
 * <p>{@link io.soundbite.bench.BesideLucene} compares queries with Lucene by hand, and indexing
 * too. {@link io.soundbite.bench.NewsGenerator} makes articles, as many as are wanted.
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
