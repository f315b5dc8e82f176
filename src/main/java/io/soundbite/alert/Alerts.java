package io.soundbite.alert;

import io.soundbite.given.Given;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.read.FileRecord;
import io.soundbite.read.RecordFile;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertMatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Saved searches, kept in a file, that are asked of each article. Get them from {@code
 * NewsIndex.alerts(file)}, and have them listen with {@code NewsIndex.watch}, or ask {@link #match}
 * about an article in no index.
 *
 * {@snippet lang=java :
 * Alerts alerts = news.alerts(Path.of("alerts.jsonl"));
 * alerts.add(Alert.ofQuotes("grain", "speaker:putin said:grain"));
 * news.watch(alerts, match -> System.out.println(match));
 * }
 *
 * <p>The file has one JSON object a line: {@code {"name": "grain", "quotes": "speaker:putin
 * said:grain"}}, or {@code "articles"} for a query that articles are to fit. Empty lines and those
 * that start with # say nothing. Of several lines with one name the last counts. What is added here
 * is on the disk when {@code add} returns; one process at a time may change the file.
 *
 * <p>Dates that a query tells from the present, {@code date>=now-7d}, move with the clock: they are
 * kept as they were written, and meant as of the minute in which an article is matched, or of the
 * ten minutes where more than a thousand alerts have such dates. The first article of that time
 * waits until the alerts whose dates are others then, at midnight those of {@code date:today}, are
 * read anew; so do those that other threads match meanwhile.
 *
 * <p>An article is matched with all of its quotes at once. To try an article takes some
 * milliseconds with a hundred thousand alerts, by how many of them have their rarest word or name
 * in the article, and more with many that have neither a word nor a name nor the beginning of a
 * word that an article must have, such as {@code -football} or {@code *burg}: those are tried on
 * every article.
 *
 * <p>Safe for use by any number of threads.
 */
public final class Alerts implements Closeable {

  private final RecordFile file;
  private final AlertMatcher matcher;
  private final Clock clock;

  /** As of when dates told from the present are meant by now. */
  private volatile Present present = Present.NEVER;

  /** By name, in its order. */
  private final Map<String, Alert> byName = new TreeMap<>();

  private Alerts(RecordFile file, AlertMatcher matcher, Clock clock) {
    this.file = file;
    this.matcher = matcher;
    this.clock = clock;
  }

  /**
   * Reads the alerts of a file, which need not be there yet.
   *
   * @param matcher one that knows no alerts; closed with these
   * @throws io.soundbite.read.RecordFileException where a line cannot be read, or asks for a topic
   *     that there is not; it tells file, line and column
   */
  public static Alerts open(Path file, AlertMatcher matcher) throws IOException {
    return open(file, matcher, Clock.systemUTC());
  }

  static Alerts open(Path file, AlertMatcher matcher, Clock clock) throws IOException {
    RecordFile records = new RecordFile(Given.value(file, "file"));
    Alerts alerts = new Alerts(records, Given.value(matcher, "matcher"), clock);
    alerts.read();
    return alerts;
  }

  /**
   * Reads the alerts of a file to list, find and remove them, without an index. They match nothing,
   * and whether there are the topics that they ask for is not looked up.
   *
   * @throws io.soundbite.read.RecordFileException where a line cannot be read
   */
  public static Alerts unmatched(Path file) throws IOException {
    return open(file, new Unmatched());
  }

  /** Takes all alerts, and matches none. */
  private static final class Unmatched implements AlertMatcher {
    @Override
    public void add(Collection<Alert> alerts) {}

    @Override
    public void remove(Collection<String> names) {}

    @Override
    public List<AlertMatch> match(AnnotatedArticle article) {
      return List.of();
    }

    @Override
    public void close() {}
  }

  private void read() throws IOException {
    Map<String, FileRecord> records = new HashMap<>();
    for (FileRecord record : file.records()) {
      Alert alert = AlertRecord.read(record);
      records.put(alert.name(), record);
      byName.put(alert.name(), alert);
    }
    try {
      matcher.add(byName.values());
    } catch (IllegalArgumentException e) {
      throw blame(records, e);
    }
  }

  /** The error of the one alert that the matcher does not take. */
  private RuntimeException blame(Map<String, FileRecord> records, IllegalArgumentException all)
      throws IOException {
    for (Map.Entry<String, FileRecord> entry : records.entrySet()) {
      Alert alert = AlertRecord.read(entry.getValue());
      try {
        matcher.add(List.of(alert));
      } catch (IllegalArgumentException e) {
        return entry.getValue().error(alert.unit().label(), e.getMessage());
      }
    }
    return all;
  }

  /**
   * Adds alerts, in the file too; one with the name of a known one takes its place.
   *
   * @throws io.soundbite.search.SearchLimitException where a query goes beyond {@link
   *     io.soundbite.search.Limits#DEFAULT}
   * @throws IllegalArgumentException where one asks for a topic that there is not, or two have one
   *     name; none is added then
   * @throws IOException where the file cannot be written
   */
  public void add(Alert... alerts) throws IOException {
    add(Given.values("alerts", alerts));
  }

  /** The same of many at once, which takes far less time than one by one. */
  public synchronized void add(Collection<Alert> alerts) throws IOException {
    Set<String> names = new HashSet<>();
    for (Alert alert : Given.values(alerts, "alerts")) {
      if (!names.add(alert.name())) {
        throw new IllegalArgumentException(
            "Two alerts are called '%s'; give each a name of its own".formatted(alert.name()));
      }
    }
    Clock now = present.clock(clock.instant());
    List<Alert> meant = alerts.stream().map(alert -> alert.at(now)).toList();
    matcher.add(meant);
    List<AlertRecord> added = alerts.stream().map(AlertRecord::new).toList();
    if (names.stream().anyMatch(byName::containsKey)) {
      rewrite(names, added);
    } else {
      file.append(added);
    }
    meant.forEach(alert -> byName.put(alert.name(), alert));
  }

  /**
   * Removes the alert of this name, from the file too.
   *
   * @return whether there was one
   * @throws IOException where the file cannot be written
   */
  public synchronized boolean remove(String name) throws IOException {
    if (!byName.containsKey(Given.value(name, "name"))) {
      return false;
    }
    rewrite(Set.of(name), List.of());
    matcher.remove(List.of(name));
    byName.remove(name);
    return true;
  }

  private void rewrite(Set<String> dropped, List<AlertRecord> added) throws IOException {
    Set<Integer> lines = new HashSet<>();
    for (FileRecord record : file.records()) {
      if (dropped.contains(AlertRecord.name(record))) {
        lines.add(record.line());
      }
    }
    file.change(lines::contains, added);
  }

  /** All alerts, by name. */
  public synchronized List<Alert> list() {
    return List.copyOf(byName.values());
  }

  /** The alert of this name. */
  public synchronized Optional<Alert> find(String name) {
    return Optional.ofNullable(byName.get(Given.value(name, "name")));
  }

  /**
   * The alerts that an article fits, by name, each with the quotes and words that fit.
   *
   * @param article with its quotes, as an annotator gives it; it need not be in any index
   * @throws IllegalStateException where the index that gave these alerts is closed
   */
  public List<AlertMatch> match(AnnotatedArticle article) throws IOException {
    Given.value(article, "article");
    if (!present.isAt(clock.instant())) {
      move();
    }
    return matcher.match(article);
  }

  /**
   * Has dates told from the present be those of now. That they are is noted last: meanwhile others
   * wait here, and where the matcher fails, the next article tries again.
   */
  private synchronized void move() throws IOException {
    Instant now = clock.instant();
    if (!present.isAt(now)) {
      List<Alert> moving = byName.values().stream().filter(Alert::movesWithTheClock).toList();
      Present next = Present.of(now, moving.size());
      List<Alert> moved =
          moving.stream()
              .map(alert -> alert.at(next.clock(now)))
              .filter(alert -> !alert.equals(byName.get(alert.name())))
              .toList();
      if (!moved.isEmpty()) {
        matcher.add(moved);
        moved.forEach(alert -> byName.put(alert.name(), alert));
      }
      present = next;
    }
  }

  /** Lets go of what the matcher holds; the file stays. */
  @Override
  public void close() throws IOException {
    matcher.close();
  }
}
