package io.soundbite.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.codecs.Codec;
import org.junit.jupiter.api.Test;

class StoredCodecTest {

  @Test
  void isFoundByTheNameThatEachSegmentBears() {
    assertThat(Codec.forName("Soundbite1")).isInstanceOf(StoredCodec.class);
  }
}
