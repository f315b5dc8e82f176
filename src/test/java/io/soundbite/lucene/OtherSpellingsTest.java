package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Synonyms;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word is found in all the ways that news writes it. */
class OtherSpellingsTest {

  private static final Articles[] ARTICLES = {
    article("letter").text("A letter came."),
    article("email").text("An email came."),
    article("mail").text("Her e-mails were read."),
    article("care").text("The health care bill failed."),
    article("health").text("A healthcare bill passed."),
    article("british").text("The organisation of labour."),
    article("american").text("An organization for Labor Day."),
    article("organ").text("An organ was played."),
    article("said").said(new Speaker("Ana Silva", SpeakerKind.PERSON, "", List.of()), "Emails!")
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email                  | email, mail, said",
        "title:e-mail OR e-mail | email, mail, said",
        "healthcare             | care, health",
        "health care            | care, health",
        "health-care bill       | care, health",
        "\"health care bill\"   | care, health",
        "\"healthcare bill\"    | care, health",
        "organisation           | american, british",
        "organizations          | american, british",
        "labour                 | british",
        "said:e-mail            | said",
      })
  void areFound(String query, String ids) throws IOException {
    assertThat(found(Synonyms.NONE, query)).containsExactlyInAnyOrder(ids.split(", "));
  }

  @Test
  void areFoundInQuotes() throws IOException {
    try (LuceneBackend index = Articles.index(ARTICLES)) {
      assertThat(index.quotes(SearchRequest.of("e-mail")).hits())
          .extracting(QuoteHit::quote)
          .hasSize(1);
    }
  }

  @Test
  void areNotWhatTheUserHasWrittenAnew() throws IOException {
    assertThat(found(Synonyms.of(List.of("email => letter")), "email")).containsExactly("letter");
    assertThat(found(Synonyms.of(List.of("email, letter")), "email"))
        .contains("email", "letter", "mail");
  }

  private static List<String> found(Synonyms synonyms, String query) throws IOException {
    try (LuceneBackend index = Articles.index(synonyms, ARTICLES)) {
      return index.articles(SearchRequest.of(query)).hits().stream()
          .map(ArticleHit::article)
          .map(headline -> headline.id())
          .toList();
    }
  }
}
