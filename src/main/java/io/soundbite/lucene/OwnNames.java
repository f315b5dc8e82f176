package io.soundbite.lucene;

import io.soundbite.model.Article;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;

/**
 * The names of all fields of one's own that an index has, or had: each costs memory in every
 * segment and view, so that names made of data, one an article, are refused. Safe for use by
 * several threads.
 */
final class OwnNames {

  /** How many an index takes. */
  static final int MOST = 200;

  /** How many are told. */
  private static final int TOLD = 10;

  private final Set<String> known = ConcurrentHashMap.newKeySet();

  OwnNames(IndexWriter writer) {
    for (String field : writer.getFieldNames()) {
      Layout.ownName(field).ifPresent(known::add);
    }
  }

  /**
   * Takes up the names of an article.
   *
   * @throws IllegalArgumentException where with them there were too many
   */
  void admit(Article article) {
    if (!known.containsAll(article.fields().keySet())) {
      add(article);
    }
  }

  private synchronized void add(Article article) {
    List<String> fresh =
        article.fields().keySet().stream().filter(name -> !known.contains(name)).toList();
    if (known.size() + fresh.size() > MOST) {
      throw new IllegalArgumentException(
          ("An index has at most %d names of fields of its own, and knows %d: %s; article '%s' would"
                  + " add %s. What differs from article to article is a value: field(\"keyword\","
                  + " ...), not a name")
              .formatted(MOST, known.size(), told(known), article.id(), told(fresh)));
    }
    known.addAll(fresh);
  }

  private static String told(Iterable<String> names) {
    Set<String> sorted = new TreeSet<>();
    names.forEach(sorted::add);
    String first = sorted.stream().limit(TOLD).collect(Collectors.joining(", "));
    return sorted.size() > TOLD ? first + " ..." : first;
  }
}
