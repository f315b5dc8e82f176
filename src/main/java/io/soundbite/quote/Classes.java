package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of each word of one text: those of the lexicon, mended where the text says more. A
 * capital initial is no article ("A. Silva"), "US" in capitals no pronoun, and a small word or verb
 * that somebody is called here is a name wherever it has a capital ("Theresa May ... May said").
 */
final class Classes {

  private static final long OTHERWISE =
      WordClass.VERBS
          | setOf(
              WordClass.AUXILIARY,
              WordClass.TIME,
              WordClass.ADVERB,
              WordClass.ADJECTIVE,
              WordClass.ACT,
              WordClass.NOUN);
  private static final long HEADS = WordClass.HEADS | WordClass.THING.bit;
  private static final long PLACES = setOf(WordClass.PLACE, WordClass.CITY);
  private static final long TIMES = setOf(WordClass.AUXILIARY, WordClass.TIME);
  private static final long WASHINGTON = Word.of("washington");
  private static final long TITLES = setOf(WordClass.TITLE, WordClass.PERSON);
  private static final long BEFORE_DATES =
      setOf(WordClass.PREPOSITION, WordClass.SUBORDINATOR, WordClass.DETERMINER);
  private static final long OF_SOURCES = setOf(WordClass.SAY, WordClass.SHOW, WordClass.AUXILIARY);
  private static final long ACRONYMS = setOf(WordClass.PLACE, WordClass.ORGANISATION);
  private static final long US = Word.of("us");
  private static final int LONGEST_NAME_IN_LY = 8;
  private static final int LONGEST_LABEL = 8;
  private static final long MEDIA = Word.of("media");
  private static final long IMAGE = Word.of("image");
  private static final long WHO = Word.of("who");
  private static final long HEAD = Word.of("head");
  private static final long OF = Word.of("of");
  private static final long THE = Word.of("the");
  private static final long FORCE = Word.of("force");
  private static final Set<Long> FORCES = Word.all("task", "air", "police", "strike", "work");
  private static final Set<Long> SERVICES = Word.all("state", "fire");
  private static final Set<Long> COUNTED = Word.all("set", "cost");

  /** Ranks of police, in capitals alone: "Dig" and "Sho" are names. */
  private static final Set<Long> RANKS =
      Word.all("ssp", "dcp", "acp", "dig", "igp", "sho", "asp", "dsp");

  private static final long SERVING = WordClass.INSTITUTIONS | WordClass.TRADES;
  private static final long TODAY = Word.of("today");

  private final Tokens tokens;
  private final CommonWords common;
  private final Set<Long> surnames = new HashSet<>();
  private @Nullable Set<Long> namesWithin;

  Classes(Tokens tokens, CommonWords common) {
    this.tokens = tokens;
    this.common = common;
  }

  /** Fills in the classes of each token. */
  void read(long[] classes) {
    for (int t = 0; t < classes.length; t++) {
      classes[t] = mended(t, Lexicon.classes(tokens.word(t)));
    }
    for (int t = 0; t + 1 < classes.length; t++) {
      if (isGivenName(classes, t)) {
        classes[t] &= WordClass.GIVEN | WordClass.EITHER.bit;
      }
    }
    for (int t = 1; t < classes.length; t++) {
      if (isNamedLikePlace(classes, t)) {
        surnames.add(tokens.word(t));
        classes[t] &= ~PLACES;
      }
      if (isCalled(classes, t) || isCalledLikeThing(classes, t)) {
        surnames.add(tokens.word(t));
        classes[t] &= ~OTHERWISE;
      }
    }
    for (int t = 0; t < classes.length && !surnames.isEmpty(); t++) {
      if (isSurname(classes, t)) {
        classes[t] &= ~(OTHERWISE | PLACES | WordClass.COMMON.bit);
      }
    }
  }

  private long mended(int t, long listed) {
    if (isForce(t)) {
      return (listed & ~OTHERWISE) | WordClass.ORGANISATION.bit;
    }
    if (isHeadOf(t)) {
      return listed | WordClass.PERSON.bit;
    }
    if (isOfService(t)) {
      return listed & ~(WordClass.VERBS | WordClass.ACT.bit);
    }
    if (COUNTED.contains(tokens.word(t)) && t + 1 < tokens.size() && tokens.word(t + 1) == OF) {
      return listed & ~WordClass.VERBS; // "a set of rules", "the cost of it"
    }
    if (!tokens.is(t, Tokens.UPPER)) {
      return isOfMedia(t) ? listed : listed & ~WordClass.LABEL.bit;
    }
    if (tokens.end(t) - tokens.begin(t) == 2 && tokens.is(t, Tokens.STOP)) {
      return 0;
    }
    long word = tokens.word(t);
    if (word == TODAY && isUpper(t - 1)) {
      return WordClass.ORGANISATION.bit;
    }
    boolean capitals = tokens.is(t, Tokens.CAPITALS);
    if (!capitals && RANKS.contains(word)) {
      return 0;
    }
    if (!capitals && isUpper(t + 1) && ((listed & TITLES) != 0 || isBehindSpeech(t))) {
      listed &= ~(WordClass.VERBS | WordClass.ACT.bit);
    }
    if (capitals && (word == US || word == WHO) && !isShouted(t)) {
      return listed & ACRONYMS;
    }
    boolean line = capitals && opensLine(t);
    if (isCommon(t, listed, word) || (line && isNoName(listed, word))) {
      listed |= WordClass.COMMON.bit;
    }
    boolean heading = line || endsHeading(t);
    if (heading && (listed & WordClass.HEADING.bit) != 0) {
      listed |= WordClass.LABEL.bit;
    }
    return capitals || heading || isHeading(t) || isAmongLabels(t, listed)
        ? listed
        : listed & ~WordClass.LABEL.bit;
  }

