package io.soundbite.topic;

import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses by the title which of the first topics of a text comes first: title and text must carry
 * the subject, what only the text speaks of supports it.
 *
 * <p>One of the first {@link #CANDIDATES} takes the place of the first where this is above 1, and
 * of several that for which it is most:
 *
 * <pre>  worth(c) / worth(f)   with   worth(t) = odds(t) · w(t) · (SILENT + w(t) · title(t))</pre>
 *
 * <p>with c the candidate, f the first so far, the odds of their confidences, what the title says
 * for each ({@link Evidence#titleSums}; {@link #SILENT} is about what a hint says), and the weight
 * w that its rule gives it: chambers, committees and ministers act in most news of politics, but
 * what they act on is what the text is about. Titles play with words of other desks, so a candidate
 * below another top must have a title that speaks of it ({@link #SPEAKS}) and hardly of the first
 * ({@link #MUTE}), or stand below a top that holds as much ({@link Desks}), where the first factor
 * w is left out.
 *
 * <p>The confidences stay at their places.
 */
final class Headline {

  private static final int CANDIDATES = 3;
  private static final double SILENT = 0.4;
  private static final double SPEAKS = Strength.SURE.weight();
  private static final double MUTE = 0.7;

  private final Rules rules;
  private final double[] said;

  /**
   * @param said what the title says for each topic, with a share of what it says for those below
   */
  Headline(Rules rules, double[] said) {
    this.rules = rules;
    this.said = said;
  }

  /** These topics, best first, with the subject put before them. */
  List<ScoredTopic> leading(List<ScoredTopic> scored, Desks desks) {
    int subject = 0;
    double most = 1;
    for (int i = 1; i < Math.min(CANDIDATES, scored.size()); i++) {
      double worth = worth(scored.get(i), scored.getFirst(), desks);
      if (worth > most) {
        subject = i;
        most = worth;
      }
    }
    return subject == 0 ? scored : withFirst(scored, subject);
  }

  private static List<ScoredTopic> withFirst(List<ScoredTopic> scored, int subject) {
    List<Topic> topics = new ArrayList<>(scored.stream().map(ScoredTopic::topic).toList());
    topics.addFirst(topics.remove(subject));
    return IntStream.range(0, topics.size())
        .mapToObj(i -> new ScoredTopic(topics.get(i), scored.get(i).confidence()))
        .toList();
  }

  private double worth(ScoredTopic candidate, ScoredTopic first, Desks desks) {
    int one = rules.topics().of(candidate.topic().code());
    int other = rules.topics().of(first.topic().code());
    double worth = odds(candidate) / odds(first) * heard(one) / heard(other);
    if (rules.topics().top(one) == rules.topics().top(other) || takesTitle(one, other)) {
      return worth * weight(one) / weight(other);
    }
    return !isTop(one) && desks.share(one) >= desks.share(other) ? worth : 0;
  }

  private double heard(int topic) {
    return SILENT + weight(topic) * said[topic];
  }

  private boolean takesTitle(int one, int other) {
    return said[one] >= SPEAKS && weight(other) * said[other] <= MUTE;
  }

  /** The weight of a top counts in {@link Desks}. */
  private double weight(int topic) {
    return isTop(topic) ? Rule.USUAL_WEIGHT : rules.weight(topic);
  }

  private boolean isTop(int topic) {
    return rules.topics().parent(topic) < 0;
  }

  private static double odds(ScoredTopic scored) {
    return scored.confidence() / (1 - scored.confidence());
  }
}
