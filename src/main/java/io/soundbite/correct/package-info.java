/**
 * What people know better than the annotator, kept in a file of theirs.
 *
 * <p>A {@link io.soundbite.correct.Correction} says what is right of a quote or an article, or of
 * two names. {@link io.soundbite.correct.Corrections} reads and appends to the file, one JSON
 * object a line, and applies what it says to each article between annotating and adding, so that it
 * outlives a new index, a new version of the library, and a new version of the article.
 *
 * <p>A quote is known by its words, not by offsets: they are looked for in the text, white space
 * and forms of quotation marks left aside; of several places that nearest to where it was counts.
 * What annotator found there is changed; where it found nothing, the quote is added. Words that are
 * no longer in the text are told, and the line stays. Where two lines say different things of one
 * quote, the later one counts.
 *
 * <p>It imports {@code model}, {@code read} for the file, {@code topic} for names of topics and
 * {@code authority} for names of speakers. It knows no annotator and no index.
 */
@NullMarked
package io.soundbite.correct;

import org.jspecify.annotations.NullMarked;
