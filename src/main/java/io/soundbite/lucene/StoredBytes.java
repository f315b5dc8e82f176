package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/** The values of one stored field of a document. */
final class StoredBytes extends StoredFieldVisitor {

  private final String name;
  private final List<byte[]> values = new ArrayList<>();

  private StoredBytes(String name) {
    this.name = name;
  }

  /** In the order in which they were stored; none where the document has no such field. */
  static List<byte[]> of(StoredFields stored, int document, String name) throws IOException {
    StoredBytes bytes = new StoredBytes(name);
    stored.document(document, bytes);
    return bytes.values;
  }

  @Override
  public Status needsField(FieldInfo field) {
    return field.name.equals(name) ? Status.YES : Status.NO;
  }

  @Override
  public void binaryField(FieldInfo field, byte[] value) {
    values.add(value);
  }
}
