package io.soundbite.query;

/**
 * A query that cannot be read, or that can, but asks for what there is not: a topic, an article.
 * The message shows the query with a caret under the place; of a long one, what is around the
 * place. Where what can be read is one condition alone, the message says no more than what is wrong
 * with it.
 */
public final class QuerySyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** How much of the query the message shows to either side of the place. */
  private static final int SHOWN = 60;

  private final int column;

  /**
   * @param query the query as given
   * @param column where reading failed, from 1; one more than the length where it failed at the end
   * @param expected what would have been right there, "expected a name after speaker:"
   */
  public QuerySyntaxException(String query, int column, String expected) {
    this(
        "Cannot read the query at column " + column + ": " + shown(expected, query, column - 1),
        column);
  }

  private QuerySyntaxException(String message, int column) {
    super(message);
    this.column = column;
  }

  /**
   * Of a query that can be read, but not answered. It is shown as {@link Query#toText} writes it.
   *
   * @param condition the part of it that is to blame
   * @param reason what is wrong with it, "There is no topic 'helth'; did you mean 'health'?"
   */
  public static QuerySyntaxException of(Query query, Query condition, String reason) {
    String text = text(query, condition);
    int at = QueryParser.place(text, condition);
    boolean alone = query.equals(condition);
    return new QuerySyntaxException(alone ? reason : shown(reason, text, at), at + 1);
  }

  /** The condition alone, where what it stands in is nested too deep to be written. */
  private static String text(Query query, Query condition) {
    try {
      return query.toText();
    } catch (IllegalArgumentException tooDeep) {
      return condition.toText();
    }
  }

  /** What is wrong, and below it the query, with a caret under the place. */
  private static String shown(String wrong, String query, int at) {
    int begin = Math.max(0, at - SHOWN);
    int end = Math.min(query.length(), at + SHOWN);
    StringBuilder shown = new StringBuilder(wrong).append("\n  ");
    shown.append(begin > 0 ? "…" : "");
    int margin = shown.length() - shown.lastIndexOf("\n") - 1;
    query.substring(begin, end).chars().forEach(c -> shown.append(printable((char) c)));
    shown.append(end < query.length() ? "…" : "").append('\n');
    return shown.repeat(' ', margin + at - begin).append('^').toString();
  }

  /** Keeps the caret under its place. */
  private static char printable(char c) {
    return Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c;
  }

  /**
   * Where reading failed: the number of the character, in UTF-16 units, from 1. Of a query that can
   * be read, in the text that {@link Query#toText} writes.
   */
  public int column() {
    return column;
  }
}
