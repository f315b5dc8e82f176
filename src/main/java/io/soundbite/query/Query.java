package io.soundbite.query;

import io.soundbite.given.Given;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A question, as a tree of plain values. Build it with the methods here, or read it from the query
 * language with {@link QueryParser}; {@link #toText()} writes that language, and reading it back
 * gives an equal tree.
 *
 * <p>A query is asked either of articles or of quotes. Asked of articles, a condition on a quote
 * ({@code said}, {@code speaker}, {@code kind}) holds where <em>some</em> quote of the article
 * meets it, and {@link #inQuote} ties several to one and the same quote. Asked of quotes, a
 * condition on the article ({@code title}, {@code source}, {@code date}) holds where the quote's
 * article meets it.
 */
public sealed interface Query {

  /** How deep conditions may stand in each other. */
  int MAX_DEPTH = 200;

  /** Matches every article, or every quote. */
  record Everything() implements Query {}

  /**
   * All words of {@code text}, in any order. For names, topics and exact fields: the value.
   *
   * @param field any but {@link Field#DATE} and {@link Field#CONFIDENCE}
   * @param text not blank; where the field has {@link Field#choices}, one of them
   */
  record Words(Field field, String text) implements Query {
    public Words {
      Checks.undated(Given.value(field, "field"));
      text = field.choice(Checks.notBlank(Given.value(text, "text")));
    }
  }

  /**
   * The words in this order.
   *
   * @param field one that is compared by words or as a name
   * @param slop how many moves of a word are forgiven; 0 for none
   */
  record Phrase(Field field, String text, int slop) implements Query {
    public Phrase {
      Checks.words(Given.value(field, "field"));
      Checks.notBlank(Given.value(text, "text"));
      Checks.slop(slop);
    }
  }

  /**
   * The words in this order, each as it is written here, not in another of its forms; whatever its
   * case and accents.
   *
   * @param field one of texts: {@link Field#TEXT}, {@code TITLE}, {@code BODY} or {@code SAID}; the
   *     words of names have no other forms
   * @param slop how many moves of a word are forgiven; 0 for none
   */
  record Exact(Field field, String text, int slop) implements Query {
    public Exact {
      Checks.text(Given.value(field, "field"));
      Checks.notBlank(Given.value(text, "text"));
      Checks.slop(slop);
    }
  }

  /**
   * Words that begin so, as they are written.
   *
   * @param field any but {@link Field#DATE} and {@link Field#CONFIDENCE}; topics and fields that
   *     have {@link Field#choices} with the empty beginning alone
   * @param prefix the beginning; where empty, any value will do, but there must be one
   */
  record Prefix(Field field, String prefix) implements Query {
    public Prefix {
      Checks.prefix(Given.value(field, "field"), Given.value(prefix, "prefix"));
    }
  }

  /**
   * Words of this pattern, as they are written: {@code *} stands for any characters, {@code ?} for
   * one, and a backslash makes the next character stand for itself.
   *
   * @param field one of words, names or exact values, without {@link Field#choices}
   * @param pattern has one {@code *} or {@code ?} at least; needless backslashes are left out, and
   *     stars in a row become one
   */
  record Wildcard(Field field, String pattern) implements Query {
    public Wildcard {
      Checks.open(Given.value(field, "field"));
      pattern = Pattern.of(Given.value(pattern, "pattern")).text();
      if (!Pattern.of(pattern).hasWildcard()) {
        throw new IllegalArgumentException("A pattern needs a * or a ?, but was '" + pattern + "'");
      }
    }
  }

  /**
   * Words that match the whole of a regular expression, in Lucene's dialect, as they are written.
   *
   * @param field one of words, names or exact values, without {@link Field#choices}
   * @param pattern at most 1,000 characters; {@code \/} becomes {@code /}
   */
  record Regex(Field field, String pattern) implements Query {
    public Regex {
      Checks.open(Given.value(field, "field"));
      pattern = RegexParser.read(Given.value(pattern, "pattern"));
    }
  }

  /**
   * Words that are written nearly so.
   *
   * @param field one that is compared by words or as a name
   * @param maxEdits how many letters may be inserted, deleted, changed or swapped: 0, 1 or 2
   */
  record Fuzzy(Field field, String word, int maxEdits) implements Query {
    public Fuzzy {
      Checks.spelled(Given.value(field, "field"));
      Checks.notBlank(Given.value(word, "word"));
      if (maxEdits < 0 || maxEdits > 2) {
        throw new IllegalArgumentException(
            "A fuzzy word allows 0, 1 or 2 edits, but was given " + maxEdits);
      }
    }
  }

  /**
   * A quote of which the attribution is at least so certain.
   *
   * @param atLeast from 0 to 1
   */
  record Certain(double atLeast) implements Query {
    public Certain {
      atLeast = Checks.share(atLeast);
    }
  }

  /**
   * Filed under a topic, or one below it, with at least so much confidence.
   *
   * @param topic its label, code or path; not blank
   * @param atLeast from 0 to 1
   */
  record Filed(String topic, double atLeast) implements Query {
    public Filed {
      Checks.notBlank(Given.value(topic, "topic"));
      atLeast = Checks.share(atLeast);
    }
  }

  /**
   * A field of one's own has a number in a range. Values that are no plain numbers, such as {@code
   * -3}, {@code 0.5} or {@code 1e6}, are in none.
   *
   * @param from the least number; {@link Double#NEGATIVE_INFINITY} where there is none
   * @param withFrom whether that is in the range; it is where there is none
   * @param to the largest number; {@link Double#POSITIVE_INFINITY} where there is none
   * @param withTo whether that is in the range; it is where there is none
   */
  record Range(Field.Own field, double from, boolean withFrom, double to, boolean withTo)
      implements Query {
    public Range {
      Given.value(field, "field");
      from += 0.0; // -0 becomes 0
      to += 0.0;
      withFrom |= from == Double.NEGATIVE_INFINITY;
      withTo |= to == Double.POSITIVE_INFINITY;
      Checks.range(from, withFrom, to, withTo);
    }
  }

  /**
   * Published within {@code [from, before)}; an end left out is open. With both left out, whatever
   * has a date.
   *
   * @param from the first instant that matches
   * @param before the first instant that no longer matches, after {@code from}
   */
  record Published(Optional<Instant> from, Optional<Instant> before) implements Query {
    public Published {
      Given.value(from, "from");
      Given.value(before, "before");
      if (from.isPresent() && before.isPresent() && !from.get().isBefore(before.get())) {
        throw new IllegalArgumentException(
            "A range of dates ends after its start, but was from %s to before %s"
                .formatted(from.get(), before.get()));
      }
    }
  }

  /**
   * Several conditions together, one at least. As all that hold others, at most {@link #MAX_DEPTH}
   * deep.
   *
   * @param must each of these holds
   * @param should these raise the score; at least {@code atLeast} of them hold
   * @param mustNot none of these holds
   * @param atLeast how many of {@code should} must hold; at least 1 where there is no {@code must}
   */
  record Combined(List<Query> must, List<Query> should, List<Query> mustNot, int atLeast)
      implements Query {
    public Combined {
      must = Checks.depth(ConditionList.of(must, "must"));
      should = Checks.depth(ConditionList.of(should, "should"));
      mustNot = Checks.depth(ConditionList.of(mustNot, "mustNot"));
      if (must.isEmpty() && should.isEmpty() && mustNot.isEmpty()) {
        throw new IllegalArgumentException(
            "Needs a condition at least; for all there is, ask Query.everything()");
      }
      if (must.isEmpty() && !should.isEmpty()) {
        atLeast = Math.max(1, atLeast);
      }
      if (atLeast < 0 || atLeast > should.size()) {
        throw new IllegalArgumentException(
            "At least " + atLeast + " of " + should.size() + " conditions can never hold");
      }
    }
  }

  /** The same matches, their score multiplied. */
  record Boosted(Query query, float factor) implements Query {
    public Boosted {
      Checks.depth(Given.value(query, "query"));
      if (!(factor >= 0) || Float.isInfinite(factor)) {
        throw new IllegalArgumentException("A boost is a number from 0 up, but was " + factor);
      }
      factor += 0f; // -0 becomes 0
    }
  }

  /**
   * One and the same quote of the article meets all of {@code query}.
   *
   * @param query without a further {@code InQuote}, but for one inside an {@link InArticle}
   */
  record InQuote(Query query) implements Query {
    public InQuote {
      Checks.depth(Given.value(query, "query"));
      Checks.without(InQuote.class, query);
    }
  }

  /**
   * The article, of which this is a quote, meets all of {@code query}.
   *
   * @param query without a further {@code InArticle}, but for one inside an {@link InQuote}
   */
  record InArticle(Query query) implements Query {
    public InArticle {
      Checks.depth(Given.value(query, "query"));
      Checks.without(InArticle.class, query);
    }
  }

  /**
   * Articles like the one with this id, which is not among them: background reading. Those that
   * share most of its telling words and topics fit best.
   *
   * @param id not blank; that of an article of the index that is asked
   * @param atLeast how many of its forty most telling words and its topics an article has at least;
   *     all where it has fewer; 0 for the usual number, a twelfth of them
   */
  record Like(String id, int atLeast) implements Query {
    public Like {
      Checks.notBlank(Given.value(id, "id"));
      if (atLeast < 0) {
        throw new IllegalArgumentException("atLeast is at least 0, but was " + atLeast);
      }
    }
  }

  static Query everything() {
    return new Everything();
  }

  /** All the words, in title or body, or in the quote. */
  static Query words(String text) {
    return new Words(Field.TEXT, text);
  }

  /** All the words, in this field. */
  static Query words(Field field, String text) {
    return new Words(field, text);
  }

  /** The words in this order, one after the other. */
  static Query phrase(Field field, String text) {
    return new Phrase(field, text, 0);
  }

  /**
   * Just these words in this order, one after the other, none in another of its forms: "busing" is
   * not "bus".
   */
  static Query exact(Field field, String text) {
    return new Exact(field, text, 0);
  }

  /** Quoted with all these words in one quote. */
  static Query said(String text) {
    return new Words(Field.SAID, text);
  }

  /** Quotes a speaker of this name, full or in part. */
  static Query speaker(String name) {
    return new Words(Field.SPEAKER, name);
  }

  /** Filed under this topic, or one below it, by label, code or path. */
  static Query topic(String name) {
    return new Words(Field.TOPIC, name);
  }

  /**
   * Filed under this topic, or one below it, with at least so much confidence.
   *
   * @param confidence from 0 to 1
   */
  static Query topic(String name, double confidence) {
    return new Filed(name, confidence);
  }

  /** Filed first under this topic, or one below it: what it is mainly about. */
  static Query mainTopic(String name) {
    return new Words(Field.MAIN_TOPIC, name);
  }

  /**
   * The attribution is at least so certain: of those at 0.9, nine in ten are right.
   *
   * @param confidence from 0 to 1
   */
  static Query certain(double confidence) {
    return new Certain(confidence);
  }

  /**
   * Has all these words, whatever their case and accents, in the field of this name that articles
   * have of their owner's.
   *
   * @param name "desk", as {@link io.soundbite.model.Article#fields} has it
   * @throws IllegalArgumentException where no field may be called so
   */
  static Query field(String name, String value) {
    return new Words(Field.own(name), value);
  }

  /**
   * Has a number from the first to the second, both included, in the field of this name that
   * articles have of their owner's.
   *
   * @param from {@link Double#NEGATIVE_INFINITY} for any up to {@code to}
   * @param to {@link Double#POSITIVE_INFINITY} for any from {@code from} on
   */
  static Query field(String name, double from, double to) {
    return new Range(Field.own(name), from, true, to, true);
  }

  /** Published within {@code [from, before)}. */
  static Query published(Instant from, Instant before) {
    return new Published(
        Optional.of(Given.value(from, "from")), Optional.of(Given.value(before, "before")));
  }

  /** Articles like the one with this id. */
  static Query like(String id) {
    return like(id, 0);
  }

  /**
   * The same, of which each has so many of its telling words and topics at least: the more, the
   * fewer and the nearer.
   *
   * @throws IllegalArgumentException where it is negative
   */
  static Query like(String id, int atLeast) {
    return new Like(id, atLeast);
  }

  /** Every condition holds; where none is given, everything. */
  static Query all(Query... conditions) {
    return all(Given.values("conditions", conditions));
  }

  /** Every condition holds; where none is given, everything. */
  static Query all(Collection<? extends Query> conditions) {
    List<Query> must = Given.values(conditions, "conditions");
    return must.isEmpty() ? everything() : new Combined(must, List.of(), List.of(), 0);
  }

  /** At least one condition holds; at least one is given. */
  static Query any(Query... conditions) {
    return any(Given.values("conditions", conditions));
  }

  /** At least one condition holds; at least one is given. */
  static Query any(Collection<? extends Query> conditions) {
    return new Combined(List.of(), Given.values(conditions, "conditions"), List.of(), 1);
  }

  /** The condition does not hold. */
  static Query not(Query condition) {
    return new Combined(List.of(), List.of(), List.of(Given.value(condition, "condition")), 0);
  }

  /** One and the same quote of the article meets every condition. */
  static Query inQuote(Query... conditions) {
    List<Query> all = Given.values("conditions", conditions);
    return new InQuote(all.size() == 1 ? all.getFirst() : all(all));
  }

  /** The article meets every condition, where quotes are asked for. */
  static Query inArticle(Query... conditions) {
    List<Query> all = Given.values("conditions", conditions);
    return new InArticle(all.size() == 1 ? all.getFirst() : all(all));
  }

  /**
   * Both hold. A chain such as {@code a.and(b).and(c)} is one list, the same as all of them, and is
   * built in time linear in its length.
   */
  default Query and(Query other) {
    return Chain.and(this, Given.value(other, "other"));
  }

  /**
   * One of them holds, or both. A chain such as {@code a.or(b).or(c)} is one list of them, built in
   * time linear in its length.
   */
  default Query or(Query other) {
    return Chain.or(this, Given.value(other, "other"));
  }

  /** The same matches, their score multiplied by {@code factor}. */
  default Query boost(float factor) {
    return new Boosted(this, factor);
  }

  /**
   * This query in the query language. {@link QueryParser#parse} reads it back as an equal tree;
   * only a {@link Wildcard} for which the language has a shorter word comes back as that, meaning
   * the same: {@code sanct*} as a {@link Prefix}, and one that the language would take for a
   * question, {@code new?}, as a {@link Regex}.
   *
   * @throws IllegalArgumentException where the query is nested so deep, more than {@value
   *     QueryParser#MAX_DEPTH} parentheses, that the language has no writing for it
   */
  default String toText() {
    return QueryWriter.write(this);
  }
}
