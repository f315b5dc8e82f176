package io.soundbite.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random qrels and a random run with many ties, and the measures as slow as their definitions. */
final class RandomJudgements {

  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
  private final Map<String, List<Run.Scored>> answers = new LinkedHashMap<>();

  RandomJudgements(long seed) {
    Random random = new Random(seed);
    for (int query = 1; query <= 5; query++) {
      Map<String, Integer> judged = new LinkedHashMap<>();
      List<Run.Scored> answer = new ArrayList<>();
      for (int document = 0; document < 40; document++) {
        if (random.nextInt(3) == 0) {
          judged.put("d" + document, random.nextInt(5) - 1);
        }
        if (random.nextInt(2) == 0) {
          answer.add(new Run.Scored("d" + document, random.nextInt(8)));
        }
      }
      if (!judged.isEmpty() && !answer.isEmpty()) {
        grades.put("q" + query, judged);
        answers.put("q" + query, answer);
      }
    }
  }

  Qrels qrels() {
    return Qrels.of(grades);
  }

  Run run() {
    return Run.of("random", answers);
  }

  double slow(Measure measure, String query) {
    Map<String, Integer> judged = grades.getOrDefault(query, Map.of());
    List<Run.Scored> answer = answers.getOrDefault(query, List.of());
    long relevant = judged.values().stream().filter(grade -> grade > 0).count();
    double sum = 0;
    int first = Integer.MAX_VALUE;
    long within10 = 0;
    for (Run.Scored one : answer) {
      if (judged.getOrDefault(one.document(), 0) > 0) {
        long rank = rank(one, answer);
        long before =
            answer.stream()
                .filter(other -> judged.getOrDefault(other.document(), 0) > 0)
                .filter(other -> rank(other, answer) <= rank)
                .count();
        sum += (double) before / rank;
        first = (int) Math.min(first, rank);
        within10 += rank <= 10 ? 1 : 0;
      }
    }
    long found = answer.stream().filter(a -> judged.getOrDefault(a.document(), 0) > 0).count();
    return switch (measure) {
      case MAP -> relevant == 0 ? 0 : sum / relevant;
      case P_10 -> within10 / 10.0;
      case RECALL_1000 -> relevant == 0 ? 0 : (double) found / relevant;
      case MRR -> first == Integer.MAX_VALUE ? 0 : 1.0 / first;
      case NDCG_10 -> ndcg(judged, answer);
    };
  }

  private static double ndcg(Map<String, Integer> judged, List<Run.Scored> answer) {
    double gain = 0;
    for (Run.Scored one : answer) {
      long rank = rank(one, answer);
      int grade = judged.getOrDefault(one.document(), 0);
      gain += rank <= 10 && grade > 0 ? grade * Math.log(2) / Math.log(rank + 1.0) : 0;
    }
    List<Integer> best =
        judged.values().stream().filter(grade -> grade > 0).sorted((a, b) -> b - a).toList();
    double ideal = 0;
    for (int i = 0; i < Math.min(10, best.size()); i++) {
      ideal += best.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  /** One more than how many come before it: by score, then by id from the last to the first. */
  private static long rank(Run.Scored one, List<Run.Scored> answer) {
    return 1
        + answer.stream()
            .filter(
                other ->
                    other.score() > one.score()
                        || (other.score() == one.score()
                            && other.document().compareTo(one.document()) > 0))
            .count();
  }
}
