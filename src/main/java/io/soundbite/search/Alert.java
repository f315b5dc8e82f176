package io.soundbite.search;

import io.soundbite.given.Given;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import java.util.Locale;

/**
 * A saved search, asked of each article when it is added.
 *
 * @param name what it is called, on one line; one name, one alert
 * @param unit whether articles are to fit, or single quotes
 * @param query what is looked for; a date told from the present, {@code now-7d}, is that of when
 *     the query was read
 */
public record Alert(String name, Unit unit, Query query) {

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
   *     {@value #MAX_NAME} characters
   */
  public Alert {
    Given.value(name, "name");
    Given.value(unit, "unit");
    Given.value(query, "query");
    if (name.isBlank()
        || name.length() > MAX_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "The name of an alert is a line of 1 to %,d characters, but was '%s'"
              .formatted(MAX_NAME, name.length() > 60 ? name.substring(0, 60) + "..." : name));
    }
  }

  /**
   * An alert for articles that fit.
   *
   * @param query in the query language, see {@link QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public static Alert ofArticles(String name, String query) {
    return new Alert(name, Unit.ARTICLES, QueryParser.parse(query));
  }

  /**
   * An alert for quotes that fit: "speaker:putin said:grain".
   *
   * @param query in the query language, see {@link QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public static Alert ofQuotes(String name, String query) {
    return new Alert(name, Unit.QUOTES, QueryParser.parse(query));
  }

  /** One line: name, unit and query. */
  @Override
  public String toString() {
    return name + ": " + unit.label() + " " + query.toText();
  }
}
