package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/**
 * Finds who is named beside words in quotation marks by phrases that have no verb of saying: In the
 * words of Ana Silva, "..."; "..." is how Ana Silva put it; "..." That was Ana Silva’s verdict.
 */
final class SetPhrases {

  private static final long IN = Word.of("in");
  private static final long THE = Word.of("the");
  private static final long WORDS = Word.of("words");
  private static final long HOW = Word.of("how");
  private static final long IT = Word.of("it");
  private static final Set<Long> THAT = Word.all("that", "this", "such", "so");
  private static final Set<Long> PUT =
      Word.all("put", "puts", "described", "describes", "summed", "sums", "explained", "explains");

  private static final int LONGEST_VERDICT = 5;

  private final Story story;

  SetPhrases(Story story) {
    this.story = story;
  }

  /** The mention of who speaks; {@link Mentions#NONE} where no phrase tells. */
  int speaker(Range words) {
    int before = inTheWordsOf(words.first() - 1);
    if (before != Mentions.NONE) {
      return before;
    }
    int behind = story.marks.behind(words);
    int put = howPut(behind);
    int verdict = put == Mentions.NONE ? isVerdictOf(behind) : put;
    return verdict == Mentions.NONE ? thatWas(behind) : verdict;
  }

  /** In the words of Ana Silva, the mayor, "..." */
  private int inTheWordsOf(int mark) {
    int begin = story.sentenceBegin(mark);
    if (story.word(begin) != IN
        || story.word(begin + 1) != THE
        || story.word(begin + 2) != WORDS
        || !story.is(begin + 3, WordClass.OF)) {
      return Mentions.NONE;
    }
    int mention = story.mentions.at(begin + 4);
    boolean ends = mention != Mentions.NONE && story.mark(mark - 1) == ',';
    boolean isNext = ends && story.mark(story.mentions.end(mention)) == ',';
    return isNext ? mention : Mentions.NONE;
  }

  /** "..." is how Ana Silva put it. */
  private int howPut(int be) {
    if (!story.isBe(be) || story.word(be + 1) != HOW) {
      return Mentions.NONE;
    }
    int mention = story.mentions.at(be + 2);
    if (mention == Mentions.NONE) {
      return Mentions.NONE;
    }
    int verb = story.mentions.end(mention);
    boolean puts = PUT.contains(story.word(verb)) && story.word(verb + 1) == IT;
    return puts ? mention : Mentions.NONE;
  }

  /** "..." is the blunt assessment of Ana Silva. */
  private int isVerdictOf(int be) {
    if (!story.isBe(be) || story.word(be + 1) != THE) {
      return Mentions.NONE;
    }
    int verdict = be + 2;
    while (verdict < be + LONGEST_VERDICT
        && story.isWord(verdict)
        && !story.is(verdict, WordClass.VERDICT)) {
      verdict++;
    }
    boolean told = story.is(verdict, WordClass.VERDICT) && story.is(verdict + 1, WordClass.OF);
    return told ? story.mentions.at(verdict + 2) : Mentions.NONE;
  }

  /** "..." That was Ana Silva’s verdict. */
  private int thatWas(int that) {
    if (!THAT.contains(story.word(that)) || !story.isBe(that + 1)) {
      return Mentions.NONE;
    }
    int mention = story.mentions.at(that + 2);
    if (mention == Mentions.NONE) {
      return Mentions.NONE;
    }
    boolean owned = story.is(that + 2, WordClass.POSSESSIVE);
    boolean said = false;
    for (int t = that + 2; t < story.mentions.end(mention); t++) {
      owned |= story.shaped(t, Tokens.CLITIC);
      said |= story.is(t, WordClass.VERDICT);
    }
    return owned && said ? mention : Mentions.NONE;
  }
}
