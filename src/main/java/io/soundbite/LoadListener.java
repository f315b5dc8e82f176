package io.soundbite;

/** Told how far a load has come, some times a second at most. */
@FunctionalInterface
public interface LoadListener {

  /** Does not listen. */
  LoadListener NONE = (bytesRead, bytesInAll, articles, rejected) -> {};

  /**
   * How far it has come.
   *
   * @param bytesRead how much of the files was read, as they lie on disk
   * @param bytesInAll how much there is to read
   * @param articles how many articles were handed on to be added
   * @param rejected how many records were rejected
   */
  void progress(long bytesRead, long bytesInAll, long articles, long rejected);
}
