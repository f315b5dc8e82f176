package io.soundbite.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The article that this library was founded on, where it is at hand. */
class SeedArticleTest {

  private static final Path ARTICLE = Path.of("../shared/seed/xi-in-moscow.txt");

  @Test
  void creditsEveryQuotation() throws IOException {
    assumeTrue(Files.exists(ARTICLE), "no seed article");
    List<Quote> quotes = QuoteLines.quotes(Files.readString(ARTICLE));

    assertThat(speakerOf(quotes, "detailed explanation")).isEqualTo("Kremlin");
    assertThat(speakerOf(quotes, "closely")).isEqualTo("Ukraine’s foreign ministry");
    assertThat(speakerOf(quotes, "confident the visit will be fruitful")).isEqualTo("Xi Jinping");
    assertThat(speakerOf(quotes, "a journey of friendship")).isEqualTo("Xi Jinping");
    assertThat(speakerOf(quotes, "A reasonable way to resolve")).isEqualTo("Xi Jinping");
    assertThat(speakerOf(quotes, "all parties embrace the vision")).isEqualTo("Xi Jinping");
    assertThat(speakerOf(quotes, "constructive role")).isEqualTo("Vladimir Putin");
    assertThat(speakerOf(quotes, "good old friend")).isEqualTo("Vladimir Putin");
    assertThat(speakerOf(quotes, "on strengthening")).isEqualTo("Kremlin");
  }

  private static String speakerOf(List<Quote> quotes, String words) {
    return quotes.stream()
        .filter(quote -> quote.text().contains(words))
        .findFirst()
        .flatMap(Quote::speaker)
        .map(Speaker::name)
        .orElse("nobody");
  }
}
