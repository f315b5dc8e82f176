package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;

/** Takes mentions apart that hold one of the {@link LongNames}. */
final class LongNameReader {

  private final Story story;
  private final KindReader kinds;

  LongNameReader(Story story, KindReader kinds) {
    this.story = story;
    this.kinds = kinds;
  }

  /** Whether a mention ends with the long name of an institution. */
  boolean isInstitution(int first, int end) {
    return story.longNames.institution(end - 1) >= first;
  }

  /**
   * "Ana Silva" of "President of the European Commission Ana Silva", not of "a friend of the writer
   * Ana Silva"; {@code first} where nobody stands so behind an office.
   */
  int holder(int first, int end) {
    int small = first + 1;
    while (small < end - 2 && !isSmallBehindOffice(small)) {
      small++;
    }
    int place = story.is(small + 1, WordClass.DETERMINER) ? small + 2 : small + 1;
    for (int t = place + 1; t < end - 1; t++) {
      if (story.isAny(t, WordClass.GIVEN)
          && kinds.isName(t)
          && !story.isAny(t, WordClass.CITY.bit | WordClass.PLACE.bit)
          && isBehindPlace(place, t)) {
        return areParts(t, end) && !story.isAny(end - 1, WordClass.INSTITUTIONS) ? t : first;
      }
    }
    return first;
  }

  private boolean isSmallBehindOffice(int t) {
    return story.is(t, WordClass.PREPOSITION)
        && story.is(t - 1, WordClass.PERSON)
        && !story.isAny(t - 1, WordClass.RELATION.bit | WordClass.GROUP.bit);
  }

  /** Whether what an office is of ends before a token, and no title of somebody else does. */
  private boolean isBehindPlace(int place, int t) {
    if (!kinds.isName(t - 1)) {
      return false;
    }
    return !story.isAny(t - 1, WordClass.TITLES)
        || (t - 2 > place && story.longNames.institution(t - 2) >= 0);
  }

  private boolean areParts(int first, int end) {
    for (int t = first; t < end; t++) {
      if (!kinds.isPart(t)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A name that goes on over small words, with what stands before its first: "U.S. Court of
   * Appeals", "Singapore’s Ministry of Justice", but not what it belongs to, "the Treasury’s".
   */
  NameParts institution(int first, int end) {
    int head = story.longNames.institution(end - 1);
    int begin = head;
    while (begin > first && isBeforeInstitution(begin - 1)) {
      begin--;
    }
    SpeakerKind kind =
        story.is(head, WordClass.GOVERNMENT) ? SpeakerKind.GOVERNMENT : SpeakerKind.ORGANISATION;
    return new NameParts(begin, end, begin, kind, Gender.UNKNOWN, true);
  }

  private boolean isBeforeInstitution(int t) {
    if (story.shaped(t, Tokens.CLITIC)) {
      return !story.isAny(t - 1, WordClass.INSTITUTIONS);
    }
    boolean year = story.shaped(t, Tokens.NUMBER) && !story.endsInLetter(t);
    return !story.isWord(t)
        || (story.shaped(t, Tokens.UPPER | Tokens.NUMBER)
            && !year
            && !story.is(t, WordClass.DETERMINER));
  }
}
