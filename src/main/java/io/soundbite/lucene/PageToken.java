package io.soundbite.lucene;

import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended, as text: what the last hit was sorted by. The next page begins behind it,
 * whatever was added or deleted since, and costs no more than the first.
 *
 * <p>Written as a checksum, then the unit and the order as a byte each, the search, the keys, the
 * place of the quote, and the id in UTF-8 to the end. The checksum finds tokens that were cut or
 * mistyped; it is no seal, so whatever has a right one is read with as little trust as any other
 * input, and can do no more than begin the page at another hit.
 *
 * @param search a hash of the query, what it is narrowed to, and how it is collapsed and aged
 * @param keys what the hit was sorted by before the id: the bits of the score, the confidence of a
 *     quote in thousandths, and the date in milliseconds, or the date alone
 * @param id that of the article
 * @param quote the place of a quote among those of its article, from 0; 0 for an article
 */
record PageToken(Unit unit, Sort sort, int search, List<Long> keys, String id, int quote) {

  private static final int CHECKSUM_BYTES = Integer.BYTES;

  /** All before the id, without the keys. */
  private static final int HEAD_BYTES = 2 + Integer.BYTES + Integer.BYTES;

  PageToken {
    keys = List.copyOf(keys);
  }

  static PageToken of(FieldDoc hit, SearchRequest request, Unit unit, int quote) {
    Sort sort = request.sort();
    List<Long> keys = new ArrayList<>();
    for (int i = 0; i < hit.fields.length - 1; i++) {
      keys.add(bits(hit.fields[i]));
    }
    String id = ((BytesRef) hit.fields[hit.fields.length - 1]).utf8ToString();
    return new PageToken(unit, sort, search(request), keys, id, quote);
  }

  private static long bits(Object key) {
    return switch (key) {
      case Float score -> Float.floatToIntBits(score);
      case Short confidence -> confidence;
      default -> (Long) key;
    };
  }

  /** How many keys there are. */
  private static int size(Unit unit, Sort sort) {
    return Ranking.of(sort, unit).getSort().length - 1;
  }

  private static int search(SearchRequest request) {
    String search =
        "%s\n%s\n%s\n%s\n%s"
            .formatted(
                request.query(),
                request.confidence(),
                request.drillDowns(),
                request.collapse(),
                request.recency());
    return checksum(search.getBytes(StandardCharsets.UTF_8));
  }

  /** The hit to go on after, as Lucene knows it, in this view of the index. */
  FieldDoc hit(IndexReader reader) throws IOException {
    List<Object> fields = new ArrayList<>(keys);
    if (sort == Sort.RELEVANCE) {
      fields.set(0, Float.intBitsToFloat(keys.getFirst().intValue()));
    }
    if (keys.size() == 3) {
      fields.set(1, keys.get(1).shortValue());
    }
    fields.add(new BytesRef(id));
    return new FieldDoc(document(reader), Float.NaN, fields.toArray());
  }

  /** Ties of quotes of one article are in the order of documents. */
  private int document(IndexReader reader) throws IOException {
    int article = Blocks.article(reader, id);
    if (article < 0 || unit == Unit.ARTICLE) {
      return Math.max(0, article);
    }
    int first = Blocks.firstOfBlock(reader, article);
    return first + Math.min(quote, article - first);
  }

  String encode() {
    byte[] content = content();
    byte[] token =
        ByteBuffer.allocate(CHECKSUM_BYTES + content.length)
            .putInt(checksum(content))
            .put(content)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private byte[] content() {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    ByteBuffer content =
        ByteBuffer.allocate(HEAD_BYTES + keys.size() * Long.BYTES + name.length)
            .put((byte) List.of(Unit.values()).indexOf(unit))
            .put((byte) List.of(Sort.values()).indexOf(sort))
            .putInt(search);
    keys.forEach(content::putLong);
    return content.putInt(quote).put(name).array();
  }

  /**
   * Reads a token back.
   *
   * @throws IllegalArgumentException where it is none, or of another search
   */
  static PageToken decode(String text, SearchRequest request, Unit unit) {
    PageToken token;
    try {
      token = read(ByteBuffer.wrap(sealed(text)));
    } catch (IllegalArgumentException | BufferUnderflowException | CharacterCodingException e) {
      throw new IllegalArgumentException(
          "'%s' is no token of a page; pass on, unchanged, what the page before gave"
              .formatted(ExactTerm.cut(text, 60)),
          e);
    }
    token.refuseOther(request, unit);
    return token;
  }

  private void refuseOther(SearchRequest request, Unit asked) {
    if (unit != asked || sort != request.sort()) {
      throw new IllegalArgumentException(
          ("The token of the page before belongs to a search of %ss sorted by %s,"
                  + " but this one is of %ss sorted by %s")
              .formatted(
                  unit.term(),
                  BlockBuilder.lower(sort),
                  asked.term(),
                  BlockBuilder.lower(request.sort())));
    }
    if (search != search(request)) {
      throw new IllegalArgumentException(
          "The token of the page before belongs to a search with another query, narrowed to"
              + " other values, or collapsed otherwise; page on with the same request, or leave the token out");
    }
  }

  private static PageToken read(ByteBuffer in) throws CharacterCodingException {
    Unit unit = one(Unit.values(), in.get());
    Sort sort = one(Sort.values(), in.get());
    int search = in.getInt();
    List<Long> keys = new ArrayList<>();
    for (int i = size(unit, sort); i > 0; i--) {
      keys.add(in.getLong());
    }
    int quote = in.getInt();
    long first = keys.getFirst();
    boolean score = first == (int) first && Float.intBitsToFloat((int) first) >= 0;
    if (quote < 0 || (sort == Sort.RELEVANCE && !score)) {
      throw new IllegalArgumentException("No place of a hit");
    }
    String id = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    return new PageToken(unit, sort, search, keys, id, quote);
  }

  private static <T> T one(T[] values, byte number) {
    if (number < 0 || number >= values.length) {
      throw new IllegalArgumentException("No number of a value: " + number);
    }
    return values[number];
  }

  /** What the checksum of a token is right for. */
  private static byte[] sealed(String text) {
    byte[] bytes = Base64.getUrlDecoder().decode(text);
    int checksum = ByteBuffer.wrap(bytes).getInt();
    byte[] content = Arrays.copyOfRange(bytes, CHECKSUM_BYTES, bytes.length);
    if (checksum != checksum(content)) {
      throw new IllegalArgumentException("The checksum is another");
    }
    return content;
  }

  static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
