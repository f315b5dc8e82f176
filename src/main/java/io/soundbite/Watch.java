package io.soundbite;

import io.soundbite.alert.AlertListener;
import io.soundbite.alert.Alerts;
import io.soundbite.copies.LongNumbers;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.QuoteHit;
import io.soundbite.text.Word;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Alerts, and who hears of their matches, of each thing once: of an article that comes again, what
 * the alerts did not find in it before.
 *
 * <p>What they found before is what they find in the article as it was at the last refresh, so that
 * nothing need be kept; and beside that, what was told since, 64 bits for each article or quote,
 * until the next refresh. Most articles fit no alert, and cost no more than that is found out. What
 * is found is taken at once, so that of two threads that add one article at a time one tells it.
 * Safe for use by any number of threads.
 */
final class Watch {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Alerts alerts;
  private final AlertListener listener;

  /** What was told since the last refresh began. */
  private LongNumbers told = new LongNumbers();

  /** While the index is refreshed, what was told before. */
  private LongNumbers toldBefore = new LongNumbers();

  /** What is to be told of articles that are not in the index yet. */
  private final Set<Long> taken = new HashSet<>();

  Watch(Alerts alerts, AlertListener listener) {
    this.alerts = alerts;
    this.listener = listener;
  }

  /** Reads an article as it is in the index. */
  interface Stored {
    Optional<AnnotatedArticle> article(String id) throws IOException;
  }

  /**
   * What an article brings that is new, by the names of the alerts. Nobody else is given it until
   * it is settled.
   *
   * @param article not added yet
   * @param stored as it was at the last refresh
   */
  News news(AnnotatedArticle article, Stored stored) throws IOException {
    List<AlertMatch> matches = alerts.match(article);
    // First taken and then looked up: what was told and forgotten in between is stored by then.
    Set<Long> fresh = take(parts(matches));
    Set<Long> old = fresh;
    try {
      old = fresh.isEmpty() ? Set.of() : known(article, stored, fresh);
    } finally {
      settle(old, false);
    }
    fresh.removeAll(old);
    return new News(fresh, matches.stream().flatMap(match -> fresh(match, fresh)).toList());
  }

  private synchronized Set<Long> take(Stream<Long> parts) {
    return parts
        .filter(part -> told.find(part) < 0 && toldBefore.find(part) < 0 && taken.add(part))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What of it was known at the last refresh. */
  private Set<Long> known(AnnotatedArticle article, Stored stored, Set<Long> fresh)
      throws IOException {
    Optional<AnnotatedArticle> before = stored.article(article.article().id());
    return before.isPresent()
        ? parts(alerts.match(before.get())).filter(fresh::contains).collect(Collectors.toSet())
        : Set.of();
  }

  /** What of a match is fresh; of one of quotes, those quotes. */
  private static Stream<AlertMatch> fresh(AlertMatch match, Set<Long> fresh) {
    long whole = part(match);
    if (match.alert().unit() == Alert.Unit.ARTICLES) {
      return Stream.of(match).filter(it -> fresh.contains(whole));
    }
    List<QuoteHit> quotes =
        match.quotes().stream().filter(quote -> fresh.contains(part(whole, quote))).toList();
    return Stream.of(new AlertMatch(match.alert(), match.article(), quotes))
        .filter(it -> !quotes.isEmpty());
  }

  /** What matches tell, in numbers: the article, or each of the quotes, once. */
  private static Stream<Long> parts(List<AlertMatch> matches) {
    return matches.stream().flatMap(Watch::parts).distinct();
  }

  private static Stream<Long> parts(AlertMatch match) {
    long whole = part(match);
    return match.alert().unit() == Alert.Unit.ARTICLES
        ? Stream.of(whole)
        : match.quotes().stream().map(quote -> part(whole, quote));
  }

  /** Ids and alerts are told apart by case. */
  private static long part(AlertMatch match) {
    long alert = Word.exactly(match.alert().toString());
    return Word.mix(Word.exactly(match.article().article().id()) ^ Word.mix(alert));
  }

  /** Of the words of a quote, neither case counts nor the marks between them. */
  private static long part(long whole, QuoteHit quote) {
    String words = MARKS.matcher(quote.quote().text()).replaceAll(" ").strip();
    return Word.mix(whole + Word.of(words));
  }

  /** Lets go of what was taken, as told where that is so. */
  private synchronized void settle(Set<Long> parts, boolean areTold) {
    for (long part : parts) {
      taken.remove(part);
      if (areTold) {
        told.number(part);
      }
    }
  }

  /** What an article brings that is new, not to be told until it is added. */
  final class News {
    private final Set<Long> parts;
    private final List<AlertMatch> matches;

    private News(Set<Long> parts, List<AlertMatch> matches) {
      this.parts = parts;
      this.matches = matches;
    }

    /** To be called once: from then on it is old, or new again where the article was not added. */
    void settle(boolean isAdded) {
      Watch.this.settle(parts, isAdded);
    }

    /** Tells each match, also where the listener throws at one before. */
    void tell(Attempts attempts) {
      synchronized (listener) {
        for (AlertMatch match : matches) {
          attempts.run(() -> listener.matched(match));
        }
      }
    }
  }

  /** To be called before a refresh, one of which goes on at a time. */
  synchronized void refreshing() {
    toldBefore = told;
    told = new LongNumbers();
  }

  /** To be called after a refresh: what was told before, the index has. */
  synchronized void refreshed() {
    toldBefore = new LongNumbers();
  }
}
