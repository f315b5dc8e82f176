package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is told in one line, with an exit code that says of which kind it is. */
class MistakesTest {

  private static final String ARTICLES = "index-data/articles.jsonl";

  @TempDir static Path folder;

  private static String index;

  @BeforeAll
  static void indexTheSampleArticles() {
    index = folder.resolve("index").toString();
    assertThat(soundbite("index", "--index", index, ARTICLES).exitCode()).isZero();
  }

  private static void assertMistake(String message, String... args) {
    Run run = soundbite(args);
    assertThat(run.err()).isEqualTo("soundbite: " + message + "\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void withoutACommandHelpIsPrinted() {
    Run run = soundbite();
    assertThat(run.out()).contains("Usage: soundbite").contains("Commands:");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void whatIsReadOtherwiseThanItLooksIsTold() {
    Run either = soundbite("search", "--index", index, "grain or wheat");
    assertThat(either.err()).startsWith("soundbite: column 7: 'or' is a word to look for;");
    assertThat(either.exitCode()).isZero();
    Run bucket = soundbite("facets", "--index", index, "--bucket", "x=foo:");
    assertThat(bucket.err()).startsWith("soundbite: column 1: 'foo' is a word to look for,");
    Run narrow = soundbite("search", "--index", index, "--narrow", "source=Nobody");
    assertThat(narrow.err()).startsWith("soundbite: no article has the source Nobody;");
    Run part = soundbite("facets", "--index", index, "--narrow", "source=gazette");
    assertThat(part.err())
        .isEqualToIgnoringNewLines(
            "soundbite: no article has the source gazette; did you mean 'The Seral Gazette'?");
  }

  @Test
  void aFieldThatNoArticleHasIsTold() throws IOException {
    String bare = folder.resolve("bare").toString();
    Path article = Files.writeString(folder.resolve("bare.jsonl"), "{\"title\": \"Dam\"}");
    soundbite("index", "--index", bare, article.toString());
    String told = "soundbite: no article of this index has anything that %s: asks for\n";
    assertThat(soundbite("search", "--index", bare, "dam section:world").err())
        .isEqualToNormalizingNewlines(told.formatted("section"));
    assertThat(soundbite("quotes", "--index", bare, "article:(date:2024 x) OR kind:direct").err())
        .isEqualToNormalizingNewlines(told.formatted("date") + told.formatted("kind"));
    assertThat(soundbite("search", "--index", bare, "dam -section:world").err()).isEmpty();
    assertThat(soundbite("search", "--index", index, "nothing section:world").err()).isEmpty();
  }

  @Test
  void theChoicesOfAnOptionAreTold() {
    assertMistake(
        "Invalid value for option '--order': expected one of count, value but was 'name';"
            + " 'soundbite help facets' tells what can be given",
        "facets",
        "--index",
        index,
        "--order",
        "name");
  }

  @Test
  void aWrongCommandIsNamed() {
    assertMistake(
        "There is no command 'serch' (did you mean search or bench-alerts or bench?); 'soundbite help' tells what"
            + " can be given",
        "serch");
  }

  @Test
  void aWrongOptionIsNamed() {
    assertMistake(
        "There is no option --thread (did you mean --threads?); 'soundbite help index' tells what"
            + " can be given",
        "index",
        "--index",
        index,
        "--thread",
        "2",
        ARTICLES);
    assertMistake(
        "There is one argument too many, 'much'; 'soundbite help stats' tells what can be given",
        "stats",
        "--index",
        index,
        "much");
    assertMistake(
        "Missing required option: '--index=DIR'; 'soundbite help search' tells what can be given",
        "search");
  }

  @Test
  void whatLooksLikeAnOptionStandsAfterTwoHyphens() {
    assertMistake(
        "There is no option --wheat; for a word of the query write -- --wheat;"
            + " 'soundbite help quotes' tells what can be given",
        "quotes",
        "--index",
        index,
        "--wheat");
    assertThat(total("--", "-grain")).isEqualTo(total("-grain")).isLessThan(total());
    assertThat(total("--", "--grain")).isLessThan(total());
  }

  private static long total(String... query) {
    String[] args = new String[query.length + 5];
    System.arraycopy(new String[] {"search", "--index", index, "--limit", "0"}, 0, args, 0, 5);
    System.arraycopy(query, 0, args, 5, query.length);
    Run run = soundbite(args);
    assertThat(run.err()).isEmpty();
    return Long.parseLong(run.out().substring(0, run.out().indexOf(' ')));
  }

  @Test
  void listsMayBeGivenInParts() {
    String parts =
        soundbite("facets", "--index", index, "--by", "kind", "--by", "year", "--by", "kind").out();
    assertThat(parts).isEqualTo(soundbite("facets", "--index", index, "--by", "kind,year").out());
    assertThat(soundbite("search", "--index", index, "--facets", "kind", "--facets", "year").out())
        .contains("by kind", "by year");
  }

  @Test
  void anOptionWithoutUseIsRefused() {
    assertFacetsRefused("--below is for topics; add topic to --by", "--by speaker --below sport");
    assertFacetsRefused("--levels is for topics; add topic to --by", "--by speaker --levels 2");
    assertFacetsRefused(
        "--levels is for topics; add topic to --by", "--by speaker --across month --levels 2");
    assertFacetsRefused(
        "--empty shows what --least leaves out; give one of the two",
        "--by month --least 2 --empty");
    assertFacetsRefused(
        "--empty is for year, quarter, month, week and day; add one of them to --by",
        "--by kind --empty");
    assertFacetsRefused(
        "--across tabulates one dimension of --by, but was given more",
        "--by speaker,source --across month");
    assertThat(soundbite("facets", "--index", index, "--across", "month").out())
        .contains("speaker by month");
  }

  @Test
  void whatIsOfValuesIsRefusedWhereOnlyBucketsAreCounted() {
    for (String option :
        new String[] {
          "--below sport",
          "--levels 2",
          "--empty",
          "--least 2",
          "--prefix a",
          "--order value",
          "--top 3"
        }) {
      assertFacetsRefused(
          option.split(" ", -1)[0]
              + " is for values of a dimension, but with --bucket alone none are counted; add --by",
          "--bucket dam=dam " + option);
    }
    assertThat(
            soundbite(
                ("facets --index " + index + " --bucket dam=dam --count outlets").split(" ", -1)))
        .extracting(Run::out)
        .asString()
        .contains("dam");
  }

  @Test
  void valuesAreRefusedInTheWordsOfTheirOptions() {
    assertRefused("--timeout is at least 1, but was 0", "search --timeout 0");
    assertRefused("--days is at least 1, but was 0", "trends --days 0");
    assertRefused("--days is at most 366,000, but was 2,000,000,000", "trends --days 2000000000");
    assertRefused("--top is at least 1, but was 0", "trends --top 0");
    assertRefused("--top is at least 1, but was 0", "voices --top 0");
    assertRefused("--top is at least 1, but was 0", "profile okonjo --top 0");
    assertRefused(
        "Invalid value for option '--until': '2024' is no day; one is written 2024-04-01; 'soundbite"
            + " help trends' tells what can be given",
        "trends --until 2024");
    assertRefused(
        "Invalid value for option '--limit': 'ten' is no whole number in range; 'soundbite help"
            + " search' tells what can be given",
        "search --limit ten");
    assertRefused(
        "Invalid value for option '--top': 'abc' is no whole number in range; 'soundbite help"
            + " facets' tells what can be given",
        "facets --top abc");
    assertRefused(
        "Invalid value for option '--limit': 'abc' is no whole number in range; 'soundbite help"
            + " facets' tells what can be given",
        "facets --limit=abc");
    assertRefused(
        "'abc' is no token of a page; pass on, unchanged, what the page before gave",
        "search --after abc");
  }

  private static void assertRefused(String message, String command) {
    assertMistake(message, (command + " --index " + index).split(" ", -1));
  }

  private static void assertFacetsRefused(String message, String options) {
    String[] args = ("facets --index " + index + " " + options).split(" ", -1);
    assertMistake(message, args);
  }

  @Test
  void aLimitIsNamedInWordsForATerminal() {
    assertTooMuch(
        "The query has 4,097 words and conditions, more than 4,096, the limit maxClauses; ask for"
            + " less, or raise it with --max-clauses",
        "grain ".repeat(4097));
    assertTooMuch(
        "A page holds 0 to 10,000 hits, the limit maxHits, but limit was 20,000; for more, ask for"
            + " the page after it by its token",
        "grain",
        "--limit",
        "20000");
  }

  private static void assertTooMuch(String message, String... args) {
    List<String> command = new ArrayList<>(List.of("search", "--index", index));
    command.addAll(List.of(args));
    Run run = soundbite(command.toArray(String[]::new));
    assertThat(run.err()).isEqualTo("soundbite: " + message + "\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void anAnswerThatCannotBeWrittenIsToldOnce() {
    String[][] commands = {
      {"search", "--index", index, "grain"},
      {"search", "--index", index, "grain", "--json"},
      {"stats", "--index", index},
      {"annotate", ARTICLES},
      {"help", "search"}
    };
    for (String[] command : commands) {
      Run run = withOutput(new FailingStream("No space left on device"), command);
      assertThat(run.err())
          .isEqualTo("soundbite: Cannot write to standard output: No space left on device\n");
      assertThat(run.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void aReaderThatHasEnoughIsNoNews() {
    Run run = withOutput(new FailingStream("Broken pipe"), "annotate", ARTICLES);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
  }

  private static Run withOutput(OutputStream out, String... args) {
    var err = new ByteArrayOutputStream();
    int exitCode = Soundbite.run(out, err, args);
    return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }

  /** Takes nothing. */
  private static final class FailingStream extends OutputStream {
    private final String reason;

    private FailingStream(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
