package io.soundbite.bench;

import io.soundbite.model.Quote;
import io.soundbite.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A quotation that some system has found.
 *
 * @param article the id of the article
 * @param content the words attributed
 * @param cue the words that attribute
 * @param mention the words that name the speaker there, "he"
 * @param speaker whom they stand for; empty where that is not said
 * @param confidence how sure the system is, from 0 to 1; empty where it does not say
 */
public record QuotePrediction(
    String article,
    List<Span> content,
    Optional<Span> cue,
    Optional<Span> mention,
    String speaker,
    OptionalDouble confidence) {

  public QuotePrediction {
    content = List.copyOf(content);
  }

  /** What an annotator found in an article. */
  static QuotePrediction of(String article, Quote quote) {
    return new QuotePrediction(
        article,
        quote.spans(),
        quote.cue(),
        quote.mention(),
        quote.speaker().map(speaker -> speaker.name()).orElse(""),
        OptionalDouble.of(quote.confidence()));
  }

  /**
   * Reads JSON Lines, gzipped or not, as {@code annotate} writes them. Of each line {@code article}
   * and {@code spans} are needed; {@code cue}, {@code mention}, {@code speaker} and {@code
   * confidence} may be missing or null; other fields are passed over.
   *
   * @throws IOException where a line does not read so; the message names file and line
   */
  public static List<QuotePrediction> read(Path file) throws IOException {
    return JsonLine.read(file, QuotePrediction::of);
  }

  private static QuotePrediction of(JsonLine line) {
    if (line.text("article").isEmpty()) {
      throw new IllegalArgumentException("expected the id of an article as 'article'");
    }
    return new QuotePrediction(
        line.text("article"),
        line.spans("spans"),
        line.span("cue"),
        line.span("mention"),
        line.text("speaker"),
        line.number("confidence"));
  }
}
