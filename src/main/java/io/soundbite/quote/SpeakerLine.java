package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that begin with who speaks: SILVA: ..., Ana Silva: ..., Q: ..., and Q. where the text
 * asks so. A word that is no name of somebody speaks of a topic: "Brexit: What happens next".
 */
final class SpeakerLine {

  private static final long PEOPLE =
      WordClass.GIVEN
          | setOf(
              WordClass.TITLE_MAN,
              WordClass.TITLE_WOMAN,
              WordClass.TITLE,
              WordClass.PERSON,
              WordClass.SAY);
  private static final long PLACES =
      setOf(
          WordClass.PLACE,
          WordClass.CITY,
          WordClass.ORGANISATION,
          WordClass.GOVERNMENT,
          WordClass.DEMONYM,
          WordClass.LABEL,
          WordClass.THING);
  private static final long SPEAKING =
      WordClass.INSTITUTIONS | setOf(WordClass.PERSON, WordClass.GROUP);
  private static final long NO_SPEAKERS =
      setOf(WordClass.LABEL, WordClass.HEADING, WordClass.DOCUMENT, WordClass.THING);
  private static final int LONGEST_HEADING = 8;
  private static final int LONGEST_NAME = 4;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_PARAGRAPHS = 5;
  private static final int SURELY_SPOKEN = 15;

  private final Story story;
  private final Interview interview;
  private final Turns turns;
  private @Nullable Set<Long> people;

  SpeakerLine(Story story) {
    this.story = story;
    this.interview = new Interview(story);
    this.turns = new Turns(story);
  }

  /** Whether a word is the last of somebody’s name: behind a title or a given name, or who says. */
  boolean isSomebody(int token) {
    return story.isAny(token, PEOPLE) || people().contains(story.word(token));
  }

  /** Whether what stands before a colon takes turns with others: "Q:", "Silva:". */
  boolean isTurn(int colon) {
    return interview.isLetter(colon - 1) || turns.has(colon);
  }

  /** The questions and answers of the story. */
  Interview interview() {
    return interview;
  }

  /** Whether a colon ends the name that opens a paragraph, in capitals, and somebody speaks. */
  boolean isCalled(int colon) {
    if (story.tag(colon) != Tag.COLON || colon == story.dateline.colon()) {
      return false;
    }
    if (isTurn(colon)) {
      return true;
    }
    int first = heading(colon);
    return first < colon
        && !story.is(first, WordClass.LABEL)
        && (!story.is(first, WordClass.COMMON) || isPerson(first, colon) || isRole(colon - 1))
        && isSpoken(colon + 1);
  }

  /** Whether a colon ends words in capitals that open a line which is not spoken: a link. */
  boolean isLink(int colon) {
    return heading(colon) < colon && !isSpoken(colon + 1);
  }

  /** The first of the words in capitals that open a line and end with a colon; itself if none. */
  private int heading(int colon) {
    int t = colon - 1;
    while (t > colon - LONGEST_HEADING && isOfHeading(t) && !story.opensParagraph(t)) {
      t--;
    }
    return story.shaped(t, Tokens.CAPITALS) && story.opensParagraph(t) ? t : colon;
  }

  /** Whether a line reads as if spoken: not all in capitals, and with a mark at its end. */
  private boolean isSpoken(int first) {
    if (first >= story.size()) {
      return false;
    }
    int end = story.paragraphEnd(first);
    int words = 0;
    int capitals = 0;
    for (int t = first; t < end; t++) {
      words += story.isWord(t) ? 1 : 0;
      capitals += story.isWord(t) && story.shaped(t, Tokens.CAPITALS) ? 1 : 0;
    }
    boolean shouted = capitals == words && words >= FEWEST_WORDS;
    return !shouted && (!story.isWord(end - 1) || end - first > SURELY_SPOKEN);
  }

