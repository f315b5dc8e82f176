package io.soundbite.search;

import io.soundbite.model.AnnotatedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A text that an article has or had.
 *
 * @param number counts the versions of the article that are kept, from 1, the oldest
 * @param article the article as it was stored, with its quotes
 * @param replacedAt when the next one was added; empty for the present version
 */
public record ArticleVersion(int number, AnnotatedArticle article, Optional<Instant> replacedAt) {

  /** What became of its quotes in another, later one, see {@link QuoteChange#between}. */
  public List<QuoteChange> changesTo(ArticleVersion later) {
    return QuoteChange.between(article.quotes(), later.article.quotes());
  }
}
