package io.soundbite.search;

/**
 * Whether hits that are copies of each other are shown as one.
 *
 * <p>Articles are copies that share half of their runs of five words, as updates do, or three in
 * ten where different outlets published them within three days, as the copies of one wire. Quotes
 * are, where nearly all words of the shorter stand in the longer too, in the same runs, or half of
 * them and twenty of one speaker, and speaker or length leave no doubt that both are wordings of
 * one quotation.
 *
 * <p>The same words of the same speaker, whatever their case, accents and marks, are one quotation
 * whenever they were published: six different words or more always, and three where somebody with a
 * name is quoted and not all of them are words of every text. What is said on many an occasion is
 * one on the day alone (in UTC) when it was published: fewer words, "Yes.", "fake news",
 * courtesies, "Thank you very much, Mr. President", and a few that are only reported, "a request
 * for comment".
 *
 * <p>A group is what the hits have of the copies: those that do not fit the query count for
 * nothing. The total counts groups, and so do facets where they count {@link Counting#HITS}. A
 * group stands where the hit that is shown for it stands.
 *
 * <p>Copies are found by a thread of their own as soon as the index is opened, which takes about a
 * second for a quarter of a million quotes; a search that asks for them sooner waits for it, no
 * longer than its time limit. From then on they are kept up whenever the index is refreshed.
 */
public enum Collapse {
  /** Every hit is shown. */
  NONE,
  /** Of copies the one that comes first in the order asked for. */
  COPIES,
  /** Of copies the one published first, whatever the order; ties by id, no date comes last. */
  FIRST,
  /** Of copies the one published last, whatever the order; ties by id, no date comes last. */
  LATEST
}
