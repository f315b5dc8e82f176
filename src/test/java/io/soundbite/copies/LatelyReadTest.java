package io.soundbite.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatelyReadTest {

  private final List<Integer> read = new ArrayList<>();

  @Test
  void keepsWhatIsAskedForAgainWhereOthersComeAndGo() throws IOException {
    LatelyRead sketches = lately(100, 4);
    for (int number = 0; number < 100; number++) {
      sketches.get(7);
      sketches.get(number);
    }
    assertThat(read).containsOnlyOnce(7).hasSize(100);
  }

  @Test
  void oneMoreThanThereIsRoomForSendsOneAway() throws IOException {
    LatelyRead sketches = lately(5, 4);
    for (int number = 0; number < 5; number++) {
      sketches.get(number);
    }
    read.clear();
    for (int number = 4; number > 0; number--) {
      sketches.get(number);
    }
    assertThat(read).isEmpty();
    sketches.get(0);
    assertThat(read).containsExactly(0);
  }

  @Test
  void givesTheRightOneWhateverIsKept() throws IOException {
    Random random = new Random(3);
    for (int most : new int[] {1, 2, 7}) {
      LatelyRead sketches = lately(20, most);
      for (int i = 0; i < 1000; i++) {
        int number = random.nextInt(20);
        assertThat(sketches.get(number)).containsExactly(number);
      }
    }
  }

  private LatelyRead lately(int numbers, int most) {
    return new LatelyRead(
        numbers,
        most,
        number -> {
          read.add(number);
          return new short[] {(short) number};
        });
  }
}
