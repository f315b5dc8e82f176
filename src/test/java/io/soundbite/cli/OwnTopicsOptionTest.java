package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and a tree of topics from files of the user's, from the index to the answers. */
class OwnTopicsOptionTest {

  private static final String HARBOR =
      """
      {"id": "a", "title": "Back at the pier", "body": "\\"The zeppelin is back,\\" said Ana Silva."}
      {"id": "b", "title": "Wildfire", "body": "A wildfire burned ten thousand acres."}
      """;

  @TempDir private Path folder;

  private String index = "";
  private String articles = "";

  @BeforeEach
  void writeArticles() throws IOException {
    index = folder.resolve("index").toString();
    articles = write("articles.jsonl", HARBOR);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String rules() throws IOException {
    return write(
        "own.txt", "\ufeff20000210 agriculture\n  add: zeppelin\n\n20001202 wildfire\n  off\n");
  }

  private String tree() throws IOException {
    return write("desks.tsv", "home\thome\nharbor\tharbor\thome\tdocks\nfire\tfire\n");
  }

  private String deskRules() throws IOException {
    return write("desks.txt", "harbor\n  sure: zeppelin\n");
  }

  @Test
  void articlesAreFiledByTheRulesOfAFile() throws IOException {
    String rules = rules();
    assertThat(soundbite("index", "-i", index, "--rules", rules, articles).err()).isEmpty();
    assertThat(soundbite("search", "-i", index, "topic:agriculture").out())
        .startsWith("1 article\n")
        .contains("Back at the pier");
    String[] facets = {
      "facets", "-i", index, "--rules", rules, "--by", "topic", "--below", "20000209"
    };
    assertThat(soundbite(facets).out()).contains("     1  agriculture");
    assertThat(soundbite("search", "-i", index, "topic:wildfire").out()).startsWith("0 articles");
    assertThat(soundbite("annotate", "--topics", "--rules", rules, articles).out())
        .contains("\"label\":\"agriculture\"");
  }

  @Test
  void articlesAreFiledUnderTheTreeOfAFile() throws IOException {
    String[] own = {"--taxonomy", tree(), "--rules", deskRules()};
    assertThat(run(own, "index", "-i", index, articles).err()).isEmpty();
    assertThat(run(own, "search", "-i", index, "topic:docks OR topic:home").out())
        .startsWith("1 article\n")
        .contains("Back at the pier");
    assertThat(run(own, "quotes", "-i", index, "topic:harbor").out()).contains("zeppelin");
    assertThat(run(own, "facets", "-i", index, "--by", "topic", "--levels", "2").out())
        .contains("     1  home\n           1  harbor");
    assertThat(run(own, "search", "-i", index, "topic:sport").err())
        .contains("There is no topic 'sport'");
    assertThat(run(own, "explain", articles).out()).contains("harbor  home > harbor");
  }

  @Test
  void anIndexIsNotOpenedWithAnotherTree() throws IOException {
    String[] own = {"--taxonomy", tree(), "--rules", deskRules()};
    assertThat(run(own, "index", "-i", index, articles).exitCode()).isZero();
    for (Run run :
        List.of(
            soundbite("search", "-i", index, "pier"), soundbite("index", "-i", index, articles))) {
      assertThat(run.err())
          .contains(
              "filed under topics that are not in this tree: harbor, home; open it with the tree");
      assertThat(run.exitCode()).isEqualTo(1);
    }
    String more = write("more.tsv", "home\thome\nharbor\tharbor\thome\nfire\tfire\nsea\tsea\n");
    assertThat(soundbite("search", "-i", index, "--taxonomy", more, "topic:harbor").out())
        .startsWith("1 article\n");
    assertThat(run(own, "delete", "-i", index, "--all").exitCode()).isZero();
    assertThat(soundbite("index", "-i", index, articles).exitCode()).isZero();
  }

  @Test
  void aLoadTellsWhichArticlesGotOtherTopicsThanBefore() throws IOException {
    soundbite("index", "-i", index, articles);
    assertThat(soundbite("index", "-i", index, articles).out())
        .contains("(0 new, 0 replaced, 2 unchanged)");
    assertThat(soundbite("index", "-i", index, "--rules", rules(), articles).out())
        .contains("2 unchanged, of which 2 got other quotes, speakers or topics)");
    assertThat(soundbite("index", "-i", index, "--rules", rules(), "--json", articles).out())
        .contains("\"unchanged\" : 2", "\"reannotated\" : 0");
  }

  @Test
  void hitsTellTheirTopics() throws IOException {
    String[] own = {"--taxonomy", tree(), "--rules", deskRules()};
    run(own, "index", "-i", index, articles);
    assertThat(run(own, "search", "-i", index, "maintopic:home").out()).contains("  [harbor]  id:");
    assertThat(run(own, "search", "-i", index, "topic:harbor>=0.1", "--json").out())
        .contains("\"code\" : \"harbor\"");
    assertThat(run(own, "facets", "-i", index, "--by", "maintopic", "--levels", "2").out())
        .contains("     1  home\n           1  harbor");
  }

  @Test
  void topicsAreLearnedFromArticlesThatPeopleFiled() throws IOException {
    StringBuilder filed = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      boolean harbor = i % 2 == 0;
      filed.append(
          "{\"id\": \"%d\", \"title\": \"%s\", \"body\": \"The day was long.\", \"topics\": [\"%s\", \"misc\"]}%n"
              .formatted(
                  i, harbor ? "A zeppelin moors" : "The barn burned", harbor ? "docks" : "fire"));
    }
    String taught = write("filed.jsonl", filed.toString());
    String learned = folder.resolve("learned.txt").toString();
    Run run = soundbite("learn", "--taxonomy", tree(), "--to", learned, taught);
    assertThat(run.out())
        .startsWith("learned 2 topics from 12 articles; written to ")
        .contains("passed over 1 name that is no topic of the tree: 'misc'");
    String[] own = {"--taxonomy", tree(), "--learned", learned};
    String more = write("more.jsonl", "{\"id\": \"m\", \"body\": \"A zeppelin moors at noon.\"}");
    assertThat(run(own, "annotate", "--topics", more).out()).contains("\"label\":\"harbor\"");
    assertThat(soundbite("learn", "--to", learned, articles).err())
        .contains("Nothing can be learned: of 2 articles, 0 name a topic");
  }

