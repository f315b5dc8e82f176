package io.soundbite.quote;

/** By what a mention names its source. */
enum MentionKind {
  /** With a capital somewhere: "Ana Silva", "Ukraine’s foreign ministry". */
  NAME,
  /** "he", "who", "others". */
  PRONOUN,
  /** By common nouns: "the governor", "officials". */
  NOMINAL
}
