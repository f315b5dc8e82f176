package io.soundbite.quote;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/** Tells phrases that take up somebody by what he is: "the Ohio Republican", "the striker". */
final class Epithets {

  private static final int REACH = 120;
  private static final Set<Long> OFFICES =
      Word.all(
          ("president minister premier chancellor king queen ambassador spokesman spokeswoman"
                  + " spokesperson official secretary governor judge chief")
              .split(" "));

  private static final long THE = Word.of("the");

  /** Of whom only more words tell who is meant: "the Tolm man", "the Port Ansel star". */
  private static final Set<Long> TOWNSMEN = Word.all("man", "woman", "native", "star", "winner");

  private static final Set<Long> PARTISANS = Word.all("republican", "democrat", "independent");

  private final Story story;

  Epithets(Story story) {
    this.story = story;
  }

  /**
   * "The Ohio Republican", "the Finn", "the 34-year-old", "the mother of two": somebody who was
   * just named.
   */
  boolean takesUp(int mention) {
    int head = story.mentions.end(mention) - 1;
    if (!isDescription(mention)) {
      return false;
    }
    if (story.is(head + 1, WordClass.PREPOSITION)) {
      return story.is(head, WordClass.KIN) ? isNumber(head + 2) : isAge(head);
    }
    return PARTISANS.contains(story.word(head))
        || Offices.isNational(story.word(head))
        || hasAge(mention);
  }

  private boolean isDescription(int mention) {
    return isBehindWork(mention)
        || (story.isDefinite(mention)
            && story.mentions.end(mention) - story.mentions.first(mention) > 1);
  }

  /** "Singer" of "the ‘Paper Moon’ singer". */
  private boolean isBehindWork(int mention) {
    int mark = story.mentions.first(mention) - 1;
    int work = story.marks.ends(mark) ? story.marks.at(mark - 1) : QuoteMarks.NONE;
    return work != QuoteMarks.NONE && story.word(story.marks.first(work) - 2) == THE;
  }

  /** "The 34-year-old", "the 34-year-old nurse". */
  boolean hasAge(int mention) {
    for (int t = story.mentions.first(mention); t < story.mentions.end(mention); t++) {
      if (isAge(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAge(int t) {
    return Traits.age(story, t) != 0;
  }

  /** "The striker", "the Tolm man": of these articles seldom quote one without a name. */
  boolean describes(int mention) {
    int head = story.mentions.end(mention) - 1;
    return isDescription(mention)
        && (Offices.isFamous(story.word(head)) || isTownsman(mention))
        && !story.is(head + 1, WordClass.PREPOSITION);
  }

  /** "The director", "the shadow chancellor": of these an article tells so whose hero they are. */
  boolean describesHero(int mention) {
    int head = story.mentions.end(mention) - 1;
    return isDescription(mention)
        && head - story.mentions.first(mention) <= 2
        && Offices.isHero(story.word(head))
        && !story.is(head + 1, WordClass.PREPOSITION);
  }

  /**
   * "The Lorvian diplomat", "the Ansel head coach": told otherwise of somebody of whom the reader
   * knows, and not "the Lorvian president", who is known himself.
   */
  boolean variesName(int mention) {
    int first = story.mentions.first(mention);
    int head = story.mentions.end(mention) - 1;
    boolean told = false;
    for (int t = first + 1; t < head; t++) {
      told |= story.shaped(t, Tokens.UPPER);
    }
    return told
        && story.isDefinite(mention)
        && story.is(head, WordClass.PERSON)
        && !OFFICES.contains(story.word(head))
        && !story.is(head + 1, WordClass.PREPOSITION);
  }

  private boolean isTownsman(int mention) {
    int head = story.mentions.end(mention) - 1;
    return TOWNSMEN.contains(story.word(head))
        && head - 1 > story.mentions.first(mention)
        && story.shaped(head - 1, Tokens.UPPER);
  }

  /** Whether the last word of a mention stands behind "a" or "his" before. */
  boolean isToldBefore(int mention) {
    long head = story.word(story.mentions.end(mention) - 1);
    for (int m = mention - 1; m >= Math.max(0, mention - REACH); m--) {
      int first = story.mentions.first(m);
      if (story.word(story.mentions.end(m) - 1) == head
          && (story.isIndefiniteArticle(first) || story.is(first, WordClass.POSSESSIVE))) {
        return true;
      }
    }
    return false;
  }

  /** "Two" of "the mother of two", not of "the mother of two soldiers". */
  private boolean isNumber(int t) {
    boolean number = story.is(t, WordClass.DETERMINER) || story.shaped(t, Tokens.NUMBER);
    return number && story.mentions.at(t) == Mentions.NONE;
  }
}
