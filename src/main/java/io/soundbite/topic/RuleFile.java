package io.soundbite.topic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of rules: blocks that start with the code of a topic at the margin (the label after
 * it is for the reader alone), below it indented lines of a strength, a colon and terms parted by
 * commas. Lines that start with # and empty lines say nothing.
 *
 * <pre>
 * 20000056 armed conflict
 *   sure: airstrike, air strike, shell* of, Battle of
 *   likely: ceasefire, troops
 *   not: price war
 * </pre>
 *
 * <p>The format of a term is told in the chapter of this package.
 */
final class RuleFile {

  private static final String STRENGTHS =
      Arrays.stream(Strength.values()).map(Strength::fileName).collect(Collectors.joining(", "));

  private final LineFile file;
  private final Taxonomy taxonomy;
  private final Map<String, Map<String, Strength>> terms = new LinkedHashMap<>();

  private RuleFile(LineFile file, Taxonomy taxonomy) {
    this.file = file;
    this.taxonomy = taxonomy;
  }

  /**
   * The rules by their code, in the order of the file.
   *
   * @throws TopicFileException where a line cannot be read, names a topic that the taxonomy lacks,
   *     or says a thing twice
   */
  static Map<String, Rule> read(LineFile file, Taxonomy taxonomy) {
    return new RuleFile(file, taxonomy).read();
  }

  private Map<String, Rule> read() {
    Map<String, Strength> rule = null;
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        addTerms(rule, line.strip(), i);
      } else {
        rule = startRule(line, i);
      }
    }
    var rules = new LinkedHashMap<String, Rule>();
    terms.forEach((code, itsTerms) -> rules.put(code, new Rule(code, itsTerms)));
    return rules;
  }

  private Map<String, Strength> startRule(String line, int number) {
    String code = line.split("\\s", 2)[0];
    if (!code.equals(Rule.NO_TOPIC) && taxonomy.byCode(code).isEmpty()) {
      throw file.error(
          number,
          "'%s' is no code of the taxonomy; a line at the margin starts with one, or with '%s'"
              .formatted(code, Rule.NO_TOPIC));
    }
    var rule = new LinkedHashMap<String, Strength>();
    if (terms.putIfAbsent(code, rule) != null) {
      throw file.error(number, "the topic " + code + " has its rule above already");
    }
    return rule;
  }

  private void addTerms(@Nullable Map<String, Strength> rule, String line, int number) {
    if (rule == null) {
      throw file.error(number, "terms before the first code of a topic: " + line);
    }
    int colon = line.indexOf(':');
    Strength strength =
        Strength.named(line.substring(0, Math.max(0, colon)))
            .orElseThrow(
                () ->
                    file.error(
                        number,
                        "expected one of %s, a colon and terms, but found: %s"
                            .formatted(STRENGTHS, line)));
    for (String term : line.substring(colon + 1).split(",", -1)) {
      addTerm(rule, term.strip(), strength, number);
    }
  }

  private void addTerm(Map<String, Strength> rule, String term, Strength strength, int number) {
    String problem = TermForms.problem(term);
    if (!problem.isEmpty()) {
      throw file.error(number, "the term '" + term + "' " + problem);
    }
    if (rule.putIfAbsent(term, strength) != null) {
      throw file.error(number, "the term '" + term + "' stands in this rule a second time");
    }
  }
}
