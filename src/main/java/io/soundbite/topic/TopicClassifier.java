package io.soundbite.topic;

import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files articles and quotations under topics, by rules that an editor can read and mend. Immutable
 * and safe for use by any number of threads. Linear in the length of the text.
 *
 * <p>How it decides, and how rules are written, is told in the chapter of this package.
 */
public final class TopicClassifier {

  private static final List<String> SHIPPED_RULES =
      List.of(
          "arts.txt",
          "crime.txt",
          "disaster.txt",
          "economy.txt",
          "education.txt",
          "environment.txt",
          "health.txt",
          "human-interest.txt",
          "labor.txt",
          "leisure.txt",
          "politics.txt",
          "religion.txt",
          "science.txt",
          "society.txt",
          "sport.txt",
          "conflict.txt",
          "weather.txt",
          "none.txt");

  private final Taxonomy taxonomy;
  private final Rules rules;

  private TopicClassifier(Taxonomy taxonomy, Map<String, Rule> rules) {
    this.taxonomy = taxonomy;
    this.rules = new Rules(taxonomy, rules.values());
  }

  /** Files under the IPTC Media Topics, for English news of the whole world. */
  public static TopicClassifier standard() {
    return Shipped.STANDARD;
  }

  /**
   * As {@link #standard()}, but a topic with a rule in the file is recognised by that rule alone.
   *
   * @throws TopicFileException where a line of the file is no rule of an IPTC topic
   */
  public static TopicClassifier standardWith(Path rules) throws IOException {
    var all = shippedRules();
    all.putAll(RuleFile.read(LineFile.read(rules), Taxonomy.iptc()));
    return new TopicClassifier(Taxonomy.iptc(), all);
  }

  /**
   * Files under a taxonomy of one's own.
   *
   * @throws TopicFileException where a line of the file is no rule of a topic of the taxonomy
   */
  public static TopicClassifier of(Taxonomy taxonomy, Path rules) throws IOException {
    return new TopicClassifier(taxonomy, RuleFile.read(LineFile.read(rules), taxonomy));
  }

  /** The tree under which this classifier files. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  static Map<String, Rule> shippedRules() {
    var rules = new LinkedHashMap<String, Rule>();
    for (String name : SHIPPED_RULES) {
      rules.putAll(RuleFile.read(LineFile.shipped("rules/" + name), Taxonomy.iptc()));
    }
    return rules;
  }

  /**
   * The topics of an article: at the deepest level that its words bear, those above implied; at
   * most ten, best first, none where there is no evidence. Words of the title and the lead count
   * more.
   */
  public List<ScoredTopic> classify(String title, String body) {
    return Ranking.of(rules, Evidence.of(rules, title, body).sums());
  }

  /** The topics of a text without a title or surroundings; ordered as those of an article. */
  public List<ScoredTopic> classify(String text) {
    return classify("", text);
  }

  /**
   * The topics of a quotation, read in the light of its article: a word that only hints at a topic
   * says more where the article is filed under it. A quotation whose words say nothing by
   * themselves ("There is no room to cut") is taken to speak of what the article is about first,
   * with half the confidence.
   *
   * @param quote the words said
   * @param article the topics of the article, best first
   */
  public List<ScoredTopic> classifyQuote(String quote, List<ScoredTopic> article) {
    double[] sums = Evidence.of(rules, "", quote).sums();
    Surroundings.of(rules, article).addTo(sums);
    List<ScoredTopic> own = Ranking.of(rules, sums);
    return own.isEmpty() ? Surroundings.inherited(article) : own;
  }

  /**
   * The terms that put an article under its topics: for each topic of {@link #classify}, in that
   * order, its terms and those of the topics below it, that which says most first.
   */
  public List<Reason> explain(String title, String body) {
    var reasons = new ArrayList<Reason>();
    Evidence.of(rules, title, body)
        .tell(
            (term, topic, weight) ->
                reasons.add(new Reason(rules.topic(topic), rules.term(term), weight)));
    reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
    var explained = new ArrayList<Reason>();
    for (ScoredTopic filed : classify(title, body)) {
      reasons.stream()
          .filter(reason -> isWithin(reason.topic(), filed.topic()))
          .forEach(explained::add);
    }
    return explained;
  }

  private static boolean isWithin(Topic topic, Topic above) {
    int depth = above.path().size();
    return topic.path().size() >= depth && topic.path().subList(0, depth).equals(above.path());
  }

  /** Read when first asked for. */
  private static final class Shipped {
    static final TopicClassifier STANDARD = new TopicClassifier(Taxonomy.iptc(), shippedRules());
  }
}
