package io.soundbite.search;

import io.soundbite.model.ScoredTopic;
import java.util.List;

/**
 * An article that was found.
 *
 * @param article what a list shows of it
 * @param topics under which it is filed, best first
 * @param score how well it fits the query
 * @param snippets the passages that fit best, first those of the title; the beginning of the body
 *     where no word of the text was asked for
 * @param copies what it stands for, where the search was collapsed
 */
public record ArticleHit(
    Headline article, List<ScoredTopic> topics, float score, List<Snippet> snippets, Copies copies)
    implements Hit {

  public ArticleHit {
    topics = List.copyOf(topics);
    snippets = List.copyOf(snippets);
  }

  /** One line: day, outlet and headline. */
  @Override
  public String toString() {
    return article.day() + "  " + article.source() + ": " + article.title();
  }
}
