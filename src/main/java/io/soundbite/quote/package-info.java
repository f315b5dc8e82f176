/**
 * Finds who said what in the body of an article: {@link io.soundbite.quote.QuoteAnnotator}.
 *
 * <p><b>How it works.</b> A {@link io.soundbite.quote.Story} is the text as arrays: tokens, the
 * classes of each word from the lexicon files, mended by what the text says of it ({@link
 * io.soundbite.quote.Classes}, {@link io.soundbite.quote.CommonWords}), the stretches between
 * quotation marks ({@link io.soundbite.quote.MarkReader}), and the noun phrases that could name
 * somebody ({@link io.soundbite.quote.MentionFinder}). Then, word by word:
 *
 * <ol>
 *   <li>Does this word attribute? Only words of {@code cues.txt} are asked about; the cue model
 *       answers from what stands around them.
 *   <li>What does it attribute? In a {@link io.soundbite.quote.Frame} of direct speech the
 *       quotation marks say; elsewhere the content model picks one of some dozen ranges.
 *   <li>To whom? The source model picks a mention near by, or nobody.
 *   <li>How likely is all that right? The judge weighs the three answers; {@link
 *       io.soundbite.quote.Screen} turns away what is no quotation, whatever they say; {@link
 *       io.soundbite.quote.Clauses} ends those that run on into what another says, and {@link
 *       io.soundbite.quote.Selection} keeps those that go together.
 * </ol>
 *
 * Direct speech cut apart is joined ({@link io.soundbite.quote.Continuation}), and whole sentences
 * between marks that no cue attributes are added ({@link io.soundbite.quote.StandingQuotes}), as
 * are long words quoted within a sentence of the reporter ({@link io.soundbite.quote.LooseQuotes}).
 * The place that opens an article is a {@link io.soundbite.quote.Dateline}. Transcripts are read by
 * {@link io.soundbite.quote.SpeakerLine} and {@link io.soundbite.quote.Interview}, dashes by {@link
 * io.soundbite.quote.DashSpeech}, posts by {@link io.soundbite.quote.Posts}. Last, {@link
 * io.soundbite.quote.Cast} gathers the names of the article into entities and {@link
 * io.soundbite.quote.SpeakerResolver} says whom each mention stands for, with {@link
 * io.soundbite.quote.Introduction} for whom a report tells of before the name, {@link
 * io.soundbite.quote.PersonalPronouns} for "he" and "she", {@link io.soundbite.quote.Antecedents}
 * for "it" and "they", {@link io.soundbite.quote.Descriptions} for "the senator". They are asked in
 * the order of the text, since they remember who spoke last.
 *
 * <p><b>Why it is fast.</b> A word is a 64-bit number from the tokenizer on; features are hashes of
 * such numbers, a weight is a byte in a table that fits the cache, and strings are made for names
 * and quotes only. Every search looks a fixed number of tokens around its place, so that time is in
 * proportion to the text, whatever the text.
 *
 * <p><b>How it learns.</b> {@link io.soundbite.quote.Training} reads articles marked by hand and
 * writes {@code attribution.model}, byte for byte the same each time. The resource holds hashed
 * weights and no words. It is bound to the lexicons and the feature templates: who changes one of
 * them trains anew.
 *
 * <p>Imports the model and {@code text}. Knows nothing of topics or indexes; {@code Training},
 * {@code Lessons}, {@code Lesson}, {@code Learner} and {@code GoldArticle} are for learning alone,
 * and read and write files.
 */
@NullMarked
package io.soundbite.quote;

import org.jspecify.annotations.NullMarked;
