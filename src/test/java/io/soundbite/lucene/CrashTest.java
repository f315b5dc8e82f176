package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.AnnotatedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes, again and again: what it said was committed is there. */
class CrashTest {

  private static final int ROUNDS = 3;

  private static final int IDS = 30;

  @TempDir private Path temp;

  /** The version of each article that is there; the others were deleted, or never added. */
  private final Map<Integer, Integer> expected = new TreeMap<>();

  @Test
  void keepsWhatWasCommitted() throws Exception {
    int steps = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long seed = 11L + round;
      Random random = new Random(seed);
      int reported = writeAndDie(seed, 1 + random.nextInt(25), random);
      steps += reported;
      for (int step = 0; step <= reported; step++) {
        change(seed, step, expected::put, expected::remove);
      }
      try (LuceneBackend index = LuceneBackend.open(folder(), LuceneOptions.of(new SmallTree()))) {
        if (!held(index).equals(expectedArticles())) { // it died between a commit and its report
          change(seed, reported + 1, expected::put, expected::remove);
        }
        assertThat(held(index)).as("seed %d", seed).isEqualTo(expectedArticles());
        assertThat(index.stats().articles()).as("seed %d", seed).isEqualTo(expected.size());
        assertThat(index.stats().quotes()).isEqualTo(2 * index.stats().articles());
      }
    }
    assertThat(steps).isPositive();
  }

  private static Map<Integer, AnnotatedArticle> held(LuceneBackend index) throws IOException {
    Map<Integer, AnnotatedArticle> held = new TreeMap<>();
    for (int id = 0; id < IDS; id++) {
      int number = id;
      index.article("a" + id).ifPresent(article -> held.put(number, article));
    }
    return held;
  }

  private Map<Integer, AnnotatedArticle> expectedArticles() {
    Map<Integer, AnnotatedArticle> articles = new TreeMap<>();
    expected.forEach((id, version) -> articles.put(id, made(id, version)));
    return articles;
  }

  /** What to do with a number. */
  private interface Change<E extends Exception> {
    void to(int id) throws E;
  }

  /** What to do with an article and its version. */
  private interface Put<E extends Exception> {
    void to(int id, int version) throws E;
  }

  /** A step is three articles added or replaced, and one deleted, whichever the seed says. */
  private static <E extends Exception> void change(
      long seed, int step, Put<E> put, Change<E> delete) throws E {
    Random random = new Random(seed * 1_000_003 + step);
    for (int i = 0; i < 3; i++) {
      put.to(random.nextInt(IDS), random.nextInt(1000));
    }
    delete.to(random.nextInt(IDS));
  }

  /** Lets a process commit so often, kills it a moment later; the last number it reported. */
  private int writeAndDie(long seed, int commits, Random random) throws Exception {
    Path reports = Files.createTempFile(temp, "reports", ".txt");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashTest.class.getName(),
                folder().toString(),
                Long.toString(seed))
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

  private static AnnotatedArticle made(int id, int version) {
    return article("a" + id)
        .said("Bo Lee", "word" + version)
        .said("Ana Silva", "again " + version)
        .build();
  }

  /** The process that is killed: changes, commits, and reports the step, for ever. */
  public static void main(String[] args) throws IOException {
    try (LuceneBackend index =
        LuceneBackend.open(Path.of(args[0]), LuceneOptions.of(new SmallTree()))) {
      for (int step = 0; ; step++) {
        CrashTest.<IOException>change(
            Long.parseLong(args[1]),
            step,
            (id, version) -> index.add(made(id, version)),
            id -> index.deleteById("a" + id));
        index.commit();
        System.out.println(step);
        System.out.flush();
      }
    }
  }
}
