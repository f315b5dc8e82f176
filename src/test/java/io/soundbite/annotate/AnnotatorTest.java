package io.soundbite.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.ScoredTopic;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  private static final String BODY =
      """
      The central bank raised its interest rate to 5 percent on Thursday, its highest level since \
      2007, and said that inflation was still too high.

      "There is no room to cut," said the governor, Helena Moss.

      "The striker was the best player of the World Cup final," she added.
      """;

  @Test
  void filesAQuoteThatSaysNothingByItselfUnderTheTopicOfItsArticle() {
    assertThat(topicsOfQuoteSaying("no room to cut")).containsExactly("central bank");
  }

  @Test
  void filesAQuoteUnderWhatItSpeaksOf() {
    assertThat(topicsOfQuoteSaying("best player"))
        .contains("soccer")
        .doesNotContain("central bank");
  }

  @Test
  void putsTheTopicsWhoseCodesThePublisherGaveFirst() {
    Article article =
        Article.builder()
            .id("1")
            .title("Bank raises rate")
            .body(BODY)
            .topics(List.of("medtop:15000000", "house style: money"))
            .build();
    AnnotatedArticle annotated = Annotator.standard().annotate(article);
    assertThat(annotated.topics().getFirst().topic().label()).isEqualTo("sport");
    assertThat(annotated.topics().getFirst().confidence()).isEqualTo(1);
    assertThat(annotated.article().topics()).contains("house style: money");
  }

  private static List<String> topicsOfQuoteSaying(String words) {
    return Annotator.standard()
        .annotate(Article.of("1", "Bank raises rate", BODY))
        .quotes()
        .stream()
        .filter(quote -> quote.text().contains(words))
        .flatMap(quote -> quote.topics().stream())
        .map(ScoredTopic::topic)
        .map(topic -> topic.label())
        .toList();
  }
}
