package io.soundbite.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models, lexicons, rules of topics, and all else that annotating takes, in a heap of 64 MB. */
class SmallHeapTest {

  private static final String BODY =
      "Ana Silva, the mayor, spoke of the flood. “The harbour is safe,” she said.";

  @TempDir private Path temp;

  @Test
  void annotatesInAHeapOf64Megabytes() throws Exception {
    Path output = temp.resolve("output.txt");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapTest.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(child.waitFor()).as(Files.readString(output)).isZero();
    assertThat(Files.readAllLines(output)).contains("The harbour is safe,");
  }

  /** What the test starts. */
  public static void main(String[] arguments) {
    Annotator annotator = Annotator.standard();
    annotator.annotate(Article.of("a", "Flood", BODY)).quotes().stream()
        .map(Quote::text)
        .forEach(System.out::println);
  }
}
