package io.soundbite.cli;

import io.soundbite.bench.Effectiveness;
import io.soundbite.eval.Comparison;
import io.soundbite.eval.Evaluation;
import io.soundbite.eval.Measure;
import io.soundbite.eval.Qrels;
import java.util.Arrays;
import java.util.List;

/**
 * What was measured of rankings.
 *
 * @param answers how the runs came about; none where they were read
 * @param qrels what they were measured by
 * @param evaluations one or two
 */
record EffectivenessReport(
    List<Effectiveness.Answer> answers, Qrels qrels, List<Evaluation> evaluations) {

  EffectivenessReport {
    answers = List.copyOf(answers);
    evaluations = List.copyOf(evaluations);
  }

  /** The second beside the first, in each measure; none where there is but one. */
  List<Comparison> comparisons() {
    return evaluations.size() < 2
        ? List.of()
        : Arrays.stream(Measure.values())
            .map(measure -> Comparison.of(measure, evaluations.get(0), evaluations.get(1)))
            .toList();
  }
}
