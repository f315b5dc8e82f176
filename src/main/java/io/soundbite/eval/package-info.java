/**
 * How good is a ranking, by the judgement of people? Runs, qrels and measures.
 *
 * <p>A test collection has documents, queries, and qrels: for some pairs of a query and a document,
 * a grade that says how relevant the one is to the other. A run is what a system answers: for each
 * query, documents with scores. {@link io.soundbite.eval.Evaluation} measures a run by the qrels;
 * {@link io.soundbite.eval.Comparison} says whether two runs differ by more than chance.
 *
 * <p>The figures are those of trec_eval 9.0, to the last digit it prints: the order of a run is
 * that of its scores as 32-bit floats, ties by document id from the last to the first, ranks in the
 * file are not looked at; an average is over the queries that are both in the qrels and in the run,
 * or on request over all of the qrels ({@code trec_eval -c}); nDCG takes the grade itself as the
 * gain.
 *
 * <p>{@link io.soundbite.eval.DocumentFiles}, {@link io.soundbite.eval.QueryFiles} and {@link
 * io.soundbite.eval.QrelsFile} read the collections there are: of the SMART system (Cranfield,
 * CACM, CISI, MED, TIME), of TREC, and of BEIR. They tell the formats by what stands in the files,
 * take UTF-8 or else Latin-1, any line ends, gzip where a name ends so, and parts that are missing.
 *
 * <p>This package knows nothing of an index.
 */
@NullMarked
package io.soundbite.eval;

import org.jspecify.annotations.NullMarked;
