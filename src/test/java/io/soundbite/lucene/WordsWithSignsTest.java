package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Synonyms;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with signs inside are words, and acronyms are the same with full stops and without. */
class WordsWithSignsTest {

  private LuceneBackend index = Articles.index(articles());

  WordsWithSignsTest() throws IOException {}

  private static Articles[] articles() {
    return new Articles[] {
      article("phone").text("He left AT&T in May."),
      article("home").text("He was at home with a Model T."),
      article("terror").text("After 9/11 all was new."),
      article("dates").text("On 11 May 9 men left."),
      article("march").text("An anti-war march."),
      article("rally").text("An antiwar rally, and nonprofits."),
      article("clinic").text("A non-profit clinic for COVID-19."),
      article("jet").text("The F-35 flew."),
      article("jets").text("Two F35s and an F35."),
      article("virus").text("What SARS-CoV-2 does."),
      article("lab").text("From SARSCoV2 to now."),
      article("law").text("A reform of the law."),
      article("bodies").text("The war on anti bodies."),
      article("talks").text("The U.S. and China talk."),
      article("court").text("US-China talks. A US court. The UN met at 9 a.m. today."),
      article("told").text("He told us of China and who came."),
      article("agreed").text("The W.H.O. and the U.N. agree."),
      article("support").text("Call I.T. for help on ICE or I.C.E."),
      article("author").said(named("J.K. Rowling"), "Yes."),
      article("other").said(named("K. J. Rowling"), "Yes."),
      article("chamber").said(named("A.F.L. Chamber of Commerce"), "Yes.")
    };
  }

  private static Speaker named(String name) {
    return new Speaker(name, SpeakerKind.PERSON, "", List.of());
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AT&T                         | phone",
        "at&t he                      | phone",
        "9/11                         | terror",
        "anti-war                     | march, rally",
        "antiwar                      | march, rally",
        "nonprofit                    | clinic, rally",
        "non-profit                   | clinic, rally",
        "covid19                      | clinic",
        "F-35                         | jet, jets",
        "f35                          | jet, jets",
        "title:f35                    | ''",
        "F35, F-35.                   | jet, jets",
        "\"F35 flew\"                 | jet",
        "\"an F-35\"                  | jets",
        "\"antiwar march\"            | march",
        "\"anti-war rally\"           | rally",
        "SARS-CoV-2                   | lab, virus",
        "re-form                      | ''",
        "reform                       | law",
        "\"anti war\"                 | march",
        "anti war                     | bodies, march",
        "-anti-war anti               | bodies",
        "title:anti-war               | ''",
        "U.S.                         | court, talks",
        "u.s.                         | court, talks",
        "US                           | court, talks",
        "us                           | court, talks, told",
        "U.S.-China                   | court",
        "us-china                     | court",
        "\"the us and\"               | talks",
        "\"the US\"                   | talks",
        "\"a us court\"               | court",
        "UN                           | agreed, court",
        "U.N.                         | agreed, court",
        "un                           | agreed, court",
        "\"9 am\"                     | court",
        "I.T.                         | support",
        "ICE                          | support",
        "ice help                     | support",
        "WHO                          | agreed",
        "who                          | agreed, told",
        "speaker:\"J.K. Rowling\"     | author",
        "speaker:\"JK Rowling\"       | author",
        "speaker:J.K.                 | author",
        "speaker:\"afl chamber\"       | chamber",
        "speaker:(AFL Chamber)         | chamber",
      })
  void areFound(String query, String ids) throws IOException {
    assertThat(index.articles(SearchRequest.of(query)).hits())
        .extracting(WordsWithSignsTest::id)
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AT&T, ma bell         | AT&T          | phone",
        "AT&T, ma bell         | ma bell       | phone",
        "9/11 attacks, war     | 9/11 attacks  | bodies, march",
        "9/11, attacks         | attacks       | terror",
        "us, quarrel           | quarrel       | court, talks",
        "quarrel => us         | quarrel       | court, talks",
        "us, quarrel           | us            | court, talks, told",
      })
  void haveSynonyms(String line, String query, String ids) throws IOException {
    index.close();
    index = Articles.index(Synonyms.of(List.of(line)), articles());
    assertThat(index.articles(SearchRequest.of(query)).hits())
        .extracting(WordsWithSignsTest::id)
        .containsExactlyInAnyOrder(ids.split(", "));
  }

  @Test
  void areMarked() throws IOException {
    ArticleHit hit = index.articles(SearchRequest.of("9/11").snippets(1)).hits().getFirst();
    assertThat(hit.snippets().getFirst().marked("[", "]")).contains("After [9]/[11] all");
  }

  private static String id(ArticleHit hit) {
    return hit.article().id();
  }
}
