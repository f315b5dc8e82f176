package io.soundbite.search;

/** A search that would cost more than its {@link Limits} allow. The message names the limit. */
public final class SearchLimitException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Says which limit, and how much was asked for. */
  public SearchLimitException(String message) {
    super(message);
  }
}
