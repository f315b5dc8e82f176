package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.search.Query;

/** Finds articles like another. */
interface ArticlesLike {

  /**
   * Matches the articles like the one with this id.
   *
   * @throws IllegalArgumentException where that cannot be told
   */
  Query to(String id) throws IOException;
}
