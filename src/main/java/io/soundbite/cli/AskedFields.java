package io.soundbite.cli;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields that a query names. */
final class AskedFields {

  private final Set<Field> found = new LinkedHashSet<>();
  private final Set<Field.Own> compared = new LinkedHashSet<>();

  private AskedFields() {}

  static Set<Field> of(Query query) {
    return read(query).found;
  }

  /** Those of one's own whose numbers it compares. */
  static Set<Field.Own> comparedBy(Query query) {
    return read(query).compared;
  }

  private static AskedFields read(Query query) {
    AskedFields fields = new AskedFields();
    fields.look(query);
    return fields;
  }

  private void look(Query query) {
    switch (query) {
      case Query.Words words -> found.add(words.field());
      case Query.Phrase phrase -> found.add(phrase.field());
      case Query.Exact exact -> found.add(exact.field());
      case Query.Prefix prefix -> found.add(prefix.field());
      case Query.Wildcard wildcard -> found.add(wildcard.field());
      case Query.Regex regex -> found.add(regex.field());
      case Query.Fuzzy fuzzy -> found.add(fuzzy.field());
      case Query.Published published -> found.add(Field.DATE);
      case Query.Range range -> {
        found.add(range.field());
        compared.add(range.field());
      }
      case Query.Filed filed -> found.add(Field.TOPIC);
      case Query.Combined combined ->
          List.of(combined.must(), combined.should(), combined.mustNot())
              .forEach(all -> all.forEach(this::look));
      case Query.Boosted boosted -> look(boosted.query());
      case Query.InQuote inQuote -> look(inQuote.query());
      case Query.InArticle inArticle -> look(inArticle.query());
      case Query.Everything everything -> {}
      case Query.Certain certain -> {}
      case Query.Like like -> {}
    }
  }
}
