package io.soundbite.read;

import static io.soundbite.read.Reading.concat;
import static io.soundbite.read.Reading.gzip;
import static io.soundbite.read.Reading.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GunzipTest {

  private static String read(byte[] bytes) throws IOException {
    return new String(new Gunzip(trickle(bytes)).readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Gives a byte at a time, and never has one available. */
  private static InputStream trickle(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        return super.read(buffer, from, Math.min(1, length));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }

  @Test
  void readsAllMembers() throws IOException {
    assertThat(read(concat(gzip(utf8("one ")), gzip(utf8("")), gzip(utf8("two")))))
        .isEqualTo("one two");
  }

  @Test
  void readsNamesCommentsAndExtras() throws IOException {
    byte[] plain = gzip(utf8("text"));
    byte[] header = {
      0x1f,
      (byte) 0x8b,
      8,
      2 | 4 | 8 | 16,
      0,
      0,
      0,
      0,
      0,
      0,
      3,
      0,
      'e',
      'x',
      't',
      'n',
      0,
      'c',
      'o',
      0,
      1,
      2
    };
    assertThat(read(concat(header, Arrays.copyOfRange(plain, 10, plain.length)))).isEqualTo("text");
  }

  @Test
  void passesOverPadding() throws IOException {
    assertThat(read(concat(gzip(utf8("text")), new byte[1000]))).isEqualTo("text");
  }

  @Test
  void readsMuch() throws IOException {
    byte[] bytes = new byte[1 << 20];
    new Random(7).nextBytes(bytes);
    assertThat(new Gunzip(new ByteArrayInputStream(gzip(bytes))).readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void neverTakesGarbageForTheEnd() {
    assertThatThrownBy(() -> read(concat(gzip(utf8("text")), utf8("garbage to follow"))))
        .hasMessageContaining("damaged at byte 24")
        .hasMessageContaining("no further gzip header");
  }

  @Test
  void noticesEveryTruncation() {
    byte[] whole = concat(gzip(utf8("some text")), gzip(utf8("more text")));
    int first = gzip(utf8("some text")).length;
    for (int length = 0; length < whole.length; length++) {
      if (length != first) {
        byte[] part = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> read(part)).hasMessageContaining("cut off");
      }
    }
  }

  @Test
  void noticesAWrongChecksum() {
    byte[] bytes = gzip(utf8("text"));
    bytes[bytes.length - 6]++;
    assertThatThrownBy(() -> read(bytes)).hasMessageContaining("the checksum differs");
  }

  @Test
  void goesOnWithTheNextMember() throws IOException {
    byte[] broken = gzip(utf8("lost text that is long enough to be broken in the middle"));
    Arrays.fill(broken, 15, 30, (byte) 0xff);
    Gunzip gunzip =
        new Gunzip(new ByteArrayInputStream(concat(gzip(utf8("a")), broken, gzip(utf8("b")))));
    assertThat(gunzip.read()).isEqualTo('a');
    assertThatThrownBy(gunzip::readAllBytes).hasMessageContaining("damaged");
    assertThat(gunzip.resume()).isTrue();
    assertThat(new String(gunzip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("b");
    assertThat(gunzip.resume()).isFalse();
  }
}