  /**
   * Whether a colon ends the name of a person that opens a paragraph, in small letters, or who says
   * a headline: "Police: driver was asleep".
   */
  boolean isNamed(int colon) {
    if (story.tag(colon) != Tag.COLON || colon == story.dateline.colon()) {
      return false;
    }
    if (isHeadline(colon)) {
      return true;
    }
    int mention = story.mentions.lastBefore(colon);
    if (mention == Mentions.NONE
        || story.mentions.end(mention) != colon
        || story.mentions.kind(mention) != MentionKind.NAME) {
      return false;
    }
    int first = story.mentions.first(mention);
    return colon - first <= LONGEST_NAME
        && story.startsParagraph(first)
        && !story.isAny(colon - 1, PLACES)
        && isClause(colon + 1)
        && isPerson(first, colon);
  }

  /** Whether people or an institution speak in a first paragraph that is a headline. */
  private boolean isHeadline(int colon) {
    int mention = story.mentions.at(0);
    int end = story.paragraphEnd(0);
    return colon <= LONGEST_NAME
        && mention != Mentions.NONE
        && story.mentions.end(mention) == colon
        && !story.is(0, WordClass.DETERMINER)
        && (story.isAny(colon - 1, SPEAKING) || story.isOfPeople(colon - 1))
        && !story.isAny(colon - 1, NO_SPEAKERS)
        && end < story.size()
        && story.isWord(end - 1)
        && isClause(colon + 1)
        && !story.shaped(colon + 1, Tokens.NUMBER);
  }

  /**
   * Where what a colon opens ends: with its paragraph, or before the next who speaks where turns go
   * on after a few paragraphs more.
   */
  int speechEnd(int colon) {
    int end = story.paragraphEnd(colon);
    if (!isTurn(colon)) {
      return end;
    }
    int next = end;
    for (int passed = 0; passed < MOST_PARAGRAPHS && next < story.size(); passed++) {
      if (opensTurn(next)) {
        return next;
      }
      next = story.paragraphEnd(next);
    }
    return end;
  }

  private boolean opensTurn(int first) {
    int colon = first + 1;
    while (colon < first + LONGEST_NAME && story.tag(colon) != Tag.COLON) {
      colon++;
    }
    return isLetterWithStop(first) || isCalled(colon) || isNamed(colon);
  }

  /** "Q." and "A." at the head of a paragraph, where questions stand so. */
  boolean isLetterWithStop(int token) {
    return story.shaped(token, Tokens.STOP) && interview.isLetter(token) && interview.isAsked();
  }

  private boolean isOfHeading(int t) {
    return story.shaped(t, Tokens.CAPITALS | Tokens.STOP) || story.mark(t) == ',';
  }

  /** Whether words in small letters follow in the same paragraph. */
  private boolean isClause(int first) {
    int small = 0;
    for (int t = first; t < first + LONGEST_HEADING && t < story.size(); t++) {
      if (story.startsParagraph(t) || story.marks.isInside(t)) {
        return false;
      }
      small += story.isWord(t) && !story.shaped(t, Tokens.UPPER) ? 1 : 0;
      if (small == FEWEST_WORDS - 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int first, int end) {
    for (int t = first; t < end; t++) {
      if (story.isAny(t, WordClass.GIVEN)) {
        return true;
      }
    }
    return people().contains(story.word(end - 1));
  }

  /** AUDIENCE MEMBER: ..., though articles write both words small. */
  private boolean isRole(int token) {
    return story.isAny(token, PEOPLE);
  }

  /** The last words of names that follow a title or a given name, or stand beside a verb. */
  private Set<Long> people() {
    if (people == null) {
      people = new HashSet<>();
      for (int t = 0; t < story.size(); t++) {
        if (story.shaped(t, Tokens.UPPER)
            && (story.isAny(t - 1, PEOPLE) || story.is(t + 1, WordClass.SAY))) {
          people.add(story.word(t));
        }
      }
    }
    return people;
  }
}
