package io.soundbite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;

/**
 * The vocabularies of the fields of one's own that a view has. They are made with the view, as
 * those of all dimensions are, but for a field of very many values: an id of each article is seldom
 * counted by, and whoever does waits for it once. Safe for use by several threads.
 */
final class OwnVocabularies {

  /** Of fields of more values, in all segments together, they are made when they are asked for. */
  private static final int MOST_AT_ONCE = 100_000;

  private final List<LeafReaderContext> leaves;

  /** By name, where the values of each are kept. */
  private final SortedMap<String, String> fields = new TreeMap<>();

  private final Map<String, Vocabulary> made = new ConcurrentHashMap<>();

  OwnVocabularies(IndexSearcher view) throws IOException {
    this.leaves = view.getLeafContexts();
    for (String name : OwnFields.names(view.getIndexReader())) {
      String field = Layout.ownValues(name);
      fields.put(name, field);
      if (values(field) <= MOST_AT_ONCE) {
        made.put(field, make(field));
      }
    }
  }

  private long values(String field) throws IOException {
    long values = 0;
    for (LeafReaderContext leaf : leaves) {
      values += DocValues.getSortedSet(leaf.reader(), field).getValueCount();
    }
    return values;
  }

  private Vocabulary make(String field) throws IOException {
    return VocabularyBuilder.build(field, leaves, Map.of());
  }

  /** Whether any segment has values there. */
  boolean has(String field) {
    return fields.containsValue(field);
  }

  /** That of the values that are kept there; one without any where none are. */
  Vocabulary of(String field) {
    if (!has(field)) {
      return Vocabulary.none(field, leaves);
    }
    return made.computeIfAbsent(
        field,
        unmade -> {
          try {
            return make(unmade);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** By name, how many articles have the field; those that any has. */
  Map<String, Long> having(IndexSearcher view) throws IOException {
    Map<String, Long> having = new TreeMap<>();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      long articles = view.count(new FieldExistsQuery(field.getValue()));
      if (articles > 0) {
        having.put(field.getKey(), articles);
      }
    }
    return having;
  }
}
