package io.soundbite.annotate;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import io.soundbite.quote.QuoteAnnotator;
import io.soundbite.topic.Taxonomy;
import io.soundbite.topic.TopicClassifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotes of an article, their speakers, and what article and quotes are about. Usable
 * alone, without an index. Safe for use by any number of threads; costs well below a millisecond an
 * article.
 */
public final class Annotator {

  private final Taxonomy taxonomy;
  private final TopicClassifier classifier;
  private final QuoteAnnotator quoteAnnotator;

  private Annotator(Taxonomy taxonomy, TopicClassifier classifier, QuoteAnnotator quoteAnnotator) {
    this.taxonomy = taxonomy;
    this.classifier = classifier;
    this.quoteAnnotator = quoteAnnotator;
  }

  /** The annotator for English news under the IPTC Media Topics. Reads its lexicons when called. */
  public static Annotator standard() {
    return new Annotator(Taxonomy.iptc(), TopicClassifier.standard(), new QuoteAnnotator());
  }

  /** The tree of topics under which this annotator files. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** The article with its quotes in the order of their words, and its topics, best first. */
  public AnnotatedArticle annotate(Article article) {
    List<ScoredTopic> topics = topics(article);
    List<Quote> quotes =
        quoteAnnotator.quotes(article).stream()
            .map(quote -> quote.withTopics(classifier.classifyQuote(quote.text(), topics)))
            .toList();
    return new AnnotatedArticle(article, quotes, topics);
  }

  /** First the topics whose codes the publisher gave, then those the classifier adds. */
  private List<ScoredTopic> topics(Article article) {
    List<ScoredTopic> topics = new ArrayList<>();
    for (String given : article.topics()) {
      taxonomy.byCode(code(given)).map(topic -> new ScoredTopic(topic, 1)).ifPresent(topics::add);
    }
    for (ScoredTopic found : classifier.classify(article.title(), article.body())) {
      if (topics.stream().noneMatch(given -> isSame(given.topic(), found.topic()))) {
        topics.add(found);
      }
    }
    return topics;
  }

  /** "medtop:15000000" and ".../mediatopic/15000000" are written for 15000000. */
  private static String code(String given) {
    return given.substring(Math.max(given.lastIndexOf(':'), given.lastIndexOf('/')) + 1);
  }

  private static boolean isSame(Topic one, Topic other) {
    return one.code().equals(other.code());
  }
}
