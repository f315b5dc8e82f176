package io.soundbite.quote;

/** Says whether a name with its role is a man’s or a woman’s. */
final class GenderReader {

  private final Story story;

  GenderReader(Story story) {
    this.story = story;
  }

  /**
   * What a form of address tells, or else a given name, or else a noun: a woman may be a fireman.
   */
  Gender read(int first, int end) {
    return gender(first, end, WordClass.TITLE_MAN, WordClass.TITLE_WOMAN)
        .or(givenGender(first, end))
        .or(gender(first, end, WordClass.MAN, WordClass.WOMAN));
  }

  /** What the first given name tells: Alex Silva is likely a man, and Alex Rose no woman. */
  private Gender givenGender(int first, int end) {
    for (int t = first; t < end; t++) {
      if (story.isAny(t, WordClass.GIVEN) && (t < end - 1 || t == first || isJoined(t))) {
        Gender gender = story.is(t, WordClass.GIVEN_MAN) ? Gender.MAN : Gender.WOMAN;
        return story.is(t, WordClass.EITHER) ? gender.likely() : gender;
      }
    }
    return Gender.UNKNOWN;
  }

  /** "Jong-un". */
  private boolean isJoined(int t) {
    return story.tokens.text(t, t + 1).indexOf('-') > 0;
  }

  /** What the first word tells that does not tell both. */
  private Gender gender(int first, int end, WordClass men, WordClass women) {
    for (int t = first; t < end; t++) {
      boolean man = story.is(t, men);
      if (man != story.is(t, women)) {
        return man ? Gender.MAN : Gender.WOMAN;
      }
    }
    return Gender.UNKNOWN;
  }
}
