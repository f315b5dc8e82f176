package io.soundbite.cli;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.Article;
import io.soundbite.model.ScoredTopic;
import io.soundbite.topic.Reason;
import io.soundbite.topic.TopicClassifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A topic of an article, and the terms that spoke for it.
 *
 * @param isGiven whether the publisher gave it
 * @param terms what each says, that which says most first; a term of several topics below this one
 *     stands once, with all it says
 */
record ExplainedTopic(ScoredTopic topic, boolean isGiven, Map<String, Double> terms) {

  /** The first topics of an article, those that its publisher gave before the others. */
  static List<ExplainedTopic> of(
      Annotator annotator, TopicClassifier classifier, Article article, int first) {
    return annotator.topics(article).stream()
        .limit(first)
        .map(scored -> of(classifier, article, scored))
        .toList();
  }

  private static ExplainedTopic of(
      TopicClassifier classifier, Article article, ScoredTopic scored) {
    Map<String, Double> terms =
        classifier.explain(article.title(), article.body(), scored.topic()).stream()
            .collect(Collectors.groupingBy(Reason::term, Collectors.summingDouble(Reason::weight)));
    var sorted = new LinkedHashMap<String, Double>();
    terms.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(term -> sorted.put(term.getKey(), term.getValue()));
    boolean isGiven =
        article.topics().stream()
            .flatMap(given -> classifier.taxonomy().given(given).stream())
            .anyMatch(scored.topic()::equals);
    return new ExplainedTopic(scored, isGiven, sorted);
  }
}
