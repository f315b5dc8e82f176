package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.soundbite.LoadReport;
import io.soundbite.authority.Authority;
import io.soundbite.bench.AlertTiming;
import io.soundbite.bench.BesideLucene;
import io.soundbite.bench.IndexReport;
import io.soundbite.bench.SimilarReport;
import io.soundbite.insight.ShareOfVoice;
import io.soundbite.insight.SpeakerProfile;
import io.soundbite.insight.Trends;
import io.soundbite.model.Span;
import io.soundbite.read.Rejection;
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
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes each answer as one JSON object. */
final class JsonOutput implements Output {

  private final Writer out;
  private final SpeakerIds ids;
  private final Aside aside;

  JsonOutput(Writer out, Authority authority) {
    this(out, authority, Aside.NONE);
  }

  /**
   * @param authority tells the ids of speakers
   */
  JsonOutput(Writer out, Authority authority, Aside aside) {
    this.out = out;
    this.ids = new SpeakerIds(authority);
    this.aside = aside;
  }

  @Override
  public void articles(SearchResult<ArticleHit> result) throws IOException {
    result(
        result,
        (json, hit) -> {
          TopicJson.write(json, hit.topics());
          writeSnippets(json, hit.snippets());
        });
  }

  @Override
  public void quotes(SearchResult<QuoteHit> result) throws IOException {
    result(
        result,
        (json, hit) -> {
          json.writeObjectFieldStart("quote");
          QuoteJson.write(json, hit.quote());
          if (hit.quote().speaker().isPresent()) {
            ids.write(json, hit.quote().speaker().get().name());
          }
          json.writeEndObject();
          json.writeFieldName("snippet");
          writeSnippet(json, hit.snippet());
          writeMatches(json, hit.matches());
        });
  }

  @Override
  public void facets(SearchResult<?> result, String unit, Counting counting) throws IOException {
    object(
        json -> {
          json.writeNumberField("total", result.total());
          json.writeBooleanField("totalIsExact", result.totalIsExact());
          FacetJson.write(json, result.facets(), ids);
          FacetJson.writeDistinct(json, result.facets());
          FacetJson.writeMissing(json, result.facets());
          FacetJson.writeBuckets(json, result.buckets());
          if (result.crossTab().isPresent()) {
            FacetJson.write(json, result.crossTab().get(), ids);
          }
          json.writeBooleanField("timedOut", result.timedOut());
        });
  }

  @Override
  public void threads(QuoteThreads found) throws IOException {
    object(json -> new ThreadJson(json).write(found));
  }

  @Override
  public void versions(List<ArticleVersion> versions) throws IOException {
    object(json -> new VersionJson(json).write(versions));
  }

