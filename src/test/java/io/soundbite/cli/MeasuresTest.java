package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.QueryTiming;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {

  @TempDir private Path folder;

  private static String printed(QueryTiming... timings) {
    StringWriter out = new StringWriter();
    new HumanMeasures(new PrintWriter(out)).timings(List.of(timings));
    return out.toString();
  }

  private static QueryTiming timing(String query, int timedOut) {
    var asked = new BenchQuery("words", BenchQuery.Unit.ARTICLES, false, query);
    return new QueryTiming(asked, 1200, 5, timedOut, 10, 20);
  }

  @Test
  void queriesWhoseTimeRanOutAreTold() {
    assertThat(printed(timing("grain", 0))).contains("1,200 ").doesNotContain("ran out");
    assertThat(printed(timing("grain", 0), timing("*", 2)))
        .contains("1,200+")
        .contains("The time ran out for 1 of 2 queries");
  }

  @Test
  void benchAnswersInJson() throws IOException {
    String index = folder.resolve("index").toString();
    soundbite("index", "--index", index, "index-data/articles.jsonl");
    Path queries = Files.writeString(folder.resolve("q.tsv"), "words\tarticles\thits\tgrain\n");
    Run run =
        soundbite(
            "bench",
            "--index",
            index,
            "--queries",
            queries.toString(),
            "--runs",
            "2",
            "--warm-up",
            "0",
            "--json");
    assertThat(JSON.std.mapFrom(run.out()))
        .extractingByKey("timings")
        .asString()
        .contains("kind=words", "of=articles", "facets=false", "query=grain", "runs=2")
        .contains("timedOut=0");
  }

  @Test
  void evaluationOfTopicsAnswersInJson() throws IOException {
    Path labels = Files.writeString(folder.resolve("labels.tsv"), "sports\t15000000\n");
    Path news =
        Files.writeString(
            folder.resolve("news.jsonl"),
            """
            {"id": "a", "title": "x", "body": "y", "label": "sports"}
            {"id": "b", "title": "Football final", "body": "The striker scored.", "label": "sports"}
            """);
    Run run =
        soundbite(
            "evaluate-topics",
            "--labels",
            labels.toString(),
            "--half",
            "all",
            "--misses",
            "--json",
            news.toString());
    assertThat(run.err()).isEmpty();
    assertThat(JSON.std.mapFrom(run.out()))
        .extractingByKey("halves")
        .asString()
        .startsWith("[{half=all, articles=2, micro=")
        .contains("labels=[{label=sports, articles=2, right=")
        .contains("misses=[{id=a, title=x, label=sports, topics=[]}");
  }
}
