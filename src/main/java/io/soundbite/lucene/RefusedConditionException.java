package io.soundbite.lucene;

import io.soundbite.query.Query;
import io.soundbite.query.QuerySyntaxException;

/** A condition that names what the index does not know: a topic, an article. */
final class RefusedConditionException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Query condition;
  private final String reason;

  RefusedConditionException(Query condition, IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
    this.condition = condition;
    this.reason = String.valueOf(cause.getMessage());
  }

  /** The same, with the place of the condition in the query. */
  QuerySyntaxException within(Query query) {
    return QuerySyntaxException.of(query, condition, reason);
  }
}
