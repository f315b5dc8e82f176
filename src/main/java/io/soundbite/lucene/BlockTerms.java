package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The terms of one block, each with the documents and places where it stands: what an index of the
 * block would have, without the index, which takes longer to write than to ask.
 */
final class BlockTerms {

  private final Analyzer analyzer;
  private final int documents;
  private final Map<String, Map<String, Postings>> fields = new HashMap<>();

  /**
   * Where a term stands. A place is the number of the document, times 2^32, and that of the word in
   * the field.
   */
  static final class Postings {
    private final FixedBitSet documents;
    private long[] places = {};
    private int size;

    private Postings(int documents) {
      this.documents = new FixedBitSet(documents);
    }

    private void add(int document, int place) {
      documents.set(document);
      places = ArrayUtil.grow(places, size + 1);
      places[size++] = place(document, place);
    }

    /** All of some terms, one at least. */
    static Postings of(List<Postings> terms) {
      Postings all = new Postings(terms.getFirst().documents.length());
      all.places =
          terms.stream()
              .flatMapToLong(one -> Arrays.stream(one.places, 0, one.size))
              .sorted()
              .distinct()
              .toArray();
      all.size = all.places.length;
      terms.forEach(one -> all.documents.or(one.documents));
      return all;
    }

    private static long place(int document, int place) {
      return ((long) document << Integer.SIZE) + place;
    }

    FixedBitSet documents() {
      return documents;
    }

    int size() {
      return size;
    }

    long place(int number) {
      return places[number];
    }

    boolean stands(long place) {
      return Arrays.binarySearch(places, 0, size, place) >= 0;
    }

    static int document(long place) {
      return (int) (place >>> Integer.SIZE);
    }
  }

  BlockTerms(List<List<IndexableField>> block, Analyzer analyzer) throws IOException {
    this.analyzer = analyzer;
    this.documents = block.size();
    for (int document = 0; document < block.size(); document++) {
      Map<String, Integer> lengths = new HashMap<>();
      for (IndexableField field : block.get(document)) {
        if (field.fieldType().indexOptions() != IndexOptions.NONE) {
          add(document, field, lengths);
        }
      }
    }
  }

  private void add(int document, IndexableField field, Map<String, Integer> lengths)
      throws IOException {
    if (field.fieldType().tokenized()) {
      int length = words(document, field, lengths.getOrDefault(field.name(), 0));
      lengths.put(field.name(), length);
    } else {
      BytesRef bytes = field.binaryValue();
      String value = bytes == null ? field.stringValue() : bytes.utf8ToString();
      postings(field.name(), value).documents.set(document);
    }
  }

  /** Adds the words of a text; returns how many places the field has with them. */
  private int words(int document, IndexableField field, int before) throws IOException {
    int place = before - 1;
    try (TokenStream tokens = field.tokenStream(analyzer, null)) {
      var term = tokens.getAttribute(TermToBytesRefAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        place += increment.getPositionIncrement();
        postings(field.name(), term.getBytesRef().utf8ToString()).add(document, place);
      }
      tokens.end();
      int gap = analyzer.getPositionIncrementGap(field.name());
      return place + 1 + increment.getPositionIncrement() + gap;
    }
  }

  private Postings postings(String field, String text) {
    return fields
        .computeIfAbsent(field, unseen -> new HashMap<>())
        .computeIfAbsent(text, unseen -> new Postings(documents));
  }

  /** How many documents there are; the last is the article. */
  int documents() {
    return documents;
  }

  /** The terms of a field. */
  Map<String, Postings> of(String field) {
    return fields.getOrDefault(field, Map.of());
  }

  /** The terms of a field, or the beginnings of those of another, by {@link Beginnings}. */
  Set<String> terms(String field) {
    if (!Beginnings.isField(field)) {
      return of(field).keySet();
    }
    String words = Beginnings.words(field);
    return Beginnings.all(words, of(words).keySet());
  }
}
