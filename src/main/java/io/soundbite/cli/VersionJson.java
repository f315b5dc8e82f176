package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.model.Quote;
import io.soundbite.search.ArticleVersion;
import io.soundbite.search.QuoteChange;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the versions of an article as the fields of the JSON object that is open. */
final class VersionJson {

  private final JsonGenerator json;

  VersionJson(JsonGenerator json) {
    this.json = json;
  }

  void write(List<ArticleVersion> versions) throws IOException {
    json.writeStringField("id", versions.getLast().article().article().id());
    json.writeArrayFieldStart("versions");
    for (int i = 0; i < versions.size(); i++) {
      ArticleVersion version = versions.get(i);
      json.writeStartObject();
      json.writeNumberField("number", version.number());
      json.writeStringField("title", version.article().article().title());
      json.writeStringField("body", version.article().article().body());
      json.writeStringField("replacedAt", version.replacedAt().map(Instant::toString).orElse(null));
      json.writeArrayFieldStart("quoteChanges");
      if (i > 0) {
        for (QuoteChange change : versions.get(i - 1).changesTo(version)) {
          change(change);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void change(QuoteChange change) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("kinds");
    for (QuoteChange.Kind kind : change.kinds()) {
      json.writeString(kind.name().toLowerCase(Locale.ROOT));
    }
    json.writeEndArray();
    quote("before", change.before());
    quote("after", change.after());
    ThreadJson.changes(json, change.words());
    json.writeEndObject();
  }

  private void quote(String field, Optional<Quote> quote) throws IOException {
    json.writeFieldName(field);
    if (quote.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    QuoteJson.write(json, quote.get());
    json.writeEndObject();
  }
}
