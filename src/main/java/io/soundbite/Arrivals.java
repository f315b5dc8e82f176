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

  /**
   * An article that comes.
   *
   * @param stored as it is in the index, where it was added before this load
   */
  record Arrival(Kind kind, Optional<AnnotatedArticle> stored) {

    /** Whether it comes as it was, but got other quotes, speakers or topics than before. */
    boolean isReannotated(AnnotatedArticle now) {
      return kind == Kind.UNCHANGED && stored.isPresent() && !stored.get().equals(now);
    }
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
  Arrival of(Article article) throws IOException {
    int before = ids.size();
    int number = ids.number(Word.exactly(article.id()));
    int content = article.hashCode();
    Arrival arrival =
        number < before
            ? new Arrival(replacing(contents[number] == content), Optional.empty())
            : sinceEarlier(article);
    if (number == contents.length) {
      contents = Arrays.copyOf(contents, number * 2);
    }
    contents[number] = content;
    return arrival;
  }

  private Arrival sinceEarlier(Article article) throws IOException {
    Optional<AnnotatedArticle> stored = intake.stored(article.id());
    Optional<Kind> kind = stored.map(it -> replacing(it.article().equals(article)));
    return new Arrival(kind.orElse(Kind.NEW), stored);
  }

  private static Kind replacing(boolean same) {
    return same ? Kind.UNCHANGED : Kind.REPLACING;
  }
}
