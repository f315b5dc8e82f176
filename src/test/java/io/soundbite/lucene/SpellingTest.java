package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.QueryParser;
import io.soundbite.search.DidYouMean;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private LuceneBackend index = Articles.index();

  SpellingTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    index =
        Articles.index(
            article("1")
                .title("Elections in the corridor")
                .source("Reuters")
                .text("Grain leaves by the corridor after two elections.")
                .said("Emmanuel Macron", "The grain must move."),
            article("2").text("A grain of doubt.").said("Emmanuel Macron", "Doubtless."));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void meansTheWordsThatTheIndexHas() throws IOException {
    assertThat(meant("grian coridor")).isEqualTo("grain corridor (1)");
    assertThat(meant("electoins")).isEqualTo("elections (1)");
    assertThat(meant("\"garin leavs\"")).isEqualTo("\"grain leaves\" (1)");
  }

  @Test
  void meansTheNamesThatTheIndexHas() throws IOException {
    assertThat(meant("speaker:macorn")).isEqualTo("speaker:macron (2)");
    assertThat(meant("speaker:\"emanuel macron\"")).isEqualTo("speaker:\"emmanuel macron\" (2)");
    assertThat(meant("source:reutres")).isEqualTo("source:reuters (1)");
  }

  @Test
  void meansWholeNamesWhereTheFieldTakesTheFirstWordAlone() throws IOException {
    index.add(article("3").source("Grain News").text("Wheat.").said("Ana Macron", "Yes.").build());
    index.add(article("4").source("Grain").text("News.").said("Emmanuel Silva", "Yes.").build());
    index.refresh();
    assertThat(meant("speaker:emmanuel macron")).isEqualTo("speaker:\"emmanuel macron\" (2)");
    assertThat(meant("speaker:emmanuel macron grain"))
        .isEqualTo("speaker:\"emmanuel macron\" grain (2)");
    assertThat(meant("quote:(speaker:emmanuel macron)"))
        .isEqualTo("quote:(speaker:\"emmanuel macron\") (2)");
    assertThat(meant("source:grain news")).isEqualTo("source:\"grain news\" (1)");
    assertThat(meant("speaker:emmanuel macron coridor"))
        .isEqualTo("speaker:emmanuel macron corridor (1)");
    for (String meant : new String[] {"speaker:macron grain", "title:elections corridor"}) {
      assertThat(meant(meant)).as(meant).isEqualTo("none");
    }
  }

  @Test
  void meansNamesOfTwoAndThreeLettersThatTheIndexHas() throws IOException {
    index.add(article("3").source("NPR News").text("An ant.").said("Xi Jinping", "No.").build());
    index.add(article("4").source("AP").text("An act.").build());
    index.refresh();
    assertThat(meant("source:NPT")).isEqualTo("source:NPR (1)");
    assertThat(meant("source:nrp")).isEqualTo("source:npr (1)");
    assertThat(meant("source:APP")).isEqualTo("source:AP (1)");
    assertThat(meant("speaker:\"xo jinping\"")).isEqualTo("speaker:\"xi jinping\" (1)");
    for (String known : new String[] {"source:AP", "source:NPR", "source:XYZ", "source:A", "adt"}) {
      assertThat(meant(known)).as(known).isEqualTo("none");
    }
  }

  @Test
  void meansTheSiteThatBeginsSo() throws IOException {
    for (String url :
        new String[] {"cnn.co.uk/1", "cnn.com/1", "edition.cnn.com/2", "cnnx.com/1", "bbc.com/1"}) {
      index.add(article(url).url("https://www." + url).text("Talk.").build());
    }
    index.refresh();
    assertThat(meant("site:cnn talk")).isEqualTo("site:cnn.com talk (2)");
    assertThat(meant("site:edition.cnn")).isEqualTo("site:edition.cnn.com (1)");
    for (String known : new String[] {"site:cnn.com", "site:com", "site:cn", "site:fox"}) {
      assertThat(meant(known)).as(known).isEqualTo("none");
    }
  }

  @Test
  void meansTheRoleThatSpeakersHave() throws IOException {
    Speaker senator = new Speaker("Bo Lind", SpeakerKind.PERSON, "senator", List.of());
    index.add(article("3").said(senator, "Yes.").build());
    index.refresh();
    assertThat(meant("role:senatr")).isEqualTo("role:senator (1)");
    assertThat(meant("role:senator")).isEqualTo("none");
    assertThat(meant("role:macrn")).isEqualTo("none");
  }

  @Test
  void meansTheFormThatTheIndexHas() throws IOException {
    assertThat(meant("=electoins")).isEqualTo("=elections (1)");
    assertThat(meant("=\"two electoins\"")).isEqualTo("=\"two elections\" (1)");
  }

  @Test
  void correctsInsideGroupsAndLeavesTheRest() throws IOException {
    assertThat(meant("quote:(speaker:macorn said:grian) date:*")).isEqualTo("none");
    assertThat(meant("quote:(speaker:macorn said:grian) -sport"))
        .isEqualTo("quote:(speaker:macron said:grain) -sport (1)");
    assertThat(meant("grian^2 OR coridor")).isEqualTo("grain^2 OR corridor (2)");
  }

  @Test
  void meansNothingElseWhereNothingIsAlikeOrAllIsKnown() throws IOException {
    for (String query :
        new String[] {"grain", "zzzzzz", "cat", "kind:direct", "2024", "gr*", "*"}) {
      assertThat(meant(query)).as(query).isEqualTo("none");
    }
    assertThat(meant("grian" + "x".repeat(1000))).isEqualTo("none");
  }

  @Test
  void looksForNoMoreWordsThanThereIsTimeFor() throws IOException {
    String query = String.join(" OR ", Collections.nCopies(Spelling.MOST_WORDS + 1, "grian"));
    String corrected = "grain OR ".repeat(Spelling.MOST_WORDS) + "grian (2)";
    assertThat(meant(query)).isEqualTo(corrected);
  }

  private String meant(String query) throws IOException {
    return index.didYouMean(QueryParser.parse(query)).map(DidYouMean::toString).orElse("none");
  }

  @Test
  void meansTheWordThatIsManyTimesAsFrequentTheNearerTheSooner() throws IOException {
    add(30, "Merkel spoke merely.");
    add(80, "She spoke merely.");
    index.add(article("slip").text("Merkle spoke.").build());
    index.refresh();
    assertThat(meant("merkle")).isEqualTo("merkel (30)");
  }

  @Test
  void meansNoOtherWordWhereThatIsHardlyMoreFrequent() throws IOException {
    add(15, "Hillary spoke.");
    index.add(article("other").text("Hilary spoke.").build());
    index.refresh();
    assertThat(meant("Hilary")).isEqualTo("none");
  }

  @Test
  void meansTheWordThatIsHundredTimesAsFrequent() throws IOException {
    add(200, "Hillary spoke.");
    index.add(article("slip").text("Hilary spoke.").build());
    index.refresh();
    assertThat(meant("Hilary")).isEqualTo("Hillary (200)");
    assertThat(meant("Hillary")).isEqualTo("none");
  }

  private void add(int times, String text) throws IOException {
    for (int i = 0; i < times; i++) {
      index.add(article(text + i).text(text).build());
    }
  }
}
