/**
 * Which texts are the same but for little: wire copies and updates of an article, and the wordings
 * of one quotation.
 *
 * <p>A text is kept as a sketch, some numbers of 16 bits, made when it is added: of an article the
 * smallest hashes of its runs of five words ({@link io.soundbite.copies.ArticleLikeness}), of a
 * quotation a hash of each word ({@link io.soundbite.copies.QuoteLikeness}). Sketches alone tell
 * whether two texts are alike. {@link io.soundbite.copies.Families} gathers those that are: each
 * text hangs on the one of the longer texts that it is most like, and those that hang together are
 * one family. So a short text never joins two long ones that have nothing but it in common, and the
 * families follow from the texts alone, in whatever order they came, but for one bound, below.
 *
 * <p>Not every pair is compared: a text is entered under a few keys, and only looked at by texts
 * that have one of them. Of more than a thousand texts under one key, which have a formula in
 * common rather than a source, a text looks at the thousand that came first; so there, and only
 * there, families may depend on the order in which the texts came. {@link
 * io.soundbite.copies.FamilyRegister} keeps the families while texts come and go, so that the work
 * is that of what changed, and where a text is new one fast look at each other.
 *
 * <p>Imports the hashing of {@code text}. Knows nothing of an index.
 */
@NullMarked
package io.soundbite.copies;

import org.jspecify.annotations.NullMarked;