  /** "...," Judge Ana Silva said: a capital in the midst of a sentence, before another. */
  private boolean isBehindSpeech(int t) {
    return t > 1
        && tokens.mark(t - 2) == ','
        && !tokens.is(t - 1, Tokens.WORD)
        && t > tokens.sentenceBegin(tokens.sentence(t));
  }

  /**
   * "Head of Information", "the head of the Port Authority", "said the head of the road service":
   * somebody.
   */
  private boolean isHeadOf(int t) {
    if (tokens.word(t) != HEAD || t + 2 >= tokens.size() || tokens.word(t + 1) != OF) {
      return false;
    }
    boolean said =
        t > 1
            && tokens.word(t - 1) == THE
            && (Lexicon.classes(tokens.word(t - 2)) & WordClass.SAY.bit) != 0;
    return said || isUpper(tokens.word(t + 2) == THE ? t + 3 : t + 2);
  }

  /** "Task force", "air force". */
  private boolean isForce(int t) {
    return t > 0 && tokens.word(t) == FORCE && FORCES.contains(tokens.word(t - 1));
  }

  /** "State media", "fire brigade", "fire chief": no verb before an institution or its people. */
  private boolean isOfService(int t) {
    return SERVICES.contains(tokens.word(t))
        && t + 1 < tokens.size()
        && tokens.word(t + 1) != WHO
        && (Lexicon.classes(tokens.word(t + 1)) & SERVING) != 0;
  }

  /** "Hide Caption 3 of 5 Photos", "Story Continued", "[Watch": labels run into the text. */
  private boolean isAmongLabels(int t, long listed) {
    return (listed & WordClass.LABEL.bit) != 0
        && t > 0
        && (tokens.mark(t - 1) == '['
            || tokens.is(t - 1, Tokens.NUMBER)
            || isLabel(t - 1)
            || isLabel(t + 1));
  }

  private boolean isLabel(int t) {
    return isUpper(t) && (Lexicon.classes(tokens.word(t)) & WordClass.LABEL.bit) != 0;
  }

  /** "Reality Check: ...", "Translation: ...". */
  private boolean endsHeading(int t) {
    return t + 1 < tokens.size() && tokens.mark(t + 1) == ':';
  }

  /** "ENGAGE: ...", "POWER PLAY: ...": words that articles write small, before a colon. */
  private boolean opensLine(int t) {
    if (!tokens.is(t, Tokens.PARAGRAPH)) {
      return false;
    }
    int end = t + 1;
    while (end < tokens.size() && end - t < LONGEST_LABEL && tokens.is(end, Tokens.CAPITALS)) {
      end++;
    }
    return end < tokens.size() && tokens.mark(end) == ':';
  }

  private boolean isNoName(long listed, long word) {
    return (listed & (WordClass.GIVEN | TITLES)) == 0 && common.has(word);
  }

  /** Whether a word opens a paragraph and no verb follows: "Video: ...", not "Video showed". */
  private boolean isHeading(int t) {
    return tokens.is(t, Tokens.PARAGRAPH)
        && (t + 1 >= tokens.size() || (Lexicon.classes(tokens.word(t + 1)) & OF_SOURCES) == 0);
  }

  /** "Media playback", "Image caption", run into the text. */
  private boolean isOfMedia(int t) {
    return t > 0
        && (tokens.word(t - 1) == MEDIA || tokens.word(t - 1) == IMAGE)
        && tokens.is(t - 1, Tokens.UPPER);
  }

  private boolean isCommon(int t, long listed, long word) {
    return t == tokens.sentenceBegin(tokens.sentence(t))
        && (listed & WordClass.GIVEN) == 0
        && !tokens.is(t, Tokens.CAPITALS)
        && !isUpper(t + 1)
        && (common.has(word) || isLongAdverb(t) || isOfPeople(t, listed));
  }

  /** "Pilots refused to fly": several of a trade, no party, nor a club that is so called here. */
  private boolean isOfPeople(int t, long listed) {
    return (listed & WordClass.GROUP.bit) == 0
        && Story.isOfPeople(tokens, t)
        && !namesWithin().contains(tokens.word(t));
  }

