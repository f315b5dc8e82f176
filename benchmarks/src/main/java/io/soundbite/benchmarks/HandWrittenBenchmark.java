package io.soundbite.benchmarks;

import io.soundbite.NewsSearcher;
import io.soundbite.bench.GeneratedNews;
import io.soundbite.bench.NewsGenerator;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
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
 * The same question asked of the same index through the library and by hand: the query in Lucene's
 * classes over the fields that the library writes, all hits counted, the ten best in the order of
 * the library, which is by score, date and id, and what is stored of the ten. The library reads the
 * query from a string besides, watches its limits, and unpacks the hits.
 *
 * <p>The index is the folder that the system property {@code index} names, or of made articles,
 * 20,000 or as many as {@code articles} says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HandWrittenBenchmark {

  private static final int ARTICLES = Integer.getInteger("articles", 20_000);
  private static final int WORDS_AN_ARTICLE = 250;
  private static final int PAGE = 10;
  private static final int WORDS = 12;
  private static final Term ARTICLE = new Term("unit", "article");
  private static final Term QUOTE = new Term("unit", "quote");
  private static final Set<String> SHOWN = Set.of("headline", "quotes");
  private static final Set<String> SHOWN_OF_QUOTES = Set.of("quote");

  /**
   * What is asked: a word that one article of ten has; it and one that one of a hundred has; two of
   * ten; either of the first two; of some words the two that stand next to each other in most
   * articles; and a word said in one quote of a hundred.
   */
  @Param({"word", "both", "bothCommon", "either", "phrase", "quotes"})
  private String kind;

  private static final Sort BEST_ARTICLES =
      new Sort(
          SortField.FIELD_SCORE,
          new SortedNumericSortField("date", SortField.Type.LONG, true),
          new SortedSetSortField("block", false));
  private static final Sort BEST_QUOTES =
      new Sort(
          SortField.FIELD_SCORE,
          new SortedNumericSortField("quote.confidence", SortField.Type.DOUBLE, true),
          new SortField("quote.date", SortField.Type.LONG, true),
          new SortedSetSortField("block", false));

  private boolean made;
  private Path folder;
  private NewsSearcher news;
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private String asked;
  private Query query;

  /** Opens or makes the index, chooses the words, and sees that both sides find as many. */
  @Setup
  public void fill() throws IOException {
    String given = System.getProperty("index");
    made = given == null;
    folder = made ? Files.createTempDirectory("made") : Path.of(given);
    if (made) {
      GeneratedNews.into(folder, new NewsGenerator(1, WORDS_AN_ARTICLE), ARTICLES, 2);
    }
    news = NewsSearcher.open(folder);
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null); // users do not ask the same again and again
    ask();
    long found = soundbite().total();
    long foundByHand = searcher.count(query);
    if (found != foundByHand) {
      throw new IllegalStateException(asked + ": " + found + " hits, by hand " + foundByHand);
    }
  }

  private void ask() throws IOException {
    List<String> common = words("body", reader.docFreq(ARTICLE) / 10);
    String word = common.getFirst();
    String rarer = words("body", reader.docFreq(ARTICLE) / 100).getFirst();
    switch (kind) {
      case "both" -> ask(word + ' ' + rarer, of(Occur.MUST, word, rarer));
      case "bothCommon" -> ask(word + ' ' + common.get(1), of(Occur.MUST, word, common.get(1)));
      case "either" -> ask(word + " OR " + rarer, of(Occur.SHOULD, word, rarer));
      case "phrase" -> askPhrase(common);
      case "quotes" -> {
        String said = words("quote.said", reader.docFreq(QUOTE) / 100).getFirst();
        ask("said:\"" + said + '"', new TermQuery(new Term("quote.said", said)));
      }
      default -> ask(word, anywhere(word));
    }
  }

  private void ask(String words, Query byHand) {
    asked = words;
    query = byHand;
  }

  private void askPhrase(List<String> words) throws IOException {
    int most = -1;
    for (String one : words) {
      for (String next : words) {
        Query phrase =
            anywhere(new PhraseQuery("title", one, next), new PhraseQuery("body", one, next));
        int found = one.equals(next) ? 0 : searcher.count(phrase);
        if (found > most) {
          most = found;
          ask('"' + one + ' ' + next + '"', phrase);
        }
      }
    }
  }

  /** Some words without other forms, each in about so many documents. */
  private List<String> words(String field, int wanted) throws IOException {
    TermsEnum terms = MultiTerms.getTerms(reader, field).iterator();
    List<String> words = new ArrayList<>();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String word = term.utf8ToString();
      boolean near = terms.docFreq() > wanted * 0.7 && terms.docFreq() < wanted * 1.3;
      if (near
          && word.matches("[a-z]{4,}")
          && reader.docFreq(new Term(field, "=" + word)) == 0
          && words.size() < WORDS) {
        words.add(word);
      }
    }
    if (words.size() < 2) {
      throw new IllegalStateException("No two words of " + field + " are in " + wanted);
    }
    return words;
  }

  private static Query of(Occur occur, String one, String other) {
    return new BooleanQuery.Builder().add(anywhere(one), occur).add(anywhere(other), occur).build();
  }

  private static Query anywhere(String word) {
    return anywhere(new TermQuery(new Term("title", word)), new TermQuery(new Term("body", word)));
  }

  private static Query anywhere(Query title, Query body) {
    return new DisjunctionMaxQuery(List.of(new BoostQuery(title, 2), body), 0.1f);
  }

  /** The page and the count through the library. */
  @Benchmark
  public SearchResult<?> soundbite() throws IOException {
    return kind.equals("quotes")
        ? news.quotes(SearchRequest.of(asked).snippets(0).limit(PAGE))
        : news.articles(SearchRequest.of(asked).snippets(0).limit(PAGE));
  }

  /** The same by hand. */
  @Benchmark
  public List<Document> handWritten() throws IOException {
    boolean quotes = kind.equals("quotes");
    TopDocs best =
        searcher.search(
            query,
            new TopFieldCollectorManager(
                quotes ? BEST_QUOTES : BEST_ARTICLES, PAGE, null, Integer.MAX_VALUE));
    List<Document> page = new ArrayList<>();
    for (ScoreDoc hit : best.scoreDocs) {
      page.add(searcher.storedFields().document(hit.doc, quotes ? SHOWN_OF_QUOTES : SHOWN));
    }
    return page;
  }

  @TearDown
  public void close() throws IOException {
    news.close();
    reader.close();
    if (made) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
