package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes are asked for by role and confidence, and counted in an order. */
class QuoteCommandsTest {

  @TempDir static Path folder;

  private static String index = "";

  @BeforeAll
  static void indexTheSampleArticles() {
    index = folder.resolve("index").toString();
    assertThat(soundbite("index", "--index", index, "index-data/articles.jsonl").exitCode())
        .isZero();
  }

  private static Map<String, Object> json(String command, String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of(command, "--index", index, "--json"));
    all.addAll(List.of(more));
    Run run = soundbite(all.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return JSON.std.mapFrom(run.out());
  }

  private static long count(String field, String command, String... more) throws IOException {
    return Long.parseLong(String.valueOf(json(command, more).get(field)));
  }

  @Test
  void aRoleIsFoundByItsWords() throws IOException {
    assertThat(count("total", "quotes", "role:minister", "--limit", "0")).isPositive();
    assertThat(soundbite("quotes", "--index", index, "role:minister", "--facets", "role").out())
        .containsIgnoringCase("prime minister");
  }

  @Test
  void longQuotesAreShownInPart() {
    String words = "\"high street\" radio";
    String part = soundbite("quotes", "--index", index, words, "--facets", "none").out();
    String whole = soundbite("quotes", "--index", index, words, "--facets", "none", "--full").out();
    assertThat(part).contains("1 quote\n", "…”\n", "[radio]");
    assertThat(whole).doesNotContain("…”\n").hasSizeGreaterThan(part.length() + 300);
  }

  @Test
  void hitsArePassedOver() throws IOException {
    for (String command : List.of("search", "quotes")) {
      List<?> first =
          (List<?>) Objects.requireNonNull(json(command, "dam", "--limit", "6").get("hits"));
      Map<String, Object> page = json(command, "dam", "--from", "4", "--limit", "2");
      assertThat(page.get("hits")).isEqualTo(first.subList(4, 6));
      assertThat(page.get("total")).isEqualTo(json(command, "dam").get("total"));
    }
    assertThat(soundbite("quotes", "--index", index, "dam", "--from", "10000").err())
        .contains("up to the 10,000", "--after");
    assertThat(soundbite("quotes", "--index", index, "dam", "--from", "-3").err())
        .contains("from is at least 0, but was -3");
    assertThat(soundbite("search", "--index", index, "dam", "--from", "3", "--after", "x").err())
        .contains("ask for one of them");
    assertThat(count("total", "search", "like:korsund-dam-gate-fails>=12"))
        .isPositive()
        .isLessThan(count("total", "search", "like:korsund-dam-gate-fails"));
  }

  @Test
  void doubtfulQuotesAreAsIfTheyWereNotThere() throws IOException {
    long all = count("total", "quotes", "*", "--limit", "0");
    long likely = count("total", "quotes", "*", "--limit", "0", "--confidence", "0.5");
    assertThat(likely).isPositive().isLessThan(all);
    assertThat(count("total", "quotes", "confidence>=0.5", "--limit", "0")).isEqualTo(likely);
    assertThat(count("quotes", "voices")).isEqualTo(likely);
    assertThat(count("quotes", "voices", "--confidence", "0")).isEqualTo(all);
    assertThat(count("quotes", "profile", "Sunniva Rourke"))
        .isLessThan(count("quotes", "profile", "Sunniva Rourke", "--confidence", "0"));
    assertThat(soundbite("quotes", "--index", index, "--confidence", "2").err())
        .isEqualTo("soundbite: confidence is from 0 to 1, but was 2.0\n");
  }

  @Test
  void whatWasPerhapsMeantIsCountedInQuotesAndWrittenShort() throws IOException {
    long quotes = count("total", "quotes", "grain", "--limit", "0");
    assertThat(quotes).isNotEqualTo(count("total", "search", "grain", "--limit", "0"));
    assertThat(soundbite("quotes", "--index", index, "grian", "--facets", "none").out())
        .isEqualToNormalizingNewlines(
            "0 quotes\ndid you mean grain (%d quotes)?\n".formatted(quotes));
    String question = "What did Kastelan say about the monitors in 2024?";
    String meant = "quote:(speaker:Kastelan said:monitors) date:2024";
    assertThat(soundbite("quotes", "--index", index, question).out())
        .contains("did you mean " + meant + " (1 quote)?");
    assertThat(json("quotes", question)).containsEntry("didYouMean", meant);
    assertThat(json("search", question)).containsEntry("didYouMean", meant);
    String narrow = "--confidence=0.99";
    assertThat(soundbite("quotes", "--index", index, question, narrow).out())
        .doesNotContain("did you mean");
  }

  @Test
  void remarksAreTellingInJsonToo() throws IOException {
    String told = "column 7: 'or' is a word to look for; OR in capitals joins what may be either";
    for (String command : List.of("search", "quotes")) {
      assertThat(json(command, "grain or wheat").get("remarks")).isEqualTo(List.of(told));
      assertThat(json(command, "grain")).doesNotContainKeys("remarks", "didYouMean");
      assertThat(json(command, "grain", "--narrow", "source=gazette").get("remarks"))
          .asString()
          .contains("no article has the source gazette; did you mean 'The Seral Gazette'?");
    }
  }

  @Test
  void whatIsPastedMayHoldWhatNobodySees() throws IOException {
    long quotes = count("total", "quotes", "speaker:okonjo said:dam", "--limit", "0");
    assertThat(quotes).isPositive();
    String pasted = "\ufeffspeaker:Okon\u00adjo\u200b said:\u2060dam";
    assertThat(count("total", "quotes", pasted, "--limit", "0")).isEqualTo(quotes);
    String narrow = "speaker=Piet\u200b Okon\u00adjo";
    assertThat(count("total", "quotes", "dam", "--narrow", narrow, "--limit", "0"))
        .isEqualTo(quotes);
  }

  @Test
  void valuesAreOrderedByNameOnRequest() {
    String[] command = {
      "facets", "--index", index, "dam", "--by", "speaker", "--order", "value", "--top", "3"
    };
    assertThat(soundbite(command).out()).containsSubsequence("Cyprian Dahl", "Ewa Tindall");
  }
}
