package io.soundbite.eval;

/** By what the qrels of a collection call its documents, or its queries. */
public enum Numbering {
  /** By their ids. */
  BY_ID,

  /** By their ids, or by their place in the file, from 1 up. */
  BY_ID_OR_PLACE
}
