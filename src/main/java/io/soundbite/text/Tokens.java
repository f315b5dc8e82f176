package io.soundbite.text;

import java.util.Arrays;

/**
 * The words and marks of a text with its sentences and paragraphs, held in arrays: a token is its
 * index. Made in one pass over the text and one over the tokens; about 30 bytes a token.
 *
 * <p>A token is a word, a number or a mark. Clitics stand alone ("Xi" "’s", "he" "’ll"); negations,
 * hyphened words and names with apostrophes do not ("didn’t", "cease-fire", "O’Brien");
 * abbreviations and initials keep their full stop ("Mr.", "U.S.", "F."). Immutable once made.
 */
public final class Tokens {

  /** Shapes of a token, to be combined with {@code |} and asked with {@link #is}. */
  public static final int WORD = 1;

  public static final int NUMBER = 1 << 1;
  public static final int UPPER = 1 << 2;
  public static final int CAPITALS = 1 << 3;
  public static final int STOP = 1 << 4;
  public static final int CLITIC = 1 << 5;
  public static final int SPACED = 1 << 6;
  public static final int PARAGRAPH = 1 << 7;

  /** Behind a list of links, which is left out: it was dropped into the sentence from beside it. */
  public static final int CUT = 1 << 8;

  private final String text;
  private int size;
  private int[] begins;
  private int[] ends;
  private int[] shapes;
  private long[] words;
  private int[] sentences = new int[0];
  private int[] sentenceBegins = new int[0];

  Tokens(String text) {
    this.text = text;
    int capacity = text.length() / 5 + 16;
    begins = new int[capacity];
    ends = new int[capacity];
    shapes = new int[capacity];
    words = new long[capacity];
  }

  /** Reads a text of any length and content. */
  public static Tokens of(String text) {
    Tokens tokens = new Tokenizer(text).read();
    tokens.split(new SentenceSplitter(tokens));
    return tokens;
  }

  void add(int begin, int end, int shape) {
    if (size == begins.length) {
      grow();
    }
    begins[size] = begin;
    ends[size] = end;
    shapes[size] = shape;
    words[size] = Word.of(text, begin, (shape & STOP) != 0 ? unstopped(end) : end);
    size++;
  }

  /** Where the word of "Sen." ends: "sen"; "U.S." keeps its stops. */
  private int unstopped(int end) {
    return end > 2 && text.charAt(end - 3) == '.' ? end : end - 1;
  }

  private void grow() {
    int capacity = size + (size >> 1) + 16;
    begins = Arrays.copyOf(begins, capacity);
    ends = Arrays.copyOf(ends, capacity);
    shapes = Arrays.copyOf(shapes, capacity);
    words = Arrays.copyOf(words, capacity);
  }

  private void split(SentenceSplitter splitter) {
    sentences = new int[size];
    int[] starts = new int[size + 1];
    int count = 0;
    for (int t = 0; t < size; t++) {
      if (splitter.startsSentence(t)) {
        starts[count++] = t;
      }
      sentences[t] = count - 1;
    }
    starts[count] = size;
    sentenceBegins = Arrays.copyOf(starts, count + 1);
  }

  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The offset of the token's first unit. */
  public int begin(int token) {
    return begins[token];
  }

  /** The offset after the token's last unit. */
  public int end(int token) {
    return ends[token];
  }

  /** The first token that ends after an offset; the number of tokens where none does. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words from the first to before the last token, as the text has them. */
  public String text(int first, int last) {
    return first >= last ? "" : text.substring(begins[first], ends[last - 1]);
  }

  /** The number of the token, as {@link Word#of} gives it. */
  public long word(int token) {
    return words[token];
  }

  /** The token's first unit: all of it for most marks. */
  public char mark(int token) {
    return text.charAt(begins[token]);
  }

  /** Whether the token has at least one of these shapes. */
  public boolean is(int token, int shape) {
    return (shapes[token] & shape) != 0;
  }

  /** All shapes of a token. */
  public int shape(int token) {
    return shapes[token];
  }

  /** The number of sentences; none goes beyond its paragraph. */
  public int sentenceCount() {
    return sentenceBegins.length - 1;
  }

  /** The index of the sentence that holds a token. */
  public int sentence(int token) {
    return sentences[token];
  }

  /** The first token of a sentence; for the count of sentences, the count of tokens. */
  public int sentenceBegin(int sentence) {
    return sentenceBegins[sentence];
  }

  /** The token after the last of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentenceBegins[sentence + 1];
  }
}
