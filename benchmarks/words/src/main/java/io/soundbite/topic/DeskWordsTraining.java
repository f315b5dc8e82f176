package io.soundbite.topic;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes {@code desk-words.tsv}, the table of {@link DeskWords}: learns by texts whose desk is known
 * which direction in the space of word vectors speaks for which top of the tree, and works out for
 * each word how far it lies there. What is learned are some six thousand coefficients, not words: a
 * word that no text has is weighed like those that mean the same.
 */
public final class DeskWordsTraining {

  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*[a-z][a-z0-9]*");

  /** A word that the model knows whole, as it does common ones, is in so many articles at least. */
  private static final int FEWEST_WITH_COMMON_WORD = 2;

  private static final int FEWEST_ARTICLES = 8;
  private static final double MOST_RARITY = 7;
  private static final int RARITY_STEPS = 4;
  private static final double STEP = 20;

  private static final double ARTICLE_WEIGHT = 0.7;

  /** All short texts of a top count together as so many at most. */
  private static final double MOST_SHORT = 60;

  private static final double SHORT_WEIGHT = 0.3;
  private static final double SHORTEST = 8;

  private final DeskTexts source = new DeskTexts();
  private final int[] tops = source.topics().tops();
  private final List<String> words;
  private final LongIntMap numbers = new LongIntMap();
  private final double[] rarities;
  private final double[][] vectors;
  private final double[] mean = new double[WordVectors.SIZE];
  private double spread;
  private final Logit logit = new Logit(WordVectors.SIZE, tops.length);

  /**
   * @param args the table to write, a file that keeps the vectors, the concepts of the IPTC with
   *     their definitions (JSON), a corpus with labels, and files of stories of five desks; labels
   *     are explained by {@code labels.tsv} and {@code five-way.tsv} beside the first of these
   */
  public static void main(String[] args) throws Exception {
    List<Path> stories = Stream.of(args).skip(4).map(Path::of).toList();
    Path labels = stories.getFirst().resolveSibling("labels.tsv");
    var source = new DeskTexts();
    List<DeskTexts.Text> articles = source.articles(Path.of(args[3]), labels);
    List<DeskTexts.Text> brief =
        Stream.concat(source.rules().stream(), source.definitions(Path.of(args[2])).stream())
            .toList();
    List<DeskTexts.Text> told =
        source.stories(stories, stories.getFirst().resolveSibling("five-way.tsv"));
    var training = new DeskWordsTraining(articles, Path.of(args[1]));
    training.learn(told, articles, brief);
    Files.write(Path.of(args[0]), training.lines());
  }

