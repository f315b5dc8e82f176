package io.soundbite;

import io.soundbite.copies.LongNumbers;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.text.Word;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells articles that come for the first time from those that come again, within one load or since
 * an earlier one. Keeps two numbers for each article, not the article. For one thread.
 */
final class Arrivals {

  /** How an article comes. */
  enum Kind {
    NEW,
    REPLACING,
    UNCHANGED
  }

  private final Intake intake;
  private final LongNumbers ids = new LongNumbers();

  /** By the number of an id, a hash of the article that came with it last. */
  private int[] contents = new int[64];

  /**
   * @param intake knows what the index has
   */
  Arrivals(Intake intake) {
    this.intake = intake;
  }

  /** How this article comes, which is to be added next. */
  Kind kind(Article article) throws IOException {
    int before = ids.size();
    int number = ids.number(Word.exactly(article.id()));
    int content = article.hashCode();
    Kind kind = number < before ? replacing(contents[number] == content) : sinceEarlier(article);
    if (number == contents.length) {
      contents = Arrays.copyOf(contents, number * 2);
    }
    contents[number] = content;
    return kind;
  }

  private Kind sinceEarlier(Article article) throws IOException {
    Optional<Article> stored = intake.stored(article.id()).map(AnnotatedArticle::article);
    return stored.map(it -> replacing(it.equals(article))).orElse(Kind.NEW);
  }

  private static Kind replacing(boolean same) {
    return same ? Kind.UNCHANGED : Kind.REPLACING;
  }
}
