package io.soundbite.lucene;

import io.soundbite.copies.ArticleLikeness;
import io.soundbite.copies.Families;
import io.soundbite.copies.QuoteLikeness;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Speaker;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
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
    int day = day(article).map(Long::intValue).orElse(Integer.MIN_VALUE);
    return ArticleLikeness.sketch(article.body(), article.source(), day);
  }

  /** When an article was published, in days from 1970. */
  private static Optional<Long> day(Article article) {
    return article
        .publishedAt()
        .map(at -> Math.floorDiv(at.getEpochSecond(), TimeUnit.DAYS.toSeconds(1)));
  }

  /** Of a quote in an article; one of few words has but a key. */
  static void add(
      List<IndexableField> fields, Quote quote, Article article, FiledSpeakers speakers) {
    short[] words = words(quote, speakers);
    if (isSketch(quote, words)) {
      add(fields, Layout.QUOTE_COPIES, Layout.QUOTE_SKETCH, words);
    } else {
      SameWords.key(quote, words, speakers, day(article))
          .ifPresent(key -> fields.add(new NumericDocValuesField(Layout.QUOTE_COPIES, key)));
    }
  }

  /** The sketch of a quote; empty where there is too little to know other wordings by. */
  static short[] of(Quote quote, FiledSpeakers speakers) {
    short[] words = words(quote, speakers);
    return isSketch(quote, words) ? words : new short[0];
  }

  private static boolean isSketch(Quote quote, short[] words) {
    boolean isPhrase =
        quote.kind() == QuoteKind.INDIRECT && QuoteLikeness.size(words) < LEAST_WORDS_REPORTED;
    return !isPhrase && QuoteLikeness.isSketch(words) && !isCourtesy(quote, words);
  }

  /** Whether nothing is said but what courtesy says, "Thank you very much, Mr. President". */
  static boolean isCourtesy(Quote quote, short[] words) {
    return QuoteLikeness.telling(words) == 0
        && QuoteLikeness.hasWord(quote.text(), PlainWords::isOfCourtesy);
  }

  private static short[] words(Quote quote, FiledSpeakers speakers) {
    String speaker = quote.speaker().map(said -> comparable(said, speakers)).orElse("");
    short[] words = QuoteLikeness.words(quote.text(), speaker, Sketches::isPlain);
    return isReported(quote) ? QuoteLikeness.reported(words) : words;
  }

  private static boolean isPlain(long word) {
    return PlainWords.contains(word) || PlainWords.isOfCourtesy(word);
  }

  /** Whether most of the words stand in no quotation marks. */
  static boolean isReported(Quote quote) {
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
    String name = FacetKey.folded(speakers.of(speaker).filed());
    return switch (speaker.kind()) {
      case PERSON -> surname(name);
      case ORGANISATION, GOVERNMENT -> name;
      case GROUP, DOCUMENT, UNNAMED -> "";
    };
  }

  /** The last word of a name, "Jr." left aside. */
  private static String surname(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && PersonName.isGeneration(name.substring(space + 1))
        ? surname(name.substring(0, space).strip())
        : name.substring(space + 1);
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
