package io.soundbite.bench;

/**
 * Garbage collected while a benchmark ran.
 *
 * @param collections how often
 * @param millis how long it took in all, as the collectors count it
 */
public record Garbage(long collections, long millis) {

  Garbage plus(Garbage more) {
    return new Garbage(collections + more.collections, millis + more.millis);
  }

  Garbage since(Garbage before) {
    return new Garbage(collections - before.collections, millis - before.millis);
  }
}
