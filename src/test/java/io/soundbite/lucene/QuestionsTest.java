package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.DidYouMean;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What did Ana Silva say about the dam?     | quote:(speaker:\"Ana Silva\" said:dam)",
        "what has silva said of the old dam        | quote:(speaker:silva said:old said:dam)",
        "Did Silva ever say that we will pay?      | quote:(speaker:Silva said:pay)",
        "Who said that the dam is safe?            | quote:(said:dam said:safe)",
        "Who has said it?                          | ''",
        "Why does Silva think the dam will hold    | quote:(speaker:Silva said:dam said:hold)",
        "What did Silva say?                       | quote:(speaker:Silva)",
      })
  void areReadAsWhoSaidWhat(String question, String query) {
    assertThat(Questions.read(QueryParser.parse(question)).stream().map(Query::toText))
        .containsExactly(query.isEmpty() ? new String[0] : new String[] {query});
  }

  @ParameterizedTest
  @CsvSource({
    "in 2017, date:[2017-01-01 TO 2018-01-01}",
    "since 2017?, date>=2017-01-01",
    "before 2017, date<2017-01-01",
    "after 2017, date>=2018-01-01"
  })
  void mayNameYears(String period, String date) {
    var read = Questions.read(QueryParser.parse("What did Silva say about dams " + period));
    String quote = "quote:(speaker:Silva said:dams)";
    assertThat(read).extracting(Query::toText).containsExactly(quote + " " + date, quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who",
        "what a dam",
        "the said dam",
        "dam OR say",
        "what did title:dam say",
        "did it rain on the dam",
        "what did the mayor of the town below the dam say about it",
        "said:dam"
      })
  void areTakenForNoOthers(String query) {
    assertThat(Questions.read(QueryParser.parse(query))).isEmpty();
  }

  @Test
  void areMeantWhereTheyFindAnything() throws IOException {
    try (LuceneBackend index =
        Articles.index(article("1").day("2017-05-01").said("Ana Silva", "The dam holds."))) {
      assertThat(meant(index, "What did Silva say about the dam in 2017?"))
          .isEqualTo("quote:(speaker:Silva said:dam) date:[2017-01-01 TO 2018-01-01} (1)");
      assertThat(meant(index, "What did Silva say about the dam in 2018?"))
          .isEqualTo("quote:(speaker:Silva said:dam) (1)");
      assertThat(meant(index, "What did Silva say about the harbour?")).isEmpty();
    }
  }

  private static String meant(LuceneBackend index, String query) throws IOException {
    return index.didYouMean(QueryParser.parse(query)).map(DidYouMean::toString).orElse("");
  }
}
