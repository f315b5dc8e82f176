package io.soundbite.lucene;

import io.soundbite.model.Topic;
import io.soundbite.search.TopicTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of nine topics, for tests. */
final class SmallTree implements TopicTree {

  private final Map<String, Topic> byCode = new LinkedHashMap<>();

  SmallTree() {
    add("1", "politics");
    add("11", "politics", "election");
    add("111", "politics", "election", "recount");
    add("12", "politics", "government");
    add("2", "conflict, war and peace");
    add("21", "conflict, war and peace", "armed conflict");
    add("22", "conflict, war and peace", "peace process");
    add("3", "sport");
    add("31", "sport", "football");
  }

  private void add(String code, String... path) {
    byCode.put(code, new Topic(code, path[path.length - 1], List.of(path)));
  }

  List<Topic> all() {
    return List.copyOf(byCode.values());
  }

  Topic code(String code) {
    return find(code).orElseThrow();
  }

  @Override
  public Optional<Topic> find(String name) {
    return byCode.values().stream()
        .filter(
            topic ->
                topic.code().equals(name)
                    || topic.label().equalsIgnoreCase(name)
                    || String.join(" > ", topic.path()).equalsIgnoreCase(name))
        .findFirst();
  }

  @Override
  public List<Topic> roots() {
    return byCode.values().stream().filter(topic -> topic.depth() == 0).toList();
  }

  @Override
  public List<Topic> children(Topic above) {
    List<Topic> children = new ArrayList<>();
    for (Topic topic : byCode.values()) {
      if (parent(topic).filter(above::equals).isPresent()) {
        children.add(topic);
      }
    }
    return children;
  }

  @Override
  public Optional<Topic> parent(Topic topic) {
    return byCode.containsKey(topic.code()) && topic.code().length() > 1
        ? Optional.ofNullable(byCode.get(topic.code().substring(0, topic.code().length() - 1)))
        : Optional.empty();
  }
}
