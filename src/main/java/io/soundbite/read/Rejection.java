package io.soundbite.read;

import io.soundbite.model.Article;

/**
 * A record that could not be read as an article, a file that could not be read on, or an article
 * that could not be taken.
 *
 * @param file the file as its reader names it, such as a path
 * @param record which one of the file, from 1: the line of JSON Lines, the element of a JSON array,
 *     the entry of a feed, the record of a WARC file; 0 where it is the file as a whole
 * @param reason why, for a person: what was found, where, and what is expected
 * @param raw the record as it stands in the file, whole, or the beginning of one that is too long
 *     to be read; empty where none of it could be read
 */
public record Rejection(String file, long record, String reason, String raw) {

  /** How much of the record an {@link #excerpt} keeps, in UTF-16 units. */
  public static final int EXCERPT_LENGTH = 500;

  public Rejection {
    if (record < 0) {
      throw new IllegalArgumentException("Records count from 1, but this one was " + record);
    }
  }

  /** Tells that an article was read well, but cannot be taken; it comes back as JSON. */
  public static Rejection of(Article article, Origin origin, String reason) {
    return new Rejection(origin.file(), origin.record(), reason, ArticleJson.line(article));
  }

  /** The same with no more than the beginning of the record, to be held in memory. */
  public Rejection excerpt() {
    return new Rejection(file, record, reason, beginning(raw, EXCERPT_LENGTH));
  }

  /** One line: "news.jsonl, record 3: the title is a number". */
  @Override
  public String toString() {
    return record == 0 ? file + ": " + reason : file + ", record " + record + ": " + reason;
  }

  /** Cuts a text, but not within a character. */
  static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }
}
