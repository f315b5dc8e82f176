package io.soundbite;

import io.soundbite.read.Rejection;
import java.util.List;

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
    long quotes,
    long rejected,
    List<Rejection> rejections,
    long characters,
    long millis) {

  /** How many rejections a report holds in memory. */
  public static final int MAX_REJECTIONS = 100;

  public LoadReport {
    rejections = List.copyOf(rejections);
  }

  /** How many of the articles were new to the index. */
  public long added() {
    return articles - replaced - unchanged;
  }
}
