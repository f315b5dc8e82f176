package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs {@code voices}, {@code trends}, {@code terms} and {@code profile} over the sample articles.
 */
class InsightCommandsTest {

  @TempDir static Path folder;

  private static String index = "";

  @BeforeAll
  static void indexTheSampleArticles() {
    index = folder.resolve("index").toString();
    Run run = soundbite("index", "--index", index, "index-data/articles.jsonl");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void voicesShowWhoCarriesWhom() {
    Run run = soundbite("voices", "--index", index, "article:(dam)", "--top", "3");
    assertThat(run.out())
        .contains("equally loud ones")
        .containsPattern("% +\\d+ {2}Piet Okonjo {2}Radio Lorvia \\d+, ")
        .contains("by speakerkind");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void trendsCompareWindowsOfDays() {
    Run run =
        soundbite(
            "trends", "--index", index, "--by", "speaker", "--until", "2024-12-31", "--days", "60");
    assertThat(run.out())
        .containsPattern(
            "^\\d+ articles from 2024-11-02 to 2024-12-31; \\d+ in as many days before\n")
        .contains("speaker, a larger share")
        .contains("speaker, a smaller share");
  }

  @Test
  void trendsOfQuotesCountQuotes() {
    Run run = soundbite("trends", "--index", index, "--of", "quotes", "--until", "2024-12-31");
    assertThat(run.out()).containsPattern("^\\d+ quotes from 2024-12-02 to 2024-12-31; ");
  }

  @Test
  void aWindowWithoutAnythingIsTold() {
    Run run = soundbite("trends", "--index", index, "--until", "2031-01-01");
    assertThat(run.err())
        .startsWith("soundbite: nothing that fits is in the window or the days before; articles")
        .containsPattern("from 20\\d\\d-\\d\\d-\\d\\d to 20");
    assertThat(run.exitCode()).isZero();
    Run first = soundbite("trends", "--index", index, "--until", "2023-10-01", "--days", "9000");
    assertThat(first.err()).contains("is in the days before the window;");
    Run none = soundbite("trends", "--index", index, "zzyzx");
    assertThat(none.out()).startsWith("There is nothing that fits and has a date\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trends", "terms", "voices", "threads", "export"})
  void aValueThatNothingHasIsTold(String command) {
    Run run = soundbite(command, "--index", index, "--narrow", "source=Rado", "dam");
    assertThat(run.err()).contains("no article has the source Rado");
    assertThat(run.exitCode()).isZero();
    Run site = soundbite(command, "--index", index, "dam section:zzyzx");
    assertThat(site.err()).doesNotContain("no article");
  }

  @Test
  void theHeadingNamesWhatIsCounted() {
    Run run = soundbite("facets", "--index", index, "--by", "source", "--count", "distinct_quotes");
    assertThat(run.out()).contains("\ndistinct quotes by source\n");
    Run hits = soundbite("facets", "--index", index, "--by", "source");
    assertThat(hits.out()).contains("\nby source\n");
  }

  @Test
  void trendsOfTimesAreRefused() {
    Run run = soundbite("trends", "--index", index, "--by", "month");
    assertThat(run.err()).contains("Times do not rise or fall");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void termsSetAPartApart() {
    Run run = soundbite("terms", "--index", index, "topic:sport", "--top", "20");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("^\\d+ of \\d+ articles\\R")
        .contains("articles of the part with it, of all")
        .containsPattern("(?m)^ +(\\d+) +\\1  \\w+");
    assertThat(
            soundbite(
                    "terms",
                    "--index",
                    index,
                    "speaker:okonjo",
                    "--of",
                    "quotes",
                    "--measure",
                    "jlh")
                .out())
        .contains(" quotes")
        .containsPattern("(?m)^ +\\d+ +\\d+  water$");
  }

  @Test
  void termsOfEverythingHaveNothingToBeComparedWith() {
    Run all = soundbite("terms", "--index", index);
    assertThat(all.out())
        .startsWith(
            "80 of 80 articles\nThat is all of them, which there is nothing to compare with")
        .hasLineCount(2);
    assertThat(all.exitCode()).isZero();
    assertThat(soundbite("terms", "--index", index, "zzzqqq").out())
        .isEqualToNormalizingNewlines(
            "0 of 80 articles\n\narticles of the part with it, of all\n         none\n");
  }

  @Test
  void aTableOfTimesShowsTheFullestInTheirOrder() throws IOException {
    String[] command = {
      "facets", "-i", index, "--by", "speaker", "--across", "month", "--top", "1"
    };
    List<String> lines = soundbite(command).out().lines().toList();
    List<String> months = words(lines.get(3));
    List<String> row = words(lines.get(4));
    assertThat(months).startsWith("all").hasSizeBetween(6, 12);
    assertThat(months.subList(1, months.size())).isSorted();
    List<String> counts = row.subList(row.size() - months.size() + 1, row.size());
    assertThat(counts).contains("2").doesNotContain("0");
    assertThat(lines).last().asString().matches("  and \\d+ more columns with fewer; --json .*");
  }

  @Test
  void aPrefixIsOfTheRowsOfATable() {
    Run run =
        soundbite("facets", "-i", index, "--by", "speaker", "--across", "year", "--prefix", "petr");
    assertThat(run.out())
        .contains("  all     2023     2024")
        .containsPattern("(?m)^  Oskar Petrides +[1-9]")
        .doesNotContain("Okonjo");
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" +", -1));
  }

  @Test
  void aProfileNamesTheSpeakerInFull() {
    Run run = soundbite("profile", "--index", index, "petrides");
    assertThat(run.out())
        .startsWith("Oskar Petrides")
        .contains("speaks more than others of", "by topic", "by source", "by month");
  }

  @Test
  void aProfileOfNobodyTellsWhoWasPerhapsMeant() throws IOException {
    Run run = soundbite("profile", "--index", index, "petridse", "--json");
    assertThat(JSON.std.mapFrom(run.out()))
        .containsEntry("quotes", 0)
        .containsEntry("didYouMean", "Oskar Petrides");
    assertThat(soundbite("profile", "--index", index, "Oskar Petridse").out())
        .isEqualToNormalizingNewlines(
            "Oskar Petridse: 0 quotes\ndid you mean Oskar Petrides (12 quotes)?\n");
    assertThat(soundbite("profile", "--index", index, "Oskra Petridse").out())
        .contains("did you mean Oskar Petrides (12 quotes)?");
    assertThat(soundbite("profile", "-i", index, "Oskar Petrides", "--within", "said:zebra").out())
        .isEqualToNormalizingNewlines("Oskar Petrides: 0 quotes\n");
    assertThat(keys("profile", "okonjo")).doesNotContain("didYouMean");
  }

  @Test
  void ofNamesAsNearTheOneMostQuotedIsMeant() throws IOException {
    StringBuilder lines = new StringBuilder();
    add(lines, "“It rained,” said Jo Slivaky.");
    for (String said : List.of("It rained", "It snowed")) {
      add(lines, "“" + said + " all night,” said Mia Silvak.");
    }
    add(lines, "“The mayor is late,” said the mayor of Tolm, Peter Holm.");
    Path file = Files.writeString(folder.resolve("near.jsonl"), lines.toString());
    String near = folder.resolve("near").toString();
    soundbite("index", "--index", near, file.toString());
    assertThat(soundbite("profile", "--index", near, "Slivak").out())
        .contains("did you mean Mia Silvak (2 quotes)?");
    assertThat(soundbite("profile", "--index", near, "the mayr").out())
        .doesNotContain("did you mean");
  }

  private static void add(StringBuilder lines, String body) {
    lines.append(
        "{\"id\": \"%d\", \"title\": \"T\", \"body\": \"%s\"}%n".formatted(lines.length(), body));
  }

  @Test
  void allWriteJson() throws IOException {
    assertThat(keys("voices", "dam")).contains("voices", "kinds", "outlets", "diversity");
    assertThat(keys("trends", "*")).contains("rising", "falling", "from", "before");
    assertThat(keys("terms", "topic:sport")).containsExactly("part", "all", "terms", "timedOut");
    assertThat(keys("profile", "okonjo"))
        .contains("roles", "terms", "facets", "companions", "quotations");
  }

  private static Iterable<String> keys(String command, String words) throws IOException {
    Run run = soundbite(command, "--index", index, words, "--json");
    assertThat(run.err()).isEmpty();
    return JSON.std.mapFrom(run.out()).keySet();
  }
}
