package io.soundbite.search;

import io.soundbite.model.Topic;
import java.util.List;
import java.util.Optional;

/**
 * The topics that a backend can be asked for, as a tree. Immutable, and safe for use by any number
 * of threads.
 */
public interface TopicTree {

  /**
   * The topic that a person means by a code, a label, or a path "politics &gt; election", whatever
   * the case; empty where there is none. Always the same topic for the same name: a code before a
   * label, and of several topics with one label that which stands nearest to the top.
   *
   * @throws IllegalArgumentException where several stand equally near; the message gives their
   *     paths, each of which names one of them
   */
  Optional<Topic> find(String name);

  /** The topics without a parent. */
  List<Topic> roots();

  /** The topics directly below; empty for a leaf, and for a topic of another tree. */
  List<Topic> children(Topic topic);

  /** The topic directly above; empty for a root, and for a topic of another tree. */
  Optional<Topic> parent(Topic topic);
}
