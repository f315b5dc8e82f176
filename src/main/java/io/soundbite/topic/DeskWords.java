package io.soundbite.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What common words say of the desk that would take a text: for each top of the tree, in small
 * steps. Rules name the words by which a subject is known; these are all the others, whose sum
 * tells which desk a text sounds like. Immutable.
 *
 * <p>The log-odds of a top are
 *
 * <pre>  z(top) = bias(top) + Σ share(w) · said(w, top) / Σ share(w) · rarity(w)
 * </pre>
 *
 * <p>over the words w of the text, with the shares of {@link WordShares}; a softmax makes
 * probabilities of them. The figures stand in {@code desk-words.tsv} of the resources, which tells
 * how they were made: a multinomial logit over mean vectors of words, worked out for each word
 * (fastText classifies so: Joulin and others, Bag of Tricks for Efficient Text Classification,
 * 2017).
 */
final class DeskWords {

  /** Knows no word, and says nothing of any top. */
  static final DeskWords NONE = new DeskWords();

  /** A top counts as no less likely than that, however alien the words. */
  private static final double LEAST_LOG_SHARE = -5;

  private static final int MOST_STEPS = 26;

  private static final String UNIT = "unit";
  private static final String BIAS = "bias";

  private final LongIntMap numbers = new LongIntMap();
  private final List<String> words = new ArrayList<>(List.of(""));
  private final List<byte[]> said = new ArrayList<>(List.of(new byte[0]));
  private final List<Integer> rarities = new ArrayList<>(List.of(0));
  private final Map<String, Integer> columns = new TreeMap<>();
  private int[] tops = {};
  private double[] biases = {};
  private double unit;

  private DeskWords() {}

  /** Those of the library, for the tree of the IPTC. */
  static DeskWords shipped(TopicNumbers topics) {
    return of(LineFile.shipped("desk-words.tsv"), topics);
  }

  static DeskWords of(LineFile file, TopicNumbers topics) {
    var table = new DeskWords();
    table.tops = topics.tops().clone();
    table.biases = new double[table.tops.length];
    for (int top : table.tops) {
      table.columns.put(topics.topic(top).code().substring(0, 2), table.columns.size());
    }
    for (String line : file.lines()) {
      if (!line.startsWith("#")) {
        table.read(line.split("\t", -1));
      }
    }
    for (int word = 1; word < table.words.size(); word++) {
      table.addForms(word);
    }
    return table;
  }

  private void read(String[] cells) {
    switch (cells[0]) {
      case UNIT + ":" -> unit = Double.parseDouble(cells[1]);
      case BIAS + ":" -> biases = numbers(cells[1]);
      default -> {
        numbers.putIfAbsent(TermForms.hash(cells[0]), words.size());
        words.add(cells[0]);
        rarities.add(Integer.parseInt(cells[1]));
        said.add(row(cells[2]));
      }
    }
  }

  private double[] numbers(String cell) {
    double[] found = new double[tops.length];
    for (String entry : cell.split(" ", -1)) {
      found[column(entry)] = Double.parseDouble(entry.substring(3));
    }
    return found;
  }

  private byte[] row(String letters) {
    byte[] row = new byte[letters.length()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) steps(letters.charAt(i));
    }
    return row;
  }

  /** How the table writes steps: a dot for none, A to Z for 1 to 26, a to z for -1 to -26. */
  static char letter(long steps) {
    long most = Math.clamp(steps, -MOST_STEPS, MOST_STEPS);
    return most == 0 ? '.' : (char) (most > 0 ? 'A' - 1 + most : 'a' - 1 - most);
  }

  private static int steps(char letter) {
    if (letter == '.') {
      return 0;
    }
    return letter <= 'Z' ? letter - 'A' + 1 : 'a' - 1 - letter;
  }

  private int column(String entry) {
    return columns.getOrDefault(entry.substring(0, 2), 0);
  }

  /** Plurals, but for those that are words of their own. */
  private void addForms(int word) {
    TermForms.keys(words.get(word)).forEach(key -> numbers.putIfAbsent(key, word));
  }

  /** Whether any word says anything of any top. */
  boolean isEmpty() {
    return said.size() == 1;
  }

  /**
   * The logarithms of how likely the tops are by the words of a text, by the numbers of the tops.
   *
   * @param off which tops are not to be thought of; the others share what they would have, and they
   *     themselves count as no better and no worse than chance
   */
  double[] logShares(String title, String body, IntPredicate off, int topics) {
    double[] logOdds = logOdds(title, body);
    double[] shares = new double[topics];
    double sum = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < tops.length; i++) {
      most = off.test(tops[i]) ? most : Math.max(most, logOdds[i]);
    }
    for (int i = 0; i < tops.length; i++) {
      sum += off.test(tops[i]) ? 0 : Math.exp(logOdds[i] - most);
    }
    for (int i = 0; i < tops.length; i++) {
      double share = logOdds[i] - most - Math.log(sum);
      shares[tops[i]] =
          off.test(tops[i]) ? -Math.log(tops.length) : Math.max(LEAST_LOG_SHARE, share);
    }
    return shares;
  }

  private double[] logOdds(String title, String body) {
    double[] sums = new double[tops.length];
    double[] weight = new double[1];
    new WordShares(numbers, title, body)
        .tell(
            (word, share) -> {
              byte[] row = said.get(word);
              weight[0] += share * rarities.get(word);
              for (int i = 0; i < sums.length; i++) {
                sums[i] += share * row[i];
              }
            });
    for (int i = 0; i < sums.length; i++) {
      sums[i] = biases[i] + (weight[0] == 0 ? 0 : unit * sums[i] / weight[0]);
    }
    return sums;
  }

  /** Tells of each word of a text that speaks for a top what it adds to the log-odds of the top. */
  void tell(String title, String body, int top, Evidence.Listener listener) {
    int column = columnOf(top);
    var shares = new WordShares(numbers, title, body);
    double[] weight = new double[1];
    shares.tell((word, share) -> weight[0] += share * rarities.get(word));
    shares.tell(
        (word, share) -> {
          double value = unit * share * said.get(word)[column] / weight[0];
          if (value > 0) {
            listener.say(words.get(word), top, value);
          }
        });
  }

  private int columnOf(int top) {
    int column = 0;
    while (tops[column] != top) {
      column++;
    }
    return column;
  }
}
