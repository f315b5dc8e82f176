package io.soundbite.bench;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the quotations found in articles with the attributions that people marked there. */
public final class QuoteBenchmark {

  private static final double NANOS_A_SECOND = 1e9;

  private final List<QuoteGold> gold;
  private final String sha256;

  /**
   * @param gold the articles to compare by, at least one
   */
  public QuoteBenchmark(List<QuoteGold> gold) {
    this(gold, "");
  }

  private QuoteBenchmark(List<QuoteGold> gold, String sha256) {
    if (gold.isEmpty()) {
      throw new IllegalArgumentException("There is no article to compare quotations by");
    }
    this.gold = List.copyOf(gold);
    this.sha256 = sha256;
  }

  /**
   * Takes the articles of a file, as {@link QuoteGold#read} reads them.
   *
   * @throws IOException where a line does not read so; the message names file and line
   */
  public static QuoteBenchmark read(Path file) throws IOException {
    return new QuoteBenchmark(QuoteGold.read(file), sha256(file));
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Annotates the articles, one by one on this thread, and compares what was found. */
  public QuoteReport run(Annotator annotator) {
    var found = new ArrayList<QuotePrediction>();
    long start = System.nanoTime();
    for (QuoteGold one : gold) {
      String id = one.article().id();
      annotator.annotate(one.article()).quotes().stream()
          .map(quote -> QuotePrediction.of(id, quote))
          .forEach(found::add);
    }
    double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
    return compare(found, OptionalDouble.of(seconds));
  }

  /**
   * Compares what some system found.
   *
   * @param found quotations of these articles, in any order; those of other articles are counted as
   *     strays
   * @throws IllegalArgumentException where an offset is beyond the body of its article
   */
  public QuoteReport compare(List<QuotePrediction> found) {
    return compare(found, OptionalDouble.empty());
  }

  private QuoteReport compare(List<QuotePrediction> found, OptionalDouble seconds) {
    Map<String, List<QuotePrediction>> byArticle =
        found.stream().collect(Collectors.groupingBy(QuotePrediction::article));
    List<QuoteComparison> comparisons =
        gold.stream()
            .map(one -> QuoteComparison.of(one, within(one.article(), byArticle)))
            .toList();
    return QuoteReport.of(sha256, comparisons, strays(byArticle), seconds);
  }

  private static List<QuotePrediction> within(
      Article article, Map<String, List<QuotePrediction>> byArticle) {
    List<QuotePrediction> found = byArticle.getOrDefault(article.id(), List.of());
    for (QuotePrediction one : found) {
      Stream.of(one.content().stream(), one.cue().stream(), one.mention().stream())
          .flatMap(spans -> spans)
          .forEach(span -> QuoteGold.requireWithin(article, span));
    }
    return found;
  }

  private int strays(Map<String, List<QuotePrediction>> byArticle) {
    Set<String> ids = gold.stream().map(one -> one.article().id()).collect(Collectors.toSet());
    return byArticle.entrySet().stream()
        .filter(entry -> !ids.contains(entry.getKey()))
        .mapToInt(entry -> entry.getValue().size())
        .sum();
  }
}
