package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.query.Field;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Finds speakers under all the names that are filed as one. */
record SpeakerNames(Authority authority, Namesakes namesakes, FieldAnalyzer analyzer) {

  /**
   * Documents whose speaker is filed under a name, in a field of values. A name that nobody here is
   * filed under is looked up: "NRA" means the National Rifle Association.
   */
  Query filed(String field, String name) throws IOException {
    Set<String> names = new LinkedHashSet<>(namesakes.sharing(name));
    if (!namesakes.isKnown(name)) {
      names.addAll(behindAlias(name));
    }
    return SpellingsQuery.anyOf(field, names);
  }

  /**
   * The query of a name, and quotes whose speaker has it only by another article's word, or is
   * filed under what it is another name of; without those of bodies named after the person.
   */
  Query withNamesakes(Query named, String name) throws IOException {
    Set<String> behind = behindAlias(name);
    if (!namesakes.isEmpty()) {
      behind.addAll(namesakes.behind(analyzer.terms(Field.SPEAKER.matching(), name)));
    }
    Set<String> bodies = namesakes.bodies().of(name);
    behind.removeAll(bodies);
    if (behind.isEmpty() && bodies.isEmpty()) {
      return named;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(named, Occur.SHOULD);
    add(all, behind, Occur.SHOULD);
    add(all, bodies, Occur.MUST_NOT);
    return all.build();
  }

  private static void add(BooleanQuery.Builder all, Set<String> names, Occur occur) {
    if (!names.isEmpty()) {
      all.add(SpellingsQuery.anyOf(Layout.QUOTE_SPEAKERS, names), occur);
    }
  }

  private Set<String> behindAlias(String name) {
    Set<String> names = new LinkedHashSet<>();
    for (String filed : authority.namesOf(name)) {
      names.addAll(namesakes.sharing(filed));
    }
    return names;
  }
}
