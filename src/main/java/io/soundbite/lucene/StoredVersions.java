package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.ArticleVersion;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.DataInput;

/**
 * The earlier versions of an article, as one stored field a version of its document. So they come
 * and go with it, and no search can find them.
 */
final class StoredVersions {

  private StoredVersions() {}

  static byte[] bytes(AnnotatedArticle article, Instant replacedAt) {
    return Packed.bytes(
        out -> {
          Packed.writeInstant(out, Optional.of(replacedAt));
          out.writeString(article.article().body());
          byte[] head = StoredHead.bytes(article.article());
          out.writeBytes(head, head.length);
          byte[] quotes = StoredQuotes.bytes(article);
          out.writeBytes(quotes, quotes.length);
        });
  }

  /** The bytes of the earlier versions of a document, the oldest first. */
  static List<byte[]> read(StoredFields stored, int document) throws IOException {
    return StoredBytes.of(stored, document, Layout.VERSIONS);
  }

  /** All versions of a document, the present one last. */
  static List<ArticleVersion> all(StoredFields stored, int document) throws IOException {
    List<ArticleVersion> versions = new ArrayList<>();
    for (byte[] bytes : read(stored, document)) {
      int number = versions.size() + 1;
      versions.add(Packed.read(bytes, in -> version(number, in)));
    }
    AnnotatedArticle present = StoredArticle.whole(stored, document).annotated();
    versions.add(new ArticleVersion(versions.size() + 1, present, Optional.empty()));
    return versions;
  }

  private static ArticleVersion version(int number, DataInput in) throws IOException {
    Optional<Instant> replacedAt = Packed.readInstant(in);
    String body = in.readString();
    StoredHead head = StoredHead.read(in);
    StoredQuotes quotes = StoredQuotes.read(in, body);
    AnnotatedArticle article =
        new AnnotatedArticle(head.article(body), quotes.quotes(), quotes.topics());
    return new ArticleVersion(number, article, replacedAt);
  }
}
