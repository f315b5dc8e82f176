package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Dimension;
import io.soundbite.search.DrillDown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes articles and questions by chance, from so few words that most questions have answers. */
final class RandomNews {

  /** Words with their own stems, and a few others of {@link #STEMS}. */
  static final List<String> WORDS =
      List.of(
          "peace",
          "talk",
          "border",
          "trade",
          "river",
          "vote",
          "minister",
          "market",
          "the",
          "of",
          "storm",
          "bridge",
          "bride",
          "brick",
          "tax",
          "court",
          "talks",
          "taxes",
          "parties",
          "went");

  /** By word the stem, where that is another. */
  static final Map<String, String> STEMS =
      Map.of("talks", "talk", "taxes", "tax", "parties", "party", "went", "go");

  static final List<Speaker> SPEAKERS =
      List.of(
          new Speaker("Xi Jinping", SpeakerKind.PERSON, "Chinese president", List.of("Xi")),
          new Speaker("XI JINPING", SpeakerKind.PERSON, "Chinese President", List.of()),
          new Speaker("Zoë Brandt", SpeakerKind.PERSON, "minister", List.of("Brandt", "Zoë")),
          new Speaker("Zoe Brandt", SpeakerKind.PERSON, "", List.of()),
          Speaker.of("Ana Silva", SpeakerKind.PERSON),
          Speaker.of("Beijing", SpeakerKind.GOVERNMENT),
          Speaker.of("Washington", SpeakerKind.GOVERNMENT),
          Speaker.of("Washington", SpeakerKind.PERSON),
          Speaker.of("the WHO", SpeakerKind.ORGANISATION),
          Speaker.of("lawmakers", SpeakerKind.GROUP),
          Speaker.of("a senior official", SpeakerKind.UNNAMED),
          Speaker.of("the report", SpeakerKind.DOCUMENT),
          Speaker.of("Democrats", SpeakerKind.GROUP),
          new Speaker("Red Cross", SpeakerKind.ORGANISATION, "", List.of("the charity")));

  static final List<String> SOURCES = List.of("", "Reuters", "REUTERS", "The Post", "Le Monde");
  static final List<String> AUTHORS = List.of("Ann Lee", "Bo Díaz", "BO DIAZ", "Cy Young");
  static final List<String> SECTIONS = List.of("", "World", "Business", "Sport");

  /** Values of the field {@code desk}, some of which are the same. */
  static final List<String> DESKS = List.of("World", "WORLD", "World News", "Zürich", "news world");

  /** Values of the field {@code rank}, most of them numbers. */
  static final List<String> RANKS = List.of("1", "2.5", "-3", "1e1", "10", "high", "1-2", "0");

  /** All that can be counted, with a field that no article has. */
  static final List<Dimension> DIMENSIONS =
      Stream.concat(
              Arrays.stream(Dimension.Known.values()),
              Stream.of("desk", "rank", "none").map(Dimension::field))
          .toList();

  private static final List<String> URLS = List.of("", "http://news/", "http://www.news.org/");

  private static final List<Field> ANY =
      Arrays.stream(Field.Known.values())
          .map(Field.class::cast)
          .filter(field -> !field.equals(Field.DATE) && !field.equals(Field.CONFIDENCE))
          .filter(field -> field.choices().isEmpty())
          .toList();

  private final Random random;
  private boolean isInside;
  private final SmallTree tree = new SmallTree();

  RandomNews(long seed) {
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  AnnotatedArticle article(String id) {
    StringBuilder body = new StringBuilder(sentence());
    List<Quote> quotes = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      quotes.add(quote(body));
    }
    body.append(wire());
    Article.Builder article =
        Article.builder()
            .id(id)
            .url(one(URLS) + id)
            .title(random.nextInt(8) == 0 ? "" : text(1 + random.nextInt(3)))
            .body(body.append(sentence()).toString())
            .source(one(SOURCES))
            .authors(some(AUTHORS))
            .section(one(SECTIONS))
            .language(random.nextBoolean() ? "en" : "en-GB")
            .topics(random.nextBoolean() ? List.of("publisher's own") : List.of());
    some(DESKS).forEach(desk -> article.field("desk", desk));
    some(RANKS).forEach(rank -> article.field("rank", rank));
    if (random.nextInt(6) > 0) {
      article.publishedAt(instant());
    }
    return new AnnotatedArticle(article.build(), quotes, topics());
  }

  /** Nothing, or what some other articles have too, but for a few words. */
  private String wire() {
    int story = random.nextInt(10);
    return story > 5
        ? ""
        : IntStream.range(0, 40)
            .mapToObj(i -> random.nextInt(25) == 0 ? "w" + random.nextInt(999) : "s" + story + i)
            .collect(Collectors.joining(" ", "", ". "));
  }

