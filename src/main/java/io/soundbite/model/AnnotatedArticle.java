package io.soundbite.model;

import io.soundbite.given.Given;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article with what was found in it.
 *
 * @param article the article as given
 * @param quotes its quotations, in the order of their first words, into which they are brought
 *     where they are given in another; all of their spans lie within the body
 * @param topics what it is about, best first
 */
public record AnnotatedArticle(Article article, List<Quote> quotes, List<ScoredTopic> topics) {

  private static final Comparator<Quote> BY_PLACE =
      Comparator.comparing(quote -> quote.spans().getFirst());

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where words, cue or mention of a quote reach beyond the body
   */
  public AnnotatedArticle {
    Given.value(article, "article");
    quotes = Given.values(quotes, "quotes").stream().sorted(BY_PLACE).toList();
    topics = Given.values(topics, "topics");
    for (Quote quote : quotes) {
      within(article, "words", Optional.of(quote.spans().getLast()));
      within(article, "cue", quote.cue());
      within(article, "mention", quote.mention());
    }
  }

  private static void within(Article article, String what, Optional<Span> span) {
    int length = article.body().length();
    if (span.isPresent() && span.get().end() > length) {
      throw new IllegalArgumentException(
          "A quote of article '%s' has its %s at %s, but the body ends at %d"
              .formatted(article.id(), what, span.get(), length));
    }
  }
}
