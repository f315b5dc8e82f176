package io.soundbite.bench;

import io.soundbite.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Articles like one by Lucene's MoreLikeThis with its defaults, over title and body as {@link
 * LuceneByHand} indexes them with {@code EnglishAnalyzer}, in a temporary folder.
 */
final class LuceneNearest implements Nearest, Closeable {

  private final Path folder;
  private final Analyzer analyzer;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final MoreLikeThis like;

  LuceneNearest(List<Article> articles) throws IOException {
    folder = Files.createTempDirectory("soundbite-like");
    analyzer = new EnglishAnalyzer();
    LuceneByHand.index(articles, analyzer, folder, 1);
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    like = new MoreLikeThis(reader);
    like.setFieldNames(new String[] {"title", "body"});
    like.setAnalyzer(analyzer);
  }

  @Override
  public String name() {
    return "MoreLikeThis";
  }

  @Override
  public List<String> to(Article article, int number) throws IOException {
    TermQuery itself = new TermQuery(new Term("id", article.id()));
    int document = searcher.search(itself, 1).scoreDocs[0].doc;
    StoredFields stored = searcher.storedFields();
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(like.like(document), number + 1).scoreDocs) {
      if (hit.doc != document && ids.size() < number) {
        ids.add(stored.document(hit.doc).get("id"));
      }
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
    TemporaryFolder.delete(folder);
  }
}
