package io.soundbite.lucene;

import java.util.HexFormat;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;

/**
 * With how much confidence a topic was given, as one term: its code, NUL, and the bits of the
 * number in hexadecimal digits, which from 0 to 1 sort as the numbers do. So "at least 0.8" is a
 * range of terms of that topic alone.
 */
final class TopicConfidence {

  private TopicConfidence() {}

  static String term(String code, double confidence) {
    return code + '\0' + HexFormat.of().toHexDigits(Double.doubleToLongBits(confidence + 0.0));
  }

  /** Documents that have the topic with this confidence or more. */
  static Query atLeast(String field, String code, double confidence) {
    return TermRangeQuery.newStringRange(field, term(code, confidence), term(code, 1), true, true);
  }
}
