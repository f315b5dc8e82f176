package io.soundbite.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;

/** Finds documents by the words that a pattern stands for. */
interface Expansion {

  /** Matches the documents that have one of the words in a field, with the score 1. */
  Query of(Part.Pattern pattern, String field) throws IOException;

  /** Matches the documents that have such a row of words in a field, with the score 1. */
  Query of(Part.Row row, String field) throws IOException;

  /** How rare the rarest of some words is in a field, as BM25 has it; 1 for what is no word. */
  double rarity(List<Part> parts, String field) throws IOException;

  /** Whether no more conditions are to be made ready. */
  boolean isOver();
}
