package io.soundbite.model;

/**
 * A stretch of text: {@code [begin, end)} in UTF-16 units, as {@link String#substring(int, int)}
 * counts them. Ordered by {@code begin}, then by {@code end}.
 *
 * @param begin the index of the first unit, from 0
 * @param end the index after the last unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException where {@code end < begin} or {@code begin < 0}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "A span needs 0 <= begin <= end, but was [" + begin + ", " + end + ")");
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether it covers nothing. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Whether {@code offset} lies inside; the end does not. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether all of {@code other} lies inside; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one unit; spans that only touch do not. */
  public boolean overlaps(Span other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** This span moved by {@code units} to the right, or to the left where negative. */
  public Span shift(int units) {
    return new Span(begin + units, end + units);
  }

  /**
   * The words of {@code text} at this span.
   *
   * @throws IndexOutOfBoundsException where the span reaches beyond the text
   */
  public String in(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + begin + ", " + end + ")";
  }
}
