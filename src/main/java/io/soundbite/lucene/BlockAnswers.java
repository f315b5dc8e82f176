package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells which documents of one block meet a clause, as bits of a set. A clause that several alerts
 * have is asked once. For one thread.
 */
final class BlockAnswers {

  /** More than most blocks are asked. */
  private static final int CLAUSES = 1 << 13;

  private final BlockTerms terms;
  private final BlockNames names;
  private final BlockIndex index;
  private final FixedBitSet none;
  private final IdentityHashMap<Clause, FixedBitSet> known = new IdentityHashMap<>(CLAUSES);

  /**
   * @param index for what terms cannot tell
   */
  BlockAnswers(BlockTerms terms, BlockNames names, BlockIndex index) {
    this.terms = terms;
    this.names = names;
    this.index = index;
    this.none = new FixedBitSet(terms.documents());
  }

  /** The documents that meet a clause, not to be changed. */
  FixedBitSet to(Clause clause) throws IOException {
    if (clause instanceof Clause.Has term) {
      return documents(term);
    }
    FixedBitSet answer = known.get(clause);
    if (answer == null) {
      answer = find(clause);
      known.put(clause, answer);
    }
    return answer;
  }

  private FixedBitSet find(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Has term -> documents(term);
      case Clause.InOrder phrase -> phrase(phrase.words());
      case Clause.Spelled spelled -> spelled(spelled);
      case Clause.Named named -> names.with(to(named.written()), named);
      case Clause.All all -> all(all);
      case Clause.Any any -> any.atLeast() == 1 ? any(any.clauses()) : several(any);
      case Clause.Lead lead -> lead(to(lead.clause()), lead.to());
      case Clause.Asked asked ->
          all(asked.terms()).scanIsEmpty() && !asked.terms().isEmpty()
              ? none
              : index.documents(asked.query());
    };
  }

  private FixedBitSet documents(Clause.Has term) {
    BlockTerms.Postings found = postings(term);
    return found == null ? none : found.documents();
  }

  private BlockTerms.@Nullable Postings postings(Clause.Has term) {
    return terms.of(term.field()).get(term.text());
  }

  /** Those of a term or a pattern. */
  private BlockTerms.@Nullable Postings places(Clause word) {
    return switch (word) {
      case Clause.Has term -> postings(term);
      case Clause.Spelled spelled -> {
        List<BlockTerms.Postings> fitting = fitting(spelled);
        yield fitting.isEmpty() ? null : BlockTerms.Postings.of(fitting);
      }
      default -> throw new IllegalStateException("No word: " + word);
    };
  }

  private FixedBitSet all(Clause.All all) throws IOException {
    FixedBitSet both = all(all.must());
    for (Clause not : all.mustNot()) {
      if (both.scanIsEmpty()) {
        break;
      }
      both = both.clone();
      both.andNot(to(not));
    }
    return both;
  }

  private FixedBitSet all(List<? extends Clause> clauses) throws IOException {
    FixedBitSet all = clauses.isEmpty() ? none : to(clauses.getFirst());
    for (int i = 1; i < clauses.size() && !all.scanIsEmpty(); i++) {
      FixedBitSet one = to(clauses.get(i));
      all = i == 1 ? all.clone() : all;
      all.and(one);
    }
    return all;
  }

  private FixedBitSet any(List<Clause> clauses) throws IOException {
    FixedBitSet any = new FixedBitSet(terms.documents());
    for (Clause clause : clauses) {
      any.or(to(clause));
    }
    return any;
  }

  private FixedBitSet several(Clause.Any any) throws IOException {
    int[] met = counts(any.clauses());
    FixedBitSet enough = new FixedBitSet(met.length);
    for (int document = 0; document < met.length; document++) {
      if (met[document] >= any.atLeast()) {
        enough.set(document);
      }
    }
    return enough;
  }

  /** By document, how many of some clauses it meets. */
  int[] counts(List<Clause> clauses) throws IOException {
    int[] met = new int[terms.documents()];
    for (Clause clause : clauses) {
      FixedBitSet documents = to(clause);
      for (int document = 0; document < met.length; document++) {
        met[document] += documents.get(document) ? 1 : 0;
      }
    }
    return met;
  }

  private FixedBitSet lead(FixedBitSet from, Unit to) {
    int article = terms.documents() - 1;
    FixedBitSet led = new FixedBitSet(terms.documents());
    switch (to) {
      case ARTICLE -> {
        if (from.nextSetBit(0) < article) {
          led.set(article);
        }
      }
      case QUOTE -> {
        if (from.get(article)) {
          led.set(0, article);
        }
      }
    }
    return led;
  }

  private FixedBitSet phrase(List<? extends Clause> words) {
    List<BlockTerms.Postings> inOrder = new ArrayList<>(words.size());
    for (Clause word : words) {
      BlockTerms.Postings postings = places(word);
      if (postings == null) {
        return none;
      }
      inOrder.add(postings);
    }
    FixedBitSet found = new FixedBitSet(terms.documents());
    BlockTerms.Postings first = inOrder.getFirst();
    for (int i = 0; i < first.size(); i++) {
      if (goesOn(inOrder, first.place(i))) {
        found.set(BlockTerms.Postings.document(first.place(i)));
      }
    }
    return found;
  }

  private static boolean goesOn(List<BlockTerms.Postings> inOrder, long place) {
    for (int i = 1; i < inOrder.size(); i++) {
      if (!inOrder.get(i).stands(place + i)) {
        return false;
      }
    }
    return true;
  }

  private FixedBitSet spelled(Clause.Spelled spelled) {
    FixedBitSet any = new FixedBitSet(terms.documents());
    fitting(spelled).forEach(postings -> any.or(postings.documents()));
    return any;
  }

  private List<BlockTerms.Postings> fitting(Clause.Spelled spelled) {
    List<BlockTerms.Postings> fitting = new ArrayList<>();
    terms
        .of(spelled.field())
        .forEach(
            (term, postings) -> {
              if (term.startsWith(spelled.beginning()) && spelled.terms().run(term)) {
                fitting.add(postings);
              }
            });
    return fitting;
  }
}
