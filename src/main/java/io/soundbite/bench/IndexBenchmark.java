package io.soundbite.bench;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.quote.QuoteAnnotator;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * Measures indexing: each stage by itself, all of it, and the same articles indexed with Lucene by
 * hand, in turn round by round; then how an index does while it grows.
 *
 * @param rounds how often the articles are indexed in each way, from 1
 * @param threads for each of these numbers of threads
 * @param growth at which numbers of made articles a growing index is looked at; may be empty
 */
public record IndexBenchmark(int rounds, List<Integer> threads, List<Long> growth) {

  private static final String FULL = "soundbite: annotated and indexed";
  private static final String PLAIN = "Lucene by hand: title and body";
  private static final String WRITTEN = "soundbite: annotated before, indexed";
  private static final String SAME = "Lucene by hand: annotated before, same fields";
  private static final int WORDS = 250;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where one is out of its range, or the sizes do not rise
   */
  public IndexBenchmark {
    threads = List.copyOf(threads);
    growth = List.copyOf(growth);
    if (rounds < 1 || threads.isEmpty() || threads.stream().anyMatch(number -> number < 1)) {
      throw new IllegalArgumentException(
          "Indexing is measured in rounds from 1 and with threads from 1, but was given %d and %s"
              .formatted(rounds, threads));
    }
    for (int i = 0; i < growth.size(); i++) {
      if (growth.get(i) <= (i == 0 ? 0 : growth.get(i - 1))) {
        throw new IllegalArgumentException(
            "An index grows: its sizes rise from 1 on, but were " + growth);
      }
    }
  }

  /**
   * Measures with the first articles of a file or folder, in a folder of its own that is gone
   * afterwards.
   *
   * @param number how many are used, at most
   * @throws IOException where there are none, or the disk fails
   */
  public IndexReport run(Path source, int number) throws IOException {
    Path folder = Files.createTempDirectory("soundbite-indexing");
    try {
      return new Measuring(source, FirstArticles.of(source, number), folder).report();
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  /** One run. */
  private final class Measuring {
    private final Path source;
    private final List<Article> articles;
    private final Path folder;
    private final MeasuredText text;
    private final Annotator annotator = Annotator.standard();
    private final List<AnnotatedArticle> annotated;
    private final List<IndexTiming> stages = new ArrayList<>();
    private final List<IndexTiming> ways = new ArrayList<>();
    private final List<IndexRatio> ratios = new ArrayList<>();

    Measuring(Path source, List<Article> articles, Path folder) {
      this.source = source;
      this.articles = articles;
      this.folder = folder;
      this.text = MeasuredText.of(articles);
      this.annotated = articles.stream().map(annotator::annotate).toList();
    }

    IndexReport report() throws IOException {
      // One thread reads, however many work.
      timings(
          List.of(Turn.of("reading", () -> FirstArticles.of(source, text.articles()))), 1, stages);
      for (int number : threads) {
        timings(stages(number), number, stages);
        compare(timings(ways(number), number, ways), number);
      }
      List<IndexSize> sizes = new ArrayList<>();
      for (String way : List.of(FULL, SAME, PLAIN)) {
        sizes.add(IndexSize.of(way, into(way)));
      }
      var growing =
          new GrowingIndex(into("growing"), new NewsGenerator(1, WORDS), threads.getLast());
      return new IndexReport(
          text.articles(),
          text.bytes(),
          rounds,
          stages,
          ways,
          ratios,
          sizes,
          growing.at(growth),
          Machine.here());
    }

    private List<Turn> stages(int number) {
      var stages = new IndexStages(articles, annotated, number);
      var quotes = new QuoteAnnotator();
      var classifier = TopicClassifier.standard();
      return List.of(
          Turn.of("annotating: quotes and speakers", () -> stages.findQuotes(quotes)),
          Turn.of("classifying: topics", () -> stages.classify(classifier)),
          indexing("writing: index and commit", into -> stages.write(annotator, into)));
    }

    private List<Turn> ways(int number) {
      var own = new NewsIndexing(annotator, number);
      var same = new LuceneSameFields(annotator.taxonomy());
      return List.of(
          indexing(FULL, into -> own.articles(articles, into)),
          indexing(PLAIN, into -> plain(into, number)),
          indexing(WRITTEN, into -> own.annotated(annotated, into)),
          indexing(SAME, into -> same.index(annotated, into, number)));
    }

    private void plain(Path into, int number) throws IOException {
      try (Analyzer english = new EnglishAnalyzer()) {
        LuceneByHand.index(articles, english, into, number);
      }
    }

    private Turn indexing(String name, Turn.Indexing indexing) {
      return Turn.indexing(name, into(name), indexing);
    }

    private Path into(String name) {
      return folder.resolve(Integer.toHexString(name.hashCode()));
    }

    private List<TurnCosts> timings(List<Turn> turns, int number, List<IndexTiming> timings)
        throws IOException {
      List<TurnCosts> costs = new Turns(turns).run(rounds);
      for (int i = 0; i < turns.size(); i++) {
        timings.add(IndexTiming.of(turns.get(i).name(), number, text, costs.get(i)));
      }
      return costs;
    }

    private void compare(List<TurnCosts> costs, int number) {
      ratio(FULL, costs.get(0), PLAIN, costs.get(1), number);
      ratio(FULL, costs.get(0), SAME, costs.get(3), number);
      ratio(WRITTEN, costs.get(2), SAME, costs.get(3), number);
      ratio(WRITTEN, costs.get(2), PLAIN, costs.get(1), number);
    }

    private void ratio(String name, TurnCosts own, String by, TurnCosts other, int number) {
      ratios.add(
          new IndexRatio(
              name,
              by,
              number,
              Spread.ofRatios(other.nanos(), own.nanos()),
              Spread.ofRatios(other.processorNanos(), own.processorNanos())));
    }
  }
}
