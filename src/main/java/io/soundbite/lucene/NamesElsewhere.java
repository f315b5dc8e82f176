package io.soundbite.lucene;

import org.apache.lucene.search.Query;

/** Finds quotes whose speaker goes by a name elsewhere, not in the article of the quote. */
@FunctionalInterface
interface NamesElsewhere {

  /** What the query of a name finds, and quotes of speakers who go by it elsewhere. */
  Query also(Query named, String name);
}
