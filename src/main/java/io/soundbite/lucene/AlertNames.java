package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.query.Field;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The names that a speaker has elsewhere, for alerts. A search looks them up when it is asked, see
 * {@link SpeakerNames}; an alert is older than the articles that tell them, so here each quote
 * brings what the index knows of its speaker, in two fields of its own, by which the alert is found
 * and then asked.
 */
record AlertNames(Authority authority, FieldAnalyzer analyzer) implements NamesElsewhere {

  /** The folded names that are filed as one with that of the speaker, itself included. */
  private static final String NAMES = "alert.speaker.names";

  /** The words of these names. */
  private static final String WORDS = "alert.speaker.words";

  /** Gives a quote what is known of its speaker. */
  static void add(List<IndexableField> quote, Namesakes namesakes) {
    for (IndexableField field : List.copyOf(quote)) {
      if (field.name().equals(Layout.QUOTE_SPEAKERS)) {
        String name = FacetKey.folded(field.binaryValue()).utf8ToString();
        namesakes.sharing(name).forEach(other -> addName(quote, other));
      }
    }
  }

  private static void addName(List<IndexableField> quote, String name) {
    quote.add(new StringField(NAMES, name, Store.NO));
    Namesakes.parts(List.of(name))
        .forEach(word -> quote.add(new StringField(WORDS, word, Store.NO)));
  }

  /** A term that a quote has if its speaker is filed as one with a folded name. */
  static Clause.Has filed(String name) {
    return new Clause.Has(NAMES, name);
  }

  /** A term that a quote has if its speaker has a name with this word. */
  static Clause.Has word(String word) {
    return new Clause.Has(WORDS, word);
  }

  /** What in the index is about as frequent as a term of these fields; any other term is itself. */
  static Term kept(Clause.Has term) {
    return switch (term.field()) {
      case NAMES -> new Term(Layout.QUOTE_SPEAKERS, term.text());
      case WORDS -> new Term(Layout.SPEAKER, term.text());
      default -> new Term(term.field(), term.text());
    };
  }

  @Override
  public Query also(Query named, String name) {
    Set<String> filed =
        authority.namesOf(name).stream().map(FacetKey::folded).collect(Collectors.toSet());
    Set<String> words = Namesakes.parts(analyzer.terms(Field.SPEAKER.matching(), name));
    return new NameQuery(named, FacetKey.folded(name), filed, words);
  }

  /** A name, as {@link Clause.Named} has it; never asked of an index. */
  static final class NameQuery extends Query {
    private final Query written;
    private final String name;
    private final Set<String> filed;
    private final Set<String> words;

    private NameQuery(Query written, String name, Set<String> filed, Set<String> words) {
      this.written = written;
      this.name = name;
      this.filed = filed;
      this.words = words;
    }

    Query written() {
      return written;
    }

    String name() {
      return name;
    }

    Set<String> filed() {
      return filed;
    }

    Set<String> words() {
      return words;
    }

    @Override
    public void visit(QueryVisitor visitor) {
      written.visit(visitor);
    }

    @Override
    public String toString(String field) {
      return written.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof NameQuery named
          && named.written.equals(written)
          && named.name.equals(name)
          && named.filed.equals(filed)
          && named.words.equals(words);
    }

    @Override
    public int hashCode() {
      return Objects.hash(written, name, filed, words);
    }
  }
}
