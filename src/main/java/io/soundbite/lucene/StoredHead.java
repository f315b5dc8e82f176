package io.soundbite.lucene;

import io.soundbite.model.Article;
import io.soundbite.search.Headline;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    List<String> topics,
    Map<String, List<String>> fields) {

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
    OwnFields.write(out, article.topics(), article.fields());
  }

  static StoredHead read(DataInput in) throws IOException {
    String id = in.readString();
    String url = in.readString();
    String title = in.readString();
    String source = in.readString();
    List<String> authors = Packed.readStrings(in);
    Optional<Instant> publishedAt = Packed.readInstant(in);
    String section = in.readString();
    String language = in.readString();
    int topics = in.readVInt();
    return new StoredHead(
        id,
        url.equals("\0") ? id : url,
        title,
        source,
        authors,
        publishedAt,
        section,
        language,
        Packed.readStrings(in, topics >>> 1),
        OwnFields.read(in, (topics & 1) == 1));
  }

  Headline headline() {
    return new Headline(id, url, title, source, authors, publishedAt, section, fields);
  }

  Article article(String body) {
    return new Article(
        id, url, title, body, source, authors, publishedAt, section, language, topics, fields);
  }
}
