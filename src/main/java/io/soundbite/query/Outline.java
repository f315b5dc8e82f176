package io.soundbite.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How the conditions of a query are joined, for Lucene's grammar: the text of the query with each
 * condition crossed out, and the conditions by their place.
 *
 * <pre>
 * speaker:putin AND (9/11 OR "peace deal"~3)^2
 * "xxxxxxxxxxx" AND ("xx" OR "xxxxxxxxxxxx")^2
 * </pre>
 */
final class Outline {

  private final int begin;
  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Query> conditions = new HashMap<>();

  /** An outline that begins at this index of the query. */
  Outline(int begin) {
    this.begin = begin;
  }

  void blank(int length) {
    text.repeat(' ', length);
  }

  /** A sign that the grammar reads. */
  void sign(String sign) {
    text.append(sign);
  }

  /** A condition that takes this much of the query. */
  void condition(int length, Query condition) {
    if (length == 1) {
      conditions.put(text.length(), condition);
      text.append('x');
    } else { // in quotation marks, for two may touch
      conditions.put(text.length() + 1, condition);
      text.append('"').repeat('x', length - 2).append('"');
    }
  }

  String text() {
    return text.toString();
  }

  /** The condition whose first {@code x} stands at this column of the outline, from 0. */
  Query conditionAt(int column) {
    return Objects.requireNonNull(conditions.get(column), "no condition at column " + column);
  }

  /** The index in the whole query of a column of the outline. */
  int inQuery(int column) {
    return begin + column;
  }
}
