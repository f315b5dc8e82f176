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
    assertThat(topicsOfQuoteSaying("no room to cut")).containsExactly("interest rate");
  }

  @Test
  void filesAQuoteUnderWhatItSpeaksOf() {
    assertThat(topicsOfQuoteSaying("best player"))
        .contains("soccer")
        .doesNotContain("interest rate");
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

  @Test
  void filesUnderATopicTheWaysAPublisherNamesIt() {
    for (String given :
        List.of(
            "15000000",
            " MedTop:15000000",
            "http://cv.iptc.org/newscodes/mediatopic/15000000",
            "https://cv.iptc.org/newscodes/mediatopic/15000000/",
            "Sport",
            "sports")) {
      assertThat(given(given)).as(given).containsExactly("sport 1.0");
    }
    assertThat(given("politics > elections")).containsExactly("election 1.0");
  }

  @Test
  void leavesCodesOfOtherSchemesWhereTheyAre() {
    for (String given :
        List.of(
            "subj:15000000",
            "http://cv.iptc.org/newscodes/subjectcode/15000000",
            "desk/15000000",
            "medtop:99999999",
            "none of these")) {
      assertThat(given(given)).as(given).isEmpty();
    }
  }

  @Test
  void filesUnderEachTopicOnce() {
    assertThat(given("medtop:15000000", "sport", "15000000", "election", "sport"))
        .containsExactly("sport 1.0", "election 1.0");
    Article article = soccer().toBuilder().topics(List.of("soccer", "medtop:20001065")).build();
    List<String> topics =
        Annotator.standard().annotate(article).topics().stream()
            .map(scored -> scored.topic().label())
            .toList();
    assertThat(topics).startsWith("soccer").doesNotHaveDuplicates();
    assertThat(Annotator.standard().annotate(soccer()).topics())
        .extracting(scored -> scored.topic().label())
        .contains("soccer");
  }

  private static Article soccer() {
    return Article.of("1", "Soccer final", "The striker won the soccer World Cup for his team.");
  }

  private static List<String> given(String... topics) {
    Article article = Article.builder().id("1").title("No title").topics(List.of(topics)).build();
    AnnotatedArticle annotated = Annotator.standard().annotate(article);
    assertThat(annotated.article()).isEqualTo(article);
    return annotated.topics().stream()
        .map(scored -> scored.topic().label() + " " + scored.confidence())
        .toList();
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
