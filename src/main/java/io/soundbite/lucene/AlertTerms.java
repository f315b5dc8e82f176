package io.soundbite.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Tells how rare the terms of alerts are in articles.
 *
 * <p>The index tells, and where it has none or few articles a guess decides:
 *
 * <pre>ln((N + 1) / (n + 1)) + guess / 20</pre>
 *
 * with {@code n} of its {@code N} articles that have the term. Of a term of quotes {@code n} is
 * what it would be were its {@code q} quotes strewn over the articles by chance, {@code N (1 -
 * exp(-q / N))}. The guess, up to 4: the longer a word the rarer, a name rarer than a word, and
 * what each article has, or many, not rare at all.
 */
final class AlertTerms {

  /** Of more terms with one beginning the rest is as if there were none. */
  private static final int MOST_WITH_BEGINNING = 1000;

  private static final double GUESSED = 0.05;
  private static final double MOST_GUESSED = 4;

  private final Reading reading;
  private final Map<Clause.Has, Double> known = new ConcurrentHashMap<>();

  AlertTerms(Reading reading) {
    this.reading = reading;
  }

  /** To be called when alerts were added: how rare a term is, is remembered until then. */
  void forget() {
    known.clear();
  }

  /** How rare a term is; 0 or somewhat more for one that all articles have. */
  double rarity(Clause.Has term) throws IOException {
    Double rarity = known.get(term);
    if (rarity == null) {
      rarity = reading.ask(view -> rarity(view, term)) + GUESSED * guess(term);
      known.put(term, rarity);
    }
    return rarity;
  }

  private static double guess(Clause.Has term) {
    double byLength = MOST_GUESSED * (1 - Math.exp(-term.text().length() / 3.0));
    double byField =
        switch (term.field()) {
          case Layout.UNIT -> 0.01;
          case "kind", "quote.kind", "speakerkind", "quote.speakerkind", Layout.LANGUAGE -> 0.1;
          case "topic", "topic.main", "quote.topic", "quote.topic.main", "source", "section" -> 0.5;
          case Layout.SAID, Layout.TITLE, Layout.BODY ->
              PlainWords.contains(term.text()) ? 0.05 : 0.5;
          default -> 1;
        };
    return byLength * byField;
  }

  private static double rarity(View view, Clause.Has term) throws IOException {
    double articles = view.documents(Unit.ARTICLE);
    if (articles == 0) {
      return 0;
    }
    double documents = documents(view.getIndexReader(), term);
    double having =
        AlertNames.kept(term).field().startsWith("quote.")
            ? articles * (1 - Math.exp(-documents / articles))
            : Math.min(articles, documents);
    return Math.log((articles + 1) / (having + 1));
  }

  private static double documents(IndexReader reader, Clause.Has term) throws IOException {
    if (Beginnings.isField(term.field())) {
      String words = Beginnings.words(term.field());
      return withBeginning(reader, new Term(words, Forms.in(words, term.text())));
    }
    Term kept = AlertNames.kept(term);
    if (!kept.field().equals(Layout.QUOTE_SPEAKERS)) {
      return reader.docFreq(kept);
    }
    double documents = 0;
    for (BytesRef spelling : new LiveTerms(reader).spellings(kept.field(), kept.text())) {
      documents += reader.docFreq(new Term(kept.field(), spelling));
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
