package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Silva                           | [Ana Silva]
          By Ana Silva                        | [Ana Silva]
          BY: Ana Silva                       | [Ana Silva]
          Ana Silva and Bo Lind               | [Ana Silva, Bo Lind]
          Ana Silva, Bo Lind and Cy Ode       | [Ana Silva, Bo Lind, Cy Ode]
          Ana Silva, Bo Lind, and Cy Ode      | [Ana Silva, Bo Lind, Cy Ode]
          Ana Silva & Bo Lind; Cy Ode         | [Ana Silva, Bo Lind, Cy Ode]
          Silva, Ana                          | [Silva, Ana]
          Bo Lind, Jr.                        | [Bo Lind, Jr.]
          Byron Sands                         | [Byron Sands]
          By                                  | [By]
          """)
  void splits(String byline, String names) {
    assertThat(Byline.names(byline)).hasToString(names);
  }
}
