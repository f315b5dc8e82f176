package io.soundbite.bench;

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

  /** Measures both, in a folder of their own that is gone afterwards. */
  public Report run(List<Article> articles) throws IOException {
    Path folder = Files.createTempDirectory("soundbite-beside");
    try (Analyzer english = new EnglishAnalyzer();
        Analyzer standard = new StandardAnalyzer()) {
      var own = new NewsIndexing(Annotator.standard(), threads);
      List<Turn> ways =
          List.of(
              way(folder, 0, into -> own.articles(articles, into)),
              way(folder, 1, into -> LuceneByHand.index(articles, english, into, threads)),
              way(folder, 2, into -> LuceneByHand.index(articles, standard, into, threads)));
      List<double[]> nanos = new Turns(ways).run(rounds).stream().map(TurnCosts::nanos).toList();
      List<BenchRun> queries = asked(folder, english);
      return new Report(
          articles.size(),
          articles.stream().mapToLong(article -> article.body().length()).sum(),
          nanos.stream().map(way -> rate(articles, way)).toList(),
          Spread.ofRatios(nanos.get(1), nanos.get(0)),
          Spread.ofRatios(nanos.get(2), nanos.get(0)),
          queries,
          KindRatio.inTurn(queries.get(1), queries.get(0)));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private static Turn way(Path folder, int number, Turn.Indexing indexing) {
    String name = Integer.toString(number);
    return Turn.indexing(name, folder.resolve(name), indexing);
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
}
