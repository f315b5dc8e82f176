package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.bench.BesideLucene;
import io.soundbite.bench.KindRatio;
import java.io.IOException;

/** The fields of how the library does beside Lucene by hand, in JSON. */
final class BesideLuceneJson {

  private final JsonGenerator json;

  BesideLuceneJson(JsonGenerator json) {
    this.json = json;
  }

  void write(BesideLucene.Report report, int threads) throws IOException {
    json.writeNumberField("articles", report.articles());
    json.writeNumberField("characters", report.characters());
    json.writeNumberField("threads", threads);
    json.writeObjectFieldStart("articlesPerSecond");
    json.writeNumberField("soundbite", report.rates().get(0));
    json.writeNumberField("luceneEnglish", report.rates().get(1));
    json.writeNumberField("luceneStandard", report.rates().get(2));
    json.writeEndObject();
    new BenchJson(json).spread("besideEnglish", report.besideEnglish());
    new BenchJson(json).spread("besideStandard", report.besideStandard());
    json.writeArrayFieldStart("ratios");
    for (KindRatio ratio : report.ratios()) {
      new BenchJson(json).ratio(ratio);
    }
    json.writeEndArray();
  }
}
