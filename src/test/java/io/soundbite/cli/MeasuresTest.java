package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.bench.BenchPlan;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.BenchRun;
import io.soundbite.bench.Garbage;
import io.soundbite.bench.Machine;
import io.soundbite.bench.Percentiles;
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
    var run =
        new BenchRun(
            "news",
            BenchPlan.of(0, 5),
            List.of(timings),
            List.of(),
            timings[0].times(),
            1,
            new Garbage(0, 0),
            Machine.here());
    new BenchText(new PrintWriter(out)).write(new BenchReport(List.of(run), List.of()));
    return out.toString();
  }

  private static QueryTiming timing(String query, int timedOut) {
    var asked = BenchQuery.hits("words", BenchQuery.Unit.ARTICLES, query);
    var times = new Percentiles(5, 10, 10, 15, 20, 20, 20, List.of());
    return new QueryTiming(asked, 1200, timedOut, times, List.of(10.0), 2048);
  }

  @Test
  void queriesWhoseTimeRanOutAreTold() {
    assertThat(printed(timing("grain", 0))).contains(" 1,200 ").doesNotContain("ran out");
    assertThat(printed(timing("grain", 0), timing("*", 2)))
        .contains("1,200+")
        .contains("The time ran out for 1 of 2 queries");
  }

  private String sample() {
    String index = folder.resolve("index").toString();
    soundbite("index", "--index", index, "index-data/articles.jsonl");
    return index;
  }

  @Test
  void benchAnswersInJson() throws IOException {
    Path queries = Files.writeString(folder.resolve("q.tsv"), "words\tarticles\thits\tgrain\n");
    Run run =
        soundbite(
            ("bench --index " + sample() + " --queries " + queries + " --runs 2 --warm-up 0 --json")
                .split(" ", -1));
    assertThat(JSON.std.mapFrom(run.out()))
        .extractingByKey("runs")
        .asString()
        .contains("kind=words", "of=articles", "asks=hits", "query=grain", "calls=2")
        .contains("timedOut=0", "p999Micros=", "queriesPerSecond=", "bytesPerCall=");
  }

  @Test
  void benchComparesWithARunThatWasSavedAndDrawsAPage() throws IOException {
    String index = sample();
    Path saved = folder.resolve("saved.json");
    Path page = folder.resolve("page.html");
    String bench = "bench --index " + index + " --runs 8 --warm-up 1 ";
    assertThat(soundbite((bench + "--save " + saved).split(" ", -1)).err()).isEmpty();
    Run run = soundbite((bench + "--before " + saved + " --html " + page).split(" ", -1));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("queries a second; garbage was collected")
        .containsPattern("\nall +\\d+\\.\\d+ .*(faster|slower|cannot tell)");
    assertThat(Files.readString(page))
        .contains("<svg role=\"img\"", "<polyline", "term common")
        .doesNotContain("<script", "http:", "NaN");
  }

  @Test
  void benchAsksTwoIndexesInTurnAndQueriesAtTheirOwnTimes() {
    String index = sample();
    String bench = "bench --index " + index + " --runs 6 --warm-up 0 ";
    assertThat(soundbite((bench + "--against " + index).split(" ", -1)).out())
        .contains("95% interval");
    assertThat(soundbite((bench + "--rate 5000 --threads 2").split(" ", -1)).out())
        .contains("5,000.0 arrivals a second (open loop)");
    assertThat(soundbite((bench + "--rate 0").split(" ", -1)).err()).contains("above 0");
  }

  @Test
  void articlesAreTimedAgainstSavedSearches() throws IOException {
    String command = "bench-alerts --alerts 500 --articles 10 --index " + sample();
    Run run = soundbite((command + " index-data/articles.jsonl").split(" ", -1));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("500 alerts, added in [\\d,]+ ms; 10 articles met them [1-9]\\d* times")
        .contains("p99", "processor");
    Run json = soundbite((command + " index-data/articles.jsonl --json").split(" ", -1));
    assertThat(JSON.std.mapFrom(json.out()))
        .containsEntry("alerts", 500)
        .containsEntry("calls", 10)
        .containsKeys("millisToAdd", "p50Micros", "processorMillis", "matches");
    assertThat(soundbite((command + " nowhere.jsonl").replace("500", "0").split(" ", -1)).err())
        .contains("numbers from 1");
  }

  @Test
  void similarArticlesAreMeasuredByLabels() throws IOException {
    Path labelled = folder.resolve("labelled.jsonl");
    Files.writeString(
        labelled,
        Files.readString(Path.of("index-data/articles.jsonl"))
            .replace("\"section\":", "\"label\":"));
    String command = "evaluate-similar --index " + sample() + " " + labelled;
    Run run = soundbite(command.split(" ", -1));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("tune: \\d+ articles, share of the 10 nearest with the same label")
        .containsPattern("soundbite +0\\.[1-9]\\d\\d")
        .containsPattern("MoreLikeThis +0\\.[1-9]\\d\\d")
        .containsPattern("by chance +0\\.[01]\\d\\d")
        .contains("test: ");
    Run json = soundbite((command + " --json --half all --nearest 1").split(" ", -1));
    assertThat(JSON.std.mapFrom(json.out()))
        .extractingByKey("halves")
        .asString()
        .contains("half=all", "nearest=1", "way=soundbite", "way=MoreLikeThis", "byChance=");
    assertThat(soundbite((command + " --nearest 0").split(" ", -1)).err())
        .contains("At least the nearest counts");
  }

  @Test
  void theLibraryIsMeasuredBesideLucene() throws IOException {
    String command =
        "bench-lucene --articles 40 --rounds 1 --warm-up 0 --runs 2 index-data/articles.jsonl";
    assertThat(soundbite(command.split(" ", -1)).out())
        .contains("40 articles")
        .contains("articles a second: Lucene, EnglishAnalyzer")
        .contains("Times of 'soundbite' by those of 'lucene'");
    assertThat(JSON.std.mapFrom(soundbite((command + " --json").split(" ", -1)).out()))
        .containsKeys("articlesPerSecond", "besideEnglish", "ratios");
  }

  @Test
  void indexingIsMeasured() throws IOException {
    String command =
        "bench-index --articles 10 --rounds 1 --threads 1 --growth 10 index-data/articles.jsonl";
    assertThat(soundbite(command.split(" ", -1)).out())
        .contains("10 articles")
        .containsPattern("classifying: topics +1 ")
        .contains("soundbite: annotated before, indexed / Lucene by hand", "stored text (fdm, fdt")
        .containsPattern("refresh ms .*\n +515 ");
    assertThat(JSON.std.mapFrom(soundbite((command + " --json").split(" ", -1)).out()))
        .containsOnlyKeys(
            "articles",
            "bytes",
            "rounds",
            "stages",
            "ways",
            "ratios",
            "sizes",
            "growth",
            "machine");
    assertThat(soundbite((command + " --articles 0").split(" ", -1)).err()).contains("--articles");
  }

  @Test
  void anIndexIsFilledWithMadeArticles() {
    String index = folder.resolve("made").toString();
    Run run = soundbite("generate", "--index", index, "--articles", "30", "--words", "60");
    assertThat(run.out()).startsWith("30 articles, ").contains("articles/s");
    assertThat(soundbite("stats", "--index", index).out()).contains("30 articles");
    assertThat(soundbite("generate", "--index", index, "--articles", "-1").err())
        .contains("from 0");
  }

  @Test
  void evaluationOfTopicsSaysWhereNoArticleHasALabel() throws IOException {
    Path labels = Files.writeString(folder.resolve("labels.tsv"), "sports\t15000000\n");
    Path news =
        Files.writeString(
            folder.resolve("news.jsonl"), "{\"id\": \"a\", \"title\": \"x\", \"body\": \"y\"}");
    Run run = soundbite("evaluate-topics", "--labels", labels.toString(), news.toString());
    assertThat(run.err()).contains("news.jsonl has a label: give each a \"label\" beside id");
    assertThat(run.exitCode()).isEqualTo(2);
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
