package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.soundbite.model.Topic;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.query.QuerySyntaxException;
import io.soundbite.search.Dimension;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.TopicTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Asks for too much, and for what nobody in his right mind would ask. */
class LimitsTest {

  private static final int WORDS = 400;

  private LuceneBackend index = Articles.index();

  LimitsTest() throws IOException {}

  @BeforeEach
  void fill() throws IOException {
    String words =
        IntStream.range(0, WORDS).mapToObj(i -> "x" + i).collect(Collectors.joining(" "));
    index = Articles.index(article("1").text(words).said("Bo Lee", words));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void limitsTheWordsOfAPattern() throws IOException {
    for (Query query :
        List.of(
            new Query.Prefix(Field.TEXT, "x"),
            new Query.Wildcard(Field.SAID, "*x*"),
            new Query.Regex(Field.BODY, "x[0-9]+"),
            new Query.Fuzzy(Field.TEXT, "x11", 2))) {
      Limits fewer = Limits.DEFAULT.maxExpansions(60);
      assertThatThrownBy(() -> search(query, fewer))
          .as(query.toString())
          .isInstanceOf(SearchLimitException.class)
          .hasMessageContaining("than 60 ")
          .hasMessageContaining("maxExpansions");
      assertThat(search(query, Limits.DEFAULT).total()).isEqualTo(1);
    }
    assertThatThrownBy(
            () -> search(new Query.Prefix(Field.BODY, "x"), Limits.DEFAULT.maxExpansions(60)))
        .hasMessage(
            "'x*' stands for more than 60 words of the field body, the limit maxExpansions;"
                + " write more letters, or raise it with Limits.DEFAULT.maxExpansions(...)");
  }

  @Test
  void limitsWordsAndConditions() throws IOException {
    Limits few = Limits.DEFAULT.maxClauses(512);
    assertThat(search(anyOf(512), few).total()).isEqualTo(1);
    assertThatThrownBy(() -> search(anyOf(513), few))
        .isInstanceOf(SearchLimitException.class)
        .hasMessage(
            "The query has 513 words and conditions, more than 512, the limit maxClauses;"
                + " ask for less, or raise it with Limits.DEFAULT.maxClauses(...)");
    assertThatThrownBy(() -> search(Query.words("x1-x2 ".repeat(300)), few))
        .isInstanceOf(SearchLimitException.class)
        .hasMessageStartingWith("With all that its words stand for, the query has more words");
    assertThat(search(Query.words("x1 ".repeat(512)), few).total()).isEqualTo(1);
    Query[] conditions = Collections.nCopies(1000, Query.speaker("lee")).toArray(Query[]::new);
    assertThat(search(Query.any(conditions), Limits.DEFAULT.maxClauses(5000)).total()).isEqualTo(1);
  }

  private static Query anyOf(int words) {
    return Query.any(IntStream.range(0, words).mapToObj(i -> Query.words("x" + i)).toList());
  }

  @Test
  void joinsMoreConditionsThanLuceneTakesInOnePlace() throws IOException {
    Limits many = Limits.DEFAULT.maxClauses(100_000);
    assertThat(search(anyOf(3000), many).total()).isEqualTo(1);
    assertThat(search(Query.words("x1").and(Query.not(anyOf(3000))), many).total()).isZero();
    List<Query> words = IntStream.range(0, 3000).mapToObj(i -> Query.words("x" + i)).toList();
    Query none = new Query.Combined(List.of(Query.words("x1")), List.of(), words, 0);
    assertThat(search(none, many).total()).isZero();
    List<Query> known = words.subList(0, WORDS);
    Query all = Query.all(Collections.nCopies(5, Query.all(known)));
    assertThat(search(all, many).total()).isEqualTo(1);
    Query any = Query.any(Collections.nCopies(5, Query.any(known)));
    assertThat(search(any, many).total()).isEqualTo(1);
    List<Query> thousand = words.subList(0, 1000);
    Query mixed = new Query.Combined(known, thousand, words.subList(WORDS, 1400), 0);
    assertThat(search(mixed, many).total()).isEqualTo(1);
    List<Query> twice = new ArrayList<>(words);
    twice.addAll(words);
    double once = score(anyOf(WORDS), many);
    assertThat(score(Query.any(twice), many)).isCloseTo(2 * once, within(1e-3 * once));
  }

  private double score(Query query, Limits limits) throws IOException {
    return index.quotes(SearchRequest.of(query).limits(limits)).hits().getFirst().score();
  }

  @Test
  void refusesWhatLuceneDoesNotTake() {
    List<Query> words = Collections.nCopies(3000, Query.words("x1"));
    Query three = new Query.Combined(List.of(), words, List.of(), 3);
    assertThatThrownBy(() -> search(three, Limits.DEFAULT.maxClauses(100_000)))
        .isInstanceOf(SearchLimitException.class)
        .hasMessageContaining("1,024");
  }

  @Test
  void limitsValuesToNarrowBy() {
    String[] values = IntStream.range(0, 2000).mapToObj(i -> "s" + i).toArray(String[]::new);
    SearchRequest request =
        SearchRequest.of(Query.everything()).drillDown(Dimension.SPEAKER, values);
    assertThatThrownBy(() -> index.articles(request)).isInstanceOf(SearchLimitException.class);
  }

  @Test
  void answersTheDeepestQueryThereIs() throws IOException {
    Query deep = Query.words("x1");
    for (int depth = 1; depth < Query.MAX_DEPTH; depth++) {
      deep = Query.not(deep);
    }
    assertThat(search(deep, Limits.DEFAULT).total()).isZero(); // an odd number of nots
  }

  @Test
  void refusesExplosiveRegularExpressions() {
    for (String pattern :
        List.of(
            "((a{1,1000}){1,1000}){1,1000}",
            "a" + "+".repeat(28),
            "(".repeat(25) + "a" + "+)".repeat(25),
            "a" + "{2}".repeat(30),
            "a" + "{2,}".repeat(30),
            "(a?){9000}",
            "(){1000000000}",
            "(a" + "|a?".repeat(150) + "){300}",
            "x+".repeat(20) + "&" + "y+".repeat(20) + "&" + "[a-f]+".repeat(20),
            ".*a.{1,500}.{1,500}",
            "(a|b)*a(a|b){20}",
            "(.*a.{9})&(.*b.{9})&(.*c.{9})&(.*d.{9})&(.*e.{9})")) {
      assertThatThrownBy(() -> search(new Query.Regex(Field.BODY, pattern), Limits.DEFAULT))
          .as(pattern)
          .isInstanceOf(SearchLimitException.class)
          .hasMessageContaining("maxExpansions");
    }
    assertThatThrownBy(
            () -> search(new Query.Wildcard(Field.BODY, "a".repeat(2000) + "*"), Limits.DEFAULT))
        .isInstanceOf(SearchLimitException.class)
        .hasMessageContaining("1,000 characters");
  }

  @Test
  void takesAnyTextAsWords() throws IOException {
    for (String text :
        List.of("!!!", "\0", "\ud800", "AND OR NOT", "*", "😀", "a".repeat(100_000))) {
      for (Field field : Field.Known.values()) {
        switch (field.matching()) {
          case WORDS, NAME -> {
            assertThat(search(Query.words(field, text), Limits.DEFAULT).total()).isZero();
            assertThat(search(Query.phrase(field, text), Limits.DEFAULT).total()).isZero();
          }
          case EXACT, CODE, TOPIC, DATE, NUMBER -> {}
        }
      }
      for (Field field : List.of(Field.ID, Field.URL, Field.LANGUAGE)) {
        assertThat(search(Query.words(field, text), Limits.DEFAULT).total()).isZero();
      }
    }
  }

  @Test
  void namesAnUnknownTopicByItsPlaceInTheQueryAndSaysWhatWasMeant() {
    Query query = Query.all(Query.words("grain"), Query.any(Query.said("a"), Query.topic("sprot")));
    assertThatThrownBy(() -> search(query, Limits.DEFAULT))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage(
            """
            There is no topic 'sprot'; did you mean 'sport'?
              grain (said:a OR topic:sprot)
                                     ^""");
    Query phrase = Query.inQuote(Query.said("\"a b\""), Query.not(Query.topic("armed conflct")));
    assertThatThrownBy(() -> search(phrase, Limits.DEFAULT))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessageContaining("There is no topic 'armed conflct'")
        .hasMessageEndingWith("^");
    assertThatThrownBy(() -> search(Query.topic("fot"), Limits.DEFAULT))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage("There is no topic 'fot'");
  }

  @Test
  void saysWhatATopicIs() {
    assertThatThrownBy(() -> search(new Query.Prefix(Field.TOPIC, "pol"), Limits.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("topic is asked for by its whole label, code or path");
  }

  @Test
  void refusesAPageOfMoreHitsThanAllowedInWhateverOrderBothWereTold() throws IOException {
    SearchRequest two = SearchRequest.of(Query.everything()).limit(2);
    assertThat(index.articles(two.limits(Limits.DEFAULT.maxHits(2))).timedOut()).isFalse();
    SearchRequest less = two.limits(Limits.DEFAULT.maxHits(1));
    for (Executable search :
        List.<Executable>of(
            () -> index.articles(less), () -> index.quotes(less), () -> index.threads(less))) {
      assertThatThrownBy(search::execute)
          .isInstanceOf(SearchLimitException.class)
          .hasMessageStartingWith("A page holds 0 to 1 hits, the limit maxHits, but limit was 2");
    }
  }

  @Test
  void endsWhereTheTimeRunsOut() throws IOException {
    try (LuceneBackend slow = LuceneBackend.inMemory(LuceneOptions.of(new SlowTree()))) {
      slow.add(article("1").topics("1").build());
      slow.refresh();
      SearchRequest request =
          SearchRequest.of(Query.topic("politics"))
              .limits(Limits.DEFAULT.timeoutMillis(1))
              .facets(Dimension.TOPIC);
      assertThat(slow.articles(request).timedOut()).isTrue();
      assertThat(slow.articles(request).hits()).isEmpty();
    }
  }

  private SearchResult<?> search(Query query, Limits limits) throws IOException {
    SearchRequest request = SearchRequest.of(query).limits(limits);
    index.quotes(request);
    return index.articles(request);
  }

  /** A tree that takes its time. */
  private static final class SlowTree implements TopicTree {
    private final SmallTree tree = new SmallTree();

    @Override
    public Optional<Topic> find(String name) {
      long end = System.nanoTime() + 20_000_000;
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(1_000_000);
      }
      return tree.find(name);
    }

    @Override
    public List<Topic> roots() {
      return tree.roots();
    }

    @Override
    public List<Topic> children(Topic topic) {
      return tree.children(topic);
    }

    @Override
    public Optional<Topic> parent(Topic topic) {
      return tree.parent(topic);
    }
  }
}