  /** The words with a capital in the midst of a sentence. */
  private Set<Long> namesWithin() {
    if (namesWithin == null) {
      namesWithin = new HashSet<>();
      for (int t = 1; t < tokens.size(); t++) {
        if (isUpper(t) && t > tokens.sentenceBegin(tokens.sentence(t))) {
          namesWithin.add(tokens.word(t));
        }
      }
    }
    return namesWithin;
  }

  /** "Predictably", longer than "Connolly" and its like. */
  private boolean isLongAdverb(int t) {
    int end = tokens.end(t);
    return end - tokens.begin(t) > LONGEST_NAME_IN_LY && tokens.text().startsWith("ly", end - 2);
  }

  /**
   * "Will Hurd", "April Lane", "Sen. Dean Heller": a word that could be another is a given name.
   */
  private boolean isGivenName(long[] classes, int t) {
    if ((classes[t] & WordClass.GIVEN) == 0 || !isUpper(t) || !isUpper(t + 1)) {
      return false;
    }
    boolean titled = isUpper(t - 1) && (classes[t - 1] & (TITLES | WordClass.ADDRESS)) != 0;
    boolean title = (classes[t] & TITLES) != 0;
    boolean opens = t == tokens.sentenceBegin(tokens.sentence(t));
    boolean date = t > 0 && (classes[t - 1] & BEFORE_DATES) != 0;
    boolean name = (classes[t + 1] & (OTHERWISE | TITLES | WordClass.GIVEN)) == 0;
    return titled
        || (name && !title && opens && leadsVerb(classes, t))
        || (name && !title && !opens && !date && (classes[t] & TIMES) != 0)
        || (name && title && t > 0 && (classes[t - 1] & OF_SOURCES) != 0);
  }

  /** "Will Silva was", "Rose Holm, 61,": asked would be "Will Silva come". */
  private boolean leadsVerb(long[] classes, int t) {
    int next = t + 2;
    if (next >= classes.length) {
      return false;
    }
    int end = tokens.end(next);
    return (classes[next] & WordClass.BE.bit) != 0 || tokens.text().startsWith("ed", end - 2);
  }

  /** "Jim Jordan", "Steve Israel": called like a country or a city, but for Washington. */
  private boolean isNamedLikePlace(long[] classes, int t) {
    return isUpper(t)
        && isUpper(t - 1)
        && (classes[t] & PLACES) != 0
        && (classes[t - 1] & WordClass.GIVEN) != 0
        && (classes[t - 1] & PLACES) == 0
        && !isUpper(t + 1)
        && tokens.word(t) != WASHINGTON;
  }

  /** Whether the words around are in capitals too, so that capitals tell nothing. */
  private boolean isShouted(int t) {
    return (t > 0 && tokens.is(t - 1, Tokens.CAPITALS))
        || (t + 1 < tokens.size() && tokens.is(t + 1, Tokens.CAPITALS));
  }

  /** Whether a word that could be another follows a form of address or a given name. */
  private boolean isCalled(long[] classes, int t) {
    if (!isUpper(t) || (classes[t] & OTHERWISE) == 0 || !isUpper(t - 1)) {
      return false;
    }
    boolean day = (classes[t] & TIMES) == WordClass.TIME.bit;
    boolean addressed = (classes[t - 1] & WordClass.ADDRESS) != 0;
    boolean named =
        (classes[t - 1] & WordClass.GIVEN) != 0 && !isUpper(t + 1) && !isHeadline(classes, t - 2);
    return !day && (addressed || named) && !tokens.is(t, Tokens.PARAGRAPH);
  }

  /** "Ana Sellers": a word that articles write small, behind a given name. */
  private boolean isCalledLikeThing(long[] classes, int t) {
    return isUpper(t)
        && isUpper(t - 1)
        && !isUpper(t + 1)
        && (classes[t - 1] & WordClass.GIVEN) != 0
        && (classes[t] & HEADS) == 0
        && common.has(tokens.word(t));
  }

  /** Whether a word before a given name has a capital and is no title. */
  private boolean isHeadline(long[] classes, int t) {
    return isUpper(t) && (classes[t] & TITLES) == 0;
  }

  private boolean isSurname(long[] classes, int t) {
    if (!isUpper(t)
        || (classes[t] & (OTHERWISE | PLACES | WordClass.COMMON.bit)) == 0
        || !surnames.contains(tokens.word(t))) {
      return false;
    }
    boolean date = t > 0 && (classes[t - 1] & BEFORE_DATES) != 0;
    boolean number = t + 1 < tokens.size() && tokens.is(t + 1, Tokens.NUMBER);
    boolean first = t == tokens.sentenceBegin(tokens.sentence(t));
    boolean acts =
        t + 1 < tokens.size()
            && (tokens.is(t + 1, Tokens.CLITIC) || (classes[t + 1] & OTHERWISE) != 0);
    return first ? acts : !date && !number;
  }

  private boolean isUpper(int t) {
    return t >= 0 && t < tokens.size() && tokens.is(t, Tokens.UPPER);
  }
}
