package io.soundbite.search;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.Query;
import java.io.IOException;

/**
 * Keeps articles and answers requests. One process writes at a time; within it any number of
 * threads may. What is written is seen after {@link #refresh} and safe after {@link #commit}.
 */
public interface IndexBackend extends SearchBackend {

  /**
   * Adds the article with its quotes; one of the same id is replaced, quotes and all.
   *
   * @throws IllegalArgumentException where the id is too long to be kept
   * @throws IllegalStateException where the index is closed; so all other calls
   */
  void add(AnnotatedArticle article) throws IOException;

  /** Removes the article with this id, if there is one. */
  void deleteById(String id) throws IOException;

  /**
   * Removes every article that fits, of those visible, with its quotes, and tells how many. They
   * are seen until {@link #refresh}.
   */
  long delete(Query query) throws IOException;

  /**
   * A matcher that knows no alert yet, with the topics and names of this index. Close it before the
   * index.
   */
  AlertMatcher alertMatcher() throws IOException;

  /** Writes everything to disk: what was added before is there after a crash. */
  void commit() throws IOException;

  /** Commits, and writes the index anew in the form that is fastest to search. */
  void merge() throws IOException;
}
