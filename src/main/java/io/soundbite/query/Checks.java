package io.soundbite.query;

import io.soundbite.query.Field.Matching;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What a query must be for the query language to have words for it. All methods throw {@link
 * IllegalArgumentException}, saying what was given and what is allowed.
 */
final class Checks {

  private Checks() {}

  /** A field that has values other than dates and numbers. */
  static void undated(Field field) {
    require(!field.equals(Field.DATE), "date is asked for with Query.published");
    require(!field.equals(Field.CONFIDENCE), "confidence is asked for with Query.certain");
  }

  /** A field whose values are not known beforehand, so that parts of them can be asked for. */
  static void open(Field field) {
    undated(field);
    require(
        field.matching() != Matching.TOPIC,
        field.label()
            + " is asked for by its whole label, code or path, as in topic:\"armed conflict\", which"
            + " finds all below it too; topic:* stands for any");
    require(
        field.choices().isEmpty(),
        "%s is asked for by its whole value, one of %s; %1$s:* stands for any"
            .formatted(field.label(), String.join(", ", field.choices())));
  }

  /**
   * A beginning that this field can be asked for: any where it is open, else only the empty one.
   */
  static void prefix(Field field, String prefix) {
    if (prefix.isEmpty()) {
      undated(field);
    } else {
      open(field);
    }
  }

  /** A field in which words have an order. */
  static void words(Field field) {
    require(
        field.matching() == Matching.WORDS || field.matching() == Matching.NAME,
        field.label() + " has no phrases; ask for its whole value");
  }

  /** A field of words that are found in all their forms. */
  static void text(Field field) {
    require(
        field.matching() == Matching.WORDS,
        "The exact form of a word is asked of text, title, body and said; "
            + field.label()
            + " has no other forms of a value");
  }

  /** How many moves a phrase forgives. */
  static void slop(int slop) {
    require(slop >= 0, "The slop of a phrase is at least 0, but was " + slop);
  }

  /** A field whose words can be misspelled. */
  static void spelled(Field field) {
    open(field);
    require(!field.matching().isWhole(), field.label() + " is asked for as it is spelled");
  }

  /** A number from 0 to 1; -0 becomes 0. */
  static double share(double confidence) {
    require(
        confidence >= 0 && confidence <= 1, "A confidence is from 0 to 1, but was " + confidence);
    return confidence + 0.0;
  }

  /** A range that some number is in. */
  static void range(double from, boolean withFrom, double to, boolean withTo) {
    require(!Double.isNaN(from) && !Double.isNaN(to), "The ends of a range are numbers, not NaN");
    boolean ends = from < Double.POSITIVE_INFINITY && to > Double.NEGATIVE_INFINITY;
    boolean holds = from < to || (from == to && withFrom && withTo);
    require(
        ends && holds,
        "A range of numbers ends after it starts, but was %s%s TO %s%s"
            .formatted(withFrom ? '[' : '{', from, to, withTo ? ']' : '}'));
  }

  static String notBlank(String text) {
    require(!text.isBlank(), "There is nothing to look for in '" + text + "'");
    return text;
  }

  /** A query in which no {@code scope} opens, but for those within the other scope. */
  static void without(Class<? extends Query> scope, Query query) {
    without(scope, query, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /**
   * @param seen what was looked at already: one condition may stand in many places
   */
  private static void without(Class<? extends Query> scope, Query query, Set<Query> seen) {
    switch (query) {
      case Query.InQuote inner -> require(!scope.isInstance(inner), "A quote holds no quotes");
      case Query.InArticle inner ->
          require(!scope.isInstance(inner), "An article holds no articles");
      case Query.Boosted boosted -> without(scope, boosted.query(), seen);
      case Query.Combined combined -> {
        if (seen.add(combined)) {
          combined.must().forEach(part -> without(scope, part, seen));
          combined.should().forEach(part -> without(scope, part, seen));
          combined.mustNot().forEach(part -> without(scope, part, seen));
        }
      }
      default -> {} // has no parts
    }
  }

  /** Conditions that leave room for one more query around them. */
  static List<Query> depth(ConditionList conditions) {
    depth(conditions.depth());
    return conditions;
  }

  /** The same of one. */
  static void depth(Query query) {
    depth(Depth.of(query));
  }

  private static void depth(int depth) {
    require(
        depth < Query.MAX_DEPTH,
        ("Conditions may stand in each other %d deep, but here they would go deeper; a chain of"
                + " and() or or(), Query.all and Query.any join any number side by side")
            .formatted(Query.MAX_DEPTH));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
