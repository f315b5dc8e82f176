package io.soundbite.quote;

/** By what a mention names its source. */
enum MentionKind {
  /** With a capital somewhere: "Ana Silva", "Ukraine’s foreign ministry". */
  NAME(1),
  /** "he", "who", "others". */
  PRONOUN(2),
  /** By common nouns: "the governor", "officials". */
  NOMINAL(3);

  /** A number that stays the same: models are keyed by it. */
  final int code;

  MentionKind(int code) {
    this.code = code;
  }
}
