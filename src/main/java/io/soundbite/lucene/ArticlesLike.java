package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.search.Query;

/** Finds articles like another. */
interface ArticlesLike {

  /**
   * Matches the articles like one.
   *
   * @throws IllegalArgumentException where that cannot be told
   */
  Query to(io.soundbite.query.Query.Like like) throws IOException;
}
