package io.soundbite.search;

import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;

/**
 * A quote that was found.
 *
 * @param article the article it stands in
 * @param quote the quote, its spans into the body of the article
 * @param score how well it fits the query
 * @param snippet the whole text of the quote with the words that matched
 * @param copies what it stands for, where the search was collapsed
 */
public record QuoteHit(Headline article, Quote quote, float score, Snippet snippet, Copies copies)
    implements Hit {

  /** One line: day, speaker and words. */
  @Override
  public String toString() {
    String speaker = quote.speaker().map(Speaker::name).orElse("(nobody)");
    return article.day() + "  " + speaker + ": " + quote.text();
  }
}
