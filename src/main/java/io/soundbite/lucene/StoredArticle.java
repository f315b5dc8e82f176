package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import java.io.IOException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/**
 * The stored fields of an article: its head, its quotes, its body, in this order, so that one who
 * needs the head alone stops early.
 */
final class StoredArticle {

  private final Parts parts;
  private final StoredHead head;

  private StoredArticle(Parts parts) throws IOException {
    this.parts = parts;
    this.head = Packed.read(parts.head, StoredHead::read);
  }

  /** The head alone; {@link #body()} is empty. */
  static StoredArticle head(StoredFields stored, int document) throws IOException {
    return read(stored, document, true);
  }

  /** All of it. */
  static StoredArticle whole(StoredFields stored, int document) throws IOException {
    return read(stored, document, false);
  }

  private static StoredArticle read(StoredFields stored, int document, boolean headOnly)
      throws IOException {
    Parts parts = new Parts(headOnly);
    stored.document(document, parts);
    return new StoredArticle(parts);
  }

  StoredHead head() {
    return head;
  }

  String body() {
    return parts.body;
  }

  StoredQuotes quotes() throws IOException {
    return Packed.read(parts.quotes, in -> StoredQuotes.read(in, parts.body));
  }

  AnnotatedArticle annotated() throws IOException {
    StoredQuotes stored = quotes();
    return new AnnotatedArticle(head.article(parts.body), stored.quotes(), stored.topics());
  }

  private static final class Parts extends StoredFieldVisitor {
    private final boolean headOnly;
    private byte[] head = {};
    private byte[] quotes = {};
    private String body = "";

    Parts(boolean headOnly) {
      this.headOnly = headOnly;
    }

    @Override
    public Status needsField(FieldInfo field) {
      if (field.name.equals(Layout.VERSIONS) || (headOnly && head.length > 0)) {
        return Status.STOP;
      }
      return Status.YES;
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
      if (field.name.equals(Layout.HEADLINE)) {
        head = value;
      } else {
        quotes = value;
      }
    }

    @Override
    public void stringField(FieldInfo field, String value) {
      body = value;
    }
  }
}
