package io.soundbite.eval;

import java.util.Objects;

/**
 * A query of a test collection.
 *
 * @param id as the qrels name it
 * @param text in words; not in a query language
 */
public record TestQuery(String id, String text) {

  /** Checks the parts. */
  public TestQuery {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }
}
