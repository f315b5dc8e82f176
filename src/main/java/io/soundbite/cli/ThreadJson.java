package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.search.FacetValue;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.QuoteVariant;
import io.soundbite.search.WordChange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes threads as the fields of the JSON object that is open. */
final class ThreadJson {

  private final JsonGenerator json;

  ThreadJson(JsonGenerator json) {
    this.json = json;
  }

  void write(QuoteThreads found) throws IOException {
    json.writeNumberField("total", found.total());
    json.writeArrayFieldStart("threads");
    for (QuoteThread thread : found.threads()) {
      json.writeStartObject();
      write(thread);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("timedOut", found.timedOut());
  }

  /** The fields of a thread. */
  void write(QuoteThread thread) throws IOException {
    json.writeStringField("words", thread.words());
    json.writeStringField("speaker", thread.speaker().isEmpty() ? null : thread.speaker());
    json.writeObjectFieldStart("first");
    JsonOutput.writeHeadline(json, thread.first());
    json.writeEndObject();
    json.writeNumberField("articles", thread.articles());
    outlets(thread.outlets());
    json.writeArrayFieldStart("days");
    for (FacetValue day : thread.days().values()) {
      json.writeStartObject();
      json.writeStringField("value", day.value());
      json.writeNumberField("count", day.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    FacetJson.writeMissing(json, List.of(thread.days()));
    json.writeArrayFieldStart("variants");
    for (QuoteVariant variant : thread.variants()) {
      json.writeStartObject();
      write(variant);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(QuoteVariant variant) throws IOException {
    json.writeStringField("words", variant.words());
    json.writeStringField("kind", variant.kind().label());
    changes(json, variant.changes());
    json.writeNumberField("articles", variant.articles());
    outlets(variant.outlets());
    json.writeObjectFieldStart("first");
    JsonOutput.writeHeadline(json, variant.first());
    json.writeEndObject();
  }

  private void outlets(List<String> outlets) throws IOException {
    json.writeArrayFieldStart("outlets");
    for (String outlet : outlets) {
      json.writeString(outlet);
    }
    json.writeEndArray();
  }

  /** The field {@code changes}. */
  static void changes(JsonGenerator json, List<WordChange> changes) throws IOException {
    json.writeArrayFieldStart("changes");
    for (WordChange change : changes) {
      json.writeStartObject();
      json.writeStringField("kind", name(change.kind()));
      json.writeStringField("words", change.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
