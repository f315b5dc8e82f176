package io.soundbite.bench;

import io.soundbite.model.ScoredTopic;
import java.util.List;

/**
 * An article none of whose first topics is right by its label.
 *
 * @param topics those first topics, best first
 */
public record TopicMiss(LabelledArticle labelled, List<ScoredTopic> topics) {

  public TopicMiss {
    topics = List.copyOf(topics);
  }
}
