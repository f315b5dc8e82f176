package io.soundbite.lucene;

import io.soundbite.model.Topic;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the conditions of a query that name a field, and counts them against the limit. */
final class Leaves {

  private final QueryWords words;
  private final Topics topics;
  private final Limits limits;
  private final Patterns patterns;
  private final RolePatterns roles;
  private int clauses;

  Leaves(QueryWords words, Topics topics, Limits limits) {
    this.words = words;
    this.topics = topics;
    this.limits = limits;
    this.patterns = new Patterns(limits);
    this.roles = new RolePatterns(patterns);
  }

  /**
   * Counts one clause more.
   *
   * @throws SearchLimitException where there are too many
   */
  void count() {
    if (++clauses > limits.maxClauses()) {
      throw new SearchLimitException(
          ("The query has more than %,d words and conditions, the limit maxClauses;"
                  + " ask for less, or raise it with Limits.DEFAULT.maxClauses(...)")
              .formatted(limits.maxClauses()));
    }
  }

  /** Whether any value of the field will do, {@code author:*}. */
  static boolean isAnything(Query leaf) {
    return switch (leaf) {
      case Query.Prefix prefix -> prefix.prefix().isEmpty();
      case Query.Wildcard wildcard -> wildcard.pattern().equals("*");
      default -> false;
    };
  }

  /**
   * The words, phrases and patterns that must all hold, of a field of words, names or values; none
   * where {@linkplain #isAnything anything} will do.
   */
  List<Part> parts(Field field, Query leaf) {
    if (isAnything(leaf)) {
      return List.of();
    }
    List<Part> written = written(field, leaf);
    return field == Field.ROLE ? written.stream().map(roles::of).toList() : written;
  }

  private List<Part> written(Field field, Query leaf) {
    boolean written = ExactTerm.isWritten(field);
    return switch (leaf) {
      case Query.Words words -> words(field, words.text());
      case Query.Phrase phrase -> phrase(field, phrase);
      case Query.Prefix prefix -> {
        String beginning = beginning(field, prefix.prefix());
        yield List.of(patterns.prefix(beginning, stem(field, beginning), written));
      }
      case Query.Wildcard wildcard ->
          List.of(patterns.wildcard(beginning(field, wildcard.pattern()), written));
      case Query.Regex regex -> List.of(patterns.regex(regex.pattern(), written));
      case Query.Fuzzy fuzzy -> List.of(fuzzy(field, fuzzy));
      case Query.Everything none -> throw noField(none);
      case Query.Published none -> throw noField(none);
      case Query.Certain none -> throw noField(none);
      case Query.Filed none -> throw noField(none);
      case Query.Like none -> throw noField(none);
      case Query.Combined none -> throw noField(none);
      case Query.Boosted none -> throw noField(none);
      case Query.InQuote none -> throw noField(none);
      case Query.InArticle none -> throw noField(none);
    };
  }

  private static String beginning(Field field, String typed) {
    return field == Field.SITE ? Site.beginning(typed) : typed;
  }

  /**
   * The topic that is named.
   *
   * @throws IllegalArgumentException where there is none, or a pattern was given
   */
  Topic topic(Query leaf) {
    return switch (leaf) {
      case Query.Words words -> topics.named(words.text());
      case Query.Filed filed -> topics.named(filed.topic());
      case Query.Phrase phrase -> topics.named(phrase.text());
      default ->
          throw new IllegalArgumentException(
              "A topic is asked for by its label, code or path, but was " + leaf.toText());
    };
  }

  private List<Part> words(Field field, String text) {
    if (field.matching().isWhole()) {
      return List.of(new Part.Word(ExactTerm.of(field, text)));
    }
    if (field.matching() == Field.Matching.WORDS) {
      return words.of(text, this::count);
    }
    List<Part> parts = new ArrayList<>();
    for (String chunk : QueryWords.chunks(text)) {
      List<String> terms = terms(field, chunk);
      if (!terms.isEmpty()) {
        parts.add(terms.size() == 1 ? new Part.Word(terms.getFirst()) : new Part.Words(terms, 0));
      }
    }
    return parts;
  }

  private List<Part> phrase(Field field, Query.Phrase phrase) {
    List<String> terms = terms(field, phrase.text());
    return switch (terms.size()) {
      case 0 -> List.of();
      case 1 -> words(field, phrase.text());
      default ->
          List.of(
              field.matching() == Field.Matching.WORDS
                  ? words.inOrder(phrase.text(), terms, phrase.slop(), this::count)
                  : new Part.Words(terms, phrase.slop()));
    };
  }

  /** Words nearly so spelled, and before them the word itself. */
  private Part fuzzy(Field field, Query.Fuzzy fuzzy) {
    Optional<String> stem = stem(field, fuzzy.word());
    Part near = patterns.fuzzy(fuzzy.word(), stem, fuzzy.maxEdits());
    return stem.isEmpty()
        ? near
        : new Part.Either(List.of(List.of(new Part.Word(stem.get())), List.of(near)));
  }

  /** The stem of a single word, for fields that keep stems. */
  private Optional<String> stem(Field field, String word) {
    if (field.matching() != Field.Matching.WORDS || word.length() > Patterns.MAX_LENGTH) {
      return Optional.empty();
    }
    List<String> terms = words.analyzer().terms(field.matching(), word);
    return terms.size() == 1 ? Optional.of(terms.getFirst()) : Optional.empty();
  }

  private List<String> terms(Field field, String text) {
    List<String> terms = words.analyzer().terms(field.matching(), text);
    terms.forEach(term -> count());
    return terms;
  }

  private static IllegalStateException noField(Query query) {
    return new IllegalStateException("Not a condition on a field: " + query);
  }
}
