package io.soundbite.lucene;

import io.soundbite.model.Article;
import io.soundbite.search.Headline;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** An article without its body, as one stored field. */
record StoredHead(
    String id,
    String url,
    String title,
    String source,
    List<String> authors,
    Optional<Instant> publishedAt,
    String section,
    String language,
    List<String> topics) {

  static byte[] bytes(Article article) {
    return Packed.bytes(out -> write(article, out));
  }

  private static void write(Article article, DataOutput out) throws IOException {
    out.writeString(article.id());
    out.writeString(article.url().equals(article.id()) ? "\0" : article.url());
    out.writeString(article.title());
    out.writeString(article.source());
    Packed.writeStrings(out, article.authors());
    Packed.writeInstant(out, article.publishedAt());
    out.writeString(article.section());
    out.writeString(article.language());
    Packed.writeStrings(out, article.topics());
  }

  static StoredHead read(DataInput in) throws IOException {
    String id = in.readString();
    String url = in.readString();
    return new StoredHead(
        id,
        url.equals("\0") ? id : url,
        in.readString(),
        in.readString(),
        Packed.readStrings(in),
        Packed.readInstant(in),
        in.readString(),
        in.readString(),
        Packed.readStrings(in));
  }

  Headline headline() {
    return new Headline(id, url, title, source, authors, publishedAt, section);
  }

  Article article(String body) {
    return new Article(
        id, url, title, body, source, authors, publishedAt, section, language, topics);
  }
}
