package io.soundbite.annotate;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import io.soundbite.quote.QuoteAnnotator;
import io.soundbite.topic.Taxonomy;
import io.soundbite.topic.TopicClassifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the quotes of an article, their speakers, and what article and quotes are about. Usable
 * alone, without an index. Safe for use by any number of threads; costs about a millisecond for an
 * article of a thousand words.
 */
public final class Annotator {

  private final TopicClassifier classifier;
  private final QuoteAnnotator quoteAnnotator;

  private Annotator(TopicClassifier classifier, QuoteAnnotator quoteAnnotator) {
    this.classifier = classifier;
    this.quoteAnnotator = quoteAnnotator;
  }

  /** The annotator for English news under the IPTC Media Topics. Reads its lexicons when called. */
  public static Annotator standard() {
    return of(TopicClassifier.standard());
  }

  /**
   * The annotator for English news under the topics of a classifier, which may bring rules and a
   * tree of one's own: {@link TopicClassifier#of} and {@link TopicClassifier#standardWith} read
   * them from files.
   */
  public static Annotator of(TopicClassifier classifier) {
    return new Annotator(classifier, new QuoteAnnotator());
  }

  /** The tree of topics under which this annotator files. */
  public Taxonomy taxonomy() {
    return classifier.taxonomy();
  }

  /**
   * The article with its quotes in the order of their words, and its topics.
   *
   * <p>Those topics come first that the publisher gave, as far as {@link Taxonomy#given} knows
   * them, with confidence 1. Then come those that the classifier adds, best first. No topic comes
   * twice. What else the publisher gave, such as codes of other schemes, stays in {@link
   * Article#topics} and files the article nowhere.
   */
  public AnnotatedArticle annotate(Article article) {
    List<ScoredTopic> topics = topics(article);
    List<Quote> quotes =
        quoteAnnotator.quotes(article).stream()
            .map(quote -> quote.withTopics(classifier.classifyQuote(quote.text(), topics)))
            .toList();
    return new AnnotatedArticle(article, quotes, topics);
  }

  /** The topics of {@link #annotate}, without looking for quotes. */
  public List<ScoredTopic> topics(Article article) {
    Map<String, ScoredTopic> byCode = new LinkedHashMap<>();
    for (String given : article.topics()) {
      taxonomy().given(given).ifPresent(topic -> byCode.putIfAbsent(topic.code(), sure(topic)));
    }
    for (ScoredTopic found : classifier.classify(article.title(), article.body())) {
      byCode.putIfAbsent(found.topic().code(), found);
    }
    return List.copyOf(byCode.values());
  }

  private static ScoredTopic sure(Topic topic) {
    return new ScoredTopic(topic, 1);
  }
}
