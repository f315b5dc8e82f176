package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.soundbite.bench.Interval;
import io.soundbite.bench.QuoteBand;
import io.soundbite.bench.QuoteCounts;
import io.soundbite.bench.QuoteCue;
import io.soundbite.bench.QuoteError;
import io.soundbite.bench.QuoteIntervals;
import io.soundbite.bench.QuoteReport;
import io.soundbite.bench.SpeedReport;
import io.soundbite.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes how right and how fast quotations are found, as one JSON object. */
final class QuoteReportJson {

  private final Writer out;

  QuoteReportJson(Writer out) {
    this.out = out;
  }

  /** Writes all figures, with so many words that attribute and mistakes of each kind. */
  void write(QuoteReport report, int cues, int errors) throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      counts(json, "all", report.score().all());
      counts(json, "direct", report.score().direct());
      counts(json, "mixed", report.score().mixed());
      counts(json, "indirect", report.score().indirect());
      json.writeNumberField("predictions", report.score().predictions());
      share(json, "precision", report.score().precision());
      share(json, "f1", report.score().f1());
      json.writeObjectFieldStart("words");
      share(json, "precision", report.score().words().precision());
      share(json, "recall", report.score().words().recall());
      share(json, "f1", report.score().words().f1());
      json.writeEndObject();
      intervals(json, report.intervals());
      cues(json, report, cues);
      confidence(json, report);
      json.writeStringField("sha256", report.sha256());
      json.writeNumberField("articles", report.articles());
      json.writeNumberField("characters", report.characters());
      json.writeNumberField("strays", report.strays());
      share(json, "charactersPerSecond", report.charactersPerSecond());
      errors(json, report, errors);
      json.writeEndObject();
    }
  }

  private static void counts(JsonGenerator json, String kind, QuoteCounts counts)
      throws IOException {
    json.writeObjectFieldStart(kind);
    json.writeNumberField("gold", counts.marked());
    share(json, "recall", counts.recall());
    share(json, "source", counts.source());
    share(json, "named", counts.named());
    share(json, "end_to_end", counts.endToEnd());
    json.writeEndObject();
  }

  private static void intervals(JsonGenerator json, QuoteIntervals intervals) throws IOException {
    json.writeObjectFieldStart("intervals");
    interval(json, "recall", intervals.recall());
    interval(json, "source", intervals.source());
    interval(json, "named", intervals.named());
    interval(json, "end_to_end", intervals.endToEnd());
    interval(json, "precision", intervals.precision());
    interval(json, "f1", intervals.f1());
    interval(json, "words_f1", intervals.wordsF1());
    json.writeEndObject();
  }

  private static void interval(JsonGenerator json, String figure, Optional<Interval> interval)
      throws IOException {
    if (interval.isPresent()) {
      json.writeFieldName(figure);
      json.writeStartArray();
      json.writeNumber(interval.get().low());
      json.writeNumber(interval.get().high());
      json.writeEndArray();
    }
  }

  private static void cues(JsonGenerator json, QuoteReport report, int limit) throws IOException {
    json.writeArrayFieldStart("cues");
    for (QuoteCue cue : report.cues().stream().limit(limit).toList()) {
      json.writeStartObject();
      json.writeStringField("cue", cue.cue());
      json.writeNumberField("gold", cue.counts().marked());
      share(json, "recall", cue.counts().recall());
      share(json, "source", cue.counts().source());
      json.writeNumberField("predictions", cue.found());
      json.writeNumberField("false", cue.falselyFound());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void confidence(JsonGenerator json, QuoteReport report) throws IOException {
    json.writeArrayFieldStart("confidence");
    for (QuoteBand band : report.bands()) {
      json.writeStartObject();
      json.writeNumberField("low", band.low());
      json.writeNumberField("high", band.high());
      json.writeNumberField("predictions", band.found());
      json.writeNumberField("mean", band.meanConfidence());
      json.writeNumberField("right", band.shareRight());
      json.writeEndObject();
    }
    json.writeEndArray();
    share(json, "calibrationError", report.calibrationError());
  }

  private static void errors(JsonGenerator json, QuoteReport report, int limit) throws IOException {
    json.writeObjectFieldStart("errors");
    for (QuoteError.Kind kind : QuoteError.Kind.values()) {
      json.writeObjectFieldStart(kind.label());
      json.writeNumberField("count", report.errors(kind));
      json.writeNumberField("near", report.nearErrors(kind));
      json.writeArrayFieldStart("worst");
      for (QuoteError error : report.worst(kind, limit)) {
        error(json, error);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void error(JsonGenerator json, QuoteError error) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", error.article());
    json.writeArrayFieldStart("spans");
    for (Span span : error.content()) {
      QuoteJson.writeSpan(json, span);
    }
    json.writeEndArray();
    share(json, "confidence", error.confidence());
    json.writeNumberField("near", error.near());
    json.writeStringField("gold", error.expected());
    json.writeStringField("predicted", error.found());
    json.writeStringField("context", error.context());
    json.writeEndObject();
  }

  /** Writes how fast quotations are found. */
  void write(SpeedReport report) throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      json.writeNumberField("articles", report.articles());
      json.writeNumberField("characters", report.characters());
      json.writeNumberField("rounds", report.rounds().size());
      json.writeNumberField("quotes", report.rounds().getFirst().quotes());
      json.writeNumberField("terms", report.rounds().getFirst().terms());
      json.writeNumberField("quoteCharactersPerSecond", report.quoteRate());
      json.writeNumberField("analyzerCharactersPerSecond", report.analyzerRate());
      json.writeNumberField("ratio", report.ratio());
      interval(json, "ratioInterval", Optional.of(report.ratioInterval()));
      json.writeEndObject();
    }
  }

  private static void share(JsonGenerator json, String field, OptionalDouble share)
      throws IOException {
    if (share.isPresent()) {
      json.writeNumberField(field, share.getAsDouble());
    } else {
      json.writeNullField(field);
    }
  }

  private JsonGenerator generator() throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    return json;
  }
}
