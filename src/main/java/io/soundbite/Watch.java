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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Alerts, and who hears of their matches, of each thing once: of an article that comes again, what
 * the alerts did not find in it before.
 *
 * <p>What they found before is what they find in the article as it was at the last refresh, so that
 * nothing need be kept; and beside that, what was told since, 64 bits for each article or quote,
 * until the next refresh. Most articles fit no alert, and cost no more than that is found out. Safe
 * for use by any number of threads.
 */
final class Watch {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Alerts alerts;
  private final AlertListener listener;

  /** What was told since the last refresh began. */
  private LongNumbers told = new LongNumbers();

  /** While the index is refreshed, what was told before. */
  private LongNumbers toldBefore = new LongNumbers();

  Watch(Alerts alerts, AlertListener listener) {
    this.alerts = alerts;
    this.listener = listener;
  }

  /** Reads an article as it is in the index. */
  interface Stored {
    Optional<AnnotatedArticle> article(String id) throws IOException;
  }

  /**
   * What an article brings that is new, by the names of the alerts.
   *
   * @param article not added yet
   * @param stored as it was at the last refresh
   */
  List<AlertMatch> news(AnnotatedArticle article, Stored stored) throws IOException {
    List<AlertMatch> matches = alerts.match(article);
    if (matches.isEmpty()) {
      return matches;
    }
    Set<Long> known = new HashSet<>();
    Optional<AnnotatedArticle> before = stored.article(article.article().id());
    if (before.isPresent()) {
      alerts.match(before.get()).forEach(match -> parts(match).forEach(known::add));
    }
    List<AlertMatch> news = new ArrayList<>();
    for (AlertMatch match : matches) {
      fresh(match, known).ifPresent(news::add);
    }
    return news;
  }

  /** What of a match is not known; of one of quotes, those quotes. */
  private Optional<AlertMatch> fresh(AlertMatch match, Set<Long> known) {
    if (match.alert().unit() == Alert.Unit.ARTICLES) {
      return isFresh(part(match, ""), known) ? Optional.of(match) : Optional.empty();
    }
    List<QuoteHit> fresh =
        match.quotes().stream().filter(quote -> isFresh(part(match, words(quote)), known)).toList();
    return fresh.isEmpty()
        ? Optional.empty()
        : Optional.of(new AlertMatch(match.alert(), match.article(), fresh));
  }

  private synchronized boolean isFresh(long part, Set<Long> known) {
    return !known.contains(part) && told.find(part) < 0 && toldBefore.find(part) < 0;
  }

  /** What a match tells, in numbers: the article, or each of the quotes. */
  private static Stream<Long> parts(AlertMatch match) {
    return match.alert().unit() == Alert.Unit.ARTICLES
        ? Stream.of(part(match, ""))
        : match.quotes().stream().map(quote -> part(match, words(quote)));
  }

  private static long part(AlertMatch match, String words) {
    return Word.of(match.article().article().id() + '\n' + match.alert() + '\n' + words);
  }

  /** The words of a quote, without the marks between them. */
  private static String words(QuoteHit quote) {
    return MARKS.matcher(quote.quote().text()).replaceAll(" ").strip();
  }

  /** Tells what an article brought that was added since. */
  void tell(List<AlertMatch> news) throws IOException {
    synchronized (listener) {
      for (AlertMatch match : news) {
        listener.matched(match);
        note(match);
      }
    }
  }

  private synchronized void note(AlertMatch match) {
    parts(match).forEach(told::number);
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
