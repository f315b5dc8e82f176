package io.soundbite.bench;

import io.soundbite.NewsSearcher;
import io.soundbite.bench.BenchQuery.Ask;
import io.soundbite.bench.BenchQuery.Narrowing;
import io.soundbite.bench.BenchQuery.Unit;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes queries that suit an index: of every kind, with words that are common (near one article in
 * ten), medium (one in a hundred) and rare (one in a thousand), as luceneutil does, and with
 * speakers who are quoted most, and less, articles like one, and suggestions for three letters. The
 * same index and seed give the same queries.
 */
public final class QueryMaker {

  private static final int EACH = 5;
  private static final int SPEAKERS = 1000;
  private static final int TYPED = 3;

  private final List<BenchQuery> queries = new ArrayList<>();
  private final NewsSearcher news;
  private final IndexWords words;
  private final Random random;

  private QueryMaker(NewsSearcher news, IndexWords words, long seed) {
    this.news = news;
    this.words = words;
    this.random = new Random(seed);
  }

  /**
   * Makes queries for the index in a folder.
   *
   * @throws IOException where the index cannot be read, or is too small to have words for them
   */
  public static List<BenchQuery> make(Path folder, NewsSearcher news, long seed)
      throws IOException {
    var maker = new QueryMaker(news, IndexWords.read(folder, news.stats().articles()), seed);
    maker.make();
    return maker.queries;
  }

  private void make() throws IOException {
    List<String> common = words.near(0.1, EACH, random);
    List<String> medium = words.near(0.01, EACH, random);
    List<String> rare = words.near(0.001, EACH, random);
    for (int i = 0; i < EACH; i++) {
      String c = common.get(i);
      String m = medium.get(i);
      String r = rare.get(i);
      hits("term common", c);
      hits("term medium", m);
      hits("term rare", r);
      hits("and common common", c + " " + common.get((i + 1) % EACH));
      hits("and common medium", c + " " + m);
      hits("or common medium", c + " OR " + m);
      hits("or many", String.join(" OR ", c, m, r, medium.get((i + 1) % EACH)));
      hits("not", c + " -" + m);
      hits("prefix", m.substring(0, Math.min(4, m.length())) + "*");
      hits("fuzzy", m + "~1");
      add("facets common", Unit.ARTICLES, Ask.FACETS, c);
      add("facets medium", Unit.ARTICLES, Ask.FACETS, m);
      add("cross-tab common", Unit.ARTICLES, Ask.CROSS_TAB, c);
      quoted("said common", c);
      quoted("said medium", m);
      add("quote facets", Unit.QUOTES, Ask.FACETS, c);
    }
    for (String phrase : words.phrases(news, medium, EACH)) {
      hits("phrase", '"' + phrase + '"');
      hits("phrase sloppy", '"' + phrase + "\"~3");
    }
    speakers(common, medium);
    similar(medium);
  }

  private void speakers(List<String> common, List<String> medium) throws IOException {
    var most = FacetRequest.of(Dimension.SPEAKER).limit(SPEAKERS);
    List<String> names =
        news
            .articles(SearchRequest.of("*").facet(most).limit(0))
            .facet(Dimension.SPEAKER)
            .values()
            .stream()
            .map(FacetValue::value)
            .filter(QueryMaker::quotable)
            .toList();
    for (int i = 0; i < EACH && !names.isEmpty(); i++) {
      String frequent = names.get(Math.min(names.size() - 1, i));
      String seldom = names.get((int) ((i + 1L) * (names.size() - 1) / EACH));
      quoted("speaker frequent", "speaker:\"" + frequent + '"');
      quoted("speaker seldom", "speaker:\"" + seldom + '"');
      hits("speaker said", "quote:(speaker:\"" + frequent + "\" said:" + common.get(i) + ")");
      var narrowing = new Narrowing(Dimension.SPEAKER, frequent);
      queries.add(BenchQuery.suggestions("suggestions", firstLetters(frequent)));
      queries.add(
          new BenchQuery(
              "drill-down", Unit.ARTICLES, Ask.DRILL_DOWN, common.get(i), Optional.of(narrowing)));
    }
    add("facets everything", Unit.ARTICLES, Ask.FACETS, "*");
    add("cross-tab everything", Unit.ARTICLES, Ask.CROSS_TAB, "*");
    hits("topic", "topic:politics " + medium.getFirst());
  }

  /** Articles like the best one for each of these words. */
  private void similar(List<String> words) throws IOException {
    for (String word : words) {
      news.articles(SearchRequest.of(word).limit(1).snippets(0)).hits().stream()
          .map(hit -> hit.article().id())
          .filter(QueryMaker::quotable)
          .forEach(id -> hits("similar", "like:\"" + id + '"'));
    }
  }

  private static boolean quotable(String value) {
    return !value.contains("\"") && !value.contains("\\");
  }

  private static String firstLetters(String name) {
    return name.codePoints()
        .limit(TYPED)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void hits(String kind, String query) {
    queries.add(BenchQuery.hits(kind, Unit.ARTICLES, query));
  }

  private void quoted(String kind, String query) {
    queries.add(BenchQuery.hits(kind, Unit.QUOTES, query));
  }

  private void add(String kind, Unit unit, Ask ask, String query) {
    queries.add(new BenchQuery(kind, unit, ask, query, Optional.empty()));
  }
}
