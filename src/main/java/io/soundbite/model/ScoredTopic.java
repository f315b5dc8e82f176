package io.soundbite.model;

import io.soundbite.given.Given;

/**
 * A topic under which a text is filed.
 *
 * @param topic the topic; its ancestors are implied
 * @param confidence how likely an editor would agree, from 0 to 1
 */
public record ScoredTopic(Topic topic, double confidence) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the confidence is not in 0 to 1
   */
  public ScoredTopic {
    Given.value(topic, "topic");
    Confidence.check(confidence);
  }
}
