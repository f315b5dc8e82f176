package io.soundbite.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;
import java.util.List;
import org.assertj.core.api.ListAssert;

/** The language of the tests in here: text in, a line "speaker: words" a quote out. */
final class QuoteLines {

  private static final QuoteAnnotator ANNOTATOR = new QuoteAnnotator();

  private QuoteLines() {}

  static ListAssert<String> assertThatQuotesIn(String body) {
    return assertThat(quotes(body).stream().map(QuoteLines::line).toList());
  }

  /** Without what is more likely wrong than right, of which each training finds a little else. */
  static ListAssert<String> assertThatLikelyQuotesIn(String body) {
    return assertThat(
        quotes(body).stream()
            .filter(quote -> quote.confidence() >= 0.5)
            .map(QuoteLines::line)
            .toList());
  }

  static List<Quote> quotes(String body) {
    return ANNOTATOR.quotes(Article.of("test", "", body));
  }

  static String line(Quote quote) {
    return quote.speaker().map(Speaker::name).orElse("?") + ": " + quote.text();
  }
}
