package io.soundbite.search;

import java.util.List;

/**
 * The threads that a search of quotes found.
 *
 * @param total how many there are that more articles than one carry; a lower bound where {@code
 *     timedOut}
 * @param threads the first of them
 * @param timedOut whether the time ran out before all was looked at; then threads, or parts of
 *     them, may lack
 */
public record QuoteThreads(long total, List<QuoteThread> threads, boolean timedOut) {

  public QuoteThreads {
    threads = List.copyOf(threads);
  }

  /** How many there are, then a line a thread. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder().append(total);
    threads.forEach(thread -> lines.append('\n').append(thread));
    return lines.toString();
  }
}
