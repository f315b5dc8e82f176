package io.soundbite.cli;

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
 * @param terms what each says, that which says most first; a term of several topics below this one
 *     stands once, with all it says
 */
record ExplainedTopic(ScoredTopic topic, Map<String, Double> terms) {

  /** The first topics of an article. */
  static List<ExplainedTopic> of(TopicClassifier classifier, Article article, int first) {
    return classifier.classify(article.title(), article.body()).stream()
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
    return new ExplainedTopic(scored, sorted);
  }
}
