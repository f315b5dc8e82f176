package io.soundbite.bench;

import io.soundbite.eval.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Plain BM25, the baseline of the field, as Anserini has it: title and text as one field, Lucene's
 * EnglishAnalyzer (Porter's stems, stop words left out), the words of the query as alternatives, a
 * word that comes twice counting twice.
 *
 * <p>S. Robertson and H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.
 */
public final class Bm25Ranker implements Ranker {

  /** Anserini's, to which figures in papers belong. */
  public static final float K1 = 0.9f;

  /** Anserini's, to which figures in papers belong. */
  public static final float B = 0.4f;

  private static final String CONTENTS = "contents";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final BM25Similarity similarity;
  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private DirectoryReader reader;

  /** In a folder of its own below that of temporary files; it is gone when closed. */
  public Bm25Ranker(float k1, float b) throws IOException {
    similarity = new BM25Similarity(k1, b);
    folder = Files.createTempDirectory("soundbite-bm25");
    directory = FSDirectory.open(folder);
    var config = new IndexWriterConfig(analyzer).setSimilarity(similarity);
    // Merges neighbours alone, so that Lucene's number of a document stays its place.
    writer = new IndexWriter(directory, config.setMergePolicy(new LogDocMergePolicy()));
    reader = DirectoryReader.open(writer);
  }

  @Override
  public String name() {
    return "bm25";
  }

  @Override
  public void add(Document document) throws IOException {
    String contents = document.contents();
    writer.addDocument(
        contents.isBlank()
            ? List.of()
            : List.of(new TextField(CONTENTS, contents, Field.Store.NO)));
  }

  @Override
  public void finish() throws IOException {
    reader.close();
    reader = DirectoryReader.open(writer);
  }

  @Override
  public List<Placed> rank(String words, int depth) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(similarity);
    List<Placed> ranked = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query(words), depth).scoreDocs) {
      ranked.add(new Placed(hit.doc, hit.score));
    }
    return ranked;
  }

  /** Of a very long query, the first words, as many as a query of Lucene may have. */
  private BooleanQuery query(String words) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    counts(words).entrySet().stream()
        .limit(IndexSearcher.getMaxClauseCount())
        .forEach(
            word ->
                any.add(
                    new BoostQuery(
                        new TermQuery(new Term(CONTENTS, word.getKey())), word.getValue()),
                    Occur.SHOULD));
    return any.build();
  }

  private Map<String, Integer> counts(String words) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (TokenStream tokens = analyzer.tokenStream(CONTENTS, words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        counts.merge(term.toString(), 1, Integer::sum);
      }
      tokens.end();
    }
    return counts;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    try (analyzer;
        directory) {
      writer.rollback();
    }
    TemporaryFolder.delete(folder);
  }
}
