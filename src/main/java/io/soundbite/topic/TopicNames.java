package io.soundbite.topic;

import io.soundbite.model.Topic;
import io.soundbite.text.Folding;
import io.soundbite.text.SharedWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds topics by what people call them. */
final class TopicNames {

  private static final int SUGGESTIONS = 5;
  private static final double LIKE = 0.3;

  /** What short words share with others is chance more often. */
  private static final double LIKE_SHORT = 0.5;

  private static final int SHORT = 5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** By folded code, label, and every end of its path. */
  private final Map<String, List<Topic>> byName = new HashMap<>();

  /** The same, each word in the singular. */
  private final Map<String, List<Topic>> bySingular = new HashMap<>();

  /** Other names as they were given, by topic. */
  private final Map<Topic, List<String>> others = new HashMap<>();

  private final List<Topic> topics;

  TopicNames(Collection<Topic> topics) {
    this.topics = List.copyOf(topics);
    for (Topic topic : topics) {
      put(key(topic.code()), topic);
      for (int from = topic.depth(); from >= 0; from--) {
        put(key(String.join(">", topic.path().subList(from, topic.path().size()))), topic);
      }
    }
  }

  /** Adds other names of a topic; one that is a name already stays what it is. */
  void add(Topic topic, List<String> names) {
    others.computeIfAbsent(topic, none -> new ArrayList<>()).addAll(names);
    for (String name : names) {
      String key = key(name);
      if (!byName.containsKey(key) && !bySingular.containsKey(Singular.of(key))) {
        put(key, topic);
      }
    }
  }

  private void put(String name, Topic topic) {
    byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(topic);
    bySingular.computeIfAbsent(Singular.of(name), key -> new ArrayList<>(1)).add(topic);
  }

  Optional<Topic> find(String typed) {
    String name = key(typed);
    List<Topic> found = byName.getOrDefault(name, List.of());
    if (found.isEmpty()) {
      found = bySingular.getOrDefault(Singular.of(name), List.of());
    }
    return nearest(typed, found);
  }

  /** The one nearest to the top; empty where there is none at all. */
  private static Optional<Topic> nearest(String typed, List<Topic> found) {
    int depth = found.stream().mapToInt(Topic::depth).min().orElse(0);
    List<Topic> nearest =
        found.stream().filter(topic -> topic.depth() == depth).distinct().toList();
    if (nearest.size() > 1) {
      throw new IllegalArgumentException(
          "'%s' names %d topics; write one of %s"
              .formatted(typed, nearest.size(), nearest.stream().map(TopicNames::path).toList()));
    }
    return nearest.stream().findFirst();
  }

  /** Those whose labels hold all the words, of either number, in the order of the tree. */
  List<Topic> containing(String words) {
    Set<String> wanted = words(words);
    return wanted.isEmpty()
        ? List.of()
        : topics.stream().filter(topic -> words(topic.label()).containsAll(wanted)).toList();
  }

  /**
   * Those with another name that holds all the words, the shortest such name with each, in the
   * order of the tree.
   */
  List<FoundTopic> called(String words) {
    Set<String> wanted = words(words);
    return wanted.isEmpty()
        ? List.of()
        : topics.stream().flatMap(topic -> called(topic, wanted).stream()).toList();
  }

  private Optional<FoundTopic> called(Topic topic, Set<String> wanted) {
    return others.getOrDefault(topic, List.of()).stream()
        .filter(name -> words(name).containsAll(wanted))
        .min(Comparator.comparingInt(String::length))
        .map(name -> new FoundTopic(topic, FoundTopic.By.NAME, name));
  }

  private static Set<String> words(String name) {
    return WORD.matcher(Singular.of(key(name)))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static String path(Topic topic) {
    return String.join(" > ", topic.path());
  }

  /**
   * Those that share words with it, or where no word fits letters. Ranked by the share of common
   * letter pairs (Dice's coefficient on bigrams, Adamson and Boreham 1974), which forgives missing
   * letters as well as swapped words.
   */
  List<Topic> suggest(String typed) {
    record Likeness(Topic topic, double value) {}
    String name = key(typed);
    Set<String> pairs = pairs(name);
    SharedWords<Topic> words = new SharedWords<>();
    topics.forEach(topic -> words.add(topic, Singular.of(key(topic.label()))));
    List<Topic> sharing = words.with(Singular.of(name));
    double least = name.length() < SHORT ? LIKE_SHORT : LIKE;
    return (sharing.isEmpty() ? topics : sharing)
        .stream()
            .map(topic -> new Likeness(topic, likeness(pairs, topic)))
            .filter(candidate -> !sharing.isEmpty() || candidate.value() >= least)
            .sorted(Comparator.comparingDouble(Likeness::value).reversed())
            .limit(SUGGESTIONS)
            .map(Likeness::topic)
            .toList();
  }

  private static double likeness(Set<String> typed, Topic topic) {
    return Math.max(
        dice(typed, pairs(key(topic.label()))),
        topic.code().isEmpty() ? 0 : dice(typed, pairs(key(topic.code()))));
  }

  private static double dice(Set<String> left, Set<String> right) {
    long common = left.stream().filter(right::contains).count();
    return 2.0 * common / Math.max(1, left.size() + right.size());
  }

  private static Set<String> pairs(String name) {
    var pairs = new HashSet<String>();
    String padded = " " + name + " ";
    for (int i = 0; i + 2 <= padded.length(); i++) {
      pairs.add(padded.substring(i, i + 2));
    }
    return pairs;
  }

  /**
   * How a name is compared: folded, without the alias of the scheme, single spaces, ">" between.
   */
  private static String key(String name) {
    String folded = Folding.fold(name).strip();
    if (folded.startsWith("medtop:")) {
      folded = folded.substring("medtop:".length());
    }
    var key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      append(key, folded.charAt(i));
    }
    return key.toString();
  }

  private static void append(StringBuilder key, char c) {
    char last = key.isEmpty() ? '>' : key.charAt(key.length() - 1);
    if (c == '/' || c == '>') {
      if (last == ' ') {
        key.setLength(key.length() - 1);
      }
      key.append('>');
    } else if (!Character.isWhitespace(c)) {
      key.append(c);
    } else if (last != ' ' && last != '>') {
      key.append(' ');
    }
  }
}
