package io.soundbite.topic;

import io.soundbite.model.ScoredTopic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the topics of a text by the evidence for each.
 *
 * <ol>
 *   <li>Upwards: a topic has its own evidence and {@link #SUPPORT} of what the topics below it
 *       have.
 *   <li>Downwards: from each top, into the topics below, the best of them and all that hold at
 *       least {@link #SHARE_OF_BEST} of what it holds; where the best holds less than {@link
 *       #SHARE_OF_PARENT} of what the topic above does, that topic itself is taken. So a text is
 *       filed as deep as its evidence bears.
 *   <li>Across: a topic taken is ranked by what it holds and {@link #BACKING} of what else speaks
 *       for the topic above it, which lifts "penalty" in a report on football; {@link #OWN} of the
 *       evidence of the topic above itself, which would else be lost, comes on top.
 *   <li>Apart: a topic counts less for each better one beside it below the same topic ({@link
 *       #BESIDE}) or only below the same top ({@link #SAME_TOP}), so that the first topics of a
 *       text tell of all it is about (the idea of maximal marginal relevance, Carbonell and
 *       Goldstein 1998).
 *   <li>A topic that holds little beside the best one is dropped; see {@link Calibration}.
 * </ol>
 */
final class Ranking {

  private static final double LEAST = 0.8;
  private static final double SUPPORT = 0.7;
  private static final double SHARE_OF_BEST = 0.3;
  private static final double SHARE_OF_PARENT = 0.2;
  private static final double BACKING = 0.5;
  private static final double MOST_BACKING = 1.0;
  private static final double OWN = 0.3;
  private static final double BESIDE = 0.7;
  private static final double SAME_TOP = 0.9;
  private static final int MOST_TOPICS = 10;

  private record Candidate(int topic, double score) {

    Candidate after(double share) {
      return new Candidate(topic, share * score);
    }
  }

  private final Rules rules;
  private final double[] evidence;
  private final double[] totals;
  private final List<Candidate> candidates = new ArrayList<>();

  private Ranking(Rules rules, double[] evidence) {
    this.rules = rules;
    this.evidence = evidence;
    totals = evidence.clone();
  }

  /** The topics of a text, best first. */
  static List<ScoredTopic> of(Rules rules, double[] evidence) {
    var ranking = new Ranking(rules, evidence);
    ranking.supportParents();
    ranking.choose();
    return ranking.scored();
  }

  private void supportParents() {
    for (int topic = totals.length - 1; topic >= 0; topic--) {
      int parent = rules.topics().parent(topic);
      if (parent >= 0) {
        totals[parent] += SUPPORT * totals[topic];
      }
    }
  }

  /**
   * A topic is reached if the one above it is, and if it holds enough beside the best of those that
   * stand with it below the one above; it is taken if no topic below it is reached.
   */
  private void choose() {
    double[] bestBelow = bestBelow();
    boolean[] reached = new boolean[totals.length];
    boolean[] passed = new boolean[totals.length];
    for (int topic = 0; topic < totals.length; topic++) {
      int parent = rules.topics().parent(topic);
      if (parent < 0) {
        reached[topic] = true;
      } else if (reached[parent] && holdsEnough(topic, bestBelow[parent])) {
        reached[topic] = true;
        passed[parent] = true;
      }
    }
    for (int topic = 0; topic < totals.length; topic++) {
      if (reached[topic] && !passed[topic] && totals[topic] >= LEAST && !rules.isOff(topic)) {
        candidates.add(new Candidate(topic, totals[topic] + backing(topic)));
      }
    }
  }

  private boolean holdsEnough(int topic, double best) {
    return totals[topic] >= Math.max(LEAST, SHARE_OF_BEST * best)
        && best >= SHARE_OF_PARENT * totals[rules.topics().parent(topic)];
  }

  private double[] bestBelow() {
    double[] best = new double[totals.length];
    for (int topic = 0; topic < totals.length; topic++) {
      int parent = rules.topics().parent(topic);
      if (parent >= 0) {
        best[parent] = Math.max(best[parent], totals[topic]);
      }
    }
    return best;
  }

  private double backing(int topic) {
    int parent = rules.topics().parent(topic);
    if (parent < 0) {
      return 0;
    }
    double others = totals[parent] - SUPPORT * totals[topic] + backing(parent);
    return BACKING * Math.min(others, MOST_BACKING * totals[topic]) + OWN * evidence[parent];
  }

  private List<ScoredTopic> scored() {
    var scored = new ArrayList<ScoredTopic>();
    double best = 0;
    while (!candidates.isEmpty() && scored.size() < MOST_TOPICS) {
      Candidate next = Collections.max(candidates, Comparator.comparingDouble(Candidate::score));
      best = Math.max(best, next.score());
      double confidence = Calibration.confidence(next.score(), best);
      if (confidence < Calibration.LEAST) {
        break;
      }
      scored.add(new ScoredTopic(rules.topics().topic(next.topic()), confidence));
      candidates.remove(next);
      candidates.replaceAll(candidate -> candidate.after(nearness(candidate, next)));
    }
    return scored;
  }

  /** How much is left of a topic after a better one. */
  private double nearness(Candidate candidate, Candidate better) {
    int parent = rules.topics().parent(candidate.topic());
    if (parent >= 0 && parent == rules.topics().parent(better.topic())) {
      return BESIDE;
    }
    return top(candidate) == top(better) ? SAME_TOP : 1;
  }

  private int top(Candidate candidate) {
    int top = candidate.topic();
    while (rules.topics().parent(top) >= 0) {
      top = rules.topics().parent(top);
    }
    return top;
  }
}
