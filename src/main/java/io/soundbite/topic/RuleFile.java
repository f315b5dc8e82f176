package io.soundbite.topic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of rules: blocks that start with the code of a topic at the margin (the label after
 * it is for the reader alone), and indented lines below it. Lines that start with # and empty lines
 * say nothing.
 *
 * <pre>
 * 20000056 armed conflict
 *   sure: airstrike, air strike, shell* of, Battle of
 *   not: price war
 *
 * 20000210 agriculture
 *   add: zucchini OR "combine harvester"
 *
 * 20001182 social media
 *   off
 * </pre>
 *
 * <p>The format of the lines is told in the chapter of this package.
 */
final class RuleFile {

  private static final String ADD = "add";
  private static final String REPLACE = "replace";
  private static final String OFF = "off";
  private static final String WEIGHT = "weight";

  private static final Pattern OPERATOR = Pattern.compile(" (?:OR|AND|NOT) ");

  private static final int MOST_WEIGHT = 100;

  private static final String ALLOWED =
      "expected 'add: query', 'replace: query', 'weight: number', 'off', or one of %s, a colon and terms"
          .formatted(
              Arrays.stream(Strength.values())
                  .map(Strength::fileName)
                  .collect(Collectors.joining(", ")));

  private final LineFile file;
  private final Taxonomy taxonomy;
  private final Map<String, RuleBlock> blocks = new LinkedHashMap<>();

  private RuleFile(LineFile file, Taxonomy taxonomy) {
    this.file = file;
    this.taxonomy = taxonomy;
  }

  /**
   * The blocks in the order of the file.
   *
   * @throws TopicFileException where a line cannot be read, names a topic that the taxonomy lacks,
   *     or says a thing twice
   */
  static Iterable<RuleBlock> read(LineFile file, Taxonomy taxonomy) {
    return new RuleFile(file, taxonomy).read();
  }

  private Iterable<RuleBlock> read() {
    RuleBlock block = null;
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        addLine(block, line.strip(), i);
      } else {
        block = startBlock(line, i);
      }
    }
    return blocks.values();
  }

  private RuleBlock startBlock(String line, int number) {
    String code = line.split("\\s", 2)[0];
    if (!code.equals(Rule.NO_TOPIC) && taxonomy.byCode(code).isEmpty()) {
      throw file.error(
          number,
          "'%s' is no code of the taxonomy; a line at the margin starts with one, or with '%s'"
              .formatted(code, Rule.NO_TOPIC));
    }
    var block = new RuleBlock(code);
    if (blocks.putIfAbsent(code, block) != null) {
      throw file.error(number, "the topic " + code + " has its rule above already");
    }
    return block;
  }

  private void addLine(@Nullable RuleBlock block, String line, int number) {
    if (block == null) {
      throw file.error(number, "this stands before the first code of a topic: " + line);
    }
    int colon = line.indexOf(':');
    String key = line.substring(0, Math.max(0, colon));
    String value = line.substring(colon + 1).strip();
    if (line.equals(OFF)) {
      block.switchOff();
    } else if (key.equals(ADD)) {
      block.add(condition(block, value, number));
    } else if (key.equals(REPLACE)) {
      block.replace(condition(block, value, number));
    } else if (key.equals(WEIGHT)) {
      block.weigh(weight(block, value, number));
    } else {
      addTerms(block, key, value, line, number);
    }
    if (block.contradictsItself()) {
      throw file.error(number, "the topic is switched off, and yet has a rule in its block");
    }
  }

  private double weight(RuleBlock block, String value, int number) {
    if (block.isOfNoTopic()) {
      throw file.error(number, "only a topic has a weight");
    }
    try {
      double weight = Double.parseDouble(value);
      if (weight > 0 && weight <= MOST_WEIGHT) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw file.error(number, badWeight(value));
    }
    throw file.error(number, badWeight(value));
  }

  private static String badWeight(String value) {
    return "expected a weight above 0, at most %s, but found: %s".formatted(MOST_WEIGHT, value);
  }

  private Condition condition(RuleBlock block, String query, int number) {
    if (block.isOfNoTopic()) {
      throw file.error(
          number, "a query speaks for a topic; '" + Rule.NO_TOPIC + "' has terms only");
    }
    try {
      return ConditionReader.read(query);
    } catch (IllegalArgumentException e) {
      throw file.error(number, e.getMessage() == null ? query : e.getMessage());
    }
  }

  private void addTerms(RuleBlock block, String key, String terms, String line, int number) {
    Strength strength =
        Strength.named(key).orElseThrow(() -> file.error(number, ALLOWED + ", but found: " + line));
    for (String term : terms.split(",", -1)) {
      addTerm(block, term.strip(), strength, number);
    }
  }

  private void addTerm(RuleBlock block, String term, Strength strength, int number) {
    if (OPERATOR.matcher(term).find()) {
      throw file.error(
          number,
          "the term '" + term + "' reads as a query: write 'add: ...' for one, commas for terms");
    }
    String problem = TermForms.problem(term);
    if (!problem.isEmpty()) {
      throw file.error(number, "the term '" + term + "' " + problem);
    }
    if (!block.add(term, strength)) {
      throw file.error(number, "the term '" + term + "' stands in this rule a second time");
    }
  }
}
