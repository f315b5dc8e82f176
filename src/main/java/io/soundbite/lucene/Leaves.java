package io.soundbite.lucene;

import io.soundbite.model.Topic;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the conditions of a query that name a field, and counts them against the limit. For one
 * request, and one thread.
 */
final class Leaves {

  private final QueryWords words;
  private final Topics topics;
  private final Limits limits;
  private final Patterns patterns;
  private final RolePatterns roles;
  private final Map<Query, List<Part>> known;
  private int clauses;

  Leaves(QueryWords words, Topics topics, Limits limits) {
    this(words, topics, limits, new HashMap<>());
  }

  private Leaves(QueryWords words, Topics topics, Limits limits, Map<Query, List<Part>> known) {
    this.words = words;
    this.topics = topics;
    this.limits = limits;
    this.patterns = new Patterns(limits);
    this.roles = new RolePatterns(patterns);
    this.known = known;
  }

  /** For reading the same conditions once more, which were counted already. */
  Leaves again() {
    return new Leaves(words, topics, limits.maxClauses(Integer.MAX_VALUE), known);
  }

  /**
   * Makes sure that a query is not too large, before any of it is read.
   *
   * @throws SearchLimitException where it has more words and conditions than are allowed
   */
  void check(Query query) {
    long all = clauses + Conditions.in(query);
    if (all > limits.maxClauses()) {
      throw tooMany("The query has %,d words and conditions, more than".formatted(all));
    }
  }

  /**
   * Counts one word or condition more. Synonyms and words in a word, "U.S.-China", count too.
   *
   * @throws SearchLimitException where there are too many
   */
  void count() {
    if (++clauses > limits.maxClauses()) {
      throw tooMany(
          "With all that its words stand for, the query has more words and conditions than");
    }
  }

  private SearchLimitException tooMany(String query) {
    return new SearchLimitException(
        "%s %,d, the limit maxClauses; ask for less, or raise it with Limits.DEFAULT.maxClauses(...)"
            .formatted(query, limits.maxClauses()));
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
   *
   * @throws RefusedConditionException where a pattern stands for any word at all
   */
  List<Part> parts(Field field, Query leaf) {
    if (isAnything(leaf)) {
      return List.of();
    }
    int before = clauses;
    List<Part> written = isPattern(leaf) ? remembered(field, leaf) : written(field, leaf);
    if (clauses == before) {
      count();
    }
    return field.equals(Field.ROLE) ? written.stream().map(roles::of).toList() : written;
  }

  private static boolean isPattern(Query leaf) {
    return leaf instanceof Query.Prefix
        || leaf instanceof Query.Wildcard
        || leaf instanceof Query.Regex
        || leaf instanceof Query.Fuzzy;
  }

  /** Patterns take long to make ready; each is searched for, and then marked in what is shown. */
  private List<Part> remembered(Field field, Query leaf) {
    List<Part> parts = known.get(leaf);
    if (parts == null) {
      parts = written(field, leaf);
      known.put(leaf, parts);
    }
    return parts;
  }

  private List<Part> written(Field field, Query leaf) {
    return switch (leaf) {
      case Query.Words words -> words(field, words.text());
      case Query.Phrase phrase -> phrase(field, phrase);
      case Query.Exact exact -> words.justAs(exact.text(), exact.slop(), this::count);
      case Query.Prefix prefix when field.matching().isWhole() ->
          List.of(patterns.prefix(field, beginning(field, prefix.prefix())));
      case Query.Prefix prefix ->
          pattern(field, prefix, PatternWords.escaped(prefix.prefix()) + "*");
      case Query.Wildcard wildcard when field.matching().isWhole() ->
          List.of(patterns.wildcard(field, beginning(field, wildcard.pattern())));
      case Query.Wildcard wildcard -> pattern(field, wildcard, wildcard.pattern());
      case Query.Regex regex -> List.of(patterns.regex(field, regex.pattern()));
      case Query.Fuzzy fuzzy -> fuzzy(field, fuzzy);
      case Query.Everything none -> throw noField(none);
      case Query.Published none -> throw noField(none);
      case Query.Certain none -> throw noField(none);
      case Query.Range none -> throw noField(none);
      case Query.Filed none -> throw noField(none);
      case Query.Like none -> throw noField(none);
      case Query.Combined none -> throw noField(none);
      case Query.Boosted none -> throw noField(none);
      case Query.InQuote none -> throw noField(none);
      case Query.InArticle none -> throw noField(none);
    };
  }

  private static String beginning(Field field, String typed) {
    return field.equals(Field.SITE) ? Site.beginning(typed) : typed;
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

  /** A pattern of one word, or of several in a row, where signs part them. */
  private List<Part> pattern(Field field, Query leaf, String pattern) {
    Patterns.checkLength(pattern);
    List<Part.Place> row = new ArrayList<>();
    for (PatternWords.Piece piece : pieces(field, leaf, pattern)) {
      if (piece.hasWildcard()) {
        row.add(patterns.wildcard(field, piece.text()));
      } else {
        asWritten(field, piece.text()).forEach(word -> row.add(word(field, word)));
      }
    }
    row.forEach(place -> count());
    return row.size() > 1 ? List.of(new Part.Row(row)) : List.copyOf(row);
  }

  private List<PatternWords.Piece> pieces(Field field, Query leaf, String pattern) {
    try {
      return PatternWords.of(words.analyzer(), field.matching(), pattern);
    } catch (IllegalArgumentException refused) {
      throw new RefusedConditionException(leaf, refused);
    }
  }

  /** Words nearly so spelled, and before them, in texts, the word itself. */
  private List<Part> fuzzy(Field field, Query.Fuzzy fuzzy) {
    Patterns.checkLength(fuzzy.word());
    List<String> words = asWritten(field, fuzzy.word());
    if (words.isEmpty()) {
      return List.of();
    }
    if (words.size() > 1) {
      throw new RefusedConditionException(
          fuzzy,
          new IllegalArgumentException(
              "~ is for one word, but '%s' is the words %s"
                  .formatted(fuzzy.word(), String.join(" and ", words))));
    }
    Part.Place near = patterns.fuzzy(field, words.getFirst(), fuzzy.maxEdits());
    return field.matching() == Field.Matching.WORDS
        ? List.of(new Part.Either(List.of(List.of(word(field, words.getFirst())), List.of(near))))
        : List.of(near);
  }

  /** The words of a text as they are written, which for names are all there is. */
  private List<String> asWritten(Field field, String text) {
    return field.matching() == Field.Matching.WORDS
        ? words.analyzer().forms(text, Optional.empty())
        : words.analyzer().terms(field.matching(), text);
  }

  private static Part.Word word(Field field, String written) {
    boolean text = field.matching() == Field.Matching.WORDS;
    return new Part.Word(text ? Forms.of(written) : written);
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
