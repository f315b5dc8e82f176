package io.soundbite.model;

import io.soundbite.given.Given;
import java.util.List;

/**
 * A subject of a taxonomy, such as one of the IPTC Media Topics.
 *
 * @param code the identifier within the taxonomy, "20000056"
 * @param label the name of the topic, "armed conflict"
 * @param path the labels from the top of the tree down to this topic, which comes last: "conflict,
 *     war and peace", "armed conflict"
 */
public record Topic(String code, String label, List<String> path) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the path does not end with the label
   */
  public Topic {
    Given.known(code, "code");
    Given.value(label, "label");
    path = Given.values(path, "path");
    if (path.isEmpty() || !path.getLast().equals(label)) {
      throw new IllegalArgumentException(
          "The path of a topic ends with its label '" + label + "', but was " + path);
    }
  }

  /** How far below the top of its tree: 0 for one of the top-level topics. */
  public int depth() {
    return path.size() - 1;
  }
}
