package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.bench.TopicMiss;
import io.soundbite.bench.TopicReport;
import io.soundbite.model.ScoredTopic;
import java.io.IOException;
import java.util.List;

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
}
