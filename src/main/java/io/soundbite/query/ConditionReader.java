package io.soundbite.query;

import java.util.Optional;

/** Reads the condition that begins after the name of its field. */
final class ConditionReader {

  private final Cursor cursor;
  private final Field field;
  private final boolean inQuote;

  /**
   * @param inQuote whether it stands in what is asked of one quote
   */
  ConditionReader(Cursor cursor, Field field, boolean inQuote) {
    this.cursor = cursor;
    this.inQuote = inQuote;
    this.field = field;
  }

  /** The condition after a colon. */
  Query afterColon() {
    refuseNothing();
    if (!field.matching().isWhole() && !isOrdered(field)) {
      refuseSign();
      refuseAnotherField();
    }
    return new ValueReader(cursor, Optional.of(field), inQuote).read().orElseThrow(this::missing);
  }

  /** The condition at one of the signs {@code < <= > >=}. */
  Query compared() {
    if (field instanceof Field.Own own) {
      return new NumberReader(cursor, own).compared();
    }
    if (!isOrdered(field)) {
      throw cursor.error(
          "%c is for dates, as in date%1$c2023-03-01; %s: has no order"
              .formatted(cursor.peek(), field.label()));
    }
    return field.equals(Field.DATE)
        ? new DateReader(cursor).compared()
        : new ConfidenceReader(cursor, inQuote).compared();
  }

  /** Whether the values of a field are more or less than others. */
  static boolean isOrdered(Field field) {
    return field.equals(Field.DATE) || field.equals(Field.CONFIDENCE);
  }

  private void refuseNothing() {
    if (cursor.atEndOfCondition() || cursor.operatorAhead().isPresent()) {
      throw missing();
    }
  }

  private void refuseSign() {
    int c = cursor.peek();
    if (c == '+' || c == '-' || c == '!') {
      throw cursor.error(
          "%s; the sign goes before the field, as in %c%s:word"
              .formatted(expected(), c, field.label()));
    }
  }

  private void refuseAnotherField() {
    String name = FieldNames.ahead(cursor);
    if (cursor.peek(name.length()) == ':' && FieldNames.isName(name)) {
      throw cursor.error("%s, but found the field %s:".formatted(expected(), name));
    }
  }

  private QuerySyntaxException missing() {
    return cursor.error(expected());
  }

  private String expected() {
    return "expected %s after %s:".formatted(noun(), field.label());
  }

  private String noun() {
    if (!field.choices().isEmpty()) {
      return "one of " + String.join(", ", field.choices());
    }
    if (field instanceof Field.Own) {
      return "a value";
    }
    return switch (field.matching()) {
      case WORDS -> "a word or a phrase";
      case NAME -> field.equals(Field.ROLE) ? "a role" : "a name";
      case EXACT, CODE -> "a value";
      case TOPIC -> "a topic";
      case DATE -> "a date";
      case NUMBER -> "a number from 0 to 1";
    };
  }
}
