package io.soundbite.model;

/** How a quotation gives the words of its speaker. */
public enum QuoteKind {
  /** Word for word: everything attributed stands between quotation marks. */
  DIRECT,
  /** Partly word for word: some of what is attributed stands between quotation marks. */
  MIXED,
  /** In the words of the reporter: "said that ...", "according to ...". */
  INDIRECT
}
