package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.authority.Authority;
import io.soundbite.model.AnnotatedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, again and again: what it said was committed is there. */
class CrashTest {

  private static final int ROUNDS = 3;

  @TempDir private Path temp;

  @Test
  void keepsWhatWasCommitted() throws Exception {
    long seed = 11;
    Random random = new Random(seed);
    int committed = -1;
    for (int round = 0; round < ROUNDS; round++) {
      committed = Math.max(committed, writeAndDie(committed + 1, 1 + random.nextInt(25), random));
      try (LuceneBackend index =
          LuceneBackend.open(folder(), new SmallTree(), Authority.standard())) {
        for (int i = 0; i <= committed; i++) {
          assertThat(index.article("a" + i)).as("seed %d, round %d", seed, round).contains(made(i));
        }
        assertThat(index.stats().quotes()).isEqualTo(2 * index.stats().articles());
      }
    }
    assertThat(committed).isPositive();
  }

  /** Lets a process commit so often, kills it a moment later; the last number it reported. */
  private int writeAndDie(int from, int commits, Random random) throws Exception {
    Path reports = Files.createTempFile(temp, "reports", ".txt");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashTest.class.getName(),
                folder().toString(),
                Integer.toString(from))
            .redirectOutput(reports.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (child.isAlive() && whole(reports).size() < commits) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
      assertThat(child.isAlive()).as("the writing process").isTrue();
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
    } finally {
      child.destroyForcibly().waitFor();
    }
    return Integer.parseInt(whole(reports).getLast());
  }

  /** The lines that were written to their end. */
  private static List<String> whole(Path reports) throws IOException {
    String text = Files.readString(reports);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private Path folder() {
    return temp.resolve("index");
  }

  private static AnnotatedArticle made(int i) {
    return article("a" + i).said("Bo Lee", "word" + i).said("Ana Silva", "again " + i).build();
  }

  /** The process that is killed: adds, commits, and reports the number, for ever. */
  public static void main(String[] args) throws IOException {
    try (LuceneBackend index =
        LuceneBackend.open(Path.of(args[0]), new SmallTree(), Authority.standard())) {
      for (int i = Integer.parseInt(args[1]); ; i++) {
        index.add(made(i));
        index.commit();
        System.out.println(i);
        System.out.flush();
      }
    }
  }
}
