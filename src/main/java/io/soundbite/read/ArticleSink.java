package io.soundbite.read;

import io.soundbite.model.Article;
import java.io.IOException;
import java.util.List;

/**
 * Takes what a reader finds, in the order of the files: every record comes as an article or as a
 * rejection, never as neither. Called by one thread. An exception of the sink ends the load and
 * reaches whoever started it.
 */
public interface ArticleSink {

  /** Takes an article, and where it stands, so that what is wrong with it later can be told. */
  void accept(Article article, Origin origin) throws IOException;

  void reject(Rejection rejection) throws IOException;

  /**
   * Told, before an article of a JSON record comes, which fields of the record are not in it: those
   * that are no part of an article, and those that give a part which a preferred field gives, too.
   * Fields that hold nothing are not told.
   *
   * @param fields their names as they are written, at least one
   */
  default void unread(List<String> fields) {}
}
