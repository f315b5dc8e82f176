package io.soundbite.benchmarks;

import io.soundbite.authority.Authority;
import io.soundbite.bench.BenchQuery;
import io.soundbite.bench.Contender;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.join.ScoreMode;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.action.bulk.BulkRequestBuilder;
import org.opensearch.action.search.SearchRequestBuilder;
import org.opensearch.action.search.SearchResponse;
import org.opensearch.index.query.BoolQueryBuilder;
import org.opensearch.index.query.MoreLikeThisQueryBuilder;
import org.opensearch.index.query.Operator;
import org.opensearch.index.query.QueryBuilder;
import org.opensearch.index.query.QueryBuilders;
import org.opensearch.search.aggregations.AggregationBuilders;
import org.opensearch.search.aggregations.bucket.terms.TermsAggregationBuilder;

/**
 * An OpenSearch node in this process, without the way over a network, filled with what the library
 * found: articles with their quotes nested, and each quote once more by itself, as one would model
 * it. Analysis is that of English without stop words; a search counts all hits and brings the
 * titles of the best ten.
 */
final class OpenSearchContender implements Contender, Closeable {

  private static final String SETTINGS =
      """
      {"index": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1",
        "requests.cache.enable": false,
        "analysis": {"analyzer": {"words": {"tokenizer": "standard",
            "filter": ["lowercase", "possessive", "stems"]}},
          "filter": {"possessive": {"type": "stemmer", "language": "possessive_english"},
            "stems": {"type": "stemmer", "language": "light_english"}}}}}
      """;

  private static final String NAME =
      "{\"type\": \"text\", \"fields\": {\"key\": {\"type\": \"keyword\"}}}";

  private static final String ARTICLES =
      """
      {"dynamic": "strict", "properties": {
        "title": {"type": "text", "analyzer": "words"}, "body": {"type": "text", "analyzer": "words"},
        "topic": {"type": "keyword"}, "month": {"type": "keyword"}, "date": {"type": "date"},
        "speaker": {"type": "keyword"},
        "quotes": {"type": "nested", "properties": {"speaker": NAME,
            "said": {"type": "text", "analyzer": "words"}}}}}
      """
          .replace("NAME", NAME);

  private static final String QUOTES =
      """
      {"dynamic": "strict", "properties": {
        "said": {"type": "text", "analyzer": "words"}, "speaker": NAME, "title": {"type": "text"},
        "topic": {"type": "keyword"}, "month": {"type": "keyword"}, "date": {"type": "date"}}}
      """
          .replace("NAME", NAME);

  private static final Pattern IN_QUOTE =
      Pattern.compile("quote:\\(speaker:\"(.*)\" said:(\\S+)\\)");
  private static final Pattern LIKE = Pattern.compile("like:\"(.*)\"");
  private static final int LIKE_WORDS = 60;
  private static final int BULK = 2000;
  private static final int SHOWN = 10;

  private final OpenSearchRunner runner = new OpenSearchRunner();
  private BulkRequestBuilder bulk;

  private OpenSearchContender(Path folder) {
    runner.onBuild(
        (number, settings) -> {
          settings.put("network.host", "127.0.0.1");
          settings.put("discovery.type", "single-node");
        });
    runner.build(
        OpenSearchRunner.newConfigs()
            .clusterName("beside-soundbite")
            .basePath(folder.toString())
            .numOfNode(1));
    create("articles", ARTICLES);
    create("quotes", QUOTES);
    bulk = runner.client().prepareBulk();
  }

  /** Starts a node that keeps its files in a folder. */
  static OpenSearchContender start(Path folder) {
    return new OpenSearchContender(folder);
  }

  private void create(String index, String mapping) {
    runner
        .admin()
        .indices()
        .prepareCreate(index)
        .setSettings(SETTINGS, org.opensearch.common.xcontent.XContentType.JSON)
        .setMapping(mapping)
        .get();
  }

