package io.soundbite.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortDatesTest {

  @ParameterizedTest
  @CsvSource({
    "dam date:[2018-01-01 TO 2019-01-01}, dam date:2018",
    "date:[2018-04-01 TO 2018-07-01} dam, date:2018-Q2 dam",
    "(date:[2018-12-01 TO 2019-01-01} OR date:[2020-01-01 TO 2021-01-01}), (date:2018-12 OR date:2020)",
    "date:[2018-01-01 TO 2019-01-02}, date:[2018-01-01 TO 2019-01-02}",
    "date:[2018-01-01 TO 2018-12-31], date:[2018-01-01 TO 2018-12-31]",
    "date:[2018-02-03 TO 2018-03-03}, date:[2018-02-03 TO 2018-03-03}",
    "'\"date:[2018-01-01 TO 2019-01-01}\"', '\"date:[2018-01-01 TO 2019-01-01}\"'",
    "date:2018-05-06, date:2018-05-06",
  })
  void wholeYearsQuartersAndMonthsAreWrittenShort(String query, String shorter) {
    assertThat(ShortDates.in(query)).isEqualTo(shorter);
  }
}
