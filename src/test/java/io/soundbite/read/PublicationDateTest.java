package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-05-31                                | 2024-05-31T00:00:00Z
          2024-05-31T12:30:15Z                      | 2024-05-31T12:30:15Z
          2024-05-31T12:30Z                         | 2024-05-31T12:30:00Z
          2024-05-31t12:30:15z                      | 2024-05-31T12:30:15Z
          2024-05-31T12:30:15                       | 2024-05-31T12:30:15Z
          2024-05-31T12:30:15.123456+02:00          | 2024-05-31T10:30:15.123456Z
          2024-05-31T12:30:15+0200                  | 2024-05-31T10:30:15Z
          2024-05-31T12:30:15+02                    | 2024-05-31T10:30:15Z
          2024-05-31T12:30:15+02:00[Europe/Berlin]  | 2024-05-31T10:30:15Z
          2024-05-31 12:30:15                       | 2024-05-31T12:30:15Z
          2024-05-31 12:30:15.5                     | 2024-05-31T12:30:15.500Z
          2024-05-31 12:30:15+00:00                 | 2024-05-31T12:30:15Z
          2024-05-31 12:30:15 UTC                   | 2024-05-31T12:30:15Z
          2024-05-31 12:30                          | 2024-05-31T12:30:00Z
          2024/05/31                                | 2024-05-31T00:00:00Z
          2024/05/31 12:30:15                       | 2024-05-31T12:30:15Z
          20240531                                  | 2024-05-31T00:00:00Z
          20240531T123015Z                          | 2024-05-31T12:30:15Z
          20240531123015                            | 2024-05-31T12:30:15Z
          Fri, 31 May 2024 12:30:15 GMT             | 2024-05-31T12:30:15Z
          Fri, 31 May 2024 12:30:15 +0200           | 2024-05-31T10:30:15Z
          Fri, 31 May 2024 12:30:15 EST             | 2024-05-31T16:30:15Z
          fri, 31 may 2024 12:30 gmt                | 2024-05-31T12:30:00Z
          31 May 2024                               | 2024-05-31T00:00:00Z
          1 May 2024                                | 2024-05-01T00:00:00Z
          31 December 2024                          | 2024-12-31T00:00:00Z
          May 31, 2024                              | 2024-05-31T00:00:00Z
          December 31, 2024                         | 2024-12-31T00:00:00Z
          Dec 31, 2024                              | 2024-12-31T00:00:00Z
          Tuesday, December 31, 2024                | 2024-12-31T00:00:00Z
          1717158615                                | 2024-05-31T12:30:15Z
          1717158615123                             | 2024-05-31T12:30:15.123Z
          1.717158615E9                             | 2024-05-31T12:30:15Z
          """)
  void reads(String text, Instant expected) {
    assertThat(PublicationDate.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "05/06/2024",
        "2024",
        "2024-13-01",
        "2024-02-30",
        "0",
        "-5",
        "NaN",
        "Infinity",
        "1e300",
        "99999999999999999999",
        "2024-05-31T25:00:00Z",
        "1577836812 x"
      })
  void doesNotGuess(String text) {
    assertThat(PublicationDate.parse(text)).isEmpty();
  }

  @Test
  void readsAnEndlessTextInNoTime() {
    assertThat(PublicationDate.parse("1".repeat(10_000_000))).isEmpty();
  }
}
