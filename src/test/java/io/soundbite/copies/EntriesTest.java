package io.soundbite.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EntriesTest {

  private static final int MOST = Integer.MAX_VALUE - 8;

  @Test
  void growToAsManyAsAnArrayHoldsAndSayThatThereIsNoMore() {
    assertThat(Entries.larger(64)).isEqualTo(128);
    assertThat(Entries.larger(1 << 30)).isEqualTo(MOST);
    assertThatThrownBy(() -> Entries.larger(MOST))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("There cannot be more than 2,147,483,639 entries of texts at a time");
  }

  @Test
  void haveNoFewerBucketsWhereThereAreMore() {
    assertThat(Entries.buckets(0)).isEqualTo(1);
    assertThat(Entries.buckets(3)).isEqualTo(8);
    int before = 0;
    for (long size = 1; size <= MOST; size *= 2) {
      assertThat(Entries.buckets((int) size)).as("%d entries", size).isGreaterThanOrEqualTo(before);
      before = Entries.buckets((int) size);
    }
    assertThat(Entries.buckets(MOST)).isEqualTo(1 << 22);
  }
}
