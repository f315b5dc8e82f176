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

  private static final int SHOWN = 12;

  @Override
  public Optional<Topic> find(String name) {
    return taxonomy.find(name).or(() -> holding(name));
  }

  /** The one topic whose label holds these words: "economic sanction" of "sanctions". */
  private Optional<Topic> holding(String words) {
    List<Topic> found = taxonomy.containing(words);
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "No topic is called '%s'; write one of %s"
              .formatted(words, found.stream().map(Topic::label).limit(SHOWN).toList()));
    }
    return found.stream().findFirst();
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
