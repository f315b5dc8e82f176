package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.QuoteKind;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.Collapse;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes of the same words: whether they are one quotation. */
class SameWordsTest {

  private final LuceneBackend index = Articles.index();
  private int articles;

  SameWordsTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I did not have sexual relations with that woman.",
        "I said it, I was wrong and I apologize",
        "When they go low, we go high.",
        "ICE's time has come and gone.",
        "when the looting starts, the shooting starts",
        "We tortured some folks",
        "Build that wall!"
      })
  void areOneQuotationOfOneSpeakerWheneverTheyWerePublished(String words) throws IOException {
    add("2015-05-13", "Ana Silva", words);
    add("2016-06-10", "Ana Silva", words);
    add("2019-01-02", "Ana Silva", words);
    assertThat(hits()).containsExactly(words + " and 2 copies");
    assertThat(index.threads(SearchRequest.of("*")).threads())
        .extracting(QuoteThread::articles)
        .containsExactly(3L);
  }

  @Test
  void mayDifferInCaseAccentsAndMarks() throws IOException {
    add("2015-05-13", "Zoë Brandt", "…also, there is NO protégé!");
    add("2016-05-13", "Zoe Brandt", "Also there is no prote\u0301ge\u0301");
    add("2017-05-13", "ZOE BRANDT", "“Also: there is no Protege”");
    assertThat(hits()).singleElement().asString().endsWith(" and 2 copies");
    add("2015-05-13", "Zoë Brandt", "No garden, no fence, no painting, no Protégé. KEEP IT GREEN!");
    add("2016-05-13", "Zoë Brandt", "No garden, no fence, no painting, no protege. Keep it green.");
    add("2017-05-13", "Zoë Brandt", "NO GARDEN, NO FENCE, NO PAINTING, NO PROTÉGÉ. KEEP IT GREEN");
    assertThat(hits()).hasSize(2).allMatch(hit -> hit.endsWith(" and 2 copies"));
    assertThat(distinctQuotes()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you very much",
        "Thank you very much, Mr. President",
        "God bless you, and God bless America",
        "Yes.",
        "No comment",
        "We'll see what happens",
        "fake news"
      })
  void areOneQuotationOnOneDayAloneWhereTheyAreSaidOnManyAnOccasion(String words)
      throws IOException {
    for (int day = 0; day < 100; day++) {
      add(LocalDate.parse("2015-05-13").plusDays(day).toString(), "Ana Silva", words);
    }
    assertThat(hits()).hasSize(100);
    assertThat(index.threads(SearchRequest.of("*")).total()).isZero();
    add("2015-05-13", "Ana Silva", words);
    assertThat(hits()).hasSize(100).contains(words + " and 1 copy");
    assertThat(index.threads(SearchRequest.of("*")).threads())
        .extracting(QuoteThread::articles)
        .containsExactly(2L);
  }

  @Test
  void areOneQuotationOnOneDayAloneWhereFewAreReported() throws IOException {
    for (String day : List.of("2015-05-13", "2015-05-13", "2016-05-13")) {
      index.add(
          next(day).kind(QuoteKind.INDIRECT).said("Ana Silva", "a request for comment").build());
    }
    index.refresh();
    assertThat(hits())
        .containsExactlyInAnyOrder("a request for comment and 1 copy", "a request for comment");
  }

  @Test
  void areTwoQuotationsWhereFewHaveNoDate() throws IOException {
    for (int i = 0; i < 2; i++) {
      index.add(
          article("undated " + i)
              .said("Ana Silva", "Yes.")
              .said("Ana Silva", "Build that wall")
              .build());
    }
    index.refresh();
    assertThat(hits()).containsExactlyInAnyOrder("Yes.", "Yes.", "Build that wall and 1 copy");
  }

  @Test
  void areTwoQuotationsOfTwoSpeakers() throws IOException {
    add("2015-05-13", "Ana Silva", "Build that wall");
    add("2015-05-13", "Bo Lind", "Build that wall");
    add("2015-05-13", "Ana Silva", "I was wrong and I apologize");
    add("2015-05-13", "Bo Lind", "I was wrong and I apologize");
    assertThat(hits()).hasSize(4);
  }

  @Test
  void areOneQuotationOfSpeakersWithoutNameFromSixWordsOn() throws IOException {
    for (String day : List.of("2015-05-13", "2016-05-13")) {
      Speaker crowd = Speaker.of("protesters", SpeakerKind.GROUP);
      index.add(next(day).said(crowd, "Build that wall").build());
      index.add(next(day).said(crowd, "It is not the gate that we build").build());
    }
    index.refresh();
    assertThat(hits())
        .containsExactlyInAnyOrder(
            "Build that wall", "Build that wall", "It is not the gate that we build and 1 copy");
  }

  @Test
  void areOneQuotationWithWhatHasThemAllAndMore() throws IOException {
    add("2015-05-13", "Ana Silva", "I did not have sexual relations with that woman.");
    add("2016-05-13", "Ana Silva", "I did not have sexual relations with that woman.");
    add(
        "2017-05-13",
        "Ana Silva",
        "I did not have sexual relations with that woman, Miss Lewinsky. I never told anybody to"
            + " lie");
    assertThat(hits()).singleElement().asString().endsWith(" and 2 copies");
  }

  @Test
  void areOneQuotationOfFatherAndSonAndNotOfAllCalledJr() throws IOException {
    String words = "The harvest rots while the ministers argue about the bridge";
    add("2015-05-13", "Piet Lind Jr.", words);
    add("2016-05-13", "Piet Lind", words);
    add("2016-05-13", "Bo Roth Jr.", "rots while the ministers argue");
    assertThat(hits()).hasSize(2);
  }

  private void add(String day, String speaker, String words) throws IOException {
    index.add(next(day).said(speaker, words).build());
    index.refresh();
  }

  private Articles next(String day) {
    return article("a" + articles++).day(day);
  }

  private List<String> hits() throws IOException {
    List<String> shown = new ArrayList<>();
    index
        .quotes(SearchRequest.of("*").collapse(Collapse.COPIES).sort(Sort.OLDEST).limit(200))
        .hits()
        .forEach(hit -> shown.add((hit.quote().text() + " " + hit.copies()).strip()));
    return shown;
  }

  private long distinctQuotes() throws IOException {
    FacetRequest speakers = FacetRequest.of(Dimension.SPEAKER).counting(Counting.DISTINCT_QUOTES);
    return index
        .quotes(SearchRequest.of("*").facet(speakers))
        .facet(Dimension.SPEAKER)
        .values()
        .getFirst()
        .count();
  }
}
