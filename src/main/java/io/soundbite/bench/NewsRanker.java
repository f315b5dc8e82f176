package io.soundbite.bench;

import io.soundbite.NewsIndex;
import io.soundbite.eval.Document;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.query.Query;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The ranking of this library, asked through its door: documents are articles with a title and a
 * body, and the words of a query are alternatives. Quotes and topics, which have no part in it, are
 * not looked for.
 */
public final class NewsRanker implements Ranker {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private final Path folder;
  private final NewsIndex news;
  private int added;

  /** In a folder of its own below that of temporary files; it is gone when closed. */
  public NewsRanker() throws IOException {
    folder = Files.createTempDirectory("soundbite-news");
    news = NewsIndex.open(folder);
  }

  @Override
  public String name() {
    return "news";
  }

  @Override
  public void add(Document document) throws IOException {
    String id = Integer.toString(added);
    added++;
    if (!document.contents().isBlank()) {
      Article article = Article.of(id, document.title(), document.text());
      news.add(new AnnotatedArticle(article, List.of(), List.of()));
    }
  }

  @Override
  public void finish() throws IOException {
    news.commit();
  }

  @Override
  public List<Placed> rank(String words, int depth) throws IOException {
    List<Query> any =
        NO_WORD
            .splitAsStream(words.toLowerCase(Locale.ROOT))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .distinct()
            .limit(1000)
            .map(Query::words)
            .toList();
    if (any.isEmpty()) {
      return List.of();
    }
    SearchRequest request = SearchRequest.of(Query.any(any)).limit(depth).snippets(0);
    return news.articles(request).hits().stream().map(NewsRanker::placed).toList();
  }

  private static Placed placed(ArticleHit hit) {
    return new Placed(Integer.parseInt(hit.article().id()), hit.score());
  }

  @Override
  public void close() throws IOException {
    news.close();
    TemporaryFolder.delete(folder);
  }
}
