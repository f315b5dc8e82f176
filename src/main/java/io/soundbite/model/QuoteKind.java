package io.soundbite.model;

/** How a quotation gives the words of its speaker. */
public enum QuoteKind {
  /**
   * Word for word: everything attributed stands between quotation marks, or behind what a text puts
   * in their place: a name in a transcript, a dash, the signature of a post.
   */
  DIRECT,
  /** Partly word for word: some of what is attributed stands between quotation marks. */
  MIXED,
  /** In the words of the reporter: "said that ...", "according to ...". */
  INDIRECT
}
