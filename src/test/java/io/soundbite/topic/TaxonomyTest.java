package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomyTest {

  private static final Taxonomy IPTC = Taxonomy.iptc();

  @TempDir Path folder;

  @Test
  void holdsTheMediaTopicsBelowSeventeenTops() {
    assertThat(IPTC.topics()).hasSize(1100);
    assertThat(IPTC.tops())
        .extracting(Topic::label)
        .hasSize(17)
        .contains("politics", "sport", "conflict, war and peace", "weather");
  }

  @Test
  void findsTopicsByWhatPeopleCallThem() throws IOException {
    var names = TaxonomyFile.names(LineFile.shipped("iptc-other-names.tsv"));
    assertThat(names).hasSizeGreaterThan(90);
    names.forEach(
        (code, all) ->
            all.forEach(
                name -> assertThat(IPTC.find(name)).as(name).map(Topic::code).contains(code)));
    for (String typed : List.of("taxes", "Gun Control", "COVID-19", "guns", "Supreme Court")) {
      assertThat(IPTC.find(typed)).as(typed).isPresent();
    }
  }

  @Test
  void readsOtherNamesOfATreeOfOnesOwn() throws IOException {
    Path file = folder.resolve("tree.tsv");
    Files.writeString(file, "1\tharbor\t\tport; docks\n2\tport\t1\n3\tquay\t1\t docks ;;\n");
    Taxonomy tree = Taxonomy.read(file);
    assertThat(tree.find("dock")).map(Topic::code).contains("1");
    assertThat(tree.find("port")).map(Topic::code).contains("2");
  }

  @Test
  void leadsEveryTopicUpToATop() {
    for (Topic topic : IPTC.topics()) {
      assertThat(IPTC.byCode(topic.code())).contains(topic);
      assertThat(IPTC.tops()).contains(IPTC.top(topic));
      assertThat(IPTC.ancestors(topic)).hasSize(topic.depth());
      IPTC.parent(topic).ifPresent(up -> assertThat(IPTC.children(up)).contains(topic));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20000056",
        "medtop:20000056",
        "armed conflict",
        "Armed  Conflict",
        "ARMÉD CONFLICT",
        "conflict, war and peace > armed conflict",
        "Conflict, War and Peace/armed conflict"
      })
  void findsATopicByWhatPeopleCallIt(String name) {
    assertThat(IPTC.find(name)).map(Topic::code).contains("20000056");
  }

  @Test
  void findsEveryTopicByItsLabelAndItsPath() {
    for (Topic topic : IPTC.topics()) {
      assertThat(IPTC.find(topic.label())).contains(topic);
      assertThat(IPTC.find(String.join(" > ", topic.path()))).contains(topic);
    }
  }

  @Test
  void findsATopicWhateverTheNumberOfItsNouns() throws IOException {
    assertThat(IPTC.find("interest rates")).map(Topic::label).contains("interest rate");
    assertThat(IPTC.find("Armed Conflicts")).map(Topic::label).contains("armed conflict");
    assertThat(IPTC.find("politics > elections")).map(Topic::label).contains("election");
    Taxonomy tree = tree("a\ttaxes", "b\tparties", "c\tchurch", "d\tnews", "e\tclass", "f\tgas");
    assertThat(tree.find("tax")).map(Topic::code).contains("a");
    assertThat(tree.find("party")).map(Topic::code).contains("b");
    assertThat(tree.find("churches")).map(Topic::code).contains("c");
    assertThat(tree.find("classes")).map(Topic::code).contains("e");
    assertThat(tree.find("ga")).isEmpty();
  }

  @Test
  void findsTopicsByWordsOfTheirLabels() {
    assertThat(IPTC.containing("Sanctions")).map(Topic::label).containsExactly("economic sanction");
    assertThat(IPTC.containing("tourism")).map(Topic::label).contains("travel and tourism");
    assertThat(IPTC.containing("tour")).map(Topic::label).doesNotContain("travel and tourism");
    assertThat(IPTC.containing(" - ")).isEmpty();
  }

  @Test
  void prefersTheNameThatIsWrittenSo() throws IOException {
    Taxonomy tree = tree("x\tarts", "y\tculture", "ya\tart\ty");
    assertThat(tree.find("art")).map(Topic::code).contains("ya");
    assertThat(tree.find("arts")).map(Topic::code).contains("x");
  }

  @Test
  void meansACodeBeforeALabel() throws IOException {
    Taxonomy tree = tree("a\tb", "c\td", "b\te\tc");
    assertThat(tree.find("b")).map(Topic::label).contains("e");
    assertThat(tree.find("d")).map(Topic::code).contains("c");
  }

  @Test
  void findsNothingByAStrangeName() {
    assertThat(IPTC.find("armed conflicts of the mind")).isEmpty();
    assertThat(IPTC.find("")).isEmpty();
  }

  @Test
  void suggestsNearNames() {
    assertThat(IPTC.suggest("armed conflct").getFirst().label()).isEqualTo("armed conflict");
    assertThat(IPTC.suggest("diplomatie").getFirst().label()).isEqualTo("diplomacy");
    assertThat(IPTC.suggest("2000056").getFirst().code()).isEqualTo("20000056");
    assertThat(IPTC.suggest("qqqq")).isEmpty();
    assertThat(IPTC.suggest("gun")).isEmpty();
  }

  @Test
  void suggestsNamesThatShareAWordBeforeThoseThatShareLetters() {
    assertThat(IPTC.suggest("gun control"))
        .extracting(Topic::label)
        .containsExactly("personal weapon control policy");
    assertThat(IPTC.suggest("immigraton policy").getFirst().label()).isEqualTo("migration policy");
  }

  @Test
  void readsATreeOfOnesOwn() throws IOException {
    Taxonomy tree = tree("# desks", "f\tforeign", "h\thome", "fa\tAsia\tf", "ha\tschools\th");
    assertThat(tree.find("foreign/asia")).map(Topic::path).contains(List.of("foreign", "Asia"));
    assertThat(tree.tops()).extracting(Topic::code).containsExactly("f", "h");
  }

  @Test
  void meansTheTopicNearestToTheTopWhereALabelStandsTwice() throws IOException {
    Taxonomy tree = tree("s\tsport", "n\tnews", "ns\tsport\tn");
    assertThat(tree.find("sport")).map(Topic::code).contains("s");
    assertThat(tree.find("news > sport")).map(Topic::code).contains("ns");
  }

  @Test
  void asksForThePathWhereALabelIsAmbiguous() throws IOException {
    Taxonomy tree = tree("f\tforeign", "h\thome", "fo\topinion\tf", "ho\topinion\th");
    assertThatThrownBy(() -> tree.find("opinion"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'opinion' names 2 topics; write one of [foreign > opinion, home > opinion]");
  }

  @Test
  void saysWhichLineOfATreeIsWrong() {
    assertThatThrownBy(() -> tree("a\tarts", "nonsense"))
        .hasMessageEndingWith(
            "tree.tsv, line 2: expected code, label, the code of the parent and other names, parted by tabs, but"
                + " found 1 column: nonsense");
    assertThatThrownBy(() -> tree("a\tarts", "a\tart"))
        .hasMessageEndingWith("line 2: the code a stands there a second time");
    assertThatThrownBy(() -> tree("a\tarts\tz"))
        .hasMessageEndingWith("line 1: the parent z of a is not in the file");
    assertThatThrownBy(() -> tree("a\tarts\tb", "b\tbooks\ta"))
        .hasMessageEndingWith("the ancestors of a go round in a circle");
    assertThatThrownBy(() -> tree("a\t "))
        .hasMessageContaining("line 1: neither code nor label may be empty");
  }

  private Taxonomy tree(String... lines) throws IOException {
    return Taxonomy.read(Files.write(folder.resolve("tree.tsv"), List.of(lines)));
  }
}
