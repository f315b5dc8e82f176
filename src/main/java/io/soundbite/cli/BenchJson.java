package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.bench.AlertTiming;
import io.soundbite.bench.BenchRun;
import io.soundbite.bench.KindRatio;
import io.soundbite.bench.KindTiming;
import io.soundbite.bench.Machine;
import io.soundbite.bench.Percentiles;
import io.soundbite.bench.QueryTiming;
import io.soundbite.bench.Spread;
import java.io.IOException;

/** The fields of how long queries took, in JSON. */
final class BenchJson {

  private final JsonGenerator json;

  BenchJson(JsonGenerator json) {
    this.json = json;
  }

  void write(BenchReport report) throws IOException {
    json.writeArrayFieldStart("runs");
    for (BenchRun run : report.runs()) {
      run(run);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ratios");
    for (KindRatio ratio : report.ratios()) {
      ratio(ratio);
    }
    json.writeEndArray();
  }

  void alerts(AlertTiming timing) throws IOException {
    json.writeNumberField("alerts", timing.alerts());
    json.writeNumberField("millisToAdd", timing.millisToAdd());
    json.writeNumberField("matches", timing.matches());
    json.writeNumberField("processorMillis", timing.processorMillis());
    times(timing.times());
  }

  private void run(BenchRun run) throws IOException {
    json.writeStartObject();
    json.writeStringField("run", run.name());
    json.writeNumberField("warmUp", run.plan().warmUpRounds());
    json.writeNumberField("runs", run.plan().rounds());
    json.writeNumberField("threads", run.plan().threads());
    if (run.plan().ratePerSecond().isPresent()) {
      json.writeNumberField("ratePerSecond", run.plan().ratePerSecond().getAsDouble());
    }
    json.writeNumberField("queriesPerSecond", run.queriesPerSecond());
    json.writeNumberField("collections", run.garbage().collections());
    json.writeNumberField("collectionMillis", run.garbage().millis());
    machine(run.machine());
    times(run.all());
    json.writeArrayFieldStart("kinds");
    for (KindTiming kind : run.kinds()) {
      kind(kind);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("timings");
    for (QueryTiming timing : run.timings()) {
      timing(timing);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  void spread(String name, Spread spread) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("ratio", spread.median());
    json.writeNumberField("low", spread.interval().low());
    json.writeNumberField("high", spread.interval().high());
    json.writeEndObject();
  }

  void machine(Machine machine) throws IOException {
    json.writeObjectFieldStart("machine");
    json.writeNumberField("processors", machine.processors());
    json.writeStringField("java", machine.java());
    json.writeStringField("jvm", machine.jvm());
    json.writeStringField("system", machine.system());
    json.writeNumberField("maxHeapBytes", machine.maxHeapBytes());
    json.writeEndObject();
  }

  private void kind(KindTiming kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind.kind());
    json.writeNumberField("queries", kind.queries());
    times(kind.times());
    json.writeNumberField("bytesPerCall", kind.bytesPerCall());
    json.writeEndObject();
  }

  private void timing(QueryTiming timing) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", timing.query().kind());
    json.writeStringField("of", timing.query().unit().label());
    json.writeStringField("asks", timing.query().ask().label());
    json.writeStringField("query", timing.query().query());
    json.writeStringField("line", timing.query().line());
    json.writeNumberField("hits", timing.hits());
    json.writeNumberField("timedOut", timing.timedOut());
    times(timing.times());
    json.writeNumberField("bytesPerCall", timing.bytesPerCall());
    json.writeArrayFieldStart("roundMicros");
    for (double micros : timing.roundMicros()) {
      json.writeNumber(Math.round(micros * 10) / 10.0);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void times(Percentiles times) throws IOException {
    json.writeNumberField("calls", times.count());
    json.writeNumberField("meanMicros", times.mean());
    json.writeNumberField("p50Micros", times.p50());
    json.writeNumberField("p90Micros", times.p90());
    json.writeNumberField("p99Micros", times.p99());
    json.writeNumberField("p999Micros", times.p999());
    json.writeNumberField("maxMicros", times.max());
  }

  void ratio(KindRatio ratio) throws IOException {
    json.writeStartObject();
    json.writeStringField("first", ratio.first());
    json.writeStringField("second", ratio.second());
    json.writeStringField("kind", ratio.kind());
    json.writeNumberField("ratio", ratio.ratio());
    json.writeNumberField("low", ratio.interval().low());
    json.writeNumberField("high", ratio.interval().high());
    json.writeStringField("verdict", ratio.verdict().label());
    json.writeEndObject();
  }
}
