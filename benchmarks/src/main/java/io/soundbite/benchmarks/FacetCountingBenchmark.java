package io.soundbite.benchmarks;

import io.soundbite.NewsIndex;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.taxonomy.FastTaxonomyFacetCounts;
import org.apache.lucene.facet.taxonomy.directory.DirectoryTaxonomyReader;
import org.apache.lucene.facet.taxonomy.directory.DirectoryTaxonomyWriter;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The ten speakers quoted most, counted by the library and by both ways of lucene-facet, over the
 * same quotes: a million, or as many as the system property {@code quotes} says. A hundred thousand
 * speakers, as skewed as in news; half of the quotes are direct, one in twenty mixed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FacetCountingBenchmark {

  private static final int QUOTES = Integer.getInteger("quotes", 1_000_000);
  private static final int QUOTES_AN_ARTICLE = 20;
  private static final int SPEAKERS = 100_000;
  private static final int SHOWN = 10;
  private static final String ALONE = "speaker";
  private static final String SORTED = "speakers";

  /** Which quotes are counted. */
  @Param({"all", "direct", "mixed"})
  private String of;

  private final FacetsConfig config = new FacetsConfig();
  private NewsIndex news;
  private Directory taxonomyFiles;
  private Directory files;
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private DirectoryTaxonomyReader taxonomy;
  private SortedSetDocValuesReaderState state;
  private SearchRequest request;
  private Query query;

  /** Fills all three with the same quotes. */
  @Setup
  public void fill() throws IOException {
    config.setIndexFieldName(ALONE, "$taxonomy");
    config.setIndexFieldName(SORTED, "$sorted");
    news = NewsIndex.inMemory();
    files = new ByteBuffersDirectory();
    taxonomyFiles = new ByteBuffersDirectory();
    Random random = new Random(1);
    try (var writer = new IndexWriter(files, new IndexWriterConfig(new KeywordAnalyzer()));
        var taxonomyWriter = new DirectoryTaxonomyWriter(taxonomyFiles)) {
      for (int article = 0; article < QUOTES / QUOTES_AN_ARTICLE; article++) {
        List<Quote> quotes = quotes(random);
        news.add(new AnnotatedArticle(article(article), quotes, List.of()));
        for (Quote quote : quotes) {
          writer.addDocument(config.build(taxonomyWriter, document(quote)));
        }
      }
    }
    news.commit();
    reader = DirectoryReader.open(files);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    taxonomy = new DirectoryTaxonomyReader(taxonomyFiles);
    state = new DefaultSortedSetDocValuesReaderState(reader, "$sorted", config);
    boolean all = of.equals("all");
    query = all ? MatchAllDocsQuery.INSTANCE : new TermQuery(new Term("kind", of));
    request =
        SearchRequest.of(all ? "*" : "kind:" + of)
            .limit(0)
            .facet(FacetRequest.of(Dimension.SPEAKER).limit(SHOWN));
  }

  private static Article article(int number) {
    String words = "word ".repeat(QUOTES_AN_ARTICLE);
    return Article.of(Integer.toString(number), "Made article " + number, words);
  }

  private static List<Quote> quotes(Random random) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < QUOTES_AN_ARTICLE; i++) {
      int speaker = (int) Math.pow(SPEAKERS, random.nextDouble()) - 1;
      int kind = random.nextInt(20);
      quotes.add(
          new Quote(
              kind < 10 ? QuoteKind.DIRECT : kind < 11 ? QuoteKind.MIXED : QuoteKind.INDIRECT,
              List.of(new Span(5 * i, 5 * i + 4)),
              "word",
              Optional.empty(),
              Optional.empty(),
              Optional.of(Speaker.of("Speaker Number" + speaker, SpeakerKind.PERSON)),
              1,
              List.of()));
    }
    return quotes;
  }

  private static Document document(Quote quote) {
    String speaker = quote.speaker().orElseThrow().name();
    Document document = new Document();
    document.add(new StringField("kind", quote.kind().name().toLowerCase(Locale.ROOT), Store.NO));
    document.add(new FacetField(ALONE, speaker));
    document.add(new SortedSetDocValuesFacetField(SORTED, speaker));
    return document;
  }

  /** Closes all. */
  @TearDown
  public void close() throws IOException {
    news.close();
    taxonomy.close();
    reader.close();
    files.close();
    taxonomyFiles.close();
  }

  /** The library. */
  @Benchmark
  public SearchResult<QuoteHit> soundbite() throws IOException {
    return news.quotes(request);
  }

  /** By a taxonomy on the side; everything is counted without a search. */
  @Benchmark
  public FacetResult luceneTaxonomy() throws IOException {
    var counts =
        of.equals("all")
            ? new FastTaxonomyFacetCounts("$taxonomy", reader, taxonomy, config)
            : new FastTaxonomyFacetCounts("$taxonomy", taxonomy, config, collected());
    return counts.getTopChildren(SHOWN, ALONE);
  }

  /** By sorted doc values; everything is counted without a search. */
  @Benchmark
  public FacetResult luceneSortedSet() throws IOException {
    var counts =
        of.equals("all")
            ? new SortedSetDocValuesFacetCounts(state)
            : new SortedSetDocValuesFacetCounts(state, collected());
    return counts.getTopChildren(SHOWN, SORTED);
  }

  private FacetsCollector collected() throws IOException {
    return FacetsCollectorManager.search(searcher, query, 1, new FacetsCollectorManager())
        .facetsCollector();
  }
}
