package io.soundbite.lucene;

import io.soundbite.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** Says of a word, phrase or pattern where one document has it, and how rare it is. */
final class Sentence {

  private final View view;
  private final int document;
  private final Unit unit;

  Sentence(View view, int document, Unit unit) {
    this.view = view;
    this.document = document;
    this.unit = unit;
  }

  String of(Part part, Field field) throws IOException {
    return switch (part) {
      case Part.Word word -> word(word, field);
      case Part.Either either -> either(either, field);
      case Part.Words words -> inOrder(words.terms().stream());
      case Part.Row row -> inOrder(row.places().stream().map(Part.Place::written));
      case Part.AnyInOrder words -> {
        Stream<String> places = words.places().stream().map(any -> String.join("|", any));
        yield inOrder(places);
      }
      case Part.Pattern pattern -> "a word that fits " + pattern.written();
    };
  }

  private static String inOrder(Stream<String> terms) {
    return terms
        .map(Forms::word)
        .collect(Collectors.joining(" ", "the words '", "' in this order"));
  }

  private String either(Part.Either either, Field field) throws IOException {
    List<String> ways = new ArrayList<>();
    for (List<Part> way : either.ways()) {
      List<String> all = new ArrayList<>();
      for (Part part : way) {
        all.add(of(part, field));
      }
      ways.add(String.join(", ", all));
    }
    return String.join(", or ", ways);
  }

  private String word(Part.Word word, Field field) throws IOException {
    List<String> places = new ArrayList<>();
    for (String name : names(field)) {
      int times = 0;
      int justSo = 0;
      for (String term : word.terms()) {
        times += times(new Term(name, term));
      }
      for (String other : word.others().keySet()) {
        justSo += Forms.isForm(other) ? times(new Term(name, other)) : 0;
      }
      if (times > 0) {
        String form = justSo > 0 ? " (%d just as written)".formatted(justSo) : "";
        places.add(times(times) + " in the " + label(name) + form);
      }
    }
    String where = places.isEmpty() ? "" : " " + String.join(" and ", places);
    String justSo = Forms.isForm(word.term()) ? " just as written" : "";
    return word.terms().stream()
        .map(Forms::word)
        .collect(Collectors.joining("' or '", "'", "'"))
        .concat(justSo + where + "; " + rarity(word.term(), field));
  }

  private List<String> names(Field field) {
    return field.equals(Field.TEXT) && unit == Unit.ARTICLE
        ? List.of(Layout.TITLE, Layout.BODY)
        : List.of(Layout.name(field, unit));
  }

  private static String label(String name) {
    return name.equals(Layout.SAID) ? "quote" : name;
  }

  private static String times(int times) {
    return times == 1 ? "once" : times + " times";
  }

  /** How many have it in one of the fields that are looked at. */
  private String rarity(String term, Field field) throws IOException {
    BooleanQuery.Builder having = new BooleanQuery.Builder();
    names(field).forEach(name -> having.add(new TermQuery(new Term(name, term)), Occur.SHOULD));
    return String.format(
        Locale.ROOT,
        "%,d of %,d %s",
        view.count(having.build()),
        view.count(unit.all()),
        unit == Unit.ARTICLE ? "articles have it" : "quotes have it");
  }

  /** How many places of a field have a word, whatever each counts for. */
  private int times(Term term) throws IOException {
    LeafReaderContext leaf = view.leaf(document);
    PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.POSITIONS);
    int local = document - leaf.docBase;
    if (postings == null || postings.advance(local) != local) {
      return 0;
    }
    int times = 0;
    int last = -1;
    for (int left = postings.freq(); left > 0; left--) {
      int position = postings.nextPosition();
      times += position == last ? 0 : 1;
      last = position;
    }
    return times;
  }
}
