package io.soundbite.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits a logistic regression over the shares of terms, to tell texts about a topic from others.
 *
 * <p>Least is the mean logistic loss plus {@link #PENALTY} / 2 times the squares of the weights,
 * the texts about the topic counting as much together as all others, but no single one more than
 * {@link #MOST_FAVOR} times. By gradient descent with a step of its own for each weight (AdaGrad:
 * Duchi, Hazan and Singer, Adaptive Subgradient Methods, 2011) over the whole, which always goes
 * the same way.
 */
final class Regression {

  private static final double PENALTY = 0.0015;

  /** Fewer texts are held back as if they were so many: what few say may be chance. */
  private static final int MANY = 200;

  private static final double MOST_FAVOR = 100;
  private static final double STEP = 0.5;
  private static final int ROUNDS = 150;

  /** The shares of the terms of one text; those of the first {@code count} numbers. */
  private static final class Text implements TermShares.Listener {
    private final boolean positive;
    private int[] terms = new int[16];
    private double[] shares = new double[16];
    private int count;

    private Text(boolean positive) {
      this.positive = positive;
    }

    @Override
    public void see(int term, double share) {
      if (count == terms.length) {
        terms = Arrays.copyOf(terms, 2 * count);
        shares = Arrays.copyOf(shares, 2 * count);
      }
      terms[count] = term - 1;
      shares[count++] = share;
    }

    private double logOdds(double[] weights) {
      double logOdds = weights[weights.length - 1];
      for (int i = 0; i < count; i++) {
        logOdds += weights[terms[i]] * shares[i];
      }
      return logOdds;
    }

    private void addTo(double[] gradient, double error) {
      gradient[gradient.length - 1] += error;
      for (int i = 0; i < count; i++) {
        gradient[terms[i]] += error * shares[i];
      }
    }
  }

  private final List<String> terms;
  private final WeightedTerms index = WeightedTerms.overlapping();
  private final List<Text> texts = new ArrayList<>();

  /**
   * @param terms all different
   */
  Regression(List<String> terms) {
    this.terms = List.copyOf(terms);
    terms.forEach(index::add);
    index.complete();
  }

  void add(String title, String body, boolean positive) {
    var text = new Text(positive);
    new TermShares(index.index(), title, body).tell(text);
    texts.add(text);
  }

  LearnedTopic fit(String code) {
    long positives = texts.stream().filter(text -> text.positive).count();
    double favor = Math.clamp((texts.size() - positives) / (double) positives, 1, MOST_FAVOR);
    double penalty = PENALTY * Math.max(MANY, texts.size() + (favor - 1) * positives);
    double[] weights = new double[terms.size() + 1];
    double[] squares = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = gradient(weights, favor, penalty);
      for (int i = 0; i < weights.length; i++) {
        squares[i] += gradient[i] * gradient[i];
        weights[i] -= squares[i] == 0 ? 0 : STEP * gradient[i] / Math.sqrt(squares[i]);
      }
    }
    return new LearnedTopic(code, rounded(weights[terms.size()]), named(weights));
  }

  /** The last one is that of the bias, which is not penalised. */
  private double[] gradient(double[] weights, double favor, double penalty) {
    double[] gradient = new double[weights.length];
    for (Text text : texts) {
      double probability = 1 / (1 + Math.exp(-text.logOdds(weights)));
      text.addTo(gradient, text.positive ? favor * (probability - 1) : probability);
    }
    for (int i = 0; i < terms.size(); i++) {
      gradient[i] += penalty * weights[i];
    }
    return gradient;
  }

  private Map<String, Double> named(double[] weights) {
    var named = new LinkedHashMap<String, Double>();
    IntStream.range(0, terms.size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> weights[i]).reversed())
        .filter(i -> rounded(weights[i]) != 0)
        .forEach(i -> named.put(terms.get(i), rounded(weights[i])));
    return named;
  }

  private static double rounded(double weight) {
    return Math.round(weight * 1000) / 1000.0;
  }
}
