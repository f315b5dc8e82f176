package io.soundbite.bench;

import io.soundbite.model.ScoredTopic;
import io.soundbite.topic.TopicClassifier;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Measures how often one of the first topics of an article is right by its label, for each label
 * and on average over labels (macro), and how long the classifier takes.
 *
 * <p>Articles whose label says nothing of topics are left out. The rest are halved by the parity of
 * {@link String#hashCode} of their id: rules may be written by what the tune half shows, the test
 * half tells how good they are.
 */
public final class TopicBenchmark {

  /** Which articles of a corpus are measured. */
  public enum Half {
    /** Those by which rules may be mended: even hashes. */
    TUNE,
    /** Those which nobody looks at: odd hashes. */
    TEST,
    /** Both halves. */
    ALL;

    /** Whether an article with this id is one of these. */
    public boolean holds(String id) {
      boolean even = Math.floorMod(id.hashCode(), 2) == 0;
      return this == ALL || even == (this == TUNE);
    }
  }

  private final TopicClassifier classifier;
  private final TopicLabels labels;
  private final int first;

  /**
   * @param first how many topics of an article count, best first; 1 at least
   */
  public TopicBenchmark(TopicClassifier classifier, TopicLabels labels, int first) {
    if (first < 1) {
      throw new IllegalArgumentException("At least the first topic counts, but was given " + first);
    }
    this.classifier = classifier;
    this.labels = labels;
    this.first = first;
  }

  /**
   * The recall of each label that has articles in the half, and of all.
   *
   * @param missed told of each article none of whose first topics is right
   */
  public TopicReport run(List<LabelledArticle> articles, Half half, Consumer<TopicMiss> missed) {
    var measured =
        articles.stream()
            .filter(labelled -> half.holds(labelled.article().id()))
            .filter(labelled -> labels.codes().containsKey(labelled.label()))
            .toList();
    var rows = new TreeMap<String, TopicReport.Row>();
    long start = System.nanoTime();
    for (LabelledArticle labelled : measured) {
      List<ScoredTopic> topics = topics(labelled);
      boolean right =
          topics.stream().anyMatch(scored -> labels.isRight(scored.topic(), labelled.label()));
      rows.merge(
          labelled.label(),
          new TopicReport.Row(labelled.label(), 1, right ? 1 : 0),
          TopicReport.Row::plus);
      if (!right) {
        missed.accept(new TopicMiss(labelled, topics));
      }
    }
    double micros = (System.nanoTime() - start) / 1e3 / Math.max(1, measured.size());
    return new TopicReport(List.copyOf(rows.values()), micros);
  }

  private List<ScoredTopic> topics(LabelledArticle labelled) {
    return classifier.classify(labelled.article().title(), labelled.article().body()).stream()
        .limit(first)
        .toList();
  }
}
