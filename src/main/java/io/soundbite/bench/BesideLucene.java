package io.soundbite.bench;

import io.soundbite.IndexOptions;
import io.soundbite.NewsIndex;
import io.soundbite.NewsSearcher;
import io.soundbite.annotate.Annotator;
import io.soundbite.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * The library beside Lucene by hand: the same articles, in memory, indexed in turn round by round,
 * then the same queries asked in turn.
 *
 * @param rounds how often the articles are indexed by each
 * @param threads how many threads index
 * @param plan how queries are asked
 */
public record BesideLucene(int rounds, int threads, BenchPlan plan) {

  private static final double NANOS_A_SECOND = 1e9;

  /** Kinds of queries that Lucene by hand answers too, and as the library does. */
  private static final Set<String> KINDS =
      Set.of(
          "term common",
          "term medium",
          "term rare",
          "and common common",
          "and common medium",
          "or common medium",
          "or many",
          "not",
          "phrase",
          "phrase sloppy");

  /**
   * What was measured.
   *
   * @param articles how many articles were indexed in each round
   * @param characters how long their bodies are together
   * @param rates articles a second, the median of the rounds: of the library with all annotations,
   *     of Lucene with EnglishAnalyzer, of Lucene with StandardAnalyzer
   * @param besideEnglish the first by the second, a number a round
   * @param besideStandard the first by the third, a number a round
   * @param queries what the library and Lucene with EnglishAnalyzer took for queries
   * @param ratios the library beside Lucene, by kind of query
   */
  public record Report(
      int articles,
      long characters,
      List<Double> rates,
      Spread besideEnglish,
      Spread besideStandard,
      List<BenchRun> queries,
      List<KindRatio> ratios) {

    /** Keeps copies. */
    public Report {
      rates = List.copyOf(rates);
      queries = List.copyOf(queries);
      ratios = List.copyOf(ratios);
    }
  }

  /** The median of some ratios, and where it lies. */
  public record Spread(double median, Interval interval) {

    static Spread of(double[] values) {
      return new Spread(Medians.median(values), Medians.interval(values));
    }
  }

  /** One way to index the articles. */
  private interface Indexing {
    void into(Path folder) throws IOException;
  }

  /** Measures both, in a folder of their own that is gone afterwards. */
  public Report run(List<Article> articles) throws IOException {
    Path folder = Files.createTempDirectory("soundbite-beside");
    try (Analyzer english = new EnglishAnalyzer();
        Analyzer standard = new StandardAnalyzer()) {
      Annotator annotator = Annotator.standard();
      List<Indexing> ways =
          List.of(
              into -> news(articles, into, annotator),
              into -> LuceneByHand.index(articles, english, into, threads),
              into -> LuceneByHand.index(articles, standard, into, threads));
      double[][] nanos = indexed(ways, folder);
      List<BenchRun> queries = asked(folder, english);
      return new Report(
          articles.size(),
          articles.stream().mapToLong(article -> article.body().length()).sum(),
          List.of(rate(articles, nanos[0]), rate(articles, nanos[1]), rate(articles, nanos[2])),
          Spread.of(ratios(nanos[1], nanos[0])),
          Spread.of(ratios(nanos[2], nanos[0])),
          queries,
          KindRatio.inTurn(queries.get(1), queries.get(0)));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private void news(List<Article> articles, Path folder, Annotator annotator) throws IOException {
    IndexOptions options = IndexOptions.DEFAULT.annotator(annotator);
    try (NewsIndex news = NewsIndex.open(folder, options);
        Crew crew = new Crew(threads)) {
      crew.run(
          thread -> {
            for (int i = thread; i < articles.size(); i += threads) {
              news.add(articles.get(i));
            }
            return List.of();
          });
      news.commit();
    }
  }

  /** By way and round; one more round first warms up. The indexes of the last round stay. */
  private double[][] indexed(List<Indexing> ways, Path folder) throws IOException {
    double[][] nanos = new double[ways.size()][rounds];
    for (int round = -1; round < rounds; round++) {
      for (int turn = 0; turn < ways.size(); turn++) {
        int way = round % 2 == 0 ? turn : ways.size() - 1 - turn;
        Path into = folder.resolve(Integer.toString(way));
        if (Files.exists(into)) {
          TemporaryFolder.delete(into);
        }
        long start = System.nanoTime();
        ways.get(way).into(into);
        if (round >= 0) {
          nanos[way][round] = System.nanoTime() - start;
        }
      }
    }
    return nanos;
  }

  private List<BenchRun> asked(Path folder, Analyzer english) throws IOException {
    Path own = folder.resolve("0");
    try (NewsSearcher news = NewsSearcher.open(own);
        LuceneByHand hand = LuceneByHand.open("lucene", english, folder.resolve("1"))) {
      List<BenchQuery> queries = new ArrayList<>(QueryMaker.make(own, news, 1));
      queries.removeIf(query -> !KINDS.contains(query.kind()));
      var plain = NewsContender.withoutSnippets("soundbite", news);
      return new QueryBenchmark(plan).run(queries, List.of(plain, hand));
    }
  }

  private static double rate(List<Article> articles, double[] nanos) {
    return articles.size() * NANOS_A_SECOND / Medians.median(nanos);
  }

  private static double[] ratios(double[] above, double[] below) {
    double[] ratios = new double[above.length];
    for (int round = 0; round < above.length; round++) {
      ratios[round] = above[round] / below[round];
    }
    return ratios;
  }
}
