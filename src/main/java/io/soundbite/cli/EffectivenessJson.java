package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.bench.Effectiveness;
import io.soundbite.eval.Comparison;
import io.soundbite.eval.Evaluation;
import io.soundbite.eval.Measure;
import java.io.IOException;

/** The fields of how good rankings are, in JSON; measures have the names of trec_eval. */
final class EffectivenessJson {

  private final JsonGenerator json;

  EffectivenessJson(JsonGenerator json) {
    this.json = json;
  }

  void write(EffectivenessReport report, boolean rows) throws IOException {
    for (Effectiveness.Answer answer : report.answers().stream().limit(1).toList()) {
      json.writeNumberField("documents", answer.documents());
      json.writeBooleanField("documentsByPlace", answer.documentsByPlace());
      json.writeBooleanField("queriesByPlace", answer.queriesByPlace());
    }
    json.writeNumberField("judgements", report.qrels().size());
    json.writeNumberField("judgedQueries", report.qrels().queries().size());
    json.writeArrayFieldStart("runs");
    for (Evaluation evaluation : report.evaluations()) {
      evaluation(evaluation, rows);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("comparisons");
    for (Comparison comparison : report.comparisons()) {
      comparison(comparison);
    }
    json.writeEndArray();
  }

  private void evaluation(Evaluation evaluation, boolean rows) throws IOException {
    json.writeStartObject();
    json.writeStringField("run", evaluation.name());
    json.writeNumberField("queries", evaluation.rows().size());
    json.writeNumberField("unanswered", evaluation.unanswered());
    json.writeNumberField("unjudged", evaluation.unjudged());
    for (Measure measure : Measure.values()) {
      json.writeNumberField(measure.trecName(), evaluation.mean(measure));
    }
    if (rows) {
      json.writeArrayFieldStart("rows");
      for (Evaluation.Row row : evaluation.rows()) {
        row(row);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void row(Evaluation.Row row) throws IOException {
    json.writeStartObject();
    json.writeStringField("query", row.query());
    json.writeNumberField("retrieved", row.retrieved());
    json.writeNumberField("relevant", row.relevant());
    json.writeNumberField("found", row.found());
    for (Measure measure : Measure.values()) {
      json.writeNumberField(measure.trecName(), row.of(measure));
    }
    json.writeEndObject();
  }

  private void comparison(Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("measure", comparison.measure().trecName());
    json.writeNumberField("first", comparison.first());
    json.writeNumberField("second", comparison.second());
    json.writeNumberField("higher", comparison.higher());
    json.writeNumberField("lower", comparison.lower());
    json.writeNumberField("p", comparison.p());
    json.writeEndObject();
  }
}
