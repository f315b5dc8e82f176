package io.soundbite.topic;

/**
 * How much each of what speaks for a topic counts when {@link FirstTopic} chooses the first: the
 * numbers of the resource {@code first-topic.tsv}.
 *
 * @param odds the power of the odds of its confidence
 * @param title of what the title says for it
 * @param lead of what the lead says for it
 * @param desk of what its top holds beside the others
 * @param weight of the weight that its rule gives it
 * @param top the logarithm of what one at the top of the tree is worth beside others
 * @param words the power of how likely its top is by common words, see {@link DeskWords}
 */
record FirstTopicWeights(
    double odds, double title, double lead, double desk, double weight, double top, double words) {

  static final FirstTopicWeights SHIPPED = of(LineFile.shipped("first-topic.tsv"));

  private static FirstTopicWeights of(LineFile file) {
    return new FirstTopicWeights(
        number("odds", file),
        number("title", file),
        number("lead", file),
        number("desk", file),
        number("weight", file),
        number("top", file),
        number("words", file));
  }

  private static double number(String name, LineFile file) {
    return file.lines().stream()
        .filter(line -> line.startsWith(name + "\t"))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
