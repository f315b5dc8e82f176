package io.soundbite.lucene;

import io.soundbite.copies.QuoteLikeness;
import io.soundbite.model.Quote;
import io.soundbite.text.Word;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * By what quotes are known that say the same, word for word, where too little is said to know other
 * wordings by: a number made of the words and the name of the speaker, who may be nobody. Where the
 * words are those of many an occasion, "Thank you very much", "the allegations", the day when they
 * were published is part of it too, so that the copies of one article agree and years do not.
 */
final class SameWords {

  /** Fewer words, "fake news", are those of many an occasion. */
  private static final int LEAST_WORDS = 3;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private SameWords() {}

  /**
   * The number; empty where there are no words, or where the day is to be told and is not known.
   *
   * @param words those of the quote, as {@link QuoteLikeness#words} gives them
   * @param day when it was published, in days from 1970
   */
  static OptionalLong key(Quote quote, short[] words, FiledSpeakers speakers, Optional<Long> day) {
    boolean isOfOneOccasion = isOfOneOccasion(quote, words, speakers);
    if (QuoteLikeness.size(words) == 0 || (!isOfOneOccasion && day.isEmpty())) {
      return OptionalLong.empty();
    }
    String name =
        quote.speaker().map(said -> FacetKey.folded(speakers.of(said).filed())).orElse("");
    long key = Word.mix(WordsHash.of(quote.text()) * FACTOR + Word.of(name));
    return OptionalLong.of(isOfOneOccasion ? key : Word.mix(key * FACTOR + day.orElseThrow()));
  }

  private static boolean isOfOneOccasion(Quote quote, short[] words, FiledSpeakers speakers) {
    return !Sketches.isCourtesy(quote, words)
        && (QuoteLikeness.isLong(words) || isSaying(quote, words, speakers));
  }

  /** Whether somebody with a name is quoted with some words that are not of every text. */
  private static boolean isSaying(Quote quote, short[] words, FiledSpeakers speakers) {
    return QuoteLikeness.size(words) >= LEAST_WORDS
        && !Sketches.isReported(quote)
        && quote.speaker().flatMap(said -> speakers.of(said).key()).isPresent()
        && QuoteLikeness.hasWord(quote.text(), word -> !PlainWords.contains(word));
  }
}
