package io.soundbite.topic;

import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Chooses the topics of a text by the evidence for each.
 *
 * <ol>
 *   <li>Upwards: a topic has its own evidence and {@link #SUPPORT} of what the topics below it
 *       have.
 *   <li>Downwards: from each top, into the topics below, the best of them and all that hold at
 *       least {@link #SHARE_OF_BEST} of what it holds; also those that have a peak, a topic with
 *       evidence of its own, at least {@link #SHARE_OF_PEAK} as high as the highest peak beside
 *       them, so that one topic is not lost beside another whose many hold little each; where the
 *       best holds less than {@link #SHARE_OF_PARENT} of what the topic above does, that topic
 *       itself is taken. So a text is filed as deep as its evidence bears.
 *   <li>Across: a topic taken is ranked by what it holds and {@link #BACKING} of what else speaks
 *       for the topic above it, which lifts "penalty" in a report on football; {@link #OWN} of the
 *       evidence of the topic above itself, which would else be lost, comes on top.
 *   <li>Apart: a topic counts less for each better one beside it below the same topic ({@link
 *       #BESIDE}) or only below the same top ({@link #SAME_TOP}), so that the first topics of a
 *       text tell of all it is about (the idea of maximal marginal relevance, Carbonell and
 *       Goldstein 1998).
 *   <li>Desks: where no topic is sure, {@link #SURE_WHATEVER_DESK}, what comes first is chosen by
 *       the score times the {@link #DESK} power of what its top holds beside the top that holds
 *       most, so that one strong word of another desk ("gold" in a report on the Olympics) does not
 *       file the whole text. A top counts with the weight that its rule gives it.
 *   <li>Depth: where even the first topic is not sure, less than {@link #SURE_FIRST}, and the top
 *       that holds most is surer by {@link #SURER}, the text is filed under that top first: it
 *       speaks of much in the economy, and of nothing most. What the top holds counts with its
 *       weight: politics alone says little.
 *   <li>A topic that holds little beside the best one is dropped; see {@link Calibration}.
 * </ol>
 */
final class Ranking {

  private static final double LEAST = 0.8;
  static final double SUPPORT = 0.7;
  private static final double SHARE_OF_BEST = 0.3;
  private static final double SHARE_OF_PEAK = 0.5;
  private static final double SHARE_OF_PARENT = 0.2;
  private static final double BACKING = 0.5;
  private static final double MOST_BACKING = 1.0;
  private static final double OWN = 0.5;
  private static final double BESIDE = 0.6;
  private static final double SAME_TOP = 0.9;
  private static final double DESK = 1.0;
  private static final double SURE_WHATEVER_DESK = 0.85;
  private static final double SURE_FIRST = 0.8;
  private static final double SURER = 0.1;
  private static final double SHARE_OF_TOP = 0.4;
  private static final int MOST_TOPICS = 10;

  private record Candidate(int topic, double score) {

    Candidate after(double share) {
      return new Candidate(topic, share * score);
    }
  }

  private final Rules rules;
  private final TopicSums evidence;
  private final TopicSums totals;
  private final Desks desks;
  private final List<Candidate> candidates = new ArrayList<>();

  private Ranking(Rules rules, TopicSums evidence) {
    this.rules = rules;
    this.evidence = evidence;
    totals = evidence.supported(SUPPORT);
    desks = new Desks(rules, totals);
  }

  /** The topics of an article, best first. */
  static List<ScoredTopic> of(Rules rules, Evidence evidence) {
    var ranking = new Ranking(rules, evidence.sums());
    ranking.choose();
    List<ScoredTopic> scored = ranking.scored();
    return scored.size() < 2
        ? scored
        : FirstTopic.of(rules, evidence, ranking.desks).leading(scored);
  }

  /** The topics of a text without a title by what it says for each, best first. */
  static List<ScoredTopic> of(Rules rules, TopicSums evidence) {
    var ranking = new Ranking(rules, evidence);
    ranking.choose();
    return ranking.scored();
  }

  /**
   * A topic is reached if the one above it is, and if it stands out among those that stand with it
   * below the one above; it is taken if no topic below it is reached.
   */
  private void choose() {
    int[] spoken = totals.spoken();
    int[] parents = parents(spoken);
    double[] held = Arrays.stream(spoken).mapToDouble(totals::of).toArray();
    double[] peaks = peaks(spoken, parents);
    double[] mostBelow = highestBelow(held, parents);
    double[] peakBelow = highestBelow(peaks, parents);
    boolean[] reached = new boolean[spoken.length];
    boolean[] passed = new boolean[spoken.length];
    for (int i = 0; i < spoken.length; i++) {
      int parent = parents[i];
      if (parent < 0) {
        reached[i] = true;
      } else if (reached[parent]
          && mostBelow[parent] >= SHARE_OF_PARENT * held[parent]
          && held[i] >= LEAST
          && (held[i] >= SHARE_OF_BEST * mostBelow[parent]
              || peaks[i] >= SHARE_OF_PEAK * peakBelow[parent])) {
        reached[i] = true;
        passed[parent] = true;
      }
    }
    for (int i = 0; i < spoken.length; i++) {
      if (reached[i] && !passed[i] && held[i] >= LEAST && !rules.isOff(spoken[i])) {
        candidates.add(new Candidate(spoken[i], held[i] + backing(spoken[i])));
      }
    }
  }

  /** The places, among the topics spoken of, of those above them; below 0 at the top. */
  private int[] parents(int[] spoken) {
    int[] parents = new int[spoken.length];
    for (int i = 0; i < spoken.length; i++) {
      parents[i] = Arrays.binarySearch(spoken, 0, i, rules.topics().parent(spoken[i]));
    }
    return parents;
  }

  /** The most that a topic, or one anywhere below it, has of its own. */
  private double[] peaks(int[] spoken, int[] parents) {
    double[] peaks = Arrays.stream(spoken).mapToDouble(evidence::of).toArray();
    for (int i = spoken.length - 1; i >= 0; i--) {
      if (parents[i] >= 0) {
        peaks[parents[i]] = Math.max(peaks[parents[i]], peaks[i]);
      }
    }
    return peaks;
  }

  /** The highest value of those right below each. */
  private static double[] highestBelow(double[] values, int[] parents) {
    double[] highest = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      if (parents[i] >= 0) {
        highest[parents[i]] = Math.max(highest[parents[i]], values[i]);
      }
    }
    return highest;
  }

  private double backing(int topic) {
    int parent = rules.topics().parent(topic);
    if (parent < 0) {
      return 0;
    }
    double others = totals.of(parent) - SUPPORT * totals.of(topic) + backing(parent);
    return BACKING * Math.min(others, MOST_BACKING * totals.of(topic)) + OWN * evidence.of(parent);
  }

  private List<ScoredTopic> scored() {
    if (candidates.isEmpty()) {
      return List.of();
    }
    var scored = new ArrayList<ScoredTopic>();
    double best = 0;
    double least = 1;
    while (!candidates.isEmpty() && scored.size() < MOST_TOPICS) {
      Candidate next = scored.isEmpty() ? first() : best(Candidate::score);
      best = Math.max(best, next.score());
      double confidence = Calibration.confidence(next.score(), best);
      if (confidence < Calibration.LEAST) {
        break;
      }
      least = Math.min(least, confidence);
      scored.add(new ScoredTopic(rules.topics().topic(next.topic()), least));
      candidates.remove(next);
      candidates.replaceAll(candidate -> candidate.after(nearness(candidate, next)));
    }
    putUnderTopIfUnsure(scored, desks.fullest());
    return scored;
  }

  private Candidate first() {
    Candidate best = best(Candidate::score);
    return Calibration.confidence(best.score(), best.score()) >= SURE_WHATEVER_DESK
        ? best
        : best(candidate -> candidate.score() * Math.pow(desks.share(candidate.topic()), DESK));
  }

  private Candidate best(ToDoubleFunction<Candidate> worth) {
    return Collections.max(candidates, Comparator.comparingDouble(worth));
  }

  private void putUnderTopIfUnsure(List<ScoredTopic> scored, int top) {
    double first = scored.isEmpty() ? 1 : scored.getFirst().confidence();
    double general = SHARE_OF_TOP * rules.weight(top) * totals.of(top);
    double confidence = Calibration.confidence(general, general);
    if (first < SURE_FIRST && confidence > first + SURER && !rules.isOff(top)) {
      Topic topic = rules.topics().topic(top);
      scored.removeIf(known -> known.topic().equals(topic));
      scored.addFirst(new ScoredTopic(topic, confidence));
      scored.subList(Math.min(MOST_TOPICS, scored.size()), scored.size()).clear();
    }
  }

  /** How much is left of a topic after a better one. */
  private double nearness(Candidate candidate, Candidate better) {
    int parent = rules.topics().parent(candidate.topic());
    if (parent >= 0 && parent == rules.topics().parent(better.topic())) {
      return BESIDE;
    }
    boolean sameTop = rules.topics().top(candidate.topic()) == rules.topics().top(better.topic());
    return sameTop ? SAME_TOP : 1;
  }
}
