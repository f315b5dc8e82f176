package io.soundbite.search;

import io.soundbite.given.Given;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article that an alert was waiting for. It fits or does not: all scores are 1.
 *
 * @param alert which one
 * @param article the article, with the passages that fit best; of an alert for quotes, none
 * @param quotes the quotes that fit, in the order of the text; of an alert for articles, those that
 *     meet most of what it asks of quotes, none where it asks nothing of them
 */
public record AlertMatch(Alert alert, ArticleHit article, List<QuoteHit> quotes) {

  /** Checks the parts. */
  public AlertMatch {
    Given.value(alert, "alert");
    Given.value(article, "article");
    quotes = Given.values(quotes, "quotes");
  }

  /** A line for the article, and one for each quote below it. */
  @Override
  public String toString() {
    return alert.name()
        + ": "
        + article
        + quotes.stream().map(quote -> "\n  " + quote).collect(Collectors.joining());
  }
}
