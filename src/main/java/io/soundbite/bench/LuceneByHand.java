package io.soundbite.bench;

import io.soundbite.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What somebody would write with Lucene alone, the limit of what a library on it can reach: title
 * and body indexed and stored, id, source and date. A search parses the query, counts all hits, and
 * reads the titles of the best ten.
 */
final class LuceneByHand implements Contender, Closeable {

  private static final String[] FIELDS = {"title", "body"};
  private static final Map<String, Float> BOOSTS = Map.of("title", 2f, "body", 1f);
  private static final int PAGE = 10;

  private final String name;
  private final Analyzer analyzer;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private LuceneByHand(String name, Analyzer analyzer, Path folder) throws IOException {
    this.name = name;
    this.analyzer = analyzer;
    this.directory = FSDirectory.open(folder);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /** Opens what {@link #index} wrote. */
  static LuceneByHand open(String name, Analyzer analyzer, Path folder) throws IOException {
    return new LuceneByHand(name, analyzer, folder);
  }

  /** Indexes articles into a new folder, on so many threads, and commits. */
  static void index(List<Article> articles, Analyzer analyzer, Path folder, int threads)
      throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        var crew = new Crew(threads)) {
      crew.each(articles, article -> writer.addDocument(document(article)));
      writer.commit();
    }
  }

  private static Document document(Article article) {
    Document document = new Document();
    document.add(new StringField("id", article.id(), Field.Store.YES));
    document.add(new TextField("title", article.title(), Field.Store.YES));
    document.add(new TextField("body", article.body(), Field.Store.YES));
    document.add(new StringField("source", article.source(), Field.Store.YES));
    article
        .publishedAt()
        .ifPresent(at -> document.add(new LongField("date", at.toEpochMilli(), Field.Store.YES)));
    return document;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Answer ask(BenchQuery query) throws IOException {
    Query parsed = parse(query.query());
    TopDocs best = searcher.search(parsed, new TopScoreDocCollectorManager(PAGE, 1));
    long titles = 0;
    for (ScoreDoc hit : best.scoreDocs) {
      titles += searcher.storedFields().document(hit.doc).get("title").length();
    }
    return new Answer(titles >= 0 ? searcher.count(parsed) : 0, false);
  }

  private Query parse(String query) throws IOException {
    var parser = new MultiFieldQueryParser(FIELDS, analyzer, BOOSTS);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    try {
      return parser.parse(query);
    } catch (ParseException e) {
      throw new IOException("Lucene cannot parse the query '" + query + "'", e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
