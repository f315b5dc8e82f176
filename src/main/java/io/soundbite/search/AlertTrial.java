package io.soundbite.search;

import io.soundbite.given.Given;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an alert would have told, had it waited for the articles that an index has.
 *
 * @param alert which one; it need not be kept anywhere
 * @param articles how many articles it would have told
 * @param quotes how many quotes of these fit; 0 for an alert for articles
 * @param newest the newest of the articles, the newest first, as each would have been told
 * @param timedOut whether the time ran out, so that there may be more
 */
public record AlertTrial(
    Alert alert, long articles, long quotes, List<AlertMatch> newest, boolean timedOut) {

  /** Checks the parts. */
  public AlertTrial {
    Given.value(alert, "alert");
    newest = Given.values(newest, "newest");
  }

  /** A line with the numbers, and the newest matches below it. */
  @Override
  public String toString() {
    String counts =
        switch (alert.unit()) {
          case ARTICLES -> String.format(Locale.ROOT, "%,d articles", articles);
          case QUOTES -> String.format(Locale.ROOT, "%,d quotes in %,d articles", quotes, articles);
        };
    return counts + newest.stream().map(match -> "\n" + match).collect(Collectors.joining());
  }
}