  @Test
  void topicsThatThePublisherGaveAreExplainedAsSuch() throws IOException {
    String given =
        write(
            "given.jsonl",
            "{\"id\": \"1\", \"body\": \"It rained.\", \"topics\": [\"medtop:15000000\"]}");
    assertThat(soundbite("explain", given).out())
        .contains("  1.00  15000000  sport  (given by the publisher)");
    assertThat(soundbite("explain", "--json", given).out()).contains("\"given\":true");
  }

  @Test
  void theTopicsOfATreeAreListed() throws IOException {
    String tree = tree();
    assertThat(soundbite("topics", "--taxonomy", tree).out())
        .isEqualToNormalizingNewlines("home  home\n  harbor  home > harbor\nfire  fire\n");
    assertThat(soundbite("topics", "--taxonomy", tree, "harbors").out())
        .isEqualToNormalizingNewlines("harbor  home > harbor\n");
    String rules = write("own.txt", "harbor\n  sure: quay\n");
    assertThat(soundbite("topics", "--taxonomy", tree, "--rules", rules, "quays").out())
        .isEqualToNormalizingNewlines("harbor  home > harbor  (known by: quay)\n");
    assertThat(soundbite("topics", "guns").out()).contains("  (also called: gun)");
    assertThat(soundbite("topics", " ").out()).isEqualTo(soundbite("topics").out());
  }

  @Test
  void whatIsWrongWithAFileIsToldBeforeAnIndexIsMade() throws IOException {
    String bad = write("bad.txt", "soup\n  add: zeppelin\n");
    Run run = soundbite("index", "-i", index, "--rules", bad, articles);
    assertThat(run.err()).startsWith("soundbite: " + bad + ", line 1: 'soup' is no code");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(folder.resolve("index")).doesNotExist();
    Run tree = soundbite("topics", "--taxonomy", bad);
    assertThat(tree.err()).startsWith("soundbite: " + bad + ", line 1: expected code, label");
  }

  private static Run run(String[] own, String... command) {
    String[] args = new String[command.length + own.length];
    System.arraycopy(command, 0, args, 0, command.length);
    System.arraycopy(own, 0, args, command.length, own.length);
    return soundbite(args);
  }
}
