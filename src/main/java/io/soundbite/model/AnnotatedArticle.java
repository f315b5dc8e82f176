package io.soundbite.model;

import java.util.List;

/**
 * An article with what was found in it.
 *
 * @param article the article as given
 * @param quotes its quotations, in the order of their first words
 * @param topics what it is about, best first
 */
public record AnnotatedArticle(Article article, List<Quote> quotes, List<ScoredTopic> topics) {

  public AnnotatedArticle {
    Given.value(article, "article");
    quotes = Given.values(quotes, "quotes");
    topics = Given.values(topics, "topics");
  }
}
