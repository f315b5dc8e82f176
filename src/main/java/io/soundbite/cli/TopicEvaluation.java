package io.soundbite.cli;

import io.soundbite.bench.TopicMiss;
import io.soundbite.bench.TopicReport;
import java.util.List;

/**
 * What came of comparing topics with labels.
 *
 * @param half which articles were compared, "tune"
 * @param misses what is not right, where it was asked for
 */
record TopicEvaluation(String half, TopicReport report, List<TopicMiss> misses) {

  TopicEvaluation {
    misses = List.copyOf(misses);
  }
}
