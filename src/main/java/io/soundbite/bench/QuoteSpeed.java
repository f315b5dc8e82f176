package io.soundbite.bench;

import io.soundbite.model.Article;
import io.soundbite.quote.QuoteAnnotator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Measures how fast quotations are found, beside how fast Lucene's {@link EnglishAnalyzer} makes
 * terms of the same bodies: the least that anybody pays who indexes text.
 *
 * <p>Both go over all bodies in turn, on this thread, round by round; each second round the
 * analyzer goes first, so that neither always finds the bodies in the cache. First some rounds warm
 * up, which are not measured. The machine may have other work: of a round both feel that, so that
 * their ratio holds where the rates do not.
 */
public final class QuoteSpeed {

  private final int warmUpRounds;
  private final int measuredRounds;

  /**
   * @param warmUpRounds rounds that are not measured, at least 0
   * @param measuredRounds rounds that are, from 6 to 1000: of fewer no interval can be told
   */
  public QuoteSpeed(int warmUpRounds, int measuredRounds) {
    if (warmUpRounds < 0) {
      throw new IllegalArgumentException(
          "A comparison of speed needs at least 0 rounds to warm up, but was given "
              + warmUpRounds);
    }
    SpeedReport.requireRounds(measuredRounds);
    this.warmUpRounds = warmUpRounds;
    this.measuredRounds = measuredRounds;
  }

  /**
   * Measures both over the bodies of these articles.
   *
   * @throws IllegalArgumentException where the bodies are empty
   */
  public SpeedReport run(List<Article> articles) throws IOException {
    long characters = articles.stream().mapToLong(article -> article.body().length()).sum();
    if (characters == 0) {
      throw new IllegalArgumentException("There is no text to measure speed by");
    }
    var rounds = new ArrayList<SpeedReport.Round>();
    try (Analyzer analyzer = new EnglishAnalyzer()) {
      for (int round = -warmUpRounds; round < measuredRounds; round++) {
        SpeedReport.Round timed =
            round(() -> quotes(articles), () -> terms(articles, analyzer), round % 2 == 0);
        if (round >= 0) {
          rounds.add(timed);
        }
      }
    }
    return new SpeedReport(articles.size(), characters, rounds);
  }

  private interface Task {
    /** Does it, and says how much came of it. */
    long count() throws IOException;
  }

  private record Timed(long nanos, long count) {

    private static Timed of(Task task) throws IOException {
      long start = System.nanoTime();
      long count = task.count();
      return new Timed(System.nanoTime() - start, count);
    }
  }

  private static SpeedReport.Round round(Task quotes, Task terms, boolean quotesFirst)
      throws IOException {
    Timed first = Timed.of(quotesFirst ? quotes : terms);
    Timed second = Timed.of(quotesFirst ? terms : quotes);
    Timed found = quotesFirst ? first : second;
    Timed made = quotesFirst ? second : first;
    return new SpeedReport.Round(found.nanos(), made.nanos(), found.count(), made.count());
  }

  private static long quotes(List<Article> articles) {
    QuoteAnnotator annotator = new QuoteAnnotator();
    return articles.stream().mapToLong(article -> annotator.quotes(article).size()).sum();
  }

  private static long terms(List<Article> articles, Analyzer analyzer) throws IOException {
    long terms = 0;
    for (Article article : articles) {
      try (TokenStream tokens = analyzer.tokenStream("body", article.body())) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          terms += term.length() > 0 ? 1 : 0;
        }
        tokens.end();
      }
    }
    return terms;
  }
}
