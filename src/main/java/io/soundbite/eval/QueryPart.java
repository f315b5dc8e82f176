package io.soundbite.eval;

import java.util.Locale;

/** A part of a TREC topic: what it is called in one line, in a sentence, in a paragraph. */
public enum QueryPart {
  TITLE,
  DESC,
  NARR;

  /** The name in files, "title". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
