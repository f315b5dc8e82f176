package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.bench.SimilarReport;
import io.soundbite.bench.TopicMiss;
import io.soundbite.bench.TopicReport;
import io.soundbite.model.ScoredTopic;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The fields of what was measured, in JSON. */
final class JsonMeasures {

  private final JsonGenerator json;

  JsonMeasures(JsonGenerator json) {
    this.json = json;
  }

  void topics(List<TopicEvaluation> evaluations) throws IOException {
    json.writeArrayFieldStart("halves");
    for (TopicEvaluation evaluation : evaluations) {
      json.writeStartObject();
      json.writeStringField("half", evaluation.half());
      recall(evaluation.report());
      json.writeArrayFieldStart("misses");
      for (TopicMiss miss : evaluation.misses()) {
        miss(miss);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void recall(TopicReport report) throws IOException {
    json.writeNumberField("articles", report.articles());
    json.writeNumberField("micro", report.microRecall());
    json.writeNumberField("macro", report.macroRecall());
    json.writeNumberField("microsAnArticle", report.microsAnArticle());
    json.writeArrayFieldStart("labels");
    for (TopicReport.Row row : report.rows()) {
      json.writeStartObject();
      json.writeStringField("label", row.label());
      json.writeNumberField("articles", row.articles());
      json.writeNumberField("right", row.right());
      json.writeNumberField("recall", row.recall());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void miss(TopicMiss miss) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", miss.labelled().article().id());
    json.writeStringField("title", miss.labelled().article().title());
    json.writeStringField("label", miss.labelled().label());
    json.writeArrayFieldStart("topics");
    for (ScoredTopic scored : miss.topics()) {
      json.writeString(scored.topic().code());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  void similar(Map<String, SimilarReport> reports) throws IOException {
    json.writeArrayFieldStart("halves");
    for (Map.Entry<String, SimilarReport> half : reports.entrySet()) {
      json.writeStartObject();
      json.writeStringField("half", half.getKey());
      similar(half.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void similar(SimilarReport report) throws IOException {
    json.writeNumberField("articles", report.articles());
    json.writeNumberField("nearest", report.nearest());
    json.writeNumberField("byChance", report.byChance());
    json.writeNumberField("difference", report.difference());
    json.writeNumberField("low", report.interval().low());
    json.writeNumberField("high", report.interval().high());
    json.writeArrayFieldStart("ways");
    for (SimilarReport.Row row : report.rows()) {
      json.writeStartObject();
      json.writeStringField("way", row.name());
      json.writeNumberField("share", row.share());
      json.writeNumberField("micros", row.micros());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
