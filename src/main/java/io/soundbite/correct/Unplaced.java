package io.soundbite.correct;

/**
 * A correction that does not find what it corrects. It stays in its file.
 *
 * @param correction which one
 * @param reason what is missing: the article, or the words in it
 */
public record Unplaced(Correction correction, String reason) {

  /** One line: the reason. */
  @Override
  public String toString() {
    return reason;
  }
}
