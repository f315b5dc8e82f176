package io.soundbite.bench;

import io.soundbite.model.Article;
import io.soundbite.model.Span;
import io.soundbite.read.ArticleFiles;
import io.soundbite.read.ArticleSink;
import io.soundbite.read.Format;
import io.soundbite.read.Origin;
import io.soundbite.read.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article in which people have marked who said what.
 *
 * @param attributions what they marked, in the order of the file
 */
public record QuoteGold(Article article, List<Attribution> attributions) {

  public QuoteGold {
    attributions = List.copyOf(attributions);
    for (Attribution attribution : attributions) {
      attribution.all().forEach(span -> requireWithin(article, span));
    }
  }

  /**
   * One attribution. Each part may be cut into several spans, and may be missing.
   *
   * @param source the words that name who is credited
   * @param cue the words that attribute
   * @param content the words attributed
   */
  public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {

    public Attribution {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }

    private Stream<Span> all() {
      return Stream.of(source, cue, content).flatMap(List::stream);
    }
  }

  /**
   * Reads JSON Lines, gzipped or not: articles as {@code index} reads them, each with {@code
   * attributions}, a list of objects with {@code source}, {@code cue} and {@code content}, which
   * are lists of {@code [begin, end)} in UTF-16 units of the body.
   *
   * @throws IOException where a line does not read so; the message names file and line
   */
  public static List<QuoteGold> read(Path file) throws IOException {
    return JsonLine.read(file, QuoteGold::of);
  }

  private static QuoteGold of(JsonLine line) throws IOException {
    List<Attribution> attributions =
        line.objects("attributions").stream()
            .map(
                one -> new Attribution(one.spans("source"), one.spans("cue"), one.spans("content")))
            .toList();
    // The body as it stands, even where it looks like HTML: the spans are into that.
    return new QuoteGold(article(line).toBuilder().body(line.text("body")).build(), attributions);
  }

  private static Article article(JsonLine line) throws IOException {
    var read = new ArrayList<Article>();
    byte[] bytes = line.raw().getBytes(StandardCharsets.UTF_8);
    ArticleFiles.read(
        new ByteArrayInputStream(bytes),
        "gold",
        Format.JSONL,
        new ArticleSink() {
          @Override
          public void accept(Article article, Origin origin) {
            read.add(article);
          }

          @Override
          public void reject(Rejection rejection) {
            throw new IllegalArgumentException(rejection.reason());
          }
        });
    return read.getFirst();
  }

  /** Refuses offsets that must be meant in other units, or of another text. */
  static void requireWithin(Article article, Span span) {
    if (span.end() > article.body().length()) {
      throw new IllegalArgumentException(
          "expected offsets in UTF-16 units of the body of '%s', which has %d, but found %s"
              .formatted(article.id(), article.body().length(), span));
    }
  }
}
