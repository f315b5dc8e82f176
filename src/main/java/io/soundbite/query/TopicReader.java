package io.soundbite.query;

import java.util.regex.Pattern;

/** Reads what follows the name of a topic: nothing, or with how much confidence it was given. */
final class TopicReader {

  private static final String AT_LEAST = ">=";
  private static final String EXAMPLE = "topic:sport>=0.8";

  /** "sport>0.8", "sport=1". */
  private static final Pattern OTHER_SIGN = Pattern.compile(".*[<>=]=?\\s*[01]?\\.?\\d+");

  private final Cursor cursor;
  private final Field field;
  private final int begin;

  /**
   * A reader of what comes next.
   *
   * @param begin where the condition begins, for errors
   */
  TopicReader(Cursor cursor, Field field, int begin) {
    this.cursor = cursor;
    this.field = field;
    this.begin = begin;
  }

  /** Whether a confidence stands here. */
  static boolean isAtConfidence(Cursor cursor) {
    return cursor.looksAt(AT_LEAST);
  }

  /** The condition on the topic of this name, which was read. */
  Query named(String topic) {
    int blanks = cursor.blanksAt(0);
    if (cursor.peek(blanks) != '>' || cursor.peek(blanks + 1) != '=') {
      if (OTHER_SIGN.matcher(topic).matches() && !cursor.since(begin).endsWith("\"")) {
        throw cursor.error(
            begin, "the confidence of a topic is asked for with >=, as in " + EXAMPLE);
      }
      return cursor.built(begin, () -> new Query.Words(field, topic));
    }
    cursor.skip(blanks);
    if (!field.equals(Field.TOPIC)) {
      throw cursor.error(
          "a confidence follows topic: alone, as in %s:sport %s".formatted(field.label(), EXAMPLE));
    }
    cursor.skip(AT_LEAST.length());
    cursor.skipBlanks();
    int start = cursor.at();
    double atLeast = ConfidenceReader.number(cursor, start, cursor.restOfCondition(), EXAMPLE);
    return cursor.built(begin, () -> new Query.Filed(topic, atLeast));
  }

  static String write(Query.Filed filed) {
    String topic = filed.topic();
    return Field.TOPIC.label()
        + ':'
        + (Escaping.isPlain(topic) ? topic : Escaping.quoted(topic))
        + AT_LEAST
        + ConfidenceReader.write(filed.atLeast());
  }
}
