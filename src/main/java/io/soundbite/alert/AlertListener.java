package io.soundbite.alert;

import io.soundbite.search.AlertMatch;
import java.io.IOException;

/** Told when an article was added that an alert was waiting for. */
@FunctionalInterface
public interface AlertListener {

  /**
   * Takes a match. Called once for each alert that an article fits, and did not before, see {@code
   * NewsIndex.watch}, in the order of their names, by the thread that added the article, one call
   * at a time.
   *
   * <p>Where it throws, the article is in the index, and all other matches are told nevertheless,
   * to this listener and to others. What was thrown first comes to whoever called: from {@code add}
   * at once; from {@code load}, which goes on to its end and commits, as the cause of an {@code
   * IOException} that tells how many articles were loaded, and how many records rejected. Others
   * are suppressed in it, up to a hundred from each thread that loads. The match counts as told: it
   * does not come again.
   */
  void matched(AlertMatch match) throws IOException;
}
