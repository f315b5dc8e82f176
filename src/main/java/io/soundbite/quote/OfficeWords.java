package io.soundbite.quote;

import io.soundbite.text.Tokens;
import java.util.regex.Pattern;

/** Tells words with a capital that belong to an office or institution, not to somebody’s name. */
final class OfficeWords {

  private static final Pattern QUALIFIER =
      Pattern.compile(
          "^\\p{L}+-(?:of-|\\p{Ll}{2,}(?:ed|er|or|ist|woman)$|(?:star|chef|host|chief)$)");

  private final Story story;
  private final KindReader kinds;

  OfficeWords(Story story, KindReader kinds) {
    this.story = story;
    this.kinds = kinds;
  }

  /** "Department of Justice", "Office of Special Counsel", not "Bank of England Governor". */
  boolean isInstitutionOf(int first, int end) {
    for (int t = first + 1; t < end - 1; t++) {
      if (story.is(t, WordClass.OF)) {
        return (end - t == 2 || kinds.isOffice(t - 1))
            && story.isAny(t - 1, WordClass.INSTITUTIONS)
            && !story.isAny(t - 1, WordClass.TITLES)
            && kinds.isName(t - 1)
            && kinds.isName(t + 1);
      }
    }
    return false;
  }

  /** "Archbishop of Tolm", "the union’s Head of Information": an office, and nobody’s name. */
  boolean isWhole(int first, int end) {
    int of = end - 2;
    while (of > first && !story.is(of, WordClass.OF)) {
      of--;
    }
    if (of <= first || end - of > 3 || !story.is(of - 1, WordClass.PERSON)) {
      return false;
    }
    for (int t = first; t < end; t++) {
      if (story.isAny(t, WordClass.GIVEN) && kinds.isName(t)) {
        return false;
      }
    }
    return end - of == 2 || story.isCommon(end - 1);
  }

  /** "Aviation" of "Minister of Aviation Ana Silva": the last that an office is of. */
  boolean isPortfolio(int first, int t, int end) {
    return t - first >= 2
        && end - t > 2
        && story.is(t - 1, WordClass.OF)
        && story.isAny(t - 2, WordClass.TITLES)
        && !story.isAny(t, WordClass.GIVEN)
        && !story.is(t + 1, WordClass.OF);
  }

  /** "Opposition" of "the Opposition A. M. Silva". */
  boolean isBeforeInitials(int first, int t, int end) {
    return t == first
        && end - t > 2
        && story.isCommon(t)
        && story.shaped(t + 1, Tokens.STOP)
        && story.shaped(t + 1, Tokens.CAPITALS)
        && story.isAny(t - 1, WordClass.OPENERS);
  }

  /** "Co-star", "Player-of-the-Match", "Michelin-starred": what somebody is; not "Jong-un". */
  boolean isQualifier(int t) {
    String word = story.tokens.text(t, t + 1);
    return QUALIFIER.matcher(word).find();
  }
}
