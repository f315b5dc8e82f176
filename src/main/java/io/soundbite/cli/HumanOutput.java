package io.soundbite.cli;

import io.soundbite.LoadReport;
import io.soundbite.bench.AlertTiming;
import io.soundbite.bench.BesideLucene;
import io.soundbite.bench.IndexReport;
import io.soundbite.bench.SimilarReport;
import io.soundbite.insight.ShareOfVoice;
import io.soundbite.insight.SpeakerProfile;
import io.soundbite.insight.Trends;
import io.soundbite.model.Quote;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertTrial;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.ArticleVersion;
import io.soundbite.search.Copies;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.Explanation;
import io.soundbite.search.Headline;
import io.soundbite.search.Hit;
import io.soundbite.search.IndexStats;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificantTerms;
import io.soundbite.search.Snippet;
import io.soundbite.search.Suggestion;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes answers for a person to read. */
final class HumanOutput implements Output {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** How many topics of an article are shown. */
  private static final int TOPICS = 3;

  private static final double LIKELY = 0.5;

  private final PrintWriter out;
  private final Style style;
  private final Aside aside;
  private final boolean whole;

  HumanOutput(PrintWriter out, Style style) {
    this(out, style, Aside.NONE, false);
  }

  /**
   * @param whole whether quotes are shown whole, however long
   */
  HumanOutput(PrintWriter out, Style style, Aside aside, boolean whole) {
    this.out = out;
    this.style = style;
    this.aside = aside;
    this.whole = whole;
  }

  @Override
  public void articles(SearchResult<ArticleHit> result) {
    total(result, Amount.of(result.total(), "article"));
    for (ArticleHit hit : result.hits()) {
      article(hit);
      why(hit);
    }
    after(result);
  }

  @Override
  public void quotes(SearchResult<QuoteHit> result) {
    total(result, Amount.of(result.total(), "quote"));
    for (QuoteHit hit : result.hits()) {
      quote(hit);
      why(hit);
    }
    after(result);
  }

  @Override
  public void facets(SearchResult<?> result, String unit, Counting counting) {
    total(result, Amount.of(result.total(), unit));
    FacetText text = new FacetText(out, style);
    result.facets().forEach(facet -> text.write(facet, counting));
    text.writeBuckets(result.buckets(), counting);
    result.crossTab().ifPresent(table -> new TableText(out, style).write(table));
    out.flush();
  }

  @Override
  public void threads(QuoteThreads found) {
    new ThreadText(out, style).write(found);
  }

  @Override
  public void versions(List<ArticleVersion> versions) {
    new VersionText(out, style).write(versions);
  }

  @Override
  public void suggestions(List<Suggestion> suggestions) {
    for (Suggestion.Kind kind : Suggestion.Kind.values()) {
      List<Suggestion> ofKind = suggestions.stream().filter(one -> one.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        out.println(style.bold(kind.label()));
        ofKind.forEach(this::suggestion);
      }
    }
    out.flush();
  }

  private void suggestion(Suggestion one) {
    Span whole = new Span(0, one.text().length());
    String text = marked(new Snippet(one.kind().label(), whole, one.text(), one.matches()));
    out.printf(Locale.ROOT, "  %,6d  %s%n", one.count(), text);
  }

  @Override
  public void stats(IndexStats stats) {
    stat(stats.articles(), "article");
    stat(stats.quotes(), "quote");
    stat(stats.speakers(), "speaker");
    stat(stats.sources(), "source");
    out.printf(Locale.ROOT, "%12s first published%n", day(stats.earliest()));
    out.printf(Locale.ROOT, "%12s last published%n", day(stats.latest()));
    out.printf(Locale.ROOT, "%12.1f MB on disk%n", stats.bytes() / 1e6);
    stat(stats.segments(), "segment");
    out.printf(Locale.ROOT, "%,12d schema version%n", stats.schemaVersion());
    stats.fields().forEach((name, articles) -> stat(articles, "article", " with field." + name));
    out.flush();
  }

  private void stat(long number, String thing) {
    stat(number, thing, "");
  }

  private void stat(long number, String thing, String such) {
    out.printf(Locale.ROOT, "%,12d %s%s%n", number, Amount.things(number, thing), such);
  }

  @Override
  public void loaded(LoadReport report) {
    new LoadText(out).write(report);
  }

  @Override
  public void deleted(long articles, boolean done) {
    out.println(Amount.of(articles, "article") + (done ? " deleted" : " would be deleted"));
    out.flush();
  }

  @Override
  public void alerts(List<Alert> alerts) {
    alerts.forEach(alert -> out.println(Printable.line(alert.toString())));
    out.flush();
  }

  @Override
  public void trial(AlertTrial trial) {
    String articles = Amount.of(trial.articles(), "article");
    String counts =
        switch (trial.alert().unit()) {
          case ARTICLES -> articles;
          case QUOTES -> Amount.of(trial.quotes(), "quote") + " in " + articles;
        };
    out.println(style.bold("it would have told " + counts + ended(trial.timedOut())));
    trial.newest().forEach(this::fitting);
    out.flush();
  }

  @Override
  public void matched(AlertMatch match) {
    out.println(style.bold("alert " + Printable.line(match.alert().name())));
    fitting(match);
    out.println();
    out.flush();
  }

  private void fitting(AlertMatch match) {
    article(match.article());
    match.quotes().forEach(this::quote);
  }

  @Override
  public void timings(BenchReport report) {
    new BenchText(out).write(report);
  }

  @Override
  public void indexing(IndexReport report) {
    new BenchIndexText(out).write(report);
  }

  @Override
  public void alertTimes(AlertTiming timing) {
    BenchAlertsCommand.print(timing, out);
  }

