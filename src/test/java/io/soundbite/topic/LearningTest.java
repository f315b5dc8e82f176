package io.soundbite.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.model.Article;
import io.soundbite.model.ScoredTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles teach that people filed. */
class LearningTest {

  private static final List<String> PLANTS = List.of("moss", "fern", "orchid", "lichen", "heather");
  private static final List<String> PESTS = List.of("weevil", "aphid", "mildew", "blight", "rust");
  private static final List<String> TALK = List.of("people", "say", "that", "today", "was", "long");

  @TempDir Path folder;
  private Taxonomy garden;

  @BeforeEach
  void plant() throws IOException {
    Path tree = folder.resolve("tree.tsv");
    Files.write(tree, List.of("g\tgarden", "p\tplants\tg", "v\tpests\tg", "t\ttools"));
    garden = Taxonomy.read(tree);
  }

  @Test
  void filesUnderATaxonomyOfAUserWithoutRules() {
    var own = TopicClassifier.train(garden, examples(7, 40));
    var random = new Random(8);
    for (int i = 0; i < 50; i++) {
      assertThat(first(own.classify(text(random, PLANTS)))).isEqualTo("plants");
      assertThat(first(own.classify(text(random, PESTS)))).isEqualTo("pests");
    }
    assertThat(own.classify("people say that today was long")).isEmpty();
  }

  @Test
  void keepsTheRulesAndAddsWhatWasLearned() throws IOException {
    Path rules = Files.write(folder.resolve("own.txt"), List.of("t tools", "  sure: spade"));
    var own = TopicClassifier.of(garden, rules).learn(examples(7, 40));
    assertThat(first(own.classify("A spade"))).isEqualTo("tools");
    assertThat(first(own.classify("moss, fern and orchid"))).isEqualTo("plants");
  }

  @Test
  void explainsByTheWordsThatWereLearned() {
    var own = TopicClassifier.train(garden, examples(7, 40));
    assertThat(own.explain("", "people say that the moss and the fern"))
        .extracting(reason -> reason.topic().label() + ": " + reason.term())
        .contains("plants: moss", "plants: fern")
        .doesNotContain("plants: people", "plants: say", "plants: weevil");
  }

  @Test
  void learnsTheSameFromTheSameArticles() throws IOException {
    Path one = folder.resolve("one.txt");
    Path other = folder.resolve("other.txt");
    TopicClassifier.train(garden, examples(7, 40)).writeLearned(one);
    TopicClassifier.train(garden, examples(7, 40)).writeLearned(other);
    assertThat(other).hasSameTextualContentAs(one);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Path file = folder.resolve("learned.txt");
    var own = TopicClassifier.train(garden, examples(7, 40));
    own.writeLearned(file);
    var read = TopicClassifier.of(garden).withLearned(file);
    var random = new Random(9);
    for (int i = 0; i < 50; i++) {
      String text = text(random, i % 2 == 0 ? PLANTS : PESTS);
      assertThat(read.classify(text)).isEqualTo(own.classify(text)).isNotEmpty();
    }
  }

  @Test
  void takesTopicsByCodeSchemeAddressLabelOrPath() {
    for (String given :
        List.of(
            "p",
            "medtop:p",
            "http://cv.iptc.org/newscodes/mediatopic/p",
            "Plants",
            "garden/plants")) {
      var articles = new ArrayList<Article>();
      for (Article example : examples(7, 20)) {
        boolean plants = example.topics().contains("p");
        articles.add(filed(example, plants ? List.of(given, "no such topic") : List.of("v")));
      }
      assertThat(first(TopicClassifier.train(garden, articles).classify("moss, fern and orchid")))
          .as(given)
          .isEqualTo("plants");
    }
  }

  @Test
  void saysWhyNothingCanBeLearned() {
    List<Article> one = examples(7, 1).subList(0, 1);
    assertThatThrownBy(() -> TopicClassifier.train(garden, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Nothing can be learned: of 1 articles, 1 name a topic of the taxonomy in their"
                + " topics, and no topic has two of them");
  }

  @Test
  void saysWhichLineOfAFileIsWrong() {
    assertThatThrownBy(() -> read("p -2.5 plants", "  moss"))
        .hasMessageEndingWith("learned.txt, line 2: expected a weight and a term, but found: moss");
    assertThatThrownBy(() -> read("p -2.5 plants", "  much moss"))
        .hasMessageEndingWith("line 2: expected a number such as -1.25, but found: much moss");
    assertThatThrownBy(() -> read("p plants"))
        .hasMessageEndingWith("line 1: expected a number such as -1.25, but found: plants");
    assertThatThrownBy(() -> read("q -2.5 queens"))
        .hasMessageEndingWith("line 1: 'q' is no code of the taxonomy");
    assertThatThrownBy(() -> read("  2 moss"))
        .hasMessageEndingWith("line 1: this stands before the first code of a topic: 2 moss");
  }

  private void read(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("learned.txt"), List.of(lines));
    TopicClassifier.of(garden).withLearned(file);
  }

  private static String first(List<ScoredTopic> topics) {
    return topics.isEmpty() ? "" : topics.getFirst().topic().label();
  }

  /** Articles about plants and about pests in turn, so many of each. */
  private static List<Article> examples(long seed, int ofEach) {
    var random = new Random(seed);
    var examples = new ArrayList<Article>();
    for (int i = 0; i < ofEach; i++) {
      examples.add(filed(Article.of("p" + i, "", text(random, PLANTS)), List.of("p")));
      examples.add(filed(Article.of("v" + i, "", text(random, PESTS)), List.of("v")));
    }
    return examples;
  }

  private static Article filed(Article article, List<String> topics) {
    return Article.builder().id(article.id()).body(article.body()).topics(topics).build();
  }

  private static String text(Random random, List<String> subject) {
    var words = new ArrayList<String>();
    for (int i = 0; i < 30; i++) {
      List<String> from = i % 5 == 0 ? subject : TALK;
      words.add(from.get(random.nextInt(from.size())));
    }
    return String.join(" ", words);
  }
}
