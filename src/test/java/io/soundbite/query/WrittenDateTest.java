package io.soundbite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  private static final Instant NOW = Instant.parse("2024-03-31T10:20:30.4567Z"); // a Sunday

  @ParameterizedTest
  @CsvSource({
    "2023,                      2023-01-01T00:00:00Z, 2024-01-01T00:00:00Z",
    "2024-02,                   2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
    "2023-12-31,                2023-12-31T00:00:00Z, 2024-01-01T00:00:00Z",
    "2023-03-20T10:00,          2023-03-20T10:00:00Z, 2023-03-20T10:01:00Z",
    "2023-03-20T10:00Z,         2023-03-20T10:00:00Z, 2023-03-20T10:01:00Z",
    "2023-03-20T10:00:00Z,      2023-03-20T10:00:00Z, 2023-03-20T10:00:01Z",
    "2023-03-20T10:00:00-05:00, 2023-03-20T15:00:00Z, 2023-03-20T15:00:01Z",
    "2023-03-20T10:00:00.25Z,   2023-03-20T10:00:00.250Z, 2023-03-20T10:00:00.260Z",
    "2023-03-20T10:00:00.123456Z, 2023-03-20T10:00:00.123456Z, 2023-03-20T10:00:00.124Z",
    "2023-03-20T10:00:00.123Z,  2023-03-20T10:00:00.123Z, 2023-03-20T10:00:00.124Z",
    "2023-03-20T10:00:00.123999999Z, 2023-03-20T10:00:00.123999999Z, 2023-03-20T10:00:00.124Z",
    "2024-Q1,                   2024-01-01T00:00:00Z, 2024-04-01T00:00:00Z",
    "2024-q4,                   2024-10-01T00:00:00Z, 2025-01-01T00:00:00Z",
    "2023-W01,                  2023-01-02T00:00:00Z, 2023-01-09T00:00:00Z",
    "2020-w53,                  2020-12-28T00:00:00Z, 2021-01-04T00:00:00Z",
    "now,                       2024-03-31T10:20:30.456Z, 2024-03-31T10:20:30.457Z",
    "now-7d,                    2024-03-24T10:20:30.456Z, 2024-03-24T10:20:30.457Z",
    "now-1M,                    2024-02-29T10:20:30.456Z, 2024-02-29T10:20:30.457Z",
    "now-1y+2h-30m,             2023-03-31T11:50:30.456Z, 2023-03-31T11:50:30.457Z",
    "now/y,                     2024-01-01T00:00:00Z, 2025-01-01T00:00:00Z",
    "now-1M/M,                  2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
    "now/w,                     2024-03-25T00:00:00Z, 2024-04-01T00:00:00Z",
    "now-2w/w,                  2024-03-11T00:00:00Z, 2024-03-18T00:00:00Z",
    "now/h,                     2024-03-31T10:00:00Z, 2024-03-31T11:00:00Z",
    "now/m,                     2024-03-31T10:20:00Z, 2024-03-31T10:21:00Z",
    "today,                     2024-03-31T00:00:00Z, 2024-04-01T00:00:00Z",
    "yesterday,                 2024-03-30T00:00:00Z, 2024-03-31T00:00:00Z",
    "9999,                      9999-01-01T00:00:00Z, +10000-01-01T00:00:00Z",
  })
  void namesAllTheTimeThatIsWritten(String text, Instant start, Instant end) {
    assertThat(WrittenDate.parse(text, NOW)).isEqualTo(new WrittenDate(start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "2023-3",
        "2023-02-29",
        "2023-00",
        "20230320",
        "2023-03-20T25:00",
        "2023-W54",
        "2023-Q0",
        "2023-Q5",
        "2021-W53",
        "now-7",
        "now - 7d",
        "now-7D",
        "now/s",
        "now-1234567d",
        "now-1d-1d-1d-1d-1d-1d-1d-1d-1d-1d-1d-1d-1d-1d-1d-1d-1d",
        "tomorrow",
        "٢٠٢٣"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> WrittenDate.parse(text, NOW)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-20T00:00:00Z, 2023-03-20",
    "2023-03-20T00:00:00.001Z, 2023-03-20T00:00:00.001Z",
    "+12023-03-20T00:00:00Z, +12023-03-20T00:00:00Z",
  })
  void writesADayWhereItIsOne(Instant start, String text) {
    assertThat(DateWriter.write(start)).isEqualTo(text);
    assertThat(WrittenDate.parse(text, NOW).start()).isEqualTo(start);
  }
}
