package io.soundbite.topic;

import io.soundbite.model.Topic;

/**
 * A topic that somebody looked for by words.
 *
 * @param topic what was found
 * @param by what of the topic has the words
 * @param text the label, name or term that has them
 */
public record FoundTopic(Topic topic, By by, String text) {

  /** What has the words. */
  public enum By {
    /** Its label, or its code or path. */
    LABEL,
    /** Another name of it, by which it can be asked for too. */
    NAME,
    /** A term of its rule, by which texts are filed under it. */
    RULE
  }

  /** One line: code and path, and what has the words where it is not the label. */
  @Override
  public String toString() {
    String line = topic.code() + "  " + String.join(" > ", topic.path());
    return switch (by) {
      case LABEL -> line;
      case NAME -> line + "  (also called: " + text + ")";
      case RULE -> line + "  (known by: " + text + ")";
    };
  }
}
