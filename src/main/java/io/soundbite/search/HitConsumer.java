package io.soundbite.search;

import java.io.IOException;

/** Takes hits one after another. */
@FunctionalInterface
public interface HitConsumer<T> {

  /** Takes the next one; what it throws ends the search. */
  void accept(T hit) throws IOException;
}
