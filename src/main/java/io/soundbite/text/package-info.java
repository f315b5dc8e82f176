/**
 * Text below the level of news: words, sentences and their offsets, and the lexicon files that say
 * what words are.
 *
 * <p>{@link io.soundbite.text.Tokens} holds a text as arrays, a token an index; a word is a 64-bit
 * number ({@link io.soundbite.text.Word}), so that looking it up ({@link
 * io.soundbite.text.WordTable}) allocates nothing. {@link io.soundbite.text.Folding} makes names
 * comparable; soft hyphens and other characters that nobody sees ({@link io.soundbite.text.Hidden})
 * are left out where words are read. Knows nothing of quotations or topics; imports Lucene's
 * folding only.
 */
@NullMarked
package io.soundbite.text;

import org.jspecify.annotations.NullMarked;
