package io.soundbite.lucene;

import io.soundbite.given.EditDistance;
import io.soundbite.model.Topic;
import io.soundbite.search.TopicTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names topics, and says which one may have been meant where a name is unknown. */
final class Topics {

  private final TopicTree tree;
  private final TopicLabels labels;

  Topics(TopicTree tree) {
    this.tree = tree;
    this.labels = new TopicLabels(this);
  }

  /** The tree that names them. */
  TopicTree tree() {
    return tree;
  }

  /** All topics by the words of their labels. */
  TopicLabels labels() {
    return labels;
  }

  /**
   * The topic with this label, code or path.
   *
   * @throws IllegalArgumentException where there is none, and the message suggests one, or the name
   *     is that of several, and the message gives their paths
   */
  Topic named(String name) {
    return tree.find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no topic '%s'%s"
                        .formatted(ExactTerm.cut(name, 100), suggestion(name))));
  }

  /** The topics at the top, or those just below one. */
  List<Topic> below(Optional<Topic> above) {
    return above.map(tree::children).orElseGet(tree::roots);
  }

  /** What names this topic and no other: its label, or else its path, or else its code. */
  String shown(Topic topic) {
    if (means(topic.label(), topic)) {
      return topic.label();
    }
    String path = String.join(" > ", topic.path());
    return means(path, topic) ? path : topic.code();
  }

  /** Whether there is one topic of this name. */
  boolean isNamed(String name) {
    return one(name).isPresent();
  }

  private boolean means(String name, Topic topic) {
    return one(name).filter(topic::equals).isPresent();
  }

  private Optional<Topic> one(String name) {
    try {
      return tree.find(name);
    } catch (IllegalArgumentException ambiguous) {
      return Optional.empty();
    }
  }

  private String suggestion(String name) {
    String typed = ExactTerm.cut(name, 100);
    List<Topic> sharing = labels.sharing(typed);
    Nearest nearest = new Nearest(typed.toLowerCase(Locale.ROOT));
    if (sharing.isEmpty()) {
      nearest.visit(tree.roots());
    } else {
      nearest.distance = Integer.MAX_VALUE;
      sharing.forEach(nearest::look);
    }
    return nearest.best.map(topic -> "; did you mean '" + topic.label() + "'?").orElse("");
  }

  /**
   * Finds the label with the smallest distance: of names of four letters one letter away, of six
   * two, of long ones a third. To shorter names any short label is near.
   */
  private final class Nearest {
    private final String name;
    private int distance;
    private Optional<Topic> best = Optional.empty();

    Nearest(String name) {
      this.name = name;
      this.distance = 1 + farthest(name.length());
    }

    private static int farthest(int letters) {
      return letters < 4 ? 0 : letters < 6 ? 1 : Math.max(2, letters / 3);
    }

    void visit(List<Topic> topics) {
      for (Topic topic : topics) {
        look(topic);
        visit(tree.children(topic));
      }
    }

    void look(Topic topic) {
      int to = EditDistance.between(name, topic.label().toLowerCase(Locale.ROOT));
      if (to < distance) {
        distance = to;
        best = Optional.of(topic);
      }
    }
  }
}
