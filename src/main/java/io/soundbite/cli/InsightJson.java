package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.insight.Companion;
import io.soundbite.insight.Diversity;
import io.soundbite.insight.HeldRole;
import io.soundbite.insight.OutletVoices;
import io.soundbite.insight.ShareOfVoice;
import io.soundbite.insight.SpeakerProfile;
import io.soundbite.insight.Trend;
import io.soundbite.insight.Trends;
import io.soundbite.insight.Voice;
import io.soundbite.search.Dimension;
import io.soundbite.search.SignificantTerm;
import io.soundbite.search.SignificantTerms;
import java.io.IOException;
import java.util.List;

/** The fields of what counts tell, in JSON. */
final class InsightJson {

  private final JsonGenerator json;

  InsightJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one element of an array. */
  private interface Element<T> {
    void write(T value) throws IOException;
  }

  private <T> void array(String name, List<T> values, Element<T> element) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      element.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void voices(ShareOfVoice voices) throws IOException {
    json.writeNumberField("quotes", voices.quotes());
    json.writeNumberField("named", voices.named());
    diversity(voices.diversity());
    array("voices", voices.voices(), this::voice);
    json.writeFieldName("kinds");
    FacetJson.writeValues(json, voices.kinds().values());
    array("outlets", voices.outlets(), this::outlet);
    json.writeBooleanField("timedOut", voices.timedOut());
  }

  private void voice(Voice voice) throws IOException {
    json.writeStringField("speaker", voice.speaker());
    json.writeNumberField("quotes", voice.quotes());
    json.writeNumberField("share", voice.share());
    json.writeFieldName("outlets");
    FacetJson.writeValues(json, voice.outlets());
  }

  private void outlet(OutletVoices outlet) throws IOException {
    json.writeStringField("outlet", outlet.outlet());
    json.writeNumberField("quotes", outlet.quotes());
    diversity(outlet.diversity());
  }

  private void diversity(Diversity diversity) throws IOException {
    json.writeObjectFieldStart("diversity");
    json.writeNumberField("speakers", diversity.speakers());
    json.writeNumberField("effective", diversity.effective());
    json.writeNumberField("largest", diversity.largest());
    json.writeEndObject();
  }

  void trends(Trends trends, Dimension by) throws IOException {
    json.writeStringField("by", by.label());
    json.writeStringField("from", trends.from().toString());
    json.writeStringField("before", trends.before().toString());
    json.writeNumberField("within", trends.within());
    json.writeNumberField("earlier", trends.earlier());
    array("rising", trends.rising(), this::trend);
    array("falling", trends.falling(), this::trend);
    json.writeBooleanField("timedOut", trends.timedOut());
  }

  private void trend(Trend trend) throws IOException {
    json.writeStringField("value", trend.value());
    if (!trend.code().isEmpty()) {
      json.writeStringField("code", trend.code());
    }
    json.writeNumberField("within", trend.within());
    json.writeNumberField("earlier", trend.earlier());
    json.writeNumberField("growth", trend.growth());
    json.writeNumberField("significance", trend.significance());
  }

  void terms(SignificantTerms terms) throws IOException {
    json.writeNumberField("part", terms.part());
    json.writeNumberField("all", terms.all());
    array("terms", terms.terms(), this::term);
    json.writeBooleanField("timedOut", terms.timedOut());
  }

  void profile(SpeakerProfile profile) throws IOException {
    json.writeStringField("speaker", profile.speaker());
    json.writeNumberField("quotes", profile.quotes());
    json.writeNumberField("articles", profile.articles());
    array("roles", profile.roles(), this::role);
    array("terms", profile.terms().terms(), this::term);
    FacetJson.write(json, List.of(profile.topics(), profile.outlets(), profile.months()));
    array("companions", profile.companions(), this::companion);
    array("quotations", profile.quotations(), new ThreadJson(json)::write);
    json.writeBooleanField("timedOut", profile.timedOut());
  }

  private void role(HeldRole role) throws IOException {
    json.writeStringField("role", role.role());
    json.writeNumberField("quotes", role.quotes());
    json.writeStringField("first", role.first().orElse(null));
    json.writeStringField("last", role.last().orElse(null));
  }

  private void term(SignificantTerm term) throws IOException {
    json.writeStringField("text", term.text());
    json.writeNumberField("within", term.within());
    json.writeNumberField("anywhere", term.anywhere());
    json.writeNumberField("score", term.score());
  }

  private void companion(Companion companion) throws IOException {
    json.writeStringField("speaker", companion.speaker());
    json.writeNumberField("together", companion.together());
    json.writeNumberField("articles", companion.articles());
    json.writeNumberField("significance", companion.significance());
  }
}
