package io.soundbite.read;

import io.soundbite.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/** What came of reading some bytes, a line a record; the language of the tests of this package. */
final class Reading implements ArticleSink {

  final List<Article> articles = new ArrayList<>();
  final List<Origin> origins = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  static Reading of(Format format, String text) {
    return of(format, utf8(text));
  }

  static Reading of(Format format, byte[] bytes) {
    Reading reading = new Reading();
    try {
      ArticleFiles.read(new ByteArrayInputStream(bytes), "given", format, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  static Reading ofNamed(String name, byte[] bytes) {
    Reading reading = new Reading();
    try {
      ArticleFiles.read(new ByteArrayInputStream(bytes), name, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  static Reading of(Path fileOrFolder) {
    Reading reading = new Reading();
    try {
      ArticleFiles.read(fileOrFolder, reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  /** Lines such as "id | title | source | 2024-05-31T00:00:00Z | 12 characters". */
  static ListAssert<String> assertThatReading(Format format, String text) {
    return Assertions.assertThat(of(format, text).lines());
  }

  static ListAssert<String> assertThatReading(Format format, byte[] bytes) {
    return Assertions.assertThat(of(format, bytes).lines());
  }

  /** The only article. */
  Article article() {
    Assertions.assertThat(lines).hasSize(1);
    Assertions.assertThat(rejections).isEmpty();
    return articles.getFirst();
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void accept(Article article, Origin origin) {
    articles.add(article);
    origins.add(origin);
    lines.add(line(article));
  }

  @Override
  public void reject(Rejection rejection) {
    rejections.add(rejection);
    lines.add("rejected " + rejection.record() + ": " + rejection.reason());
  }

  private static String line(Article article) {
    return "%s | %s | %s | %s | %d characters"
        .formatted(
            article.id(),
            article.title(),
            article.source(),
            article.publishedAt().map(Object::toString).orElse(""),
            article.body().length());
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
