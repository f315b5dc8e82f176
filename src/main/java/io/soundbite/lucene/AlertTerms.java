package io.soundbite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Says by which of its terms an alert is found: by the rarest, which the fewest articles bring.
 *
 * <p>How rare a term is, the index tells, and where it has none or few articles a guess decides:
 *
 * <pre>ln((N + 1) / (n + 1)) + guess / 20</pre>
 *
 * with {@code n} of its {@code N} articles that have the term. Of a term of quotes {@code n} is
 * what it would be were its {@code q} quotes strewn over the articles by chance, {@code N (1 -
 * exp(-q / N))}. The guess, up to 4: the longer a word the rarer, a name rarer than a word, and
 * what each article has, or many, not rare at all.
 */
final class AlertTerms implements TermWeightor {

  /** Of more terms with one beginning the rest is as if there were none. */
  private static final int MOST_WITH_BEGINNING = 1000;

  private static final double GUESSED = 0.05;

  private static final TermWeightor GUESS =
      TermWeightor.combine(
          TermWeightor.DEFAULT,
          TermWeightor.fieldWeightor(0.01, Layout.UNIT),
          TermWeightor.fieldWeightor(
              0.1, "kind", "quote.kind", "speakerkind", "quote.speakerkind", "language"),
          TermWeightor.fieldWeightor(0.5, "topic", "quote.topic", "source", "section"),
          TermWeightor.fieldWeightor(0.5, Layout.SAID, Layout.TITLE, Layout.BODY),
          term -> PlainWords.contains(term.text()) ? 0.1 : 1);

  private final Reading reading;
  private final Map<Term, Double> known = new ConcurrentHashMap<>();

  AlertTerms(Reading reading) {
    this.reading = reading;
  }

  /** To be called when alerts were added: how rare a term is, is remembered until then. */
  void forget() {
    known.clear();
  }

  @Override
  public double applyAsDouble(Term term) {
    return known.computeIfAbsent(term, this::weigh);
  }

  private double weigh(Term term) {
    try {
      return reading.ask(view -> rarity(view, term)) + GUESSED * GUESS.applyAsDouble(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double rarity(View view, Term term) throws IOException {
    double articles = view.documents(Unit.ARTICLE);
    if (articles == 0) {
      return 0;
    }
    Term kept = AlertNames.kept(term);
    double documents = documents(view.getIndexReader(), kept);
    double having =
        kept.field().startsWith("quote.")
            ? articles * (1 - Math.exp(-documents / articles))
            : Math.min(articles, documents);
    return Math.log((articles + 1) / (having + 1));
  }

  private static double documents(IndexReader reader, Term term) throws IOException {
    if (AlertPatterns.isBeginning(term)) {
      return withBeginning(reader, AlertPatterns.unmarked(term));
    }
    if (!term.field().equals(Layout.QUOTE_SPEAKERS)) {
      return reader.docFreq(term);
    }
    double documents = 0;
    for (BytesRef spelling : new LiveTerms(reader).spellings(term.field(), term.text())) {
      documents += reader.docFreq(new Term(term.field(), spelling));
    }
    return documents;
  }

  private static double withBeginning(IndexReader reader, Term beginning) throws IOException {
    TermsEnum all = new LiveTerms(reader).all(beginning.field());
    BytesRef start = beginning.bytes();
    BytesRef term = all.seekCeil(start) == TermsEnum.SeekStatus.END ? null : all.term();
    double documents = 0;
    for (int i = 0; i < MOST_WITH_BEGINNING && term != null; i++) {
      if (!StringHelper.startsWith(term, start)) {
        break;
      }
      documents += all.docFreq();
      term = all.next();
    }
    return documents;
  }
}
