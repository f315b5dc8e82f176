package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.ScoredTopic;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/**
 * The stored fields of an article: its head, its topics and quotes, its body, in this order, so
 * that one who needs no body stops early.
 */
final class StoredArticle {

  private final Parts parts;
  private final StoredHead head;

  private StoredArticle(Parts parts) throws IOException {
    this.parts = parts;
    this.head = Packed.read(parts.head, StoredHead::read);
  }

  /** The head alone. */
  static StoredArticle head(StoredFields stored, int document) throws IOException {
    return read(stored, document, Layout.HEADLINE);
  }

  /** The head and the topics. */
  static StoredArticle filed(StoredFields stored, int document) throws IOException {
    return read(stored, document, Layout.QUOTES);
  }

  /** All of it. */
  static StoredArticle whole(StoredFields stored, int document) throws IOException {
    return read(stored, document, Layout.BODY);
  }

  private static StoredArticle read(StoredFields stored, int document, String last)
      throws IOException {
    Parts parts = new Parts(last);
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

  List<ScoredTopic> topics() throws IOException {
    return Packed.read(parts.quotes, StoredQuotes::readTopics);
  }

  AnnotatedArticle annotated() throws IOException {
    StoredQuotes stored = quotes();
    return new AnnotatedArticle(head.article(parts.body), stored.quotes(), stored.topics());
  }

  private static final class Parts extends StoredFieldVisitor {
    private final String last;
    private boolean isRead;
    private byte[] head = {};
    private byte[] quotes = {};
    private String body = "";

    /**
     * @param last the field with which reading ends
     */
    Parts(String last) {
      this.last = last;
    }

    @Override
    public Status needsField(FieldInfo field) {
      if (isRead) {
        return Status.STOP;
      }
      isRead = field.name.equals(last);
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
