package io.soundbite.quote;

/** What pronouns an article may use for somebody, as far as its words tell. */
enum Gender {
  MAN,
  WOMAN,
  /** By a given name that now and then a woman has. */
  LIKELY_MAN,
  /** By a given name that now and then a man has. */
  LIKELY_WOMAN,
  UNKNOWN;

  /** Whether both can be the same person. */
  boolean fits(Gender other) {
    return this == other || !isSure() || !other.isSure();
  }

  /** This gender, or the other where this is not known, or less surely. */
  Gender or(Gender other) {
    return isSure() || (isLikely() && !other.isSure()) ? this : other;
  }

  /** The same, with a doubt. */
  Gender likely() {
    return this == MAN ? LIKELY_MAN : this == WOMAN ? LIKELY_WOMAN : this;
  }

  boolean isLikely() {
    return this == LIKELY_MAN || this == LIKELY_WOMAN;
  }

  private boolean isSure() {
    return this == MAN || this == WOMAN;
  }
}
