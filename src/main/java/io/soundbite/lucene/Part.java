package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;

/** One word, phrase or pattern of a condition, not yet bound to a field. */
sealed interface Part {

  /** What finds the documents that have it in a field. */
  Query in(String field, Expansion expansion) throws IOException;

  /** What stands at one place of a text. */
  sealed interface Place extends Part {
    /** As it was given, for messages. */
    String written();
  }

  /**
   * A word, as the analysis left it, or a whole value.
   *
   * @param others what counts as the word too, each place of it so much, up to 1; first of all the
   *     form of the word, which stands where the word does, and so makes it count more
   */
  record Word(String term, Map<String, Float> others) implements Place {

    public Word {
      others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    Word(String term) {
      this(term, Map.of());
    }

    @Override
    public Query in(String field, Expansion expansion) {
      if (others.isEmpty()) {
        return new TermQuery(new Term(field, term));
      }
      SynonymQuery.Builder any = new SynonymQuery.Builder(field).addTerm(new Term(field, term));
      others.forEach((other, worth) -> any.addTerm(new Term(field, other), worth));
      return any.build();
    }

    @Override
    public String written() {
      return Forms.word(term);
    }

    /** The words of texts that fit: itself, and others that are no forms. */
    List<String> terms() {
      List<String> terms = new ArrayList<>(List.of(term));
      others.keySet().stream().filter(other -> !Forms.isForm(other)).forEach(terms::add);
      return terms;
    }
  }

  /** At least two words in their order. */
  record Words(List<String> terms, int slop) implements Part {
    @Override
    public Query in(String field, Expansion expansion) {
      return new PhraseQuery(slop, field, terms.toArray(String[]::new));
    }
  }

  /**
   * At least two words in their order, at each place one of some. Costs what its words do, not what
   * the phrases that can be made of them do; scores as a phrase of words as rare as these on
   * average.
   *
   * @param places of each, the words that may stand there
   */
  record AnyInOrder(List<List<String>> places, int slop) implements Part {
    @Override
    public Query in(String field, Expansion expansion) {
      MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
      int words = 0;
      for (List<String> place : places) {
        phrase.add(place.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
        words += place.size();
      }
      return new BoostQuery(phrase.build(), (float) places.size() / words);
    }
  }

  /** Words and patterns, at least two, right behind each other. */
  record Row(List<Place> places) implements Part {
    @Override
    public Query in(String field, Expansion expansion) throws IOException {
      return expansion.of(this, field);
    }
  }

  /**
   * One of several ways to say the same.
   *
   * @param ways of each, what must all hold
   */
  record Either(List<List<Part>> ways) implements Part {
    @Override
    public Query in(String field, Expansion expansion) throws IOException {
      List<Query> queries = new ArrayList<>();
      for (List<Part> way : ways) {
        queries.add(all(way, field, expansion));
      }
      return new DisjunctionMaxQuery(queries, 0);
    }

    private static Query all(List<Part> way, String field, Expansion expansion) throws IOException {
      if (way.size() == 1) {
        return way.getFirst().in(field, expansion);
      }
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      for (Part part : way) {
        all.add(part.in(field, expansion), Occur.MUST);
      }
      return all.build();
    }
  }

  /**
   * All terms that an automaton accepts: forms, in fields of texts.
   *
   * @param written the pattern as it was given, for messages
   * @param finite whether these are so many and no more; then no ending that all share is looked
   *     for, which takes long
   */
  record Pattern(String written, Automaton automaton, boolean finite) implements Place {
    @Override
    public Query in(String field, Expansion expansion) throws IOException {
      return expansion.of(this, field);
    }
  }
}
