package io.soundbite.read;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads the records of one file, one by one. Readers are pulled, so that what the sink throws can
 * never be taken for a fault of the file. Not safe for use by several threads.
 */
interface ArticleReader {

  /**
   * The next article or rejection; empty at the end.
   *
   * @throws IOException where the file cannot be read on; there is no further record then
   */
  Optional<Outcome> next() throws IOException;

  /** The number of the record read last, from 1; 0 before the first. */
  long record();
}
