package io.soundbite.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long the rounds of a run took, by kind of query: all that a comparison needs.
 *
 * @param name what the contender is called
 * @param queries the queries, as lines of a file
 * @param logMicros for each kind a number a round: the mean over its queries of the logarithm of
 *     the time in microseconds, so that a query counts the same whether it is slow or fast
 */
record RoundTimes(String name, List<String> queries, Map<String, double[]> logMicros) {

  /** The kind under which all queries are. */
  static final String ALL = "all";

  private static final double LEAST_MICROS = 0.001;

  /** One query's times. */
  private record Row(String kind, String line, List<Double> roundMicros) {
    static Row of(JsonLine timing) {
      return new Row(timing.text("kind"), timing.text("line"), timing.numbers("roundMicros"));
    }
  }

  static RoundTimes of(BenchRun run) {
    return of(
        run.name(),
        run.timings().stream()
            .map(one -> new Row(one.query().kind(), one.query().line(), one.roundMicros()))
            .toList());
  }

  /**
   * Reads the first run of what {@code bench --json} wrote.
   *
   * @throws IOException where it does not read so; the message names the file
   */
  static RoundTimes read(Path file) throws IOException {
    String text = Files.readString(file);
    try {
      List<JsonLine> runs = new JsonLine(text, JSON.std.mapFrom(text)).objects("runs");
      if (!runs.isEmpty() && !runs.getFirst().objects("timings").isEmpty()) {
        JsonLine run = runs.getFirst();
        return of(run.text("run"), run.objects("timings").stream().map(Row::of).toList());
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw notSaved(file, e);
    }
    throw notSaved(file, null);
  }

  private static IOException notSaved(Path file, @Nullable Exception cause) {
    return new IOException(file + ": expected what 'soundbite bench --json' wrote", cause);
  }

  private static RoundTimes of(String name, List<Row> rows) {
    Map<String, List<Row>> kinds = new LinkedHashMap<>();
    for (Row row : rows) {
      kinds.computeIfAbsent(row.kind(), any -> new ArrayList<>()).add(row);
    }
    kinds.put(ALL, rows);
    Map<String, double[]> logMicros = new LinkedHashMap<>();
    kinds.forEach((kind, ofKind) -> logMicros.put(kind, means(ofKind)));
    return new RoundTimes(name, rows.stream().map(Row::line).toList(), logMicros);
  }

  private static double[] means(List<Row> rows) {
    int rounds = rows.stream().mapToInt(row -> row.roundMicros().size()).min().orElse(0);
    double[] means = new double[rounds];
    for (Row row : rows) {
      for (int round = 0; round < rounds; round++) {
        double micros = Math.max(LEAST_MICROS, row.roundMicros().get(round));
        means[round] += Math.log(micros) / rows.size();
      }
    }
    return means;
  }
}
