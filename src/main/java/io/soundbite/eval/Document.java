package io.soundbite.eval;

import java.util.Objects;

/**
 * A document of a test collection.
 *
 * @param id as its collection names it
 * @param title empty where it has none
 * @param text empty where it has none
 */
public record Document(String id, String title, String text) {

  /** Checks the parts. */
  public Document {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
  }

  /** Title and text as one. */
  public String contents() {
    return title.isEmpty() ? text : title + "\n" + text;
  }
}
