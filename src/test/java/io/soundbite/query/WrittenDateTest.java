package io.soundbite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

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
    "9999,                      9999-01-01T00:00:00Z, +10000-01-01T00:00:00Z",
  })
  void namesAllTheTimeThatIsWritten(String text, Instant start, Instant end) {
    assertThat(WrittenDate.parse(text)).isEqualTo(new WrittenDate(start, end));
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
        "٢٠٢٣"
      })
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> WrittenDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-20T00:00:00Z, 2023-03-20",
    "2023-03-20T00:00:00.001Z, 2023-03-20T00:00:00.001Z",
    "+12023-03-20T00:00:00Z, +12023-03-20T00:00:00Z",
  })
  void writesADayWhereItIsOne(Instant start, String text) {
    assertThat(DateWriter.write(start)).isEqualTo(text);
    assertThat(WrittenDate.parse(text).start()).isEqualTo(start);
  }
}
