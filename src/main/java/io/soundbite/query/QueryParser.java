package io.soundbite.query;

import io.soundbite.given.Given;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the query language: Lucene's, with groups about one quote and about its article.
 *
 * <table>
 * <caption>The query language</caption>
 * <tr><th>Pattern</th><th>Meaning</th><th>Example</th></tr>
 *
 * <tr><td>{@code word}</td>
 * <td>The word, in title or body, or in a quote; whatever its case, accents and ending</td>
 * <td>{@code sanctions}</td></tr>
 *
 * <tr><td>{@code a b}</td>
 * <td>Both: words side by side must all occur, as in web search</td>
 * <td>{@code sanctions russia}</td></tr>
 *
 * <tr><td>{@code a OR b}, {@code a || b}</td>
 * <td>One of them, or both. Binds before side by side: putin, and one of the two</td>
 * <td>{@code putin sanctions OR embargo}</td></tr>
 *
 * <tr><td>{@code a AND b}, {@code a && b}</td>
 * <td>Both. Binds before {@code OR}: ceasefire, or peace with talks</td>
 * <td>{@code ceasefire OR peace AND talks}</td></tr>
 *
 * <tr><td>{@code NOT a}, {@code -a}, {@code !a}</td>
 * <td>Not this; alone, everything but this. A dash between blanks is a dash</td>
 * <td>{@code russia -football}</td></tr>
 *
 * <tr><td>{@code +a b}</td>
 * <td>This must occur, and what has no sign beside it only makes a hit better</td>
 * <td>{@code +sanctions russia iran}</td></tr>
 *
 * <tr><td>{@code (a b) OR c}</td>
 * <td>Parentheses group; they nest up to 100 deep</td>
 * <td>{@code (gas pipeline) OR lng}</td></tr>
 *
 * <tr><td>{@code (a b c)@2}</td>
 * <td>At least so many of them</td>
 * <td>{@code (putin xi modi)@2}</td></tr>
 *
 * <tr><td>{@code "a b"}</td>
 * <td>The words in this order; quotation marks as „German“ and «French» will do</td>
 * <td>{@code "climate change"}</td></tr>
 *
 * <tr><td>{@code "a b"~3}</td>
 * <td>The words near each other: so many moves of a word are forgiven</td>
 * <td>{@code "peace deal"~3}</td></tr>
 *
 * <tr><td>{@code =word}, {@code ="a b"}</td>
 * <td>Just this form of a word, or of all words of a phrase, whatever its case and accents: not
 * bus. In title, body, text and said; {@code ~3} may follow a phrase</td>
 * <td>{@code =busing ="border walls"}</td></tr>
 *
 * <tr><td>{@code abc*}</td>
 * <td>Words that begin so. This and all patterns below are compared with words as they are written,
 * whatever their case and accents, not with their stems. What signs part is words in a row:
 * {@code covid-1*} is covid and behind it a word that begins with 1</td>
 * <td>{@code sanct*}</td></tr>
 *
 * <tr><td>{@code a?c*}</td>
 * <td>{@code ?} is any one character, {@code *} any number of them, also at the beginning. At the
 * end of a word without other wildcards, {@code ?} is a question mark: {@code what's new?}. A star
 * that signs part from all letters, {@code AT&*}, would be any word, and is refused</td>
 * <td>{@code organi?ation*}</td></tr>
 *
 * <tr><td>{@code abc~}, {@code abc~1}</td>
 * <td>Words spelled nearly so, with up to two letters different, of words of three to five letters
 * one; or with as many as the number says</td>
 * <td>{@code zelensky~1}</td></tr>
 *
 * <tr><td>{@code /regex/}</td>
 * <td>Words that match the whole regular expression, in Lucene's dialect</td>
 * <td>{@code /gr[ae]y/}</td></tr>
 *
 * <tr><td>{@code a^2}</td>
 * <td>Counts so many times as much; also after a phrase or a group</td>
 * <td>{@code title:summit^3 summit}</td></tr>
 *
 * <tr><td>{@code *:*}, {@code *}</td>
 * <td>Everything</td>
 * <td>{@code *:*}</td></tr>
 *
 * <tr><td>{@code title:a}, {@code body:a}</td>
 * <td>The word in the headline, or below it; phrases and all patterns too</td>
 * <td>{@code title:"trade war"}</td></tr>
 *
 * <tr><td>{@code title:(a b)}</td>
 * <td>The field is that of all in the group which names no other</td>
 * <td>{@code title:(trade OR tariff*)}</td></tr>
 *
 * <tr><td>{@code field:*}</td>
 * <td>There is any value, of whatever field</td>
 * <td>{@code author:*}</td></tr>
 *
 * <tr><td>{@code said:a}</td>
 * <td>The word in the words of a quotation</td>
 * <td>{@code said:"red line"}</td></tr>
 *
 * <tr><td>{@code speaker:name}</td>
 * <td>Who said it, by full name or part of it</td>
 * <td>{@code speaker:"Xi Jinping"}</td></tr>
 *
 * <tr><td>{@code role:a}</td>
 * <td>What the speaker is called beside the name, by its words; {@code senator} and {@code sen} find
 * each other, and so do other short forms</td>
 * <td>{@code role:"finance minister"}</td></tr>
 *
 * <tr><td>{@code speakerkind:}</td>
 * <td>{@code person}, {@code organisation}, {@code government}, {@code group}, {@code document} or
 * {@code unnamed}</td>
 * <td>{@code speakerkind:government}</td></tr>
 *
 * <tr><td>{@code kind:}</td>
 * <td>{@code direct}, {@code mixed} or {@code indirect} speech</td>
 * <td>{@code kind:direct}</td></tr>
 *
 * <tr><td>{@code confidence>=a}</td>
 * <td>The attribution is at least so certain, from 0 to 1: of those at 0.9, nine in ten are right</td>
 * <td>{@code confidence>=0.9}</td></tr>
 *
 * <tr><td>{@code confidence<a}</td>
 * <td>The attribution is less certain than that; {@code >} and {@code <=} as well</td>
 * <td>{@code confidence<0.5}</td></tr>
 *
 * <tr><td>{@code confidence:[a TO b]}</td>
 * <td>From the first to the second; braces leave an end out, {@code *} leaves it open</td>
 * <td>{@code confidence:[0.5 TO 0.9}}</td></tr>
 *
 * <tr><td>{@code confidence:a}</td>
 * <td>The same: at least so certain, since just so certain is of no use to anyone</td>
 * <td>{@code confidence:0.9}</td></tr>
 *
 * <tr><td>{@code topic:name}</td>
 * <td>The topic of this label, code or path, or one below it; in quotation marks where there are
 * blanks</td>
 * <td>{@code topic:"armed conflict"}</td></tr>
 *
 * <tr><td>{@code topic:name>=a}</td>
 * <td>The same, given with at least so much confidence, from 0 to 1</td>
 * <td>{@code topic:sport>=0.8}</td></tr>
 *
 * <tr><td>{@code maintopic:name}</td>
 * <td>What it is mainly about: its first topic is this one, or below it</td>
 * <td>{@code maintopic:sport}</td></tr>
 *
 * <tr><td>{@code source:}, {@code author:}, {@code section:}</td>
 * <td>The outlet, the byline, the part of the outlet, by their words</td>
 * <td>{@code source:reuters}</td></tr>
 *
 * <tr><td>{@code id:}, {@code url:}, {@code language:}</td>
 * <td>The whole value; only {@code *} is a wildcard</td>
 * <td>{@code url:https://news.example/world/*}</td></tr>
 *
 * <tr><td>{@code site:a}</td>
 * <td>The host of the address without {@code www.}, or one below it</td>
 * <td>{@code site:cnn.com}</td></tr>
 *
 * <tr><td>{@code field.name:a}</td>
 * <td>A field of one's own, by the words of its values, as {@code section:}; phrases and all
 * patterns too, {@code field.desk:*} is whatever has it</td>
 * <td>{@code field.desk:"World News"}</td></tr>
 *
 * <tr><td>{@code field.name>=a}</td>
 * <td>A value of it is a number, and at least so much; {@code >}, {@code <} and {@code <=} as well.
 * Values that are no plain numbers are passed over</td>
 * <td>{@code field.priority>=3}</td></tr>
 *
 * <tr><td>{@code field.name:[a TO b]}</td>
 * <td>From the first number to the second; braces leave an end out, {@code *} leaves it open</td>
 * <td>{@code field.priority:[1 TO 5]}</td></tr>
 *
 * <tr><td>{@code like:id}</td>
 * <td>Articles like the one with this id, by its telling words and topics; itself is left out</td>
 * <td>{@code like:1234 date:2023}</td></tr>
 *
 * <tr><td>{@code like:id>=n}</td>
 * <td>The same, with at least so many of its forty most telling words and its topics</td>
 * <td>{@code like:1234>=10}</td></tr>
 *
 * <tr><td>{@code date:2023}</td>
 * <td>Published in a year, a quarter ({@code 2023-Q1}), a month, a week ({@code 2023-W12}), on a day,
 * or at a time; in UTC where it has no offset. What is finer than a millisecond stands for all of it</td>
 * <td>{@code date:2023-03}</td></tr>
 *
 * <tr><td>{@code date:[a TO b]}</td>
 * <td>From the start of the first to the end of the second; {@code *} leaves an end open</td>
 * <td>{@code date:[2023-03-01 TO 2023-03-31]}</td></tr>
 *
 * <tr><td><code>date:{a TO b}</code></td>
 * <td>After the first and before the second; the brackets may be mixed</td>
 * <td>{@code date:[2023-03-01 TO 2023-04-01}}</td></tr>
 *
 * <tr><td>{@code date>=a}</td>
 * <td>Since then; {@code >} after it, {@code <} before it, {@code <=} until its end. Blanks may stand
 * around the sign</td>
 * <td>{@code date>=2023-03-20T18:00Z}</td></tr>
 *
 * <tr><td>{@code date>=now-7d}</td>
 * <td>Told from the present: {@code now}, and more or less so many y, M, w, d, h or m;
 * {@code now/w} is all of this week, and so for the others; {@code today} and {@code
 * yesterday} are days</td>
 * <td>{@code date:[now-1M/M TO now/M}}</td></tr>
 *
 * <tr><td>{@code quote:(a b)}</td>
 * <td>One and the same quote meets all of it</td>
 * <td>{@code quote:(speaker:putin topic:sanctions)}</td></tr>
 *
 * <tr><td>{@code article:(a b)}</td>
 * <td>Where quotes are asked for: the article of the quote meets all of it</td>
 * <td>{@code article:(title:summit) said:peace}</td></tr>
 *
 * <tr><td>{@code \}</td>
 * <td>The next character stands for itself, even a blank; {@code \}{@code u00e9} is é</td>
 * <td>{@code iran\: talks}</td></tr>
 * </table>
 *
 * <p>Names of fields may have any case, {@code AND}, {@code OR}, {@code NOT} and {@code TO} are in
 * capitals. Signs inside words belong to them: 9/11, 10:30, AT&amp;T, C++, U.S.-China, Yahoo! are
 * words; signs that stand alone are passed over, and so is a colon that ends a word which is no
 * field's name and before a blank, as in a headline.
 *
 * <p>Safe for use by several threads. Takes time linear in the length, some ten microseconds for
 * what people type.
 */
public final class QueryParser {

  /** How many characters a query may have, in UTF-16 units. */
  public static final int MAX_LENGTH = 65_536;

  /** How many parentheses may stand in each other. */
  public static final int MAX_DEPTH = 100;

  private QueryParser() {}

  /**
   * The tree of a query. Where it tells dates from the present, it holds the instants that they are
   * now.
   *
   * @throws QuerySyntaxException where it cannot be read, saying at which column and what was
   *     expected there; also where it is empty, longer than {@link #MAX_LENGTH} or nested deeper
   *     than {@link #MAX_DEPTH}
   */
  public static Query parse(String query) {
    return parse(query, Clock.systemUTC());
  }

  /**
   * The same, at another time.
   *
   * @param clock what it asks for the present, once
   * @throws QuerySyntaxException where it cannot be read
   */
  public static Query parse(String query, Clock clock) {
    Given.value(clock, "clock");
    return ScopeReader.read(new Cursor(checked(query), clock.instant()));
  }

  /**
   * What in a query looks like something else than it is read as, to be shown beside the hits: an
   * operator in small letters or of another engine, a wildcard in quotation marks, words that signs
   * join, a colon behind what is no field.
   *
   * @throws QuerySyntaxException where it cannot be read
   */
  public static List<QueryRemark> remarks(String query) {
    return remarks(query, Optional.empty());
  }

  /**
   * The same, and which fields of one's own no article has.
   *
   * @param fields the names of those that some article has, as {@code IndexStats.fields} tells them
   * @throws QuerySyntaxException where it cannot be read
   */
  public static List<QueryRemark> remarks(String query, Collection<String> fields) {
    return remarks(query, Optional.of(new TreeSet<>(Given.values(fields, "fields"))));
  }

  private static List<QueryRemark> remarks(String query, Optional<NavigableSet<String>> fields) {
    Remarks remarks = new Remarks(checked(query), fields);
    ScopeReader.read(new Cursor(query, Optional.empty(), Instant.now(), Optional.of(remarks)));
    return remarks.found();
  }

  private static String checked(String query) {
    if (Given.value(query, "query").length() > MAX_LENGTH) {
      throw new QuerySyntaxException(
          query,
          MAX_LENGTH + 1,
          "expected at most %d characters, but there are %d".formatted(MAX_LENGTH, query.length()));
    }
    return query;
  }

  /** Where the value of a condition stands first in a query, from 0. */
  static int place(String query, Query condition) {
    Cursor cursor = new Cursor(query, Optional.of(condition), Instant.EPOCH, Optional.empty());
    ScopeReader.read(cursor);
    return cursor.found();
  }
}
