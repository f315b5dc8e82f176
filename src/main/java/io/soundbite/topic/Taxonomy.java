package io.soundbite.topic;

import io.soundbite.model.Topic;
import io.soundbite.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tree of topics, such as the IPTC Media Topics. Immutable and safe for use by any number of
 * threads.
 *
 * <p>A tree of one's own is a text file with one topic a line: code, label, the code of the parent
 * and other names, parted by tabs, the parent empty at the top, the names parted by semicolons and
 * left out where there are none; lines that start with # are comments.
 */
public final class Taxonomy {

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, List<Topic>> children = new LinkedHashMap<>();
  private final Map<String, Topic> parents = new LinkedHashMap<>();
  private final List<Topic> tops = new ArrayList<>();
  private final TopicNames names;

  /**
   * @param more other names by code
   */
  private Taxonomy(LineFile file, Map<String, List<String>> more) {
    Map<String, TaxonomyFile.Entry> entries = TaxonomyFile.read(file);
    entries.values().forEach(entry -> add(entry, entries));
    names = new TopicNames(topics.values());
    entries.values().forEach(entry -> name(entry.code(), entry.names()));
    more.forEach((code, also) -> name(code, also));
  }

  private void name(String code, List<String> also) {
    names.add(byCode(code).orElseThrow(), also);
  }

  /** The IPTC Media Topics, release of 31 March 2023: 1,100 topics below 17 at the top. */
  public static Taxonomy iptc() {
    return Shipped.IPTC;
  }

  /**
   * A tree of one's own.
   *
   * @throws TopicFileException where a line is not code, label, parent and other names
   */
  public static Taxonomy read(Path file) throws IOException {
    return new Taxonomy(LineFile.read(file), Map.of());
  }

  /** All topics, in the order of their file, but each after the one above it. */
  public Collection<Topic> topics() {
    return Collections.unmodifiableCollection(topics.values());
  }

  /** The topics at the top. */
  public List<Topic> tops() {
    return Collections.unmodifiableList(tops);
  }

  /** The topic with a code such as "20000056". */
  public Optional<Topic> byCode(String code) {
    return Optional.ofNullable(topics.get(code));
  }

  /**
   * The topic that a person names: by its code "20000056" or "medtop:20000056", its label "armed
   * conflict", another name "gun control", or a path "conflict, war and peace &gt; armed conflict"
   * or "conflict, war and peace/armed conflict", of which the front may be missing. Case, accents
   * and spaces beside a separator do not matter; where there is no such name, the number of a noun
   * does not either: "interest rates" finds "interest rate". A code means its topic before a label
   * does. Where several topics bear the label, the one nearest to the top is meant.
   *
   * @throws IllegalArgumentException where several stand equally near to the top; the message gives
   *     their paths
   */
  public Optional<Topic> find(String labelCodeOrPath) {
    return byCode(labelCodeOrPath.strip()).or(() -> names.find(labelCodeOrPath));
  }

  /**
   * The topic that a publisher gave to an article: by the bare code of one, by "medtop:" and a
   * code, by an address that ends in "/mediatopic/" and a code, or by a label or path that means
   * one topic alone, whatever the case and number ("Armed conflicts"). Empty for anything else,
   * such as codes of other schemes.
   */
  public Optional<Topic> given(String name) {
    return new GivenTopics(this).topic(name);
  }

  /**
   * The topics whose labels hold all these words, in the order of the file: of "sanctions",
   * "economic sanction". Case, accents and the number of a noun do not matter.
   */
  public List<Topic> containing(String words) {
    return names.containing(words);
  }

  /** The topics that another name of holds all these words, in the order of the file. */
  List<FoundTopic> called(String words) {
    return names.called(words);
  }

  /**
   * Whether two words are one, whatever their case, accents and number: "Sanctions", "sanction".
   */
  public static boolean isSameWord(String word, String other) {
    return Singular.of(Folding.fold(word)).equals(Singular.of(Folding.fold(other)));
  }

  /** The topics whose labels or codes look most like what was typed: at most five, best first. */
  public List<Topic> suggest(String typed) {
    return names.suggest(typed);
  }

  /** The topics right below one, in the order of their file. */
  public List<Topic> children(Topic topic) {
    return Collections.unmodifiableList(children.getOrDefault(topic.code(), List.of()));
  }

  /** The topic right above one; empty at the top. */
  public Optional<Topic> parent(Topic topic) {
    return Optional.ofNullable(parents.get(topic.code()));
  }

  /** The topics above one, from its parent up to the top. */
  public List<Topic> ancestors(Topic topic) {
    var ancestors = new ArrayList<Topic>();
    for (Topic above = parents.get(topic.code());
        above != null;
        above = parents.get(above.code())) {
      ancestors.add(above);
    }
    return Collections.unmodifiableList(ancestors);
  }

  /** The topic at the top of the tree in which one stands: itself, or the last of its ancestors. */
  public Topic top(Topic topic) {
    return parent(topic).map(this::top).orElse(topic);
  }

  /** Adds a topic after those above it. */
  private Topic add(TaxonomyFile.Entry entry, Map<String, TaxonomyFile.Entry> entries) {
    Topic known = topics.get(entry.code());
    if (known != null) {
      return known;
    }
    var path = new ArrayList<String>();
    TaxonomyFile.Entry above = entries.get(entry.parent());
    Topic parent = above == null ? null : add(above, entries);
    if (parent != null) {
      path.addAll(parent.path());
    }
    path.add(entry.label());
    var topic = new Topic(entry.code(), entry.label(), path);
    topics.put(entry.code(), topic);
    if (parent == null) {
      tops.add(topic);
    } else {
      parents.put(topic.code(), parent);
      children.computeIfAbsent(parent.code(), code -> new ArrayList<>()).add(topic);
    }
    return topic;
  }

  /** Read when first asked for. */
  private static final class Shipped {
    static final Taxonomy IPTC =
        new Taxonomy(
            LineFile.shipped("iptc-media-topics.tsv"),
            TaxonomyFile.names(LineFile.shipped("iptc-other-names.tsv")));
  }
}