  @Override
  public void besideLucene(BesideLucene.Report report, int threads) {
    BenchLuceneCommand.print(report, threads, out);
  }

  @Override
  public void voices(ShareOfVoice voices) {
    new InsightText(out, style).voices(voices);
  }

  @Override
  public void trends(Trends trends, Dimension by, FacetsCommand.Unit unit) {
    new InsightText(out, style).trends(trends, by, unit);
  }

  @Override
  public void terms(SignificantTerms terms, FacetsCommand.Unit unit) {
    new InsightText(out, style).terms(terms, unit);
  }

  @Override
  public void profile(SpeakerProfile profile) {
    if (profile.quotes() > 0 || profile.timedOut()) {
      new InsightText(out, style).profile(profile);
    } else {
      out.println(style.bold(Printable.line(profile.speaker()) + ": 0 quotes"));
      meant();
      out.flush();
    }
  }

  @Override
  public void topics(List<TopicEvaluation> evaluations) {
    new HumanMeasures(out).topics(evaluations);
  }

  @Override
  public void similar(Map<String, SimilarReport> reports) {
    new HumanMeasures(out).similar(reports);
  }

  @Override
  public void effectiveness(EffectivenessReport report, boolean rows) {
    new EffectivenessText(out).write(report, rows);
  }

  private void total(SearchResult<?> result, String line) {
    String more = result.totalIsExact() ? "" : " or more";
    out.println(style.bold(line + more + ended(result.timedOut())));
    meant();
  }

  private static String ended(boolean timedOut) {
    return timedOut ? " (the time ran out)" : "";
  }

  private void meant() {
    aside
        .meant()
        .ifPresent(
            meant ->
                out.printf(
                    Locale.ROOT,
                    "did you mean %s (%s)?%n",
                    style.bold(Printable.line(meant.text())),
                    Amount.of(meant.count(), meant.unit())));
  }

  private void why(Hit hit) {
    Explanation why = aside.why().get(hit);
    if (why != null) {
      why.toString().lines().forEach(line -> out.println("  " + style.dim(Printable.line(line))));
    }
  }

  private void after(SearchResult<?> result) {
    result.facets().stream()
        .filter(facet -> !FacetText.isEmpty(facet))
        .forEach(new FacetText(out, style)::write);
    result
        .next()
        .ifPresent(
            token ->
                out.printf(Locale.ROOT, "%n%s%n", style.dim("next page: --after '" + token + "'")));
    out.flush();
  }

  private void article(ArticleHit hit) {
    Headline article = hit.article();
    String title = Printable.line(article.title().isEmpty() ? article.id() : article.title());
    out.printf(
        Locale.ROOT,
        "%n%s%n",
        style.bold(marked(hit.snippets(), "title").findFirst().orElse(title)));
    out.println(style.dim(byline(article) + filed(hit) + "  id:" + Printable.line(article.id())));
    fields(article.fields());
    copies(hit.copies());
    marked(hit.snippets(), "body").forEach(passage -> out.println("  " + oneLine(passage)));
  }

  /** The fields of one's own on a line, if there are any. */
  private void fields(Map<String, List<String>> fields) {
    if (!fields.isEmpty()) {
      String shown =
          fields.entrySet().stream()
              .map(field -> field.getKey() + ": " + String.join(", ", field.getValue()))
              .collect(Collectors.joining("; "));
      out.println("  " + style.dim(Printable.line(shown)));
    }
  }

  /** The first topic, and others that are likely, in brackets; empty where there are none. */
  private static String filed(ArticleHit hit) {
    return hit.topics().isEmpty()
        ? ""
        : Stream.concat(
                hit.topics().stream().limit(1),
                hit.topics().stream().skip(1).filter(scored -> scored.confidence() >= LIKELY))
            .limit(TOPICS)
            .map(scored -> Printable.line(scored.topic().label()))
            .collect(Collectors.joining(", ", "  [", "]"));
  }

  private Stream<String> marked(List<Snippet> snippets, String field) {
    return snippets.stream().filter(snippet -> snippet.field().equals(field)).map(this::marked);
  }

  private String marked(Snippet snippet) {
    String text = Printable.line(snippet.text());
    return snippet.withText(text).marked(style.matchBegin(), style.matchEnd());
  }

  private void quote(QuoteHit hit) {
    Quote quote = hit.quote();
    String words = oneLine(marked(whole ? hit.whole() : hit.snippet()));
    out.printf(
        Locale.ROOT,
        "%n%s  %s%n",
        style.speaker(quote.speaker().map(HumanOutput::who).orElse("(nobody)")),
        style.dim(String.format(Locale.ROOT, "%.2f", quote.confidence())));
    out.println(
        "  "
            + switch (quote.kind()) {
              case DIRECT -> "“" + words + "”";
              case MIXED, INDIRECT -> words;
            });
    out.println(
        "  "
            + style.dim(
                "%s  %s  id:%s"
                    .formatted(
                        byline(hit.article()),
                        Printable.line(hit.article().title()),
                        Printable.line(hit.article().id()))));
    copies(hit.copies());
  }

  private void copies(Copies copies) {
    if (copies.others() > 0) {
      String outlets = String.join(", ", copies.outlets());
      out.println(
          "  " + style.dim(copies + (outlets.isEmpty() ? "" : ": " + Printable.line(outlets))));
    }
  }

  private static String who(Speaker speaker) {
    return Printable.line(
        speaker.role().isEmpty() ? speaker.name() : speaker.name() + ", " + speaker.role());
  }

  private static String byline(Headline article) {
    return Stream.of(article.source(), day(article.publishedAt()))
        .filter(part -> !part.isEmpty())
        .map(Printable::line)
        .collect(Collectors.joining(" · "));
  }

  private static String day(Optional<Instant> time) {
    return time.map(DAY::format).orElse("");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
