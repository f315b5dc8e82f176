package io.soundbite;

import io.soundbite.model.Topic;
import io.soundbite.search.TopicTree;
import io.soundbite.topic.Taxonomy;
import java.util.List;
import java.util.Optional;

/**
 * A taxonomy as a backend wants to see it, for those who open the backend themselves.
 *
 * @param taxonomy that of the annotator, {@link io.soundbite.annotate.Annotator#taxonomy}
 */
public record TaxonomyTree(Taxonomy taxonomy) implements TopicTree {

  @Override
  public Optional<Topic> find(String name) {
    return taxonomy.find(name);
  }

  @Override
  public List<Topic> roots() {
    return taxonomy.tops();
  }

  @Override
  public List<Topic> children(Topic topic) {
    return taxonomy.children(topic);
  }

  @Override
  public Optional<Topic> parent(Topic topic) {
    return taxonomy.parent(topic);
  }
}
