package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;

/** Says what sort of source a name or a noun phrase stands for. */
final class KindReader {

  /** End the names of what is no human being. */
  private static final long NO_PERSONS = setOf(WordClass.THING, WordClass.COMPANY);

  /** Begins the names of airlines. */
  static final long AIR = Word.of("air");

  private static final long AND = Word.of("and");
  private static final long OFFICE = Word.of("office");

  private final Story story;

  KindReader(Story story) {
    this.story = story;
  }

  /** What a name with a capital at its end stands for, {@code PERSON} where it may be one. */
  SpeakerKind ofName(int first, int end) {
    int last = end - 1;
    if (isJoined(first, last) || isAirline(first, last)) {
      return SpeakerKind.ORGANISATION;
    }
    if (isSomebody(first, last)) {
      return SpeakerKind.PERSON;
    }
    boolean person =
        story.isAny(first, WordClass.TITLES)
            && end - first > 1
            && !story.isAny(last, WordClass.INSTITUTIONS);
    if (!person && story.is(last, WordClass.GROUP)) {
      return SpeakerKind.GROUP;
    }
    for (int t = first; t < end && !person; t++) {
      if (story.is(t, WordClass.PARTICLE) && !isName(t)) {
        break;
      }
      if (t == last || !story.isAny(t + 1, WordClass.TITLES)) {
        if (isName(t)
            && story.is(t, WordClass.GOVERNMENT)
            && (isOfPost(t, last) || !roleFollows(t, end))) {
          return SpeakerKind.GOVERNMENT;
        }
        if (isName(t)
            && story.is(t, WordClass.ORGANISATION)
            && (isOfMany(t, last) || !roleFollows(t, end))) {
          return SpeakerKind.ORGANISATION;
        }
      }
    }
    if (story.is(last, WordClass.PLACE)
        && !story.isAny(last - 1, WordClass.GIVEN | WordClass.TITLES)) {
      return SpeakerKind.GOVERNMENT;
    }
    if (story.is(last, WordClass.CITY)
        && !story.isAny(last, WordClass.GIVEN)
        && !story.isAny(first, WordClass.GIVEN)) {
      return SpeakerKind.GOVERNMENT;
    }
    if (end - first == 1 && story.shaped(last, Tokens.CAPITALS) && isAcronym(last)) {
      return SpeakerKind.ORGANISATION;
    }
    if (last > first && story.is(last, WordClass.DOCUMENT)) {
      return SpeakerKind.DOCUMENT;
    }
    return last > first && story.isAny(last, NO_PERSONS)
        ? SpeakerKind.ORGANISATION
        : SpeakerKind.PERSON;
  }

  /** "Air Canada"; not "Air Marshal Ana Silva", nor "Air Chief". */
  private boolean isAirline(int first, int last) {
    return last > first
        && story.word(first) == AIR
        && isName(first + 1)
        && !hasAny(first + 1, last, WordClass.TITLES | WordClass.GIVEN);
  }

  /** "Immigration and Customs Enforcement", with no word of the lexicon that tells so. */
  private boolean isJoined(int first, int last) {
    for (int t = first + 1; t < last; t++) {
      if (Joints.isCause(story, t)) {
        return true;
      }
      if (story.mark(t) == '&' || (story.word(t) == AND && isName(last))) {
        return !hasAny(first, last, WordClass.INSTITUTIONS)
            && !hasAny(t + 1, last, WordClass.TITLES);
      }
    }
    return false;
  }

  private boolean hasAny(int first, int last, long classes) {
    for (int t = first; t <= last; t++) {
      if (story.isAny(t, classes)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a given name stands before the last word, or "Mr." before all of them. */
  private boolean isSomebody(int first, int last) {
    if (last > first && story.isAny(first, WordClass.ADDRESS)) {
      return true;
    }
    if (story.is(last, WordClass.GROUP)
        || (story.isAny(last, WordClass.INSTITUTIONS) && !story.isAny(last - 1, WordClass.GIVEN))) {
      return false;
    }
    for (int t = last - 1; t >= first && isName(t); t--) {
      if (story.isAny(t, WordClass.GIVEN)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAcronym(int token) {
    int length = story.tokens.end(token) - story.tokens.begin(token);
    return length <= 5 && !story.isAny(token, WordClass.GIVEN) && story.mark(token + 1) != ':';
  }

  /** Whether a title stands between a word and the last of a name. */
  private boolean roleFollows(int t, int end) {
    return hasAny(t + 1, end - 2, WordClass.TITLES);
  }

  /** "Federation of Master Builders": people in words that articles write small. */
  private boolean isOfMany(int t, int last) {
    return story.is(t + 1, WordClass.OF) && story.isPlural(last) && story.isCommon(last);
  }

  /** "Office of Inspector General". */
  private boolean isOfPost(int t, int last) {
    return isOffice(t)
        && story.is(t + 1, WordClass.OF)
        && story.is(last, WordClass.PERSON)
        && !story.isAny(last, WordClass.GIVEN);
  }

  boolean isOffice(int t) {
    return story.word(t) == OFFICE;
  }

  /** "The McCloskeys". */
  boolean isFamily(int first, int begin, int end) {
    return begin > first
        && end - begin == 1
        && story.is(first, WordClass.DETERMINER)
        && story.isPlural(begin)
        && !story.isAny(begin, WordClass.GIVEN);
  }

  /** What the last word of a common noun phrase stands for. */
  SpeakerKind ofHead(int head) {
    if (story.is(head, WordClass.GROUP)) {
      return SpeakerKind.GROUP;
    }
    if (story.is(head, WordClass.PERSON)) {
      return SpeakerKind.UNNAMED;
    }
    if (story.is(head, WordClass.GOVERNMENT)) {
      return SpeakerKind.GOVERNMENT;
    }
    if (story.is(head, WordClass.ORGANISATION)) {
      return SpeakerKind.ORGANISATION;
    }
    if (story.isAny(head, WordClass.DOCUMENTS)) {
      return SpeakerKind.DOCUMENT;
    }
    return story.isPlural(head) ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
  }

  /** Whether a word has a capital and is no article. */
  boolean isName(int t) {
    return story.shaped(t, Tokens.UPPER) && !story.isAny(t, WordClass.OPENERS);
  }

  /** Whether a token can stand in a name: a capital, "de", the marks around "Hurricane". */
  boolean isPart(int t) {
    return isName(t) || story.is(t, WordClass.PARTICLE) || story.tag(t) == Tag.QUOTE;
  }

  /** Where a phrase begins behind its "the" or "his"; its last word where it is nothing else. */
  int skipOpeners(int first, int end) {
    int t = first;
    while (t < end - 1 && story.isAny(t, WordClass.OPENERS)) {
      t++;
    }
    return t;
  }
}
