package io.soundbite.lucene;

import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended, as text: what the last hit was sorted by. The next page begins behind it,
 * whatever was added or deleted since, and costs no more than the first.
 *
 * @param key the bits of the score, or the date in milliseconds
 * @param id that of the article
 * @param quote the place of a quote among those of its article, from 0; 0 for an article
 */
record PageToken(Unit unit, Sort sort, long key, String id, int quote) {

  private static final int CHECKSUM_BYTES = Integer.BYTES;

  static PageToken of(FieldDoc hit, Unit unit, Sort sort, int quote) {
    long key =
        sort == Sort.RELEVANCE ? Float.floatToIntBits((Float) hit.fields[0]) : (Long) hit.fields[0];
    return new PageToken(unit, sort, key, ((BytesRef) hit.fields[1]).utf8ToString(), quote);
  }

  /** The hit to go on after, as Lucene knows it, in this view of the index. */
  FieldDoc hit(IndexReader reader) throws IOException {
    Object first = sort == Sort.RELEVANCE ? (Object) Float.intBitsToFloat((int) key) : (Long) key;
    return new FieldDoc(document(reader), Float.NaN, new Object[] {first, new BytesRef(id)});
  }

  /** Ties of quotes of one article are in the order of documents. */
  private int document(IndexReader reader) throws IOException {
    int article = Blocks.article(reader, id);
    if (article < 0 || unit == Unit.ARTICLE) {
      return Math.max(0, article);
    }
    return Blocks.firstOfBlock(reader, article) + quote;
  }

  String encode() {
    byte[] content = Packed.bytes(this::write);
    byte[] token = Packed.bytes(out -> write(out, content));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private static void write(DataOutput out, byte[] content) throws IOException {
    out.writeInt(checksum(content, 0));
    out.writeBytes(content, content.length);
  }

  private void write(DataOutput out) throws IOException {
    out.writeString(unit.name());
    out.writeString(sort.name());
    out.writeLong(key);
    out.writeVInt(quote);
    out.writeString(id);
  }

  /**
   * Reads a token back.
   *
   * @throws IllegalArgumentException where it is none, or of another search
   */
  static PageToken decode(String text, Unit unit, Sort sort) throws IOException {
    PageToken token = Packed.read(content(text), PageToken::read);
    if (token.unit != unit || token.sort != sort) {
      throw new IllegalArgumentException(
          ("The token of the page before belongs to a search of %ss sorted by %s,"
                  + " but this one is of %ss sorted by %s")
              .formatted(
                  token.unit.term(),
                  BlockBuilder.lower(token.sort),
                  unit.term(),
                  BlockBuilder.lower(sort)));
    }
    return token;
  }

  private static PageToken read(DataInput in) throws IOException {
    in.skipBytes(CHECKSUM_BYTES);
    Unit unit = Unit.valueOf(in.readString());
    Sort sort = Sort.valueOf(in.readString());
    long key = in.readLong();
    int quote = in.readVInt();
    return new PageToken(unit, sort, key, in.readString(), quote);
  }

  private static byte[] content(String text) throws IOException {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw noToken(text);
    }
    if (bytes.length <= CHECKSUM_BYTES
        || Packed.read(bytes, DataInput::readInt) != checksum(bytes, CHECKSUM_BYTES)) {
      throw noToken(text);
    }
    return bytes;
  }

  private static IllegalArgumentException noToken(String text) {
    return new IllegalArgumentException(
        "'%s' is no token of a page; pass on what SearchResult.next gave, unchanged"
            .formatted(ExactTerm.cut(text, 60)));
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return (int) checksum.getValue();
  }
}
