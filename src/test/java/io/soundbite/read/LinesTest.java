package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class LinesTest {

  @RepeatedTest(50)
  void splitsAsTheLibraryDoes(RepetitionInfo repetition) throws IOException {
    long seed = repetition.getCurrentRepetition();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(20);
    for (int i = 0; i < count; i++) {
      int length = random.nextInt(10) == 0 ? random.nextInt(400_000) : random.nextInt(30);
      text.append("x".repeat(length)).append(random.nextBoolean() ? "\n" : "\r\n");
    }
    text.append("y".repeat(random.nextInt(3)));

    assertThat(split(text.toString(), random))
        .as("seed " + seed)
        .isEqualTo(text.toString().lines().toList());
  }

  private static List<String> split(String text, Random random) throws IOException {
    InputStream in =
        new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, 1 + random.nextInt(length));
          }
        };
    Lines lines = new Lines(in, 1 << 20);
    List<String> split = new ArrayList<>();
    while (lines.advance()) {
      split.add(new String(lines.buffer(), lines.begin(), lines.length(), StandardCharsets.UTF_8));
      assertThat(lines.number()).isEqualTo(split.size());
      assertThat(lines.tooLong()).isFalse();
    }
    assertThat(lines.advance()).isFalse();
    return split;
  }
}
