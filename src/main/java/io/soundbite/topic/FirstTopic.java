package io.soundbite.topic;

import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses which of the topics of an article comes first: what it is about, of all it speaks of.
 *
 * <p>Of the first {@link #CANDIDATES}, it is that for which this is most, the earlier of equals:
 *
 * <pre>  worth(t) = odds(t)^a · (S + title(t))^b · (S + lead(t))^c · desk(t)^d · weight(t)^e · f(t)
 * </pre>
 *
 * <p>with the odds of its confidence; what title and lead say for it and what is below it ({@link
 * Evidence#titleSums}, {@link Evidence#leadSums}; {@link #SILENT}, S, is about what a hint says);
 * the share of its top ({@link Desks}); the weight that its rule gives it beside others of its top,
 * because chambers, committees and ministers act in most news of politics, but what they act on is
 * what the text is about; and f for one at the top of the tree, which says little, else 1.
 *
 * <p>Titles play with words of other desks. So a topic of another top than the surest one has comes
 * first only where its top holds as much, or where the title says more for it, {@link #CLEARLY},
 * and the lead {@link #HARDLY_LESS}.
 *
 * <p>The exponents are those of {@link FirstTopicWeights}: a conditional logit (McFadden,
 * Conditional Logit Analysis of Qualitative Choice Behavior, 1974), fitted to articles whose first
 * topic was noted by hand.
 *
 * <p>The confidences stay at their places.
 */
final class FirstTopic {

  private static final int CANDIDATES = 5;
  private static final double SILENT = 0.4;
  private static final double CLEARLY = 0.5;
  private static final double HARDLY_LESS = 1;
  private static final double LEAST_SHARE = 0.05;
  private static final double UNSURE = 0.7;
  private static final double SURE = 0.85;
  private static final double WORDS_CLEARLY = 0.7;
  private static final double HALF_THE_TEXT = 0.55;
  private static final double WORDS_SHARE = 0.85;
  private static final double CLAIMED_SHARE = 0.6;
  private static final double CLAIMED_LEAST = 3;
  private static final double CLAIMED_LEAD = 1.5;

  private final Rules rules;
  private final FirstTopicWeights weights;
  private final TopicSums title;
  private final TopicSums lead;
  private final Desks desks;
  private final Evidence evidence;

  private FirstTopic(Rules rules, Evidence evidence, Desks desks) {
    this.rules = rules;
    this.evidence = evidence;
    title = evidence.titleSums().supported(Ranking.SUPPORT);
    lead = evidence.leadSums().supported(Ranking.SUPPORT);
    this.desks = desks;
    weights = FirstTopicWeights.SHIPPED;
  }

  static FirstTopic of(Rules rules, Evidence evidence, Desks desks) {
    return new FirstTopic(rules, evidence, desks);
  }

  /**
   * These topics, at least one, best first, with that put before them which the article is about.
   */
  List<ScoredTopic> leading(List<ScoredTopic> scored) {
    int first = 0;
    double most = Double.NEGATIVE_INFINITY;
    int surest = number(scored.getFirst());
    for (int i = 0; i < Math.min(CANDIDATES, scored.size()); i++) {
      double worth = logWorth(scored.get(i), surest);
      if (worth > most && mayComeBefore(number(scored.get(i)), surest)) {
        first = i;
        most = worth;
      }
    }
    first = claimed(scored, first, surest);
    first = byWords(scored, first, surest);
    return first == 0 ? scored : withFirst(scored, first);
  }

  /**
   * The place of what comes first where a top that counts less than others holds so much of the
   * text, and of its lead, that what another top holds without being sure is what is acted on
   * there: "Minister plans charge for plastic bags" is about a policy, and then about shops.
   */
  private int claimed(List<ScoredTopic> scored, int first, int surest) {
    int topic = number(scored.get(first));
    if (scored.getFirst().confidence() > UNSURE) {
      return first;
    }
    int claimed = first;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scored.size(); i++) {
      int other = number(scored.get(i));
      double worth = logWorth(scored.get(i), surest);
      if (!haveOneTop(other, topic) && isClaimed(rules.topics().top(other)) && worth > most) {
        claimed = i;
        most = worth;
      }
    }
    return claimed;
  }

  private boolean isClaimed(int top) {
    return rules.weight(top) < Rule.USUAL_WEIGHT
        && desks.share(top) >= CLAIMED_SHARE
        && desks.held(top) >= CLAIMED_LEAST
        && lead.of(top) >= CLAIMED_LEAD;
  }

  /**
   * The place of what comes first where no topic is sure, and the common words of the text are
   * heard too: by the worth that topics have by rules, times a power of how likely the words make
   * their tops. What comes first by rules is worth as much as any, and yields only to one that is
   * worth more by {@link #WORDS_CLEARLY}.
   */
  private int byWords(List<ScoredTopic> scored, int first, int surest) {
    int ruled = top(scored.get(first));
    List<ScoredTopic> candidates = scored.subList(0, Math.min(CANDIDATES, scored.size()));
    if (scored.getFirst().confidence() > SURE
        || rules.weight(ruled) < Rule.USUAL_WEIGHT
        || rules.isOff(ruled)
        || rules.deskWords().isEmpty()
        || candidates.stream().noneMatch(one -> mayBeByWords(top(one), ruled))) {
      return first;
    }
    double[] logShares = evidence.logSharesOfDesks();
    double[] worths = candidates.stream().mapToDouble(one -> logWorth(one, surest)).toArray();
    double highest =
        Math.max(logWorth(scored.get(first), surest), Arrays.stream(worths).max().orElseThrow());
    int chosen = first;
    double most = highest + weights.words() * logShares[ruled] + WORDS_CLEARLY;
    for (int i = 0; i < worths.length; i++) {
      int top = top(candidates.get(i));
      double worth = worths[i] + weights.words() * logShares[top];
      if (worth > most && mayBeByWords(top, ruled)) {
        chosen = i;
        most = worth;
      }
    }
    return chosen;
  }

  /**
   * Whether words may put a top before the one that is first by rules: one that is not switched off
   * and holds half as much as any. One that counts less than usual, as politics does, must hold
   * nearly as much.
   */
  private boolean mayBeByWords(int top, int ruled) {
    return top != ruled
        && !rules.isOff(top)
        && desks.share(top)
            >= (rules.weight(top) >= Rule.USUAL_WEIGHT ? HALF_THE_TEXT : WORDS_SHARE);
  }

  private static List<ScoredTopic> withFirst(List<ScoredTopic> scored, int first) {
    List<Topic> topics = new ArrayList<>(scored.stream().map(ScoredTopic::topic).toList());
    topics.addFirst(topics.remove(first));
    return IntStream.range(0, topics.size())
        .mapToObj(i -> new ScoredTopic(topics.get(i), scored.get(i).confidence()))
        .toList();
  }

  private boolean mayComeBefore(int topic, int surest) {
    return haveOneTop(topic, surest)
        || desks.share(topic) >= desks.share(surest)
        || (title.of(topic) >= title.of(surest) + CLEARLY
            && lead.of(topic) >= lead.of(surest) - HARDLY_LESS);
  }

  private double logWorth(ScoredTopic scored, int surest) {
    int topic = number(scored);
    return weights.odds() * Math.log(scored.confidence() / (1 - scored.confidence()))
        + weights.title() * Math.log(SILENT + title.of(topic))
        + weights.lead() * Math.log(SILENT + lead.of(topic))
        + weights.desk() * Math.log(Math.max(LEAST_SHARE, desks.share(topic)))
        + weights.weight() * Math.log(weight(haveOneTop(topic, surest) ? topic : surest))
        + (isTop(topic) ? weights.top() : 0);
  }

  /** The weight of a top counts in {@link Desks}. */
  private double weight(int topic) {
    return isTop(topic) ? Rule.USUAL_WEIGHT : rules.weight(topic);
  }

  private boolean haveOneTop(int one, int other) {
    return rules.topics().top(one) == rules.topics().top(other);
  }

  private int top(ScoredTopic scored) {
    return rules.topics().top(number(scored));
  }

  private boolean isTop(int topic) {
    return rules.topics().parent(topic) < 0;
  }

  private int number(ScoredTopic scored) {
    return rules.topics().of(scored.topic().code());
  }
}
