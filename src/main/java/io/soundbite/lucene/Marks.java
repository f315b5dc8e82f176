package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Gathers what a query wants to find in one text, to be marked there: what must not is left out.
 */
final class Marks {

  private final Leaves leaves;
  private final List<Field> fields;
  private final LinkedHashSet<Part> parts = new LinkedHashSet<>();

  private Marks(Leaves leaves, List<Field> fields) {
    this.leaves = leaves;
    this.fields = fields;
  }

  /** What to mark in the headline of an article. */
  static List<Part> title(Leaves leaves, Query query) {
    return gathered(leaves, query, List.of(Field.TEXT, Field.TITLE));
  }

  /** What to mark in the body: also the words asked for inside quotes. */
  static List<Part> body(Leaves leaves, Query query) {
    return gathered(leaves, query, List.of(Field.TEXT, Field.BODY, Field.SAID));
  }

  /** What to mark in a quote. */
  static List<Part> said(Leaves leaves, Query query) {
    return gathered(leaves, query, List.of(Field.TEXT, Field.SAID));
  }

  private static List<Part> gathered(Leaves leaves, Query query, List<Field> fields) {
    Marks marks = new Marks(leaves, fields);
    marks.gather(query);
    return new ArrayList<>(marks.parts);
  }

  private void gather(Query query) {
    switch (query) {
      case Query.Everything everything -> {}
      case Query.Published published -> {}
      case Query.Certain certain -> {}
      case Query.Range range -> {}
      case Query.Filed filed -> {}
      case Query.Like like -> {}
      case Query.Words words -> add(words.field(), words);
      case Query.Phrase phrase -> add(phrase.field(), phrase);
      case Query.Exact exact -> add(exact.field(), exact);
      case Query.Prefix prefix -> add(prefix.field(), prefix);
      case Query.Wildcard wildcard -> add(wildcard.field(), wildcard);
      case Query.Regex regex -> add(regex.field(), regex);
      case Query.Fuzzy fuzzy -> add(fuzzy.field(), fuzzy);
      case Query.Combined combined -> {
        combined.must().forEach(this::gather);
        combined.should().forEach(this::gather);
      }
      case Query.Boosted boosted -> gather(boosted.query());
      case Query.InQuote inQuote -> gather(inQuote.query());
      case Query.InArticle inArticle -> gather(inArticle.query());
    }
  }

  private void add(Field field, Query leaf) {
    if (fields.contains(field)) {
      parts.addAll(leaves.parts(field, leaf));
    }
  }
}