  @Override
  public void suggestions(List<Suggestion> suggestions) throws IOException {
    object(
        json -> {
          json.writeArrayFieldStart("suggestions");
          for (Suggestion one : suggestions) {
            json.writeStartObject();
            json.writeStringField("kind", one.kind().label());
            json.writeStringField("text", one.text());
            if (!one.id().isEmpty()) {
              json.writeStringField("id", one.id());
            }
            json.writeNumberField("count", one.count());
            writeMatches(json, one.matches());
            json.writeBooleanField("nearly", one.nearly());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  @Override
  public void stats(IndexStats stats) throws IOException {
    object(
        json -> {
          json.writeNumberField("articles", stats.articles());
          json.writeNumberField("quotes", stats.quotes());
          json.writeNumberField("speakers", stats.speakers());
          json.writeNumberField("sources", stats.sources());
          json.writeStringField("earliest", stats.earliest().map(Instant::toString).orElse(null));
          json.writeStringField("latest", stats.latest().map(Instant::toString).orElse(null));
          json.writeNumberField("bytes", stats.bytes());
          json.writeNumberField("segments", stats.segments());
          json.writeNumberField("schemaVersion", stats.schemaVersion());
          json.writeObjectFieldStart("fields");
          for (Map.Entry<String, Long> field : stats.fields().entrySet()) {
            json.writeNumberField(field.getKey(), field.getValue());
          }
          json.writeEndObject();
        });
  }

  @Override
  public void loaded(LoadReport report) throws IOException {
    object(
        json -> {
          json.writeNumberField("articles", report.articles());
          json.writeNumberField("added", report.added());
          json.writeNumberField("replaced", report.replaced());
          json.writeNumberField("unchanged", report.unchanged());
          json.writeNumberField("reannotated", report.reannotated());
          json.writeNumberField("undated", report.undated());
          json.writeObjectFieldStart("unread");
          for (Map.Entry<String, Long> field : report.unread().entrySet()) {
            json.writeNumberField(field.getKey(), field.getValue());
          }
          json.writeEndObject();
          json.writeNumberField("quotes", report.quotes());
          json.writeNumberField("rejected", report.rejected());
          json.writeArrayFieldStart("rejections");
          for (Rejection rejection : report.rejections()) {
            json.writeStartObject();
            json.writeStringField("file", rejection.file());
            json.writeNumberField("record", rejection.record());
            json.writeStringField("reason", rejection.reason());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeNumberField("characters", report.characters());
          json.writeNumberField("millis", report.millis());
        });
  }

  @Override
  public void deleted(long articles, boolean done) throws IOException {
    object(
        json -> {
          json.writeNumberField("articles", articles);
          json.writeBooleanField("deleted", done);
        });
  }

  @Override
  public void alerts(List<Alert> alerts) throws IOException {
    object(
        json -> {
          json.writeArrayFieldStart("alerts");
          for (Alert alert : alerts) {
            json.writeStartObject();
            json.writeStringField("name", alert.name());
            json.writeStringField("of", alert.unit().label());
            json.writeStringField("query", alert.text());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** One object on one line. */
  @Override
  public void matched(AlertMatch match) throws IOException {
    object(
        new MinimalPrettyPrinter(""),
        json -> {
          json.writeStringField("alert", match.alert().name());
          writeFitting(json, match);
        });
    out.flush();
  }

  private static void writeFitting(JsonGenerator json, AlertMatch match) throws IOException {
    writeHeadline(json, match.article().article());
    writeSnippets(json, match.article().snippets());
    json.writeArrayFieldStart("quotes");
    for (QuoteHit hit : match.quotes()) {
      json.writeStartObject();
      QuoteJson.write(json, hit.quote());
      json.writeFieldName("snippet");
      writeSnippet(json, hit.snippet());
      writeMatches(json, hit.matches());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void trial(AlertTrial trial) throws IOException {
    object(
        json -> {
          json.writeNumberField("articles", trial.articles());
          if (trial.alert().unit() == Alert.Unit.QUOTES) {
            json.writeNumberField("quotes", trial.quotes());
          }
          json.writeArrayFieldStart("newest");
          for (AlertMatch match : trial.newest()) {
            json.writeStartObject();
            writeFitting(json, match);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeBooleanField("timedOut", trial.timedOut());
        });
  }

  @Override
  public void timings(BenchReport report) throws IOException {
    object(json -> new BenchJson(json).write(report));
  }

  @Override
  public void indexing(IndexReport report) throws IOException {
    object(json -> new BenchIndexJson(json).write(report));
  }

  @Override
  public void alertTimes(AlertTiming timing) throws IOException {
    object(json -> new BenchJson(json).alerts(timing));
  }

  @Override
  public void besideLucene(BesideLucene.Report report, int threads) throws IOException {
    object(json -> new BesideLuceneJson(json).write(report, threads));
  }

  @Override
  public void voices(ShareOfVoice voices) throws IOException {
    object(json -> new InsightJson(json).voices(voices));
  }

  @Override
  public void trends(Trends trends, Dimension by, FacetsCommand.Unit unit) throws IOException {
    object(json -> new InsightJson(json).trends(trends, by));
  }

  @Override
  public void terms(SignificantTerms terms, FacetsCommand.Unit unit) throws IOException {
    object(json -> new InsightJson(json).terms(terms));
  }

  @Override
  public void profile(SpeakerProfile profile) throws IOException {
    object(
        json -> {
          new InsightJson(json).profile(profile);
          writeMeant(json);
        });
  }

  @Override
  public void topics(List<TopicEvaluation> evaluations) throws IOException {
    object(json -> new JsonMeasures(json).topics(evaluations));
  }

  @Override
  public void similar(Map<String, SimilarReport> reports) throws IOException {
    object(json -> new JsonMeasures(json).similar(reports));
  }

  @Override
  public void effectiveness(EffectivenessReport report, boolean rows) throws IOException {
    object(json -> new EffectivenessJson(json).write(report, rows));
  }

  /** Writes the fields of the one object. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes what only this kind of hit has. */
  private interface HitFields<H extends Hit> {
    void write(JsonGenerator json, H hit) throws IOException;
  }

  private void object(Fields fields) throws IOException {
    object(new DefaultPrettyPrinter(), fields);
  }

  private void object(PrettyPrinter layout, Fields fields) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(layout);
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private <H extends Hit> void result(SearchResult<H> result, HitFields<H> fields)
      throws IOException {
    object(
        json -> {
          json.writeNumberField("total", result.total());
          json.writeBooleanField("totalIsExact", result.totalIsExact());
          json.writeArrayFieldStart("hits");
          for (H hit : result.hits()) {
            json.writeStartObject();
            writeHeadline(json, hit.article());
            json.writeNumberField("score", hit.score());
            writeCopies(json, hit.copies());
            fields.write(json, hit);
            writeWhy(json, hit);
            json.writeEndObject();
          }
          json.writeEndArray();
          FacetJson.write(json, result.facets(), ids);
          FacetJson.writeDistinct(json, result.facets());
          FacetJson.writeMissing(json, result.facets());
          writeMeant(json);
          writeRemarks(json);
          json.writeStringField("next", result.next().orElse(null));
          json.writeBooleanField("timedOut", result.timedOut());
        });
  }

  private void writeMeant(JsonGenerator json) throws IOException {
    if (aside.meant().isPresent()) {
      json.writeStringField("didYouMean", aside.meant().get().text());
    }
  }

  private void writeRemarks(JsonGenerator json) throws IOException {
    if (aside.remarks().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("remarks");
    for (String remark : aside.remarks()) {
      json.writeString(remark);
    }
    json.writeEndArray();
  }

  private static void writeCopies(JsonGenerator json, Copies copies) throws IOException {
    json.writeObjectFieldStart("copies");
    json.writeNumberField("others", copies.others());
    json.writeArrayFieldStart("outlets");
    for (String outlet : copies.outlets()) {
      json.writeString(outlet);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeWhy(JsonGenerator json, Hit hit) throws IOException {
    Explanation why = aside.why().get(hit);
    if (why == null) {
      return;
    }
    json.writeObjectFieldStart("explanation");
    json.writeArrayFieldStart("reasons");
    for (Explanation.Reason reason : why.reasons()) {
      json.writeStartObject();
      json.writeStringField("text", reason.text());
      json.writeNumberField("score", reason.score());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("recency", why.recency());
    json.writeNumberField("score", why.score());
    json.writeEndObject();
  }

  static void writeHeadline(JsonGenerator json, Headline article) throws IOException {
    json.writeStringField("id", article.id());
    json.writeStringField("url", article.url());
    json.writeStringField("title", article.title());
    json.writeStringField("source", article.source());
    json.writeStringField("publishedAt", article.publishedAt().map(Instant::toString).orElse(null));
    writeFields(json, article.fields());
  }

  /** The fields of one's own, by name a list of values, where there are any. */
  private static void writeFields(JsonGenerator json, Map<String, List<String>> fields)
      throws IOException {
    if (fields.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      json.writeArrayFieldStart(field.getKey());
      for (String value : field.getValue()) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeSnippets(JsonGenerator json, List<Snippet> snippets) throws IOException {
    json.writeArrayFieldStart("snippets");
    for (Snippet snippet : snippets) {
      writeSnippet(json, snippet);
    }
    json.writeEndArray();
  }

  private static void writeSnippet(JsonGenerator json, Snippet snippet) throws IOException {
    json.writeStartObject();
    json.writeStringField("field", snippet.field());
    json.writeFieldName("span");
    QuoteJson.writeSpan(json, snippet.span());
    json.writeStringField("text", snippet.text());
    writeMatches(json, snippet.matches());
    json.writeBooleanField("cutBefore", snippet.cutBefore());
    json.writeBooleanField("cutAfter", snippet.cutAfter());
    json.writeEndObject();
  }

  private static void writeMatches(JsonGenerator json, List<Span> matches) throws IOException {
    json.writeArrayFieldStart("matches");
    for (Span match : matches) {
      QuoteJson.writeSpan(json, match);
    }
    json.writeEndArray();
  }
}
