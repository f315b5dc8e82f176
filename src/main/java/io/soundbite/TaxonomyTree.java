package io.soundbite;

import io.soundbite.model.Topic;
import io.soundbite.search.TopicTree;
import io.soundbite.topic.Taxonomy;
import java.util.Arrays;
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

  /**
   * The one topic whose label holds these words and ends with one of them: "economic sanction" of
   * "sanctions", but not "race walking" of "race".
   */
  private Optional<Topic> holding(String words) {
    List<Topic> found = taxonomy.containing(words);
    if (found.size() > 1 || (found.size() == 1 && !endsAlike(found.getFirst(), words))) {
      throw new IllegalArgumentException(
          "No topic is called '%s'; write one of %s"
              .formatted(words, found.stream().map(Topic::label).limit(SHOWN).toList()));
    }
    return found.stream().findFirst();
  }

  /** Whether the last word of a label, of whatever number, is among some words. */
  private boolean endsAlike(Topic topic, String words) {
    String label = topic.label();
    String last = label.substring(label.lastIndexOf(' ') + 1);
    return Arrays.stream(words.strip().split("\\s+"))
        .anyMatch(word -> Taxonomy.isSameWord(word, last));
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
