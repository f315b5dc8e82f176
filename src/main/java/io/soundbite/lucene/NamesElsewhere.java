package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.search.Query;

/**
 * Finds quotes whose speaker goes by a name elsewhere, not in the article of the quote, and leaves
 * out those of bodies that are named after the person.
 */
@FunctionalInterface
interface NamesElsewhere {

  /**
   * What the query of a name finds, and quotes of speakers who go by it elsewhere, without those of
   * {@link Bodies}.
   */
  Query also(Query named, String name) throws IOException;
}
