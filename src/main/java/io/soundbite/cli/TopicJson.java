package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.model.ScoredTopic;
import java.io.IOException;
import java.util.List;

/** Writes the topic of an article as JSON: code, label, path, confidence. */
final class TopicJson {

  private TopicJson() {}

  /** The field {@code topics}, into an object that is open and stays so. */
  static void write(JsonGenerator json, List<ScoredTopic> filed) throws IOException {
    json.writeArrayFieldStart("topics");
    for (ScoredTopic scored : filed) {
      json.writeStartObject();
      write(json, scored);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The fields, into an object that is open and stays so. */
  static void write(JsonGenerator json, ScoredTopic scored) throws IOException {
    json.writeStringField("code", scored.topic().code());
    json.writeStringField("label", scored.topic().label());
    json.writeArrayFieldStart("path");
    for (String label : scored.topic().path()) {
      json.writeString(label);
    }
    json.writeEndArray();
    QuoteJson.writeConfidence(json, scored.confidence());
  }
}