  /** Adds an article and its quotes; {@link #finish} makes them searchable. */
  void add(AnnotatedArticle annotated) {
    String month =
        annotated
            .article()
            .publishedAt()
            .map(at -> at.atOffset(ZoneOffset.UTC).toString().substring(0, "2024-01".length()))
            .orElse("");
    List<Map<String, Object>> nested = new ArrayList<>();
    Set<String> speakers = new TreeSet<>();
    for (Quote quote : annotated.quotes()) {
      String speaker = quote.speaker().map(Authority.standard()::nameOf).orElse("");
      speakers.add(speaker);
      nested.add(Map.of("speaker", speaker, "said", quote.text()));
      Map<String, Object> alone = described(annotated, month, quote.topics());
      alone.put("said", quote.text());
      alone.put("speaker", speaker);
      bulk.add(runner.client().prepareIndex("quotes").setSource(alone));
      sendWhenFull();
    }
    Map<String, Object> article = described(annotated, month, annotated.topics());
    article.put("body", annotated.article().body());
    article.put("speaker", List.copyOf(speakers));
    article.put("quotes", nested);
    bulk.add(
        runner
            .client()
            .prepareIndex("articles")
            .setId(annotated.article().id())
            .setSource(article));
    sendWhenFull();
  }

  private static Map<String, Object> described(
      AnnotatedArticle annotated, String month, List<ScoredTopic> topics) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", annotated.article().title());
    fields.put("month", month);
    annotated.article().publishedAt().ifPresent(at -> fields.put("date", at.toString()));
    Set<String> paths = new TreeSet<>();
    topics.forEach(topic -> paths.addAll(topic.topic().path()));
    fields.put("topic", List.copyOf(paths));
    return fields;
  }

  private void sendWhenFull() {
    if (bulk.numberOfActions() >= BULK) {
      send();
    }
  }

  private void send() {
    var response = bulk.get();
    if (response.hasFailures()) {
      throw new IllegalStateException(response.buildFailureMessage());
    }
    bulk = runner.client().prepareBulk();
  }

  /** Writes all that was added, merged to one segment an index. */
  void finish() {
    if (bulk.numberOfActions() > 0) {
      send();
    }
    runner.admin().indices().prepareForceMerge("articles", "quotes").setMaxNumSegments(1).get();
    runner.refresh();
  }

  @Override
  public String name() {
    return "opensearch";
  }

  @Override
  public Answer ask(BenchQuery query) throws IOException {
    boolean ofArticles = query.unit() == BenchQuery.Unit.ARTICLES;
    SearchRequestBuilder search =
        runner
            .client()
            .prepareSearch(ofArticles ? "articles" : "quotes")
            .setQuery(query(query.query(), ofArticles))
            .setTrackTotalHits(true)
            .setSize(SHOWN)
            .setFetchSource("title", null);
    String speaker = ofArticles ? "speaker" : "speaker.key";
    switch (query.ask()) {
      case HITS -> {}
      case SUGGESTIONS ->
          throw new IllegalArgumentException("No suggestions are asked of OpenSearch");
      case FACETS -> search.addAggregation(most(speaker)).addAggregation(most("topic"));
      case CROSS_TAB -> search.addAggregation(most(speaker).subAggregation(most("month")));
      case DRILL_DOWN -> {
        QueryBuilder only =
            QueryBuilders.termQuery(speaker, query.narrowing().orElseThrow().value());
        search
            .setPostFilter(only)
            .addAggregation(most(speaker))
            .addAggregation(
                AggregationBuilders.filter("narrowed", only).subAggregation(most("topic")));
      }
    }
    SearchResponse response = search.get();
    return new Answer(response.getHits().getTotalHits().value(), response.isTimedOut());
  }

  private static TermsAggregationBuilder most(String field) {
    return AggregationBuilders.terms(field).field(field).size(SHOWN);
  }

  private static QueryBuilder query(String query, boolean ofArticles) {
    Matcher inQuote = IN_QUOTE.matcher(query);
    if (inQuote.matches()) {
      BoolQueryBuilder both =
          QueryBuilders.boolQuery()
              .filter(QueryBuilders.matchPhraseQuery("quotes.speaker", inQuote.group(1)))
              .must(QueryBuilders.matchQuery("quotes.said", inQuote.group(2)));
      return QueryBuilders.nestedQuery("quotes", both, ScoreMode.Max);
    }
    Matcher like = LIKE.matcher(query);
    if (like.matches()) {
      var article = new MoreLikeThisQueryBuilder.Item("articles", like.group(1));
      return QueryBuilders.moreLikeThisQuery(
              new String[] {"title", "body"}, null, new MoreLikeThisQueryBuilder.Item[] {article})
          .minTermFreq(1)
          .maxQueryTerms(LIKE_WORDS);
    }
    if (query.equals("*")) {
      return QueryBuilders.matchAllQuery();
    }
    var words = QueryBuilders.queryStringQuery(query).defaultOperator(Operator.AND);
    return ofArticles ? words.field("title", 2).field("body") : words.field("said");
  }

  @Override
  public void close() throws IOException {
    runner.close();
  }
}
