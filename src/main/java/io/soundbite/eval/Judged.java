package io.soundbite.eval;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One query's answer as its judges see it.
 *
 * @param grades of the documents retrieved, the best ranked first; 0 of those not judged
 * @param judged the grades of all that were judged, retrieved or not, the highest first
 * @param relevant from what grade on a document is relevant
 */
record Judged(List<Integer> grades, List<Integer> judged, int relevant) {

  static Judged of(List<Run.Scored> ranked, Map<String, Integer> judged, int relevant) {
    List<Integer> grades =
        ranked.stream().map(one -> judged.getOrDefault(one.document(), 0)).toList();
    List<Integer> highestFirst =
        judged.values().stream().sorted(Collections.reverseOrder()).toList();
    return new Judged(grades, highestFirst, relevant);
  }

  /** How many documents were retrieved. */
  int retrieved() {
    return grades.size();
  }

  /** How many relevant documents there are, retrieved or not. */
  int allRelevant() {
    return relevantOf(judged);
  }

  /** How many of the first documents are relevant. */
  int relevantWithin(int cutOff) {
    return relevantOf(first(cutOff, grades));
  }

  private int relevantOf(Collection<Integer> some) {
    return (int) some.stream().filter(grade -> grade >= relevant).count();
  }

  private static List<Integer> first(int cutOff, List<Integer> all) {
    return all.subList(0, Math.min(cutOff, all.size()));
  }

  double averagePrecision() {
    double sum = 0;
    int found = 0;
    for (int place = 0; place < grades.size(); place++) {
      if (grades.get(place) >= relevant) {
        found++;
        sum += (double) found / (place + 1);
      }
    }
    return share(sum, allRelevant());
  }

  double recall(int cutOff) {
    return share(relevantWithin(cutOff), allRelevant());
  }

  double reciprocalRank() {
    for (int place = 0; place < grades.size(); place++) {
      if (grades.get(place) >= relevant) {
        return 1.0 / (place + 1);
      }
    }
    return 0;
  }

  double ndcg(int cutOff) {
    return share(gain(first(cutOff, grades)), gain(first(cutOff, judged)));
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int place = 0; place < grades.size(); place++) {
      sum += Math.max(0, grades.get(place)) * Math.log(2) / Math.log(place + 2);
    }
    return sum;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
