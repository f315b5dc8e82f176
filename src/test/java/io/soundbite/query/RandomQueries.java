package io.soundbite.query;

import io.soundbite.query.Query.Combined;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes trees of every kind of query by chance, and texts that try a parser. */
final class RandomQueries {

  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "Xi",
          "u0041",
          "AND",
          "OR",
          "NOT",
          "TO",
          "&&",
          "||",
          "quote",
          "title",
          ":",
          "\\",
          "\"",
          "“",
          "„",
          "«",
          "”",
          "'",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "<",
          ">",
          "=",
          "~",
          "~1",
          "^",
          "^2",
          "@",
          "@2",
          "*",
          "?",
          "+",
          "-",
          "!",
          "/",
          "|",
          "&",
          ".",
          ",",
          "#",
          " ",
          "\t",
          "\n",
          "\u00a0",
          "é",
          "中",
          "😀",
          "—",
          "\ud800",
          "\0",
          "2023-03-20",
          "9",
          "0.5",
          "fn:");

  private static final List<String> SYNTAX =
      List.of(
          "title:",
          "speaker:",
          "date:",
          "url:",
          "kind:",
          "topic:",
          "maintopic:",
          "field.desk:",
          "Field.x-1 >= -2",
          "field.",
          "field.9:",
          ">=0.8",
          "said:(",
          "quote:(",
          "article:(",
          "date>=",
          "confidence>=",
          "date:[",
          " TO ",
          "2023",
          "]",
          "}",
          " AND ",
          " OR ",
          " NOT ",
          "direct",
          "\\u00e9");

  private static final List<String> OWN =
      List.of("desk", "a", "rights_holder", "x-1", "title", "x" + "y".repeat(39));

  private static final List<String> REGEXES =
      List.of(
          "a",
          "s[ao]n.*",
          "a/b",
          "\\/",
          "a\\\\",
          "\\.",
          "(a|b)+",
          " a",
          "<1-20>",
          "a{2,3}",
          "\"b\"");

  private static final Instant NOON = Instant.parse("2023-03-20T12:00:00Z");

  private final Random random;

  RandomQueries(long seed) {
    this.random = new Random(seed);
  }

  /** A query of at most so many levels. */
  Query query(int levels) {
    return query(levels, Optional.empty());
  }

  private Query query(int levels, Optional<Class<? extends Query>> scope) {
    if (levels == 0 || random.nextInt(3) == 0) {
      return leaf();
    }
    return switch (random.nextInt(6)) {
      case 0 -> new Query.Boosted(query(levels - 1, scope), boost());
      case 1 -> scope(levels - 1, scope);
      default -> combined(levels - 1, scope);
    };
  }

  private Query scope(int levels, Optional<Class<? extends Query>> outer) {
    boolean quote = outer.map(Query.InArticle.class::equals).orElseGet(() -> random.nextBoolean());
    return quote
        ? new Query.InQuote(query(levels, Optional.of(Query.InQuote.class)))
        : new Query.InArticle(query(levels, Optional.of(Query.InArticle.class)));
  }

  private Query combined(int levels, Optional<Class<? extends Query>> scope) {
    List<Query> must = queries(levels, scope);
    List<Query> should = queries(levels, scope);
    List<Query> mustNot = queries(levels, scope);
    if (must.isEmpty() && should.isEmpty() && mustNot.isEmpty()) {
      return combined(levels, scope);
    }
    return new Combined(must, should, mustNot, random.nextInt(should.size() + 1));
  }

  private List<Query> queries(int levels, Optional<Class<? extends Query>> scope) {
    int size = Math.max(0, random.nextInt(6) - 2);
    return IntStream.range(0, size).mapToObj(i -> query(levels, scope)).toList();
  }

  private Query leaf() {
    while (true) {
      try {
        return leaf(field());
      } catch (IllegalArgumentException refused) {
        // The field does not go with the kind of query, or the text is blank: once more.
      }
    }
  }

  private Field field() {
    return random.nextInt(8) == 0
        ? Field.own(oneOf(OWN))
        : oneOf(List.<Field>of(Field.Known.values()));
  }

  private Query leaf(Field field) {
    return switch (random.nextInt(13)) {
      case 12 ->
          new Query.Range(
              Field.own(oneOf(OWN)),
              number(Double.NEGATIVE_INFINITY),
              random.nextBoolean(),
              number(Double.POSITIVE_INFINITY),
              random.nextBoolean());
      case 11 -> new Query.Exact(field, text(), random.nextInt(3));
      case 10 -> Query.topic(text(), share());
      case 9 -> Query.like(text(), random.nextInt(3));
      case 0 -> Query.everything();
      case 1 -> new Query.Phrase(field, text(), random.nextInt(1 << random.nextInt(31)));
      case 2 -> new Query.Prefix(field, text());
      case 3 -> wildcard(field);
      case 4 -> new Query.Regex(field, oneOf(REGEXES));
      case 5 -> new Query.Fuzzy(field, text(), random.nextInt(3));
      case 6 -> published();
      case 7 -> Query.certain(share());
      default ->
          new Query.Words(field, field.choices().isEmpty() ? text() : field.choices().getFirst());
    };
  }

  /** Any number, of few digits or of many, or the one that leaves an end open. */
  private double number(double open) {
    return switch (random.nextInt(4)) {
      case 0 -> open;
      case 1 -> random.nextInt(-100, 100);
      case 2 -> -0.0;
      default -> {
        double any = Double.longBitsToDouble(random.nextLong());
        yield Double.isFinite(any) ? any : 0.5;
      }
    };
  }

  /** A number from 0 to 1, of few digits or of many, near 0 or not. */
  private double share() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1001) / 1000.0;
      case 1 -> random.nextDouble();
      case 2 -> -0.0;
      default -> Double.longBitsToDouble(random.nextLong(Double.doubleToLongBits(1) + 1));
    };
  }

  /** One for which the language has no shorter word. */
  private static boolean hasNoShorterWord(Query.Wildcard wildcard) {
    Pattern pattern = Pattern.of(wildcard.pattern());
    boolean question = wildcard.field().matching().isWhole() && pattern.hasQuestionMark();
    return !pattern.isPrefix() && !pattern.isQuestion() && !question;
  }

  private Query wildcard(Field field) {
    Query.Wildcard wildcard = new Query.Wildcard(field, text() + oneOf(List.of("*", "?")) + text());
    return hasNoShorterWord(wildcard) ? wildcard : wildcard(field);
  }

  private Query published() {
    List<Optional<Instant>> ends =
        IntStream.range(0, 2)
            .mapToObj(i -> Optional.of(instant()).filter(x -> random.nextInt(4) > 0))
            .toList();
    return new Query.Published(ends.getFirst(), ends.getLast());
  }

  private Instant instant() {
    return switch (random.nextInt(8)) {
      case 0 -> Instant.MIN;
      case 1 -> Instant.MAX;
      case 2 -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
      case 3 -> NOON.plusMillis(random.nextInt(100_000));
      default -> Instant.EPOCH.plusSeconds(86_400L * random.nextInt(20_000));
    };
  }

  private float boost() {
    float any = Math.abs(Float.intBitsToFloat(random.nextInt()));
    return random.nextBoolean() || !Float.isFinite(any) ? random.nextInt(5) : any;
  }

  /** A text with a liking for the signs of the syntax. */
  String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(5);
    for (int i = 0; i < pieces; i++) {
      text.append(oneOf(PIECES));
    }
    return text.toString();
  }

  /** Something near the query language. */
  String noise() {
    StringBuilder noise = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      List<String> from = random.nextInt(3) == 0 ? SYNTAX : PIECES;
      noise.append(oneOf(from));
    }
    return noise.toString();
  }

  /** The text with a few characters dropped, doubled or replaced. */
  String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && !mutated.isEmpty(); i++) {
      int at = random.nextInt(mutated.length());
      int drop = Math.min(mutated.length(), at + random.nextInt(3));
      mutated.replace(at, drop, oneOf(PIECES));
    }
    return mutated.toString();
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
