package io.soundbite.topic;

/**
 * What each top of the tree holds of one text, as the desks of a newsroom would claim it. A top
 * counts with the weight that its rule gives it: words of politics stand in all news.
 */
final class Desks {

  private final Rules rules;
  private final TopicSums totals;
  private final int fullest;

  /**
   * @param totals what each topic holds, with what those below it add
   */
  Desks(Rules rules, TopicSums totals) {
    this.rules = rules;
    this.totals = totals;
    int most = 0;
    for (int top : rules.topics().tops()) {
      most = claim(top) > claim(most) ? top : most;
    }
    fullest = most;
  }

  /** The top that holds most; the first of those that hold the same. */
  int fullest() {
    return fullest;
  }

  /** What the top above a topic holds, as a share of what the fullest does: from 0 to 1. */
  double share(int topic) {
    return claim(rules.topics().top(topic)) / claim(fullest);
  }

  /** What the top above a topic holds, with its weight: a sure term says some 2. */
  double held(int topic) {
    return claim(rules.topics().top(topic));
  }

  private double claim(int top) {
    return rules.weight(top) * totals.of(top);
  }
}
