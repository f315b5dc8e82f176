package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;

/**
 * Verbs that no list need have, told by their place: a word in -ed or -s that touches a quotation
 * on one side and whoever speaks on the other, "...," marvelled Ana Silva; "...," she confided.
 * Looks at a few words behind each quotation: linear.
 */
final class PlacedVerbs {

  private static final long LISTED = setOf(WordClass.ACT, WordClass.PASSIVE);
  private static final long PEOPLE = WordClass.TRADES | WordClass.GROUP.bit;
  private static final long PRONOUNS = WordClass.HE_OR_SHE | WordClass.THEY.bit;
  private static final long BREAKS =
      PhraseWords.BREAKS | PhraseWords.PRONOUNS | WordClass.OPENERS | WordClass.TIME.bit;
  private static final long CLAUSES =
      setOf(WordClass.SUBORDINATOR, WordClass.RELATIVE, WordClass.COMPLEMENT);
  private static final int LONGEST_ROLE = 5;
  private static final int LONGEST_SUBJECT = 10;

  private final Story story;

  PlacedVerbs(Story story) {
    this.story = story;
  }

  /** Marks them in the classes of all tokens. */
  void mark(long[] classes) {
    for (int stretch = 0; stretch < story.marks.count(); stretch++) {
      int verb = verbBehind(stretch);
      if (verb >= 0) {
        classes[verb] |= setOf(WordClass.ACT, WordClass.PLACED);
      }
    }
  }

  /** The verb that reports a quotation before it; {@code -1} where there is none such. */
  private int verbBehind(int stretch) {
    int behind = story.marks.behind(stretch);
    boolean comma = story.mark(behind) == ',' || story.mark(behind - 2) == ',';
    if (!story.marks.isClosed(stretch)
        || !(comma || asks(behind - 2))
        || isLedTo(story.marks.first(stretch) - 1)) {
      return -1;
    }
    int first = story.mark(behind) == ',' ? behind + 1 : behind;
    if (story.startsParagraph(first) || story.startsParagraph(first + 1)) {
      return -1;
    }
    if (isForm(first) && leadsSpeaker(first + 1)) {
      return isSaidBehind(first + 1) ? -1 : first;
    }
    if (story.isAny(first, PRONOUNS)) {
      return verbAt(first + 1);
    }
    return comma ? verbBehindName(first) : -1;
  }

  /** The verb at a token, or behind its adverb, with which the sentence says who spoke. */
  private int verbAt(int token) {
    int verb = story.tag(token) == Tag.ADVERB ? token + 1 : token;
    return isForm(verb) && !isSaidBehind(verb + 1) ? verb : -1;
  }

  /** Whether words of the reporter lead to a mark: whoever they are of says it. */
  private boolean isLedTo(int open) {
    return story.sentenceBegin(open) < open
        && switch (story.tag(open - 1)) {
          case STOP, COLON, DASH, BRACKET -> false;
          default -> true;
        };
  }

  private boolean asks(int last) {
    return story.mark(last) == '?' || story.mark(last) == '!' || story.tag(last) == Tag.DASH;
  }

  /** Whether a word written small can be a verb of the past, or of he and she. */
  private boolean isForm(int t) {
    if (!story.isWord(t)
        || story.shaped(t, Tokens.UPPER | Tokens.NUMBER | Tokens.CLITIC)
        || (story.classes(t) & ~LISTED) != 0) {
      return false;
    }
    return switch (story.tag(t)) {
      case WORD_ED, WORD_S -> true;
      case WORD -> story.is(t, WordClass.ACT) && Lexicon.lemma(story.word(t)) != story.word(t);
      default -> false;
    };
  }

  /** Whether a name, a pronoun, or a phrase of people begins here. */
  private boolean leadsSpeaker(int first) {
    if (story.isAny(first, PRONOUNS)) {
      return true;
    }
    int t = story.isAny(first, WordClass.OPENERS) ? first + 1 : first;
    while (t < first + LONGEST_ROLE && isOfRole(t)) {
      if (story.isAny(t, PEOPLE) || story.shaped(t, Tokens.UPPER)) {
        return true;
      }
      t++;
    }
    return false;
  }

  private boolean isOfRole(int t) {
    return story.isWord(t) && !story.startsParagraph(t) && !story.isAny(t, BREAKS);
  }

  /** The verb behind a name, and behind the role that leads to it. */
  private int verbBehindName(int first) {
    for (int t = first; t < first + LONGEST_SUBJECT && isOfRole(t); t++) {
      int verb = isLast(t) ? verbAt(t + 1) : -1;
      if (verb >= 0) {
        return verb;
      }
    }
    return -1;
  }

  /** Whether a capital stands here and none behind it. */
  private boolean isLast(int t) {
    return isOfRole(t)
        && story.shaped(t, Tokens.UPPER)
        && !story.shaped(t + 1, Tokens.UPPER)
        && !story.startsParagraph(t + 1);
  }

  /**
   * Whether the phrase that begins here has a verb of its own: "retired dentist Ana Silva said".
   */
  private boolean isSaidBehind(int first) {
    for (int t = first; t < first + LONGEST_SUBJECT && story.isWord(t); t++) {
      if (isVerb(t)) {
        return true;
      }
      if (story.isAny(t, CLAUSES)
          || (story.is(t, WordClass.PREPOSITION) && !story.is(t, WordClass.OF))) {
        return false;
      }
    }
    return false;
  }

  private boolean isVerb(int t) {
    return switch (story.tag(t)) {
      case AUXILIARY, CUE_ED -> true;
      case SAY -> Lexicon.lemma(story.word(t)) != story.word(t);
      case CUE_BASE -> // "told"
          story.is(t, WordClass.TELL) && Lexicon.lemma(story.word(t)) != story.word(t);
      default -> false;
    };
  }
}
