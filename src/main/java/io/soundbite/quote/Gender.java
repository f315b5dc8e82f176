package io.soundbite.quote;

/** What pronouns an article may use for somebody, as far as its words tell. */
enum Gender {
  MAN,
  WOMAN,
  UNKNOWN;

  /** Whether both can be the same person. */
  boolean fits(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }

  /** This gender, or the other where this is not known. */
  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
