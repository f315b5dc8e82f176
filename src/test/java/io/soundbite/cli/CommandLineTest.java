package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands as a person does, over the sample articles. */
class CommandLineTest {

  private static final String ARTICLES = "index-data/articles.jsonl";

  @TempDir static Path folder;

  private static String index;

  @BeforeAll
  static void indexTheSampleArticles() {
    index = folder.resolve("index").toString();
    Run run = soundbite("index", "--index", index, ARTICLES);
    assertThat(run.out()).contains("80 articles");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void searchMarksTheWordsThatMatched() {
    Run run = soundbite("search", "--index", index, "grain", "corridor", "--facets", "none");
    assertThat(run.out()).contains("[corridor]").contains("[grain]").doesNotContain("by speaker");
  }

  @Test
  void searchAsJsonHoldsWhatOtherToolsRead() throws IOException {
    Map<String, Object> answer = json("search", "--index", index, "grain", "--json");
    assertThat(answer).containsKeys("total", "hits", "facets", "next", "timedOut");
    assertThat(firstOf(answer, "hits"))
        .containsKeys("id", "title", "score", "publishedAt", "source", "snippets");
    assertThat(map(answer, "facets")).containsOnlyKeys("speaker", "topic");
    assertThat(firstOf(map(answer, "facets"), "speaker")).containsKeys("value", "count");
  }

  @Test
  void quotesAreThoseOfTheSpeakerAskedFor() throws IOException {
    Map<String, Object> answer =
        json("quotes", "--index", index, "speaker:vaskova", "--json", "--limit", "50");
    assertThat(list(answer, "hits"))
        .isNotEmpty()
        .allSatisfy(
            hit -> assertThat(map(hit, "quote").get("speaker")).isEqualTo("Helena Vašková"));
  }

  @Test
  void theTokenOfAPageLeadsToTheNext() throws IOException {
    Map<String, Object> first = json("search", "--index", index, "--limit", "3", "--json");
    String token = String.valueOf(first.get("next"));
    Map<String, Object> second =
        json("search", "--index", index, "--limit", "3", "--json", "--after", token);
    assertThat(list(second, "hits"))
        .hasSize(3)
        .extracting(hit -> hit.get("id"))
        .doesNotContainAnyElementsOf(
            list(first, "hits").stream().map(hit -> hit.get("id")).toList());
  }

  @Test
  void suggestTellsWhoMayBeMeant() throws IOException {
    assertThat(soundbite("suggest", "--index", index, "vask").out())
        .contains("speaker")
        .contains("Helena [Vašk]ová");
    Map<String, Object> answer =
        json("suggest", "--index", index, "vasko", "--kinds", "speaker", "--json");
    assertThat(firstOf(answer, "suggestions"))
        .containsEntry("text", "Helena Vašková")
        .containsKeys("kind", "count", "matches", "nearly");
    assertThat(soundbite("suggest", "--index", index, "a", "--kinds", "x").err())
        .contains("there are speaker, topic, source, author, section, title");
  }

  @Test
  void aMisspelledQuestionIsAnsweredByWhatWasMeant() throws IOException {
    Run run = soundbite("search", "--index", index, "grian", "coridor");
    assertThat(run.out()).contains("0 articles").contains("did you mean grain corridor (");
    assertThat(run.out()).doesNotContain("by speaker");
    assertThat(json("quotes", "--index", index, "speaker:vasskova", "--json"))
        .containsEntry("didYouMean", "speaker:vaskova");
  }

  @Test
  void confidenceIsToldBehindTheSpeaker() {
    String out = soundbite("quotes", "--index", index, "speaker:petrides confidence>=0.9").out();
    assertThat(out).containsPattern("\nOskar Petrides\\V*  (0\\.9\\d|1\\.00)\n  ");
  }

  @Test
  void explainSaysWhyAHitHasItsScore() throws IOException {
    Run run = soundbite("search", "--index", index, "grain", "--explain", "--recency", "30");
    assertThat(run.out())
        .contains("'grain'")
        .contains("80 articles have it")
        .contains("for its age");
    Map<String, Object> answer = json("quotes", "--index", index, "grain", "--explain", "--json");
    assertThat(map(firstOf(answer, "hits"), "explanation"))
        .containsOnlyKeys("reasons", "recency", "score");
    assertThat(soundbite("search", "--index", index, "grain", "--recency", "-1").err())
        .contains("--recency takes a number of days above 0");
  }

  @Test
  void likeFindsBackgroundReading() throws IOException {
    Map<String, Object> grain =
        firstOf(json("search", "--index", index, "grain corridor", "--json"), "hits");
    Map<String, Object> alike =
        json("search", "--index", index, "like:" + grain.get("id"), "--json");
    assertThat(list(alike, "hits"))
        .isNotEmpty()
        .extracting(hit -> hit.get("id"))
        .doesNotContain(grain.get("id"));
    assertThat(soundbite("search", "--index", index, "like:nothing").err())
        .contains("There is no article 'nothing'");
  }

  @Test
  void synonymsOfAFileAreAskedForTogether() throws IOException {
    Path file = Files.writeString(folder.resolve("synonyms.txt"), "cereal => grain, sleep\n");
    assertThat(soundbite("search", "--index", index, "cereal").out()).startsWith("0 articles");
    assertThat(soundbite("search", "--index", index, "cereal", "--synonyms", file.toString()).out())
        .contains("[grain]");
    assertThat(
            soundbite("facets", "--index", index, "cereal", "--synonyms", folder + "/none").err())
        .contains("there is no such file");
    for (String command : List.of("export", "threads", "voices", "trends")) {
      Run without = soundbite(command, "--index", index, "cereal");
      Run with = soundbite(command, "--index", index, "cereal", "--synonyms", file.toString());
      assertThat(with.exitCode()).as(command).isZero();
      assertThat(with.out()).as(command).isNotEqualTo(without.out());
    }
  }

  @Test
  void facetsCountMonthsInTheirOrder() throws IOException {
    Map<String, Object> answer = json("facets", "--index", index, "--by", "month", "--json");
    assertThat(list(map(answer, "facets"), "month"))
        .extracting(value -> String.valueOf(value.get("value")))
        .isSorted()
        .contains("2024-11");
  }

  @Test
  void timesWithoutAHitHaveNoBars() {
    Run run =
        soundbite(
            "facets", "--index", index, "speaker:nobody date:2024-03", "--by", "week", "--empty");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("0 articles").containsPattern("2024-W10 +0 *\\R");
  }

  @Test
  void bucketsCountWhatElseTheHitsFit() throws IOException {
    String sure = "sure=confidence>=0.9";
    String lessSure = "less sure=confidence<0.9";
    Map<String, Object> answer = json(buckets("--bucket", sure, "--bucket", lessSure, "--json"));
    assertThat(map(answer, "facets")).isEmpty();
    var counts = map(answer, "buckets");
    assertThat(number(counts, "sure") + number(counts, "less sure"))
        .isEqualTo(number(answer, "total"));
    assertThat(soundbite(buckets("--bucket", sure, "--bucket", lessSure)).out())
        .containsPattern("of these\n +" + counts.get("sure") + "  sure\n +")
        .contains(counts.get("less sure") + "  less sure");
    Map<String, Object> both = json(buckets("--by", "source", "--bucket", "a=b", "--json"));
    assertThat(map(both, "facets")).containsOnlyKeys("source");
    assertThat(soundbite(buckets("--bucket", "confidence")).err())
        .contains("--bucket takes NAME=QUERY");
  }

  private static int number(Map<String, Object> from, String field) {
    return (Integer) Objects.requireNonNull(from.get(field));
  }

  private static String[] buckets(String... more) {
    String[] quotes = {"facets", "--index", index, "dam", "--of", "quotes"};
    return Stream.of(quotes, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void numbersAreTheSameInEveryCountry() {
    String[][] commands = {
      {"facets", "--index", index, "--by", "week,speaker"},
      {"facets", "--index", index, "--by", "speaker", "--across", "week"},
      {"facets", "--index", index, "--by", "week", "--json"},
      {"search", "--index", index, "grain"},
      {"stats", "--index", index},
    };
    Locale locale = Locale.getDefault();
    for (String[] command : commands) {
      String here = soundbite(command).out();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        assertThat(soundbite(command).out()).isEqualTo(here);
      } finally {
        Locale.setDefault(locale);
      }
    }
  }

  @Test
  void narrowingBySeveralValuesTakesEither() throws IOException {
    int one = total("source=Radio Lorvia");
    int other = total("source=The Seral Gazette");
    assertThat(total("source=Radio Lorvia|The Seral Gazette")).isEqualTo(one + other).isPositive();
    String bar = "source=Radio Lorvia\\|The Seral Gazette";
    assertThat(soundbite("search", "--index", index, "--narrow", bar).err())
        .contains("no article has the source Radio Lorvia|The Seral Gazette");
  }

  private static int total(String narrowed) throws IOException {
    return number(
        json("search", "--index", index, "--narrow", narrowed, "--limit", "0", "--json"), "total");
  }

  @Test
  void narrowingBySpeakerLeavesTheOtherSpeakersToChooseFrom() throws IOException {
    Map<String, Object> answer =
        json("search", "--index", index, "--narrow", "speaker=helena vaskova", "--json");
    assertThat((Integer) answer.get("total")).isLessThan(80);
    assertThat(list(map(answer, "facets"), "speaker")).hasSizeGreaterThan(5);
  }

  @Test
  void copiesAreShownAsOneTheFirstOfThem() throws IOException {
    String[] ask = {"search", "--index", index, "hask valley oyelaran", "--json", "--limit", "50"};
    Map<String, Object> all = json(ask);
    Map<String, Object> answer =
        json(
            Stream.concat(Stream.of(ask), Stream.of("--collapse", "first")).toArray(String[]::new));
    assertThat((Integer) answer.get("total")).isLessThan((Integer) all.get("total"));
    assertThat(list(answer, "hits"))
        .filteredOn(hit -> "hask-valley-talks-agreed".equals(hit.get("id")))
        .singleElement()
        .extracting(hit -> hit.get("copies"))
        .hasToString("{others=1, outlets=[The Seral Gazette]}");
    assertThat(
            soundbite(
                    "quotes",
                    "--index",
                    index,
                    "speaker:oyelaran",
                    "--collapse",
                    "copies",
                    "--limit",
                    "50")
                .out())
        .contains("and 1 copy: The Seral Gazette\n");
  }

  @Test
  void threadsTellWhoCarriedAQuotationAndHow() throws IOException {
    Map<String, Object> answer =
        json("threads", "--index", index, "speaker:rourke", "--limit", "1", "--json");
    assertThat((Integer) answer.get("total")).isPositive();
    assertThat(list(answer, "threads")).hasSize(1);
    Map<String, Object> thread = firstOf(answer, "threads");
    assertThat(thread.keySet())
        .containsExactly("words", "speaker", "first", "articles", "outlets", "days", "variants");
    assertThat(firstOf(thread, "variants").keySet())
        .containsExactly("words", "kind", "changes", "articles", "outlets", "first");
    assertThat(thread.get("speaker")).isEqualTo("Sunniva Rourke");
    assertThat(soundbite("threads", "--index", index, "speaker:rourke").out())
        .contains("A warning that arrives with the water is not a warning")
        .contains("3 articles: Meridian Press Agency, Radio Lorvia");
  }

  @Test
  void threadsTellHowManyOfTheirArticlesHaveNoDate() throws IOException {
    String dated = folder.resolve("dated").toString();
    StringBuilder articles = new StringBuilder();
    for (String date : List.of("\"2024-03-01\"", "\"2024-03-01\"", "null")) {
      articles.append(
          "{\"id\": \"%d\", \"title\": \"Dam\", \"date\": %s, \"body\": \"\\\"We will rebuild the old bridge before winter comes,\\\" said Piet Okonjo.\"}\n"
              .formatted(articles.length(), date));
    }
    Path file = Files.writeString(folder.resolve("bridge.jsonl"), articles);
    soundbite("index", "--index", dated, file.toString());
    assertThat(soundbite("threads", "--index", dated).out())
        .contains("\n  by day: 2024-03-01 2, undated 1\n");
    assertThat(firstOf(json("threads", "--index", dated, "--json"), "threads"))
        .containsEntry("missing", Map.of("day", 1));
  }

  @Test
  void versionsTellWhatChangedInTheQuotesOfAnArticle() throws IOException {
    String kept = folder.resolve("kept").toString();
    for (String dead : List.of("seventeen", "eleven")) {
      Path file =
          Files.writeString(
              folder.resolve("dam.jsonl"),
              "{\"id\": \"dam\", \"title\": \"Dam fails\", \"body\":"
                  + " \"\\\"We have lost %s people,\\\" said Piet Okonjo.\"}".formatted(dead));
      soundbite("index", "--index", kept, "--keep-versions", file.toString());
    }
    assertThat(soundbite("versions", "--index", kept, "dam").out())
        .contains("version 1  Dam fails")
        .containsPattern("  1 quote, replaced \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\R")
        .contains("words  Piet Okonjo: We have lost [-seventeen-] {+eleven+} people");
    Map<String, Object> answer = json("versions", "--index", kept, "dam", "--json");
    assertThat(list(answer, "versions")).hasSize(2);
    Map<String, Object> present = list(answer, "versions").getLast();
    assertThat(present.keySet())
        .containsExactly("number", "title", "body", "replacedAt", "quoteChanges");
    assertThat(firstOf(present, "quoteChanges").keySet())
        .containsExactly("kinds", "before", "after", "changes");
    assertThat(soundbite("versions", "--index", kept, "flood").err())
        .contains("There is no article 'flood'");
  }

  @Test
  void annotateWritesOneLineAQuoteInTheOrderOfTheArticles() throws IOException {
    Run run = soundbite("annotate", ARTICLES);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(500);
    assertThat(JSON.std.mapFrom(lines.getFirst()).keySet())
        .containsExactly(
            "article",
            "kind",
            "spans",
            "text",
            "cue",
            "mention",
            "speaker",
            "speakerKind",
            "confidence",
            "topics");
  }

  @Test
  void annotateWithTopicsWritesOneLineAnArticle() throws IOException {
    Run run = soundbite("annotate", "--topics", ARTICLES);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(80);
    Map<String, Object> first = JSON.std.mapFrom(lines.getFirst());
    assertThat(firstOf(first, "topics").keySet())
        .containsExactly("code", "label", "path", "confidence");
  }

  @Test
  void aQueryThatCannotBeReadShowsWhere() {
    Run run = soundbite("search", "--index", index, "grain AND (corridor");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("column").contains("^").doesNotContain("Exception");
  }

  @Test
  void anIndexThatIsNotThereIsAnError() {
    Run run = soundbite("search", "--index", folder.resolve("nowhere").toString(), "grain");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere").doesNotContain("Exception");
  }

  @Test
  void statsTellWhatTheIndexHolds() {
    assertThat(soundbite("stats", "--index", index).out()).contains("80 articles");
  }

  @Test
  void mergeTellsWhatTheIndexHolds() {
    String merged = folder.resolve("merged").toString();
    assertThat(soundbite("merge", "--index", merged).exitCode()).isEqualTo(1);
    assertThat(folder.resolve("merged")).doesNotExist();
    soundbite("index", "--index", merged, ARTICLES);
    soundbite("index", "--index", merged, ARTICLES);
    assertThat(soundbite("merge", "--index", merged).out())
        .contains("80 articles")
        .containsPattern(" 1 segments?");
    assertThat(soundbite("quotes", "--index", merged, "speaker:petrides").out())
        .isEqualTo(soundbite("quotes", "--index", index, "speaker:petrides").out());
  }

  private static Map<String, Object> json(String... args) throws IOException {
    Run run = soundbite(args);
    assertThat(run.err()).isEmpty();
    return JSON.std.mapFrom(run.out());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> from, String field) {
    return (List<Map<String, Object>>) Objects.requireNonNull(from.get(field));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> from, String field) {
    return (Map<String, Object>) Objects.requireNonNull(from.get(field));
  }

  private static Map<String, Object> firstOf(Map<String, Object> from, String field) {
    return list(from, field).getFirst();
  }
}
