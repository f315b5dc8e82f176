package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.bench.IndexGrowth;
import io.soundbite.bench.IndexRatio;
import io.soundbite.bench.IndexReport;
import io.soundbite.bench.IndexSize;
import io.soundbite.bench.IndexTiming;
import java.io.IOException;
import java.util.List;

/** The fields of what indexing costs, in JSON. */
final class BenchIndexJson {

  private final JsonGenerator json;

  BenchIndexJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields of one of many. */
  private interface Fields<T> {
    void write(T value) throws IOException;
  }

  void write(IndexReport report) throws IOException {
    json.writeNumberField("articles", report.articles());
    json.writeNumberField("bytes", report.bytes());
    json.writeNumberField("rounds", report.rounds());
    array("stages", report.stages(), this::timing);
    array("ways", report.ways(), this::timing);
    array("ratios", report.ratios(), this::ratio);
    array("sizes", report.sizes(), this::size);
    array("growth", report.growth(), this::growth);
    new BenchJson(json).machine(report.machine());
  }

  private <T> void array(String name, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void timing(IndexTiming timing) throws IOException {
    json.writeStringField("name", timing.name());
    json.writeNumberField("threads", timing.threads());
    json.writeNumberField("articlesPerSecond", timing.articlesPerSecond());
    json.writeNumberField("megabytesPerSecond", timing.megabytesPerSecond());
    json.writeNumberField("processorMicrosPerArticle", timing.processorMicrosPerArticle());
    json.writeNumberField("bytesPerArticle", timing.bytesPerArticle());
    json.writeNumberField("collections", timing.garbage().collections());
    json.writeNumberField("collectionMillis", timing.garbage().millis());
  }

  private void ratio(IndexRatio ratio) throws IOException {
    json.writeStringField("name", ratio.name());
    json.writeStringField("by", ratio.by());
    json.writeNumberField("threads", ratio.threads());
    new BenchJson(json).spread("rate", ratio.rate());
    new BenchJson(json).spread("work", ratio.work());
  }

  private void size(IndexSize size) throws IOException {
    json.writeStringField("index", size.index());
    json.writeNumberField("bytes", size.bytes());
    array("parts", size.parts(), this::part);
  }

  private void part(IndexSize.Part part) throws IOException {
    json.writeStringField("purpose", part.purpose());
    json.writeFieldName("extensions");
    json.writeArray(part.extensions().toArray(String[]::new), 0, part.extensions().size());
    json.writeNumberField("bytes", part.bytes());
  }

  private void growth(IndexGrowth size) throws IOException {
    json.writeNumberField("articles", size.articles());
    json.writeNumberField("articlesPerSecond", size.articlesPerSecond());
    json.writeNumberField("refreshMillis", size.refreshMillis());
    json.writeNumberField("commitMillis", size.commitMillis());
    json.writeNumberField("openMillis", size.openMillis());
    json.writeNumberField("heapBytes", size.heapBytes());
    json.writeNumberField("indexBytes", size.indexBytes());
    json.writeNumberField("segments", size.segments());
  }
}
