package io.soundbite.lucene;

import io.soundbite.copies.ArticleLikeness;
import io.soundbite.copies.Families;
import io.soundbite.copies.QuoteLikeness;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Speaker;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** How the index keeps by what copies are known: a sketch as bytes, and its key. */
final class Sketches {

  /** Reported speech of fewer words, "the integrity of the court", is no more than a phrase. */
  private static final int LEAST_WORDS_REPORTED = 8;

  private Sketches() {}

  static void add(List<IndexableField> fields, Article article) {
    add(fields, Layout.COPIES, Layout.SKETCH, of(article));
  }

  static short[] of(Article article) {
    int day = article.publishedAt().map(Sketches::day).orElse(Integer.MIN_VALUE);
    return ArticleLikeness.sketch(article.body(), article.source(), day);
  }

  private static int day(Instant instant) {
    return (int) Math.floorDiv(instant.getEpochSecond(), TimeUnit.DAYS.toSeconds(1));
  }

  static void add(List<IndexableField> fields, Quote quote, FiledSpeakers speakers) {
    add(fields, Layout.QUOTE_COPIES, Layout.QUOTE_SKETCH, of(quote, speakers));
  }

  static short[] of(Quote quote, FiledSpeakers speakers) {
    String speaker = quote.speaker().map(said -> comparable(said, speakers)).orElse("");
    short[] sketch = QuoteLikeness.sketch(quote.text(), speaker, PlainWords::contains);
    boolean isPhrase =
        quote.kind() == QuoteKind.INDIRECT && QuoteLikeness.words(sketch) < LEAST_WORDS_REPORTED;
    if (isPhrase) {
      return new short[0];
    }
    return isReported(quote) ? QuoteLikeness.reported(sketch) : sketch;
  }

  private static boolean isReported(Quote quote) {
    return switch (quote.kind()) {
      case DIRECT -> false;
      case MIXED -> 2 * insideMarks(quote.text()) < quote.text().length();
      case INDIRECT -> true;
    };
  }

  /** How many characters stand in quotation marks. */
  private static int insideMarks(String text) {
    boolean inside = false;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '"' -> inside = !inside;
        case '“' -> inside = true;
        case '”' -> inside = false;
        default -> count += inside ? 1 : 0;
      }
    }
    return count;
  }

  /** By what speakers are compared; empty for those without a name of their own. */
  private static String comparable(Speaker speaker, FiledSpeakers speakers) {
    String name = speakers.of(speaker).filed().strip();
    return switch (speaker.kind()) {
      case PERSON -> name.substring(name.lastIndexOf(' ') + 1);
      case ORGANISATION, GOVERNMENT -> name;
      case GROUP, DOCUMENT, UNNAMED -> "";
    };
  }

  private static void add(List<IndexableField> fields, String key, String bytes, short[] sketch) {
    if (sketch.length > 0) {
      fields.add(new NumericDocValuesField(key, Families.key(sketch)));
      fields.add(new BinaryDocValuesField(bytes, new BytesRef(bytes(sketch))));
    }
  }

  private static byte[] bytes(short[] sketch) {
    byte[] bytes = new byte[sketch.length * Short.BYTES];
    ByteBuffer.wrap(bytes).asShortBuffer().put(sketch);
    return bytes;
  }

  static short[] sketch(BytesRef bytes) {
    short[] sketch = new short[bytes.length / Short.BYTES];
    ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asShortBuffer().get(sketch);
    return sketch;
  }
}
