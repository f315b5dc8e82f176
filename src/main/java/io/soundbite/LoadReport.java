package io.soundbite;

import io.soundbite.read.Rejection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of loading files.
 *
 * @param articles how many articles were taken in, those that replaced another included: one that
 *     comes twice counts twice
 * @param replaced how many of them took the place of one with the same id and had changes, be it of
 *     the index, as it was seen when the load began, or of this load
 * @param unchanged how many of them took the place of one that is equal in all its parts
 * @param reannotated how many of the unchanged got other quotes, speakers or topics than they had
 *     in the index, as by other rules, corrections or a newer version of the library; not those
 *     whose speakers are only filed under another name, as by an authority
 * @param undated how many of them have no date, and are found by no search by time
 * @param unread the fields of JSON records that are in no article, by the name they have there, and
 *     of how many records they were not read, the most frequent first: what is no part of an
 *     article, and what gives a part that another field gave; see the description of package {@code
 *     io.soundbite.read}. Of the first {@value #MAX_UNREAD} names only
 * @param quotes how many quotes they hold
 * @param rejected how many records were not added
 * @param rejections the first of these, at most {@value #MAX_REJECTIONS}, each with its reason and
 *     the beginning of the record; {@link LoadOptions#rejects} keeps all of them, and whole
 * @param characters the length of all titles and bodies, in UTF-16 units
 * @param millis how long it took
 */
public record LoadReport(
    long articles,
    long replaced,
    long unchanged,
    long reannotated,
    long undated,
    Map<String, Long> unread,
    long quotes,
    long rejected,
    List<Rejection> rejections,
    long characters,
    long millis) {

  /** How many rejections a report holds in memory. */
  public static final int MAX_REJECTIONS = 100;

  /** How many names of fields a report holds at most. */
  public static final int MAX_UNREAD = 1000;

  public LoadReport {
    unread = Collections.unmodifiableMap(new LinkedHashMap<>(unread));
    rejections = List.copyOf(rejections);
  }

  /** How many of the articles were new to the index. */
  public long added() {
    return articles - replaced - unchanged;
  }
}
