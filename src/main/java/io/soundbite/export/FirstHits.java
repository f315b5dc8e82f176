package io.soundbite.export;

import io.soundbite.search.HitConsumer;
import java.io.IOException;

/** Takes so many hits, and then ends the search. For one search. */
final class FirstHits<T> implements HitConsumer<T> {

  /** That there are enough. */
  private static final class EnoughException extends IOException {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  /** A search that hands on its hits, and tells how many they were. */
  interface Search<T> {
    long run(HitConsumer<T> each) throws IOException;
  }

  private final long most;
  private final HitConsumer<T> taker;
  private long taken;

  private FirstHits(long most, HitConsumer<T> taker) {
    this.most = most;
    this.taker = taker;
  }

  /** Hands on no more than so many hits of a search, at least one, and tells how many. */
  static <T> long of(Search<T> search, long most, HitConsumer<T> taker) throws IOException {
    try {
      return search.run(new FirstHits<>(most, taker));
    } catch (EnoughException e) {
      return most;
    }
  }

  @Override
  public void accept(T hit) throws IOException {
    taker.accept(hit);
    taken++;
    if (taken == most) {
      throw new EnoughException();
    }
  }
}
