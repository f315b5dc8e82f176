package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.query.Field;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Finds speakers under all the names that are filed as one. */
record SpeakerNames(Authority authority, Namesakes namesakes, FieldAnalyzer analyzer) {

  /** Documents whose speaker is filed under the same name as this one, in a field of values. */
  Query filed(String field, String name) {
    Set<String> names = new LinkedHashSet<>(namesakes.sharing(name));
    for (String filed : authority.namesOf(name)) {
      names.addAll(namesakes.sharing(filed));
    }
    return anyOf(field, names);
  }

  /** The query of a name, and quotes whose speaker has it only by another article's word. */
  Query withNamesakes(Query named, String name) {
    Set<String> behind =
        namesakes.isEmpty()
            ? Set.of()
            : namesakes.behind(analyzer.terms(Field.SPEAKER.matching(), name));
    if (behind.isEmpty()) {
      return named;
    }
    return new BooleanQuery.Builder()
        .add(named, Occur.SHOULD)
        .add(anyOf("quote.speaker.value", behind), Occur.SHOULD)
        .build();
  }

  private static Query anyOf(String field, Set<String> names) {
    if (names.size() == 1) {
      return DrillDowns.spellings(field, names.iterator().next());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    names.forEach(name -> any.add(DrillDowns.spellings(field, name), Occur.SHOULD));
    return any.build();
  }
}
