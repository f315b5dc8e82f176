package io.soundbite.search;

import java.io.IOException;
import java.nio.file.Path;

/** An index that cannot be opened. The message says why and what to do. */
public final class IndexOpenException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why an index cannot be opened. */
  public enum Reason {
    /** There is no index at this place. */
    MISSING,
    /** Another process, or another object in this one, is writing to it. */
    LOCKED,
    /** It was written by a version whose layout this one does not read. */
    INCOMPATIBLE,
    /** Files are missing or their checksums are wrong. */
    DAMAGED,
    /** Its articles were corrected, and it was to be written to without the corrections. */
    CORRECTED,
    /** Its articles are filed under topics that the tree it was to be opened with does not have. */
    TOPICS
  }

  private final Reason reason;

  /** Says what is wrong at this place and what to do, and what it was found by. */
  public IndexOpenException(Reason reason, Path place, String advice, Throwable cause) {
    super("Cannot open the index at " + place + ": " + advice, cause);
    this.reason = reason;
  }

  /** Says what is wrong at this place and what to do. */
  public IndexOpenException(Reason reason, Path place, String advice) {
    super("Cannot open the index at " + place + ": " + advice);
    this.reason = reason;
  }

  /** Why it cannot be opened. */
  public Reason reason() {
    return reason;
  }
}
