package io.soundbite.model;

/** What sort of source a speaker is. */
public enum SpeakerKind {
  /** A named human being. */
  PERSON,
  /** A company, union, court, party, club, charity, or body of several states. */
  ORGANISATION,
  /** A state, its government, a ministry or an office of it, also by metonym: "Beijing". */
  GOVERNMENT,
  /** People together, without names: "lawmakers", "critics", "residents". */
  GROUP,
  /** A written source: "the report", "a poll", "court papers". */
  DOCUMENT,
  /** One human being whose name the article does not give: "a senior official", "she". */
  UNNAMED
}
