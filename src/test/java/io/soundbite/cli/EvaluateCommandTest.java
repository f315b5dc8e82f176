package io.soundbite.cli;

import static io.soundbite.cli.Run.soundbite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs small collections through the command, as a person would the large ones. */
class EvaluateCommandTest {

  private static final String COLLECTIONS = "src/test/resources/io/soundbite/eval/";

  @TempDir Path folder;

  private static String squeezed(String text) {
    return text.replaceAll("[ \\t]+", " ");
  }

  @Test
  void aFolderIsEnough() {
    Run run = soundbite("evaluate", COLLECTIONS + "cranfield");
    assertThat(run.err()).isEmpty();
    assertThat(squeezed(run.out()))
        .contains("bm25 retrieved relevant found MAP nDCG@10 P@10 recall@1000 MRR")
        .contains("\n1 1 1 1 1.0000 1.0000 0.1000 1.0000 1.0000")
        .contains("Queries are called by their place in the file")
        .contains("4 documents")
        .contains("\n3 2 2 2 1.0000 0.7609 0.2000 1.0000 1.0000");
  }

  @Test
  void documentsOfTimeAreFoundUnderTheirPlaces() {
    Run run = soundbite("evaluate", COLLECTIONS + "time", "--means");
    assertThat(squeezed(run.out()))
        .contains("Documents are called by their place in the file")
        .doesNotContain("Queries are called")
        .containsPattern("bm25 \\d+ 3 3 1\\.0000");
  }

  @Test
  void everyFormatIsMeasuredByBothRankings() throws IOException {
    for (String name : new String[] {"cranfield", "cacm", "time", "beir"}) {
      Run run = soundbite("evaluate", COLLECTIONS + name, "--ranking", "bm25,news", "--json");
      assertThat(run.err()).as(name).isEmpty();
      assertThat(JSON.std.mapFrom(run.out()))
          .containsKeys("documents", "judgements", "runs", "comparisons")
          .extractingByKey("runs")
          .asString()
          .contains("run=bm25", "run=news", "map=", "ndcg_cut_10=", "recip_rank=");
    }
  }

  @Test
  void partsOfTopicsMayBeAsked() {
    String trec = COLLECTIONS + "trec/";
    Run run =
        soundbite(
            "evaluate",
            "--documents",
            trec + "docs",
            "--topics",
            trec + "topics.txt",
            "--qrels",
            trec + "qrels.txt",
            "--parts",
            "title,desc",
            "--means");
    assertThat(squeezed(run.out())).containsPattern("bm25 \\d+ 2 2 1\\.0000 1\\.0000");
  }

  @Test
  void aDocumentMayNotAnswerItself() throws IOException {
    Path own = folder.resolve("own.run");
    soundbite("evaluate", COLLECTIONS + "beir", "--write-run", own.toString());
    assertThat(Files.readString(own)).contains("q2 Q0 d2 1 ", "q2 Q0 q2 2 ");
    Run run =
        soundbite(
            "evaluate", COLLECTIONS + "beir", "--without-itself", "--write-run", own.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(own))
        .contains("q2 Q0 d2 1 ", "q2 Q0 d1 2 ")
        .doesNotContain("Q0 q2");
  }

  @Test
  void runsOfOthersAreMeasuredAndCompared() throws IOException {
    Path qrels = Files.writeString(folder.resolve("qrels"), "1 0 a 1\n2 0 a 1\n3 0 a 1\n");
    Path mine = Files.writeString(folder.resolve("m.run"), "1 Q0 a 1 2 m\n2 Q0 b 1 2 m\n");
    Path theirs = Files.writeString(folder.resolve("t.run"), "1 Q0 a 1 2 t\n2 Q0 a 1 2 t\n");
    Path copy = folder.resolve("copy");
    Run run =
        soundbite(
            "evaluate",
            "--qrels",
            qrels.toString(),
            "--run",
            mine.toString(),
            "--run",
            theirs.toString(),
            "--write-qrels",
            copy.toString());
    assertThat(squeezed(run.out()))
        .contains("m: 1 of the judged queries have no answer; they are left out")
        .contains("\nm 2 2 1 0.5000 0.5000 0.0500 0.5000 0.5000")
        .contains("\nt 2 2 2 1.0000 1.0000 0.1000 1.0000 1.0000")
        .contains("\nMAP 0.5000 1.0000 +0.5000 1 0 1.0000");
    assertThat(copy).hasSameTextualContentAs(qrels);
  }

  @Test
  void mistakesAreTold() {
    assertThat(soundbite("evaluate").err()).contains("--qrels is missing");
    assertThat(soundbite("evaluate", "--run", "nowhere.run", "--qrels", "nowhere").err())
        .contains("nowhere: there is no such file");
    assertThat(soundbite("evaluate", COLLECTIONS + "beir", "--depth", "0").err())
        .contains("1 to 10,000 documents");
    assertThat(soundbite("evaluate", COLLECTIONS + "beir", "--b", "2").err())
        .contains("--b from 0 to 1");
    assertThat(soundbite("evaluate", COLLECTIONS + "beir", "--relevant", "0").err())
        .contains("--relevant is a grade of at least 1");
  }
}