  private DeskWordsTraining(List<DeskTexts.Text> articles, Path kept) throws Exception {
    var counts = new TreeMap<String, Integer>();
    articles.forEach(text -> words(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
    words = vocabulary(counts);
    for (int i = 0; i < words.size(); i++) {
      numbers.putIfAbsent(TermForms.hash(words.get(i)), i + 1);
    }
    for (int i = 0; i < words.size(); i++) {
      int number = i + 1;
      TermForms.keys(words.get(i)).forEach(key -> numbers.putIfAbsent(key, number));
    }
    rarities =
        words.stream()
            .mapToDouble(word -> rarity(counts.getOrDefault(word, 0), articles.size()))
            .toArray();
    vectors = centred(read(kept));
  }

  private static double rarity(int count, int articles) {
    return Math.min(MOST_RARITY, Math.log((articles + 1.0) / (count + 3)));
  }

  private static Set<String> words(DeskTexts.Text text) {
    var found = new TreeSet<String>();
    for (String part : List.of(text.title(), text.body())) {
      var scanner = new Words(part, hash -> {});
      while (scanner.next()) {
        found.add(scanner.folded());
      }
    }
    return found;
  }

  private static List<String> vocabulary(TreeMap<String, Integer> counts) {
    var all = new TreeSet<String>();
    Set<?> pieces = WordVectors.pieces();
    counts.forEach(
        (word, count) -> {
          if (count >= (pieces.contains(word) ? FEWEST_WITH_COMMON_WORD : FEWEST_ARTICLES)) {
            all.add(word);
          }
        });
    TopicClassifier.shippedRules()
        .values()
        .forEach(
            rule -> rule.terms().keySet().forEach(term -> all.add(term.toLowerCase(Locale.ROOT))));
    all.removeIf(word -> !WORD.matcher(word).matches() || Vocabulary.isSmall(word));
    return List.copyOf(all);
  }

  private float[][] read(Path kept) throws Exception {
    if (!Files.exists(kept)) {
      try (var model = new WordVectors();
          var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(kept)))) {
        for (float[] vector : model.of(words)) {
          for (float value : vector) {
            out.writeFloat(value);
          }
        }
      }
    }
    float[][] read = new float[words.size()][WordVectors.SIZE];
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
      for (float[] vector : read) {
        for (int i = 0; i < vector.length; i++) {
          vector[i] = in.readFloat();
        }
      }
    }
    return read;
  }

  private static double[][] centred(float[][] vectors) {
    double[] centre = new double[WordVectors.SIZE];
    for (float[] vector : vectors) {
      for (int i = 0; i < centre.length; i++) {
        centre[i] += vector[i] / vectors.length;
      }
    }
    double[][] centred = new double[vectors.length][WordVectors.SIZE];
    for (int word = 0; word < vectors.length; word++) {
      for (int i = 0; i < centre.length; i++) {
        centred[word][i] = vectors[word][i] - centre[i];
      }
    }
    return centred;
  }

  private void learn(
      List<DeskTexts.Text> stories, List<DeskTexts.Text> articles, List<DeskTexts.Text> brief) {
    List<double[]> means = stories.stream().map(text -> mean(text, 0)).toList();
    for (int i = 0; i < mean.length; i++) {
      int at = i;
      mean[i] = means.stream().mapToDouble(one -> one[at]).average().orElse(0);
    }
    double squares = 0;
    for (double[] one : means) {
      for (int i = 0; i < mean.length; i++) {
        squares += Math.pow(one[i] - mean[i], 2);
      }
    }
    spread = Math.sqrt(squares / means.size() / mean.length);
    add(stories, 1, stories.size(), 0);
    add(articles, ARTICLE_WEIGHT, articles.size(), 0);
    add(brief, SHORT_WEIGHT, MOST_SHORT, SHORTEST);
    logit.fit();
  }

  private void add(List<DeskTexts.Text> texts, double weight, double most, double shortest) {
    int[] counts = new int[source.topics().count()];
    texts.stream().filter(text -> text.top() >= 0).forEach(text -> counts[text.top()]++);
    for (DeskTexts.Text text : texts) {
      double[] vector = text.top() < 0 ? new double[0] : mean(text, shortest);
      if (vector.length > 0) {
        double share = Math.min(1, most / counts[text.top()]);
        logit.add(scaled(vector), Arrays.binarySearch(tops, text.top()), weight * share);
      }
    }
  }

  private double[] scaled(double[] vector) {
    double[] scaled = new double[vector.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (vector[i] - mean[i]) / spread;
    }
    return scaled;
  }

  /** The mean of the vectors of its words, each by its share and rarity; empty for a short one. */
  private double[] mean(DeskTexts.Text text, double shortest) {
    double[] sum = new double[WordVectors.SIZE];
    double[] weight = new double[1];
    new WordShares(numbers, text.title(), text.body())
        .tell(
            (word, share) -> {
              double counts = share * rarities[word - 1];
              weight[0] += counts;
              for (int i = 0; i < sum.length; i++) {
                sum[i] += counts * vectors[word - 1][i];
              }
            });
    if (weight[0] <= shortest) {
      return new double[0];
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= weight[0];
    }
    return sum;
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        "# What common words say of the tops of the IPTC Media Topics: a word, its rarity in steps");
    lines.add(
        "# of a quarter, and a letter for each top, 01 to 17, with what it says for the top in steps: a");
    lines.add(
        "# dot for none, A to Z for 1 to 26, a to z for -1 to -26. Made by DeskWordsTraining in");
    lines.add("# benchmarks/words, which has learned it.");
    lines.add("unit:\t" + STEP * RARITY_STEPS);
    double[] zero = new double[mean.length];
    double[] origin = scaled(zero);
    lines.add("bias:\t" + biases(origin));
    for (int word = 0; word < words.size(); word++) {
      long rarity = Math.round(RARITY_STEPS * rarities[word]);
      lines.add(words.get(word) + "\t" + rarity + "\t" + said(word));
    }
    return lines;
  }

  private String biases(double[] origin) {
    var cells = new ArrayList<String>();
    for (int top = 0; top < tops.length; top++) {
      cells.add("%s:%.2f".formatted(digits(top), logit.bias(top) + logit.dot(top, origin)));
    }
    return String.join(" ", cells);
  }

  /** As all tops may have as much more or less, the middle one of them has nothing. */
  private String said(int word) {
    double[] said = new double[tops.length];
    for (int top = 0; top < tops.length; top++) {
      said[top] = rarities[word] * logit.dot(top, vectors[word]) / spread / STEP;
    }
    double[] sorted = said.clone();
    Arrays.sort(sorted);
    var cells = new StringBuilder();
    for (int top = 0; top < tops.length; top++) {
      cells.append(DeskWords.letter(Math.round(said[top] - sorted[sorted.length / 2])));
    }
    return cells.toString();
  }

  private String digits(int top) {
    return source.topics().topic(tops[top]).code().substring(0, 2);
  }
}
