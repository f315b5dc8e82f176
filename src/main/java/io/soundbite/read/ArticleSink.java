package io.soundbite.read;

import io.soundbite.model.Article;
import java.io.IOException;

/**
 * Takes what a reader finds, in the order of the files: every record comes as an article or as a
 * rejection, never as neither. Called by one thread. An exception of the sink ends the load and
 * reaches whoever started it.
 */
public interface ArticleSink {

  /** Takes an article, and where it stands, so that what is wrong with it later can be told. */
  void accept(Article article, Origin origin) throws IOException;

  void reject(Rejection rejection) throws IOException;
}
