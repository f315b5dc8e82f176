package io.soundbite.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRemarkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wall or mexico    | column 6: 'or' is a word to look for; OR in capitals joins",
        "not wall          | column 1: 'not' is a word to look for; NOT in capitals, or a dash,",
        "a (b or c)        | column 6: 'or' is",
        "title:(war or mice) | column 12: 'or' is",
        "a “border wa*”    | column 3: * in quotation marks",
        "a \"border wa*\"  | column 3: * in quotation marks stands for itself; it is a wildcard",
        "wall speaker :trump | column 14: 'speaker' is a word to look for where a blank stands behind",
        "wall AND C++      | column 10: signs are not looked for: 'C++' finds what 'C' does",
        "trump w/5 wall    | column 7: 'w/5' is no operator; words within 5 moves of each other are",
        "trump NEAR/12 a   | column 7: 'NEAR/12' is no operator; words within 12 moves",
        "trump NEAR wall   | column 7: 'NEAR' is no operator",
        "trumpism?         | column 1: ? at the end of a word is a question mark; /trumpism./ finds",
        "trump,obama wall  | column 1: 'trump,obama' is looked for as words in a row; part them by",
        "a covid-1*        | column 3: 'covid-1*' is looked for as words in a row, whatever sign",
        "fields.desk:sport | column 1: 'fields.desk:sport' is looked for as words in a row, since there is",
        "quote.speaker:silva | column 1: 'quote.speaker:silva' is looked for as words in a row, since there is no field 'quote.speaker'; write speaker:value",
        "meta.prio>=3 wall | column 1: 'meta.prio>=3' is looked for as words in a row, since there is",
        "headline: wall    | column 1: 'headline' is a word to look for, since there is no such",
      })
  void saysWhatLooksLikeSomethingElse(String query, String start) {
    assertThat(QueryParser.remarks(query))
        .singleElement()
        .extracting(QueryRemark::toString)
        .asString()
        .startsWith(start);
  }

  @Test
  void readsLongListsToTheirEnd() {
    assertThat(QueryParser.remarks("a" + ",a".repeat(20_000))).hasSize(1);
    assertThat(QueryParser.remarks("a*" + "-a".repeat(20_000))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wall OR mexico",
        "\"wall or mexico\"",
        "title:or",
        "iran\\: talks",
        "title: wall",
        "\"5 * 3\"",
        "or\\*",
        "iran :talks",
        "a near miss w/o 9/11",
        "what happened?",
        "nytimes.com:80",
        "1,000 u.s.* don't*",
        "=wall",
        "A+B",
        "NOT wall",
        "nor notwithstanding"
      })
  void saysNothingOfWhatIsMeantSo(String query) {
    assertThat(QueryParser.remarks(query)).isEmpty();
  }

  @Test
  void saysOneOfEachPlace() {
    assertThat(QueryParser.remarks("a or b or c"))
        .extracting(QueryRemark::column)
        .isEqualTo(List.of(3, 8));
  }
}
