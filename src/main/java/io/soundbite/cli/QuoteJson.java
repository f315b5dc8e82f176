package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** The fields of a quote in JSON, the same wherever a quote is written. */
final class QuoteJson {

  private static final int CONFIDENCE_DIGITS = 3;

  private QuoteJson() {}

  /** Writes the fields into the object that is open. */
  static void write(JsonGenerator json, Quote quote) throws IOException {
    json.writeStringField("kind", name(quote.kind()));
    json.writeArrayFieldStart("spans");
    for (Span span : quote.spans()) {
      writeSpan(json, span);
    }
    json.writeEndArray();
    json.writeStringField("text", quote.text());
    writeSpan(json, "cue", quote.cue());
    writeSpan(json, "mention", quote.mention());
    json.writeStringField("speaker", quote.speaker().map(speaker -> speaker.name()).orElse(null));
    json.writeStringField(
        "speakerKind", quote.speaker().map(speaker -> name(speaker.kind())).orElse(null));
    writeConfidence(json, quote.confidence());
    json.writeArrayFieldStart("topics");
    for (ScoredTopic scored : quote.topics()) {
      json.writeString(scored.topic().code());
    }
    json.writeEndArray();
  }

  static void writeConfidence(JsonGenerator json, double confidence) throws IOException {
    json.writeNumberField(
        "confidence",
        BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
  }

  static void writeSpan(JsonGenerator json, Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.begin());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private static void writeSpan(JsonGenerator json, String field, Optional<Span> span)
      throws IOException {
    json.writeFieldName(field);
    if (span.isPresent()) {
      writeSpan(json, span.get());
    } else {
      json.writeNull();
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
