package io.soundbite.benchmarks;

import io.soundbite.bench.FirstArticles;
import io.soundbite.bench.QuoteBenchmark;
import io.soundbite.bench.QuoteCounts;
import io.soundbite.bench.QuoteGold;
import io.soundbite.bench.QuotePrediction;
import io.soundbite.bench.QuoteReport;
import io.soundbite.bench.Spread;
import io.soundbite.bench.Turn;
import io.soundbite.bench.TurnCosts;
import io.soundbite.bench.Turns;
import io.soundbite.model.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Annotates the same articles with the library, Stanford CoreNLP and Apache OpenNLP in turn, on one
 * thread; and where people marked attributions in articles, compares what each finds with these.
 *
 * <p>Arguments: a file of articles, how many of them, how many rounds are timed, and perhaps a file
 * of marked articles, as {@code evaluate-quotes} reads them, and how many of these.
 */
public final class BesideAnnotators {

  private static final double NANOS_A_SECOND = 1e9;

  private BesideAnnotators() {}

  /** Prints characters a second, and how long each takes by how long the library does. */
  public static void main(String[] args) throws IOException {
    List<Article> articles = FirstArticles.of(Path.of(args[0]), Integer.parseInt(args[1]));
    List<AnnotatorContender> contenders =
        List.of(
            SoundbiteContender.quotes(),
            SoundbiteContender.everything(),
            OpenNlpContender.open(),
            CoreNlpContender.tags(),
            CoreNlpContender.quotes());
    speed(articles, contenders, Integer.parseInt(args[2]), System.out);
    if (args.length > 3) {
      int number = args.length > 4 ? Integer.parseInt(args[4]) : Integer.MAX_VALUE;
      List<QuoteGold> marked = QuoteGold.read(Path.of(args[3])).stream().limit(number).toList();
      for (AnnotatorContender contender : contenders) {
        quality(marked, contender, System.out);
      }
    }
  }

  private static void speed(
      List<Article> articles, List<AnnotatorContender> contenders, int rounds, PrintStream out)
      throws IOException {
    List<Turn> turns = new ArrayList<>();
    for (AnnotatorContender contender : contenders) {
      turns.add(Turn.of(contender.name(), () -> annotate(articles, contender)));
    }
    List<TurnCosts> costs = new Turns(turns).run(rounds);
    long characters = articles.stream().mapToLong(article -> article.body().length()).sum();
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d characters; rounds: %d after one to warm up; one thread%n",
        articles.size(),
        characters,
        rounds);
    out.printf(
        "%12s  %-26s %s%n", "characters/s", "time by the first's", "processor time by the first's");
    for (int i = 0; i < turns.size(); i++) {
      TurnCosts cost = costs.get(i);
      double seconds = Spread.of(cost.nanos()).median() / NANOS_A_SECOND;
      out.printf(
          Locale.ROOT,
          "%,12.0f  %-26s %-29s %s%n",
          characters / seconds,
          Spread.ofRatios(cost.nanos(), costs.getFirst().nanos()),
          Spread.ofRatios(cost.processorNanos(), costs.getFirst().processorNanos()),
          turns.get(i).name());
    }
  }

  private static void annotate(List<Article> articles, AnnotatorContender contender)
      throws IOException {
    for (Article article : articles) {
      contender.annotate(article);
    }
  }

  private static void quality(List<QuoteGold> marked, AnnotatorContender contender, PrintStream out)
      throws IOException {
    List<QuotePrediction> found = new ArrayList<>();
    for (QuoteGold one : marked) {
      found.addAll(contender.annotate(one.article()));
    }
    if (found.isEmpty()) {
      return;
    }
    QuoteReport report = new QuoteBenchmark(marked).compare(found);
    out.printf(
        Locale.ROOT,
        "%n%s; in %,d marked articles %,d quotations, %s of them marked%n",
        contender.name(),
        marked.size(),
        report.score().predictions(),
        share(report.score().precision()));
    counts("all", report.score().all(), out);
    counts("direct", report.score().direct(), out);
    counts("mixed", report.score().mixed(), out);
    counts("indirect", report.score().indirect(), out);
  }

  private static void counts(String kind, QuoteCounts counts, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-9s %,6d marked, %s found, right source %s, right name %s, end to end %s%n",
        kind,
        counts.marked(),
        share(counts.recall()),
        share(counts.source()),
        share(counts.named()),
        share(counts.endToEnd()));
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? String.format(Locale.ROOT, "%.4f", share.getAsDouble()) : "none";
  }
}