  private Quote quote(StringBuilder body) {
    List<Span> spans = new ArrayList<>();
    String text = "";
    for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
      String said = text(1 + random.nextInt(4));
      body.append('"');
      spans.add(new Span(body.length(), body.length() + said.length()));
      body.append(said).append("\", ").append(words(1)).append(' ');
      text += text.isEmpty() ? said : " " + said;
    }
    body.append(".\n");
    return new Quote(
        one(List.of(QuoteKind.values())),
        spans,
        random.nextInt(9) == 0 ? text + " tax" : text,
        random.nextBoolean() ? Optional.of(spans.getFirst()) : Optional.empty(),
        random.nextBoolean() ? Optional.of(spans.getLast()) : Optional.empty(),
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(one(SPEAKERS)),
        random.nextBoolean() ? random.nextInt(101) / 100.0 : random.nextDouble(),
        topics());
  }

  private List<ScoredTopic> topics() {
    return some(tree.all()).stream()
        .map(topic -> new ScoredTopic(topic, random.nextInt(1001) / 1000.0))
        .toList();
  }

  private <T> List<T> some(List<T> values) {
    List<T> some = new ArrayList<>(values);
    Collections.shuffle(some, random);
    return some.subList(0, random.nextInt(3));
  }

  private String sentence() {
    return text(2 + random.nextInt(5)) + ". ";
  }

  /** Words of a text, some of them with a hyphen between. */
  private String text(int count) {
    return random.nextInt(4) == 0 ? words(count).replace(' ', '-') : words(count);
  }

  private String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> one(WORDS)).collect(Collectors.joining(" "));
  }

  /** Few enough that some are equal. */
  private Query published() {
    Instant from = instant();
    return Query.published(from, from.plusSeconds(86_400L * (1 + random.nextInt(20))));
  }

  private Instant instant() {
    return Instant.parse("2022-11-28T00:00:00Z").plusSeconds(random.nextInt(60) * 86_400L / 2);
  }

  Query query(int depth) {
    if (random.nextInt(8) == 0) {
      return own();
    }
    int kind = random.nextInt(depth > 0 ? 21 : 16);
    return switch (isInside && (kind == 16 || kind == 17) ? 4 : kind) {
      case 0 -> Query.everything();
      case 1 -> Query.words(one(List.of(Field.TEXT, Field.TITLE, Field.BODY)), words(1));
      case 2 -> Query.words(one(List.of(Field.TEXT, Field.SAID)), words(2));
      case 3 -> Query.phrase(one(List.of(Field.TEXT, Field.SAID, Field.BODY)), words(2));
      case 4 ->
          Query.speaker(
              one(List.of("xi", "Zoe", "minister", "brandt zoë", "jinping", "china", "W.H.O.")));
      case 5 -> Query.topic(one(tree.all()).label());
      case 6 -> exact();
      case 7 -> Query.phrase(Field.AUTHOR, one(List.of("bo diaz", "ann lee", "lee")));
      case 8 -> pattern();
      case 9 -> published();
      case 10 -> Query.words(Field.SOURCE, one(List.of("reuters", "post the", "monde")));
      case 11 -> Query.certain(random.nextInt(101) / 100.0);
      case 12 -> role();
      case 13 -> Query.mainTopic(one(tree.all()).label());
      case 14 -> Query.topic(one(tree.all()).label(), random.nextInt(101) / 100.0);
      case 15 -> justAs();
      case 16 -> Query.inQuote(inside(depth - 1), inside(depth - 1));
      case 17 -> new Query.InArticle(inside(depth - 1));
      case 18 -> Query.not(query(depth - 1));
      case 19 -> query(depth - 1).boost(2);
      default -> combined(depth);
    };
  }

  /** Something of a field of one's own. */
  private Query own() {
    Field desk = Field.own(random.nextInt(9) == 0 ? "none" : "desk");
    return switch (random.nextInt(8)) {
      case 0 -> Query.field("desk", one(List.of("world", "News World", "zurich", "nowhere")));
      case 1 -> Query.phrase(desk, one(List.of("world news", "News World")));
      case 2 -> new Query.Prefix(desk, one(List.of("wor", "", "z", "news")));
      case 3 -> new Query.Wildcard(desk, one(List.of("w*d", "?ews", "*r*")));
      case 4 -> new Query.Fuzzy(desk, one(List.of("wrold", "newz")), 1);
      case 5 -> Query.field("rank", one(List.of("10", "high", "0")));
      case 6 -> new Query.Range(Field.own("rank"), number(), random.nextBoolean(), 10, true);
      default -> new Query.Range(Field.own("rank"), -100, false, number(), random.nextBoolean());
    };
  }

  private double number() {
    return one(List.of(-3.0, -0.0, 0.5, 1.0, 2.5, 9.0));
  }

  /** What stands in a group about one quote, or about its article: no further such group. */
  private Query inside(int depth) {
    boolean before = isInside;
    isInside = true;
    Query query = query(depth);
    isInside = before;
    return query;
  }

  private Query combined(int depth) {
    List<Query> must = queries(depth);
    List<Query> should = queries(depth);
    List<Query> mustNot = random.nextInt(3) == 0 ? queries(depth) : List.of();
    return must.size() + should.size() + mustNot.size() == 0
        ? Query.everything()
        : new Query.Combined(must, should, mustNot, 0);
  }

  private List<Query> queries(int depth) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> query(depth - 1)).toList();
  }

  private Query exact() {
    return switch (random.nextInt(6)) {
      case 5 -> Query.words(Field.SITE, one(List.of("www.News.org", "org", "news")));
      case 0 -> Query.words(Field.KIND, one(List.of("direct", "Mixed")));
      case 1 -> Query.words(Field.SPEAKER_KIND, one(List.of("person", "group")));
      case 2 -> Query.words(Field.LANGUAGE, one(List.of("EN", "en-gb")));
      case 3 -> Query.words(Field.ID, one(List.of("a", "A")) + random.nextInt(60));
      default -> Query.words(Field.URL, "http://news/a" + random.nextInt(60));
    };
  }

  private Query role() {
    return switch (random.nextInt(5)) {
      case 0 -> Query.phrase(Field.ROLE, "chinese president");
      case 1 -> new Query.Prefix(Field.ROLE, one(List.of("chin", "min")));
      case 2 -> new Query.Fuzzy(Field.ROLE, one(List.of("presidnet", "minster")), 1);
      case 3 -> new Query.Wildcard(Field.ROLE, one(List.of("pres*nt", "*er")));
      default -> Query.words(Field.ROLE, one(List.of("President", "president chinese", "mini")));
    };
  }

  /** One word or two in just these forms. */
  private Query justAs() {
    Field field = one(List.of(Field.TEXT, Field.SAID, Field.TITLE, Field.BODY));
    List<String> forms = List.of("talk", "talks", "Tax", "TAXES", "party", "go", "went");
    return Query.exact(field, random.nextBoolean() ? one(forms) : one(forms) + " " + words(1));
  }

  private Query pattern() {
    Field field = one(List.of(Field.TEXT, Field.SAID, Field.TITLE));
    return switch (random.nextInt(5)) {
      case 4 -> new Query.Prefix(one(ANY), "");
      case 0 ->
          new Query.Prefix(
              field,
              one(List.of("bri", "t", "Mar", "talk", "taxes", "party", "go", "talk-t", "The-b")));
      case 1 ->
          new Query.Wildcard(
              field, one(List.of("b?i*", "*r", "ta*", "*x", "*ty", "t*-t*", "talk-*x", "?a*-the")));
      case 2 -> new Query.Regex(field, one(List.of("t(ax|rade)", "b[a-z]+e", "Peace")));
      default -> new Query.Fuzzy(field, one(List.of("bridge", "tax", "tlak", "brike")), 1);
    };
  }

  List<DrillDown> drillDowns() {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> drillDown()).toList();
  }

  private DrillDown drillDown() {
    Dimension dimension = one(DIMENSIONS);
    List<String> values =
        switch (dimension) {
          case Dimension.Own own ->
              own.field().name().equals("rank") ? RANKS : List.of("world", "ZURICH", "World news");
          case Dimension.Known known -> values(known);
        };
    int size = 1 + random.nextInt(2);
    return new DrillDown(dimension, IntStream.range(0, size).mapToObj(i -> one(values)).toList());
  }

  private static List<String> values(Dimension.Known dimension) {
    return switch (dimension) {
      case SPEAKER -> List.of("xi jinping", "ZOË BRANDT", "Beijing", "Washington", "who", "nobody");
      case TOPIC, MAIN_TOPIC -> List.of("politics", "11", "sport > football");
      case SOURCE -> List.of("reuters", "Le Monde");
      case AUTHOR -> List.of("Bo Diaz", "Ann Lee");
      case SITE -> List.of("news", "news.org");
      case SECTION -> List.of("World", "sport");
      case LANGUAGE -> List.of("en", "EN-gb");
      case YEAR -> List.of("2022", "2023");
      case QUARTER -> List.of("2022-Q4", "2023-Q1", "1999-Q1");
      case MONTH -> List.of("2022-12", "2023-01", "1999-01");
      case WEEK -> List.of("2022-W48", "2022-W52", "2023-W01");
      case DAY -> List.of("2022-12-03", "2022-12-04");
      case KIND -> List.of("direct", "mixed", "indirect");
      case SPEAKER_KIND -> List.of("person", "GROUP");
      case ROLE -> List.of("chinese president", "Minister");
    };
  }
}
