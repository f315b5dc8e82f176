package io.soundbite.search;

import io.soundbite.given.Given;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.query.QuerySyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A saved search, asked of each article when it is added.
 *
 * @param name what it is called, on one line; one name, one alert
 * @param unit whether articles are to fit, or single quotes
 * @param query what is looked for, with the dates that are meant now
 * @param text the query as it is kept: where it tells dates from the present, {@code now-7d}, as it
 *     was written, so that they move with the clock, and else as {@link Query#toText} has it
 */
public record Alert(String name, Unit unit, Query query, String text) {

  /** What dates told from the present begin with, or are. */
  private static final List<String> PRESENT = List.of("now", "today", "yesterday");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Clock LATER =
      Clock.fixed(Instant.parse("3000-01-01T00:00:00Z"), ZoneOffset.UTC);

  /** How many characters a name may have, in UTF-16 units. */
  public static final int MAX_NAME = 1000;

  /** What is asked. */
  public enum Unit {
    /** The article: conditions on quotes may be met by several of its quotes. */
    ARTICLES,
    /** Each of its quotes: one and the same quote meets all conditions. */
    QUOTES;

    /** The word for it in files and at the command line, "quotes". */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the name is blank, has control characters or more than
   *     {@value #MAX_NAME} characters, or the text cannot be read, or is another query
   */
  public Alert {
    Given.value(name, "name");
    Given.value(unit, "unit");
    Given.value(query, "query");
    Given.value(text, "text");
    if (name.isBlank()
        || name.length() > MAX_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "The name of an alert is a line of 1 to %,d characters, but was '%s'"
              .formatted(MAX_NAME, name.length() > 60 ? name.substring(0, 60) + "..." : name));
    }
    checkText(name, query, text);
  }

  /** The text is what is read from the file again: as it stands, it must be readable. */
  private static void checkText(String name, Query query, String text) {
    String usual = query.toText();
    boolean isQuery = text.equals(usual) || read(name, text).equals(query);
    if (!isQuery && !namesThePresent(text)) {
      throw new IllegalArgumentException(
          "The text of the alert '%s' is '%s', but its query '%s'".formatted(name, text, usual));
    }
  }

  private static Query read(String name, String text) {
    try {
      return QueryParser.parse(text);
    } catch (QuerySyntaxException e) {
      throw new IllegalArgumentException(
          "The text of the alert '%s' is no query: %s".formatted(name, e.getMessage()), e);
    }
  }

  /** An alert whose dates stay as they are. */
  public Alert(String name, Unit unit, Query query) {
    this(name, unit, query, Given.value(query, "query").toText());
  }

  /**
   * An alert for articles or quotes that fit. Dates that the query tells from the present move with
   * the clock: {@code date>=now-7d} is the week before an article is added. Those of a range that
   * ends on a day of the calendar, {@code [now TO 2030-01-01]}, stay as they are.
   *
   * @param query in the query language, see {@link QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public static Alert of(String name, Unit unit, String query) {
    Query read = QueryParser.parse(query);
    return isAnotherLater(query, read)
        ? ofLine(name, unit, CONTROL.matcher(query).replaceAll(" ").strip())
        : new Alert(name, unit, read);
  }

  private static Alert ofLine(String name, Unit unit, String line) {
    return new Alert(name, unit, QueryParser.parse(line), line);
  }

  private static boolean isAnotherLater(String text, Query read) {
    try {
      return namesThePresent(text) && !QueryParser.parse(text, LATER).equals(read);
    } catch (QuerySyntaxException e) {
      return false; // of a range that will have ended before it begins
    }
  }

  private static boolean namesThePresent(String text) {
    return PRESENT.stream().anyMatch(text::contains);
  }

  /** An alert for articles that fit, as {@link #of} makes it. */
  public static Alert ofArticles(String name, String query) {
    return of(name, Unit.ARTICLES, query);
  }

  /** An alert for quotes that fit, as {@link #of} makes it: "speaker:putin said:grain". */
  public static Alert ofQuotes(String name, String query) {
    return of(name, Unit.QUOTES, query);
  }

  /** Whether its query tells dates from the present. */
  public boolean movesWithTheClock() {
    return namesThePresent(text) && !text.equals(query.toText());
  }

  /**
   * The same, with the dates that are meant at another time; as it is where none is told from the
   * present, or the query cannot be read then.
   *
   * @param clock what it asks for the present
   */
  public Alert at(Clock clock) {
    Given.value(clock, "clock");
    try {
      return movesWithTheClock()
          ? new Alert(name, unit, QueryParser.parse(text, clock), text)
          : this;
    } catch (IllegalArgumentException e) {
      return this; // of a range that has ended before it begins
    }
  }

  /** One line: name, unit and query. */
  @Override
  public String toString() {
    return name + ": " + unit.label() + " " + text;
  }
}
