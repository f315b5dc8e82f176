package io.soundbite.lucene;

import io.soundbite.model.Quote;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Gathers the documents that a search finds, and reads the texts of so many of them, spread evenly
 * over all.
 */
final class Sample extends SimpleCollector {

  private int[] documents = new int[1024];
  private int size;
  private int base;

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void collect(int document) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
    }
    documents[size++] = base + document;
  }

  /** How many documents were found. */
  int found() {
    return size;
  }

  /** The words of at most so many of them. */
  SampledWords words(View view, FieldAnalyzer analyzer, Unit unit, int most) throws IOException {
    var words = new SampledWords(analyzer);
    var quotes = new QuoteTexts(view);
    int taken = Math.min(most, size);
    for (int i = 0; i < taken; i++) {
      int document = documents[(int) ((long) i * size / taken)];
      words.add(
          switch (unit) {
            case ARTICLE -> articleText(view, document);
            case QUOTE -> quotes.text(document);
          });
    }
    return words;
  }

  private static String articleText(View view, int document) throws IOException {
    StoredArticle article = StoredArticle.whole(view.storedFields(), document);
    return article.head().title() + "\n\n" + article.body();
  }

  /** The texts of quotes, whose article is read once for those that follow each other. */
  private static final class QuoteTexts {

    private final View view;
    private int article = -1;
    private List<Quote> quotes = List.of();

    QuoteTexts(View view) {
      this.view = view;
    }

    String text(int document) throws IOException {
      Blocks.Place place = Blocks.place(view.getIndexReader(), document);
      if (place.article() != article) {
        article = place.article();
        quotes = StoredArticle.whole(view.storedFields(), article).quotes().quotes();
      }
      return quotes.get(place.quote()).text();
    }
  }
}
