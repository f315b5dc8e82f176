package io.soundbite.topic;

import io.soundbite.given.Given;
import io.soundbite.model.Article;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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

  private static final int MOST_DESK_WORDS = 10;

  private final Taxonomy taxonomy;
  private final Map<String, Rule> written;
  private final Rules rules;

  private TopicClassifier(
      Taxonomy taxonomy,
      Map<String, Rule> written,
      List<LearnedTopic> learned,
      DeskWords deskWords) {
    var numbers = new TopicNumbers(taxonomy);
    this.taxonomy = taxonomy;
    this.written = written;
    rules = new Rules(numbers, written.values(), new Learned(numbers, learned), deskWords);
  }

  /** Files under the IPTC Media Topics, for English news of the whole world. */
  public static TopicClassifier standard() {
    return Shipped.STANDARD;
  }

  /**
   * As {@link #standard()}, but for what a file of rules adds, replaces or switches off.
   *
   * @throws TopicFileException where a line of the file is no rule of an IPTC topic
   */
  public static TopicClassifier standardWith(Path rules) throws IOException {
    return standard().with(rules);
  }

  /** Files under a taxonomy of one's own, once it has rules or has learned. */
  public static TopicClassifier of(Taxonomy taxonomy) {
    return new TopicClassifier(taxonomy, Map.of(), List.of(), DeskWords.NONE);
  }

  /**
   * Files under a taxonomy of one's own by rules of one's own.
   *
   * @throws TopicFileException where a line of the file is no rule of a topic of the taxonomy
   */
  public static TopicClassifier of(Taxonomy taxonomy, Path rules) throws IOException {
    return of(taxonomy).with(rules);
  }

  /**
   * Files under a taxonomy by what articles teach that people filed under it. The same as {@code
   * of(taxonomy).learn(articles)}.
   */
  public static TopicClassifier train(Taxonomy taxonomy, Collection<Article> articles) {
    return of(taxonomy).learn(articles);
  }

  /** The tree under which this one files. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * The topics that everyday words may mean, the likeliest first, each with what has the words: the
   * one of this name, see {@link Taxonomy#find}, then those whose labels hold all the words, or
   * another name does, and those whose rules know the words for a sure or likely sign. Empty where
   * there are none.
   */
  public List<FoundTopic> find(String words) {
    return new TopicFinder(taxonomy, written.values()).find(Given.value(words, "words"));
  }

  /**
   * This classifier, but for what a file of rules adds, replaces or switches off. How rules are
   * written is told in the chapter of this package.
   *
   * @throws TopicFileException where a line of the file is no rule of a topic of the taxonomy
   */
  public TopicClassifier with(Path rulesFile) throws IOException {
    return new TopicClassifier(
        taxonomy,
        rules(written, LineFile.read(rulesFile), taxonomy),
        rules.learned().topics(),
        rules.deskWords());
  }

  /**
   * This classifier, and what articles teach that people filed: its rules stay, and a text may also
   * be filed under a topic because its words are those of the topic's articles. What was learned
   * before is forgotten. Takes some seconds for ten thousand articles; the same articles in the
   * same order always teach the same.
   *
   * @param articles their {@link Article#topics} are read by {@link Taxonomy#given}; what names no
   *     topic is passed over, and so are topics with a single article
   * @throws IllegalArgumentException where no topic of the taxonomy has two articles
   */
  public TopicClassifier learn(Collection<Article> articles) {
    List<Example> examples =
        articles.stream().flatMap(article -> Example.of(article, taxonomy).stream()).toList();
    List<LearnedTopic> learned = Trainer.train(examples);
    if (learned.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing can be learned: of %d articles, %d name a topic of the taxonomy in their topics,"
                  .formatted(articles.size(), examples.size())
              + " and no topic has two of them");
    }
    return new TopicClassifier(taxonomy, written, learned, rules.deskWords());
  }

  /** The topics that articles taught, in the order of their codes; empty where none did. */
  public List<Topic> learned() {
    return rules.learned().topics().stream()
        .map(topic -> taxonomy.byCode(topic.code()).orElseThrow())
        .toList();
  }

  /**
   * Writes what was learned to a file, which {@link #withLearned} reads: a text with the words of
   * each topic and their weights, which may be mended.
   */
  public void writeLearned(Path file) throws IOException {
    LearnedFile.write(rules.learned().topics(), taxonomy, file);
  }

  /**
   * This classifier, and what one learned that wrote it to a file.
   *
   * @throws TopicFileException where a line of the file cannot be read, or names a topic that the
   *     taxonomy lacks
   */
  public TopicClassifier withLearned(Path file) throws IOException {
    return new TopicClassifier(
        taxonomy, written, LearnedFile.read(LineFile.read(file), taxonomy), rules.deskWords());
  }

  static Map<String, Rule> shippedRules() {
    Map<String, Rule> shipped = Map.of();
    for (String name : SHIPPED_RULES) {
      shipped = rules(shipped, LineFile.shipped("rules/" + name), Taxonomy.iptc());
    }
    return shipped;
  }

  private static Map<String, Rule> rules(
      Map<String, Rule> before, LineFile file, Taxonomy taxonomy) {
    var after = new LinkedHashMap<>(before);
    RuleFile.read(file, taxonomy).forEach(block -> block.applyTo(after));
    return after;
  }

  /**
   * The topics of an article: at the deepest level that its words bear, those above implied; at
   * most ten, best first, none where there is no evidence. Words of the title and the lead count
   * more.
   */
  public List<ScoredTopic> classify(String title, String body) {
    return Ranking.of(rules, Evidence.of(rules, title, body));
  }

  /** The topics of a text without a title or surroundings; ordered as those of an article. */
  public List<ScoredTopic> classify(String text) {
    return classify("", text);
  }

  /**
   * The topics of a quotation, read in the light of its article: a word that only hints at a topic
   * says more where the article is filed under it, and less where the article is filed under
   * nothing of the same top. A quotation of five words or more that say nothing by themselves
   * ("There is no room to cut") is taken to speak of what the article is about first, with half the
   * confidence.
   *
   * @param quote the words said
   * @param article the topics of the article, best first
   */
  public List<ScoredTopic> classifyQuote(String quote, List<ScoredTopic> article) {
    TopicSums sums = Evidence.of(rules, "", quote).sums();
    Surroundings.of(rules, article).addTo(sums);
    List<ScoredTopic> own = Ranking.of(rules, sums);
    return own.isEmpty() ? Surroundings.inherited(quote, article) : own;
  }

  /**
   * The terms that put an article under its topics: for each topic of {@link #classify}, in that
   * order, its terms and those of the topics below it, that which says most first. Where common
   * words made the first topic the first, the ten at most that say most for the top above it
   * follow, with what they add to its log-odds.
   */
  public List<Reason> explain(String title, String body) {
    List<Reason> reasons = reasons(title, body);
    var explained = new ArrayList<Reason>();
    List<ScoredTopic> topics = classify(title, body);
    for (ScoredTopic filed : topics) {
      explained.addAll(within(filed.topic(), reasons));
    }
    explained.addAll(deskWords(title, body, topics));
    return explained;
  }

  /**
   * The terms of an article that speak for a topic or one below it, that which says most first;
   * also where the article is not filed there, and none where no word speaks for it.
   */
  public List<Reason> explain(String title, String body, Topic topic) {
    return within(topic, reasons(title, body));
  }

  /** This classifier without what common words say. */
  TopicClassifier byRules() {
    return new TopicClassifier(taxonomy, written, rules.learned().topics(), DeskWords.NONE);
  }

  /**
   * The common words that say most for the top of the first topic, where they made it the first.
   */
  private List<Reason> deskWords(String title, String body, List<ScoredTopic> topics) {
    Evidence evidence = Evidence.of(rules, title, body);
    List<ScoredTopic> byRules = Ranking.of(rules.alone(), evidence);
    if (topics.isEmpty() || topics.getFirst().topic().equals(byRules.getFirst().topic())) {
      return List.of();
    }
    int top = rules.topics().top(rules.topics().of(topics.getFirst().topic().code()));
    var said = new ArrayList<Reason>();
    evidence.tellDeskWords(
        top, (word, one, value) -> said.add(new Reason(rules.topics().topic(one), word, value)));
    said.sort(Comparator.comparingDouble(Reason::weight).reversed());
    return said.subList(0, Math.min(MOST_DESK_WORDS, said.size()));
  }

  private List<Reason> reasons(String title, String body) {
    var reasons = new ArrayList<Reason>();
    Evidence.of(rules, title, body)
        .tell(
            (term, topic, weight) ->
                reasons.add(new Reason(rules.topics().topic(topic), term, weight)));
    reasons.sort(Comparator.comparingDouble(Reason::weight).reversed());
    return reasons;
  }

  private static List<Reason> within(Topic above, List<Reason> reasons) {
    return reasons.stream().filter(reason -> isWithin(reason.topic(), above)).toList();
  }

  private static boolean isWithin(Topic topic, Topic above) {
    int depth = above.path().size();
    return topic.path().size() >= depth && topic.path().subList(0, depth).equals(above.path());
  }

  /** Read when first asked for. */
  private static final class Shipped {
    static final TopicClassifier STANDARD =
        new TopicClassifier(
            Taxonomy.iptc(),
            shippedRules(),
            List.of(),
            DeskWords.shipped(new TopicNumbers(Taxonomy.iptc())));
  }
}
