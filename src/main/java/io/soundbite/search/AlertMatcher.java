package io.soundbite.search;

import io.soundbite.model.AnnotatedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Knows alerts, and tells which of them an article fits. Safe for use by any number of threads. It
 * finds for an article just those alerts whose search finds it, in an index that has it.
 */
public interface AlertMatcher extends Closeable {

  /**
   * Waits for these too; one with the name of a known one takes its place. All or none are added.
   *
   * @throws SearchLimitException where a query goes beyond {@link Limits#DEFAULT}
   * @throws IllegalArgumentException where one asks for a topic that there is not
   */
  void add(Collection<Alert> alerts) throws IOException;

  /** No longer waits for the alerts of these names, where there are any. */
  void remove(Collection<String> names) throws IOException;

  /**
   * The alerts that an article fits, by name.
   *
   * @param article with its quotes; it need not be in any index
   */
  List<AlertMatch> match(AnnotatedArticle article) throws IOException;
}
