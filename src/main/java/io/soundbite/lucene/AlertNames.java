package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.query.Field;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The names that a speaker has elsewhere, for alerts. A search looks them up when it is asked, see
 * {@link SpeakerNames}; an alert is older than the articles that tell them, so here each quote
 * brings what the index knows of its speaker, in two fields of its own. By these an alert finds all
 * that its search would, and perhaps more: the search has the last word.
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
        BytesRef key = field.binaryValue();
        int length = FacetKey.foldedLength(key);
        String name = new BytesRef(key.bytes, key.offset, length).utf8ToString();
        namesakes.sharing(name).forEach(other -> addName(quote, other));
      }
    }
  }

  private static void addName(List<IndexableField> quote, String name) {
    quote.add(new StringField(NAMES, name, Store.NO));
    Arrays.asList(name.split("[ .]+"))
        .forEach(word -> quote.add(new StringField(WORDS, word, Store.NO)));
  }

  /** What in the index is about as frequent as a term of these fields; any other term is itself. */
  static Term kept(Term term) {
    return switch (term.field()) {
      case NAMES -> new Term(Layout.QUOTE_SPEAKERS, term.bytes());
      case WORDS -> new Term(Layout.SPEAKER, term.bytes());
      default -> term;
    };
  }

  @Override
  public Query also(Query named, String name) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(named, Occur.SHOULD);
    for (String filed : authority.namesOf(name)) {
      any.add(new TermQuery(new Term(NAMES, FacetKey.folded(filed))), Occur.SHOULD);
    }
    List<String> words = analyzer.terms(Field.SPEAKER.matching(), name);
    if (!words.isEmpty()) {
      any.add(all(words), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query all(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(new TermQuery(new Term(WORDS, word)), Occur.MUST));
    return all.build();
  }
}
