package io.soundbite;

import io.soundbite.read.Rejection;
import java.util.List;

/**
 * What came of loading files.
 *
 * @param articles how many articles were added or replaced
 * @param quotes how many quotes they hold
 * @param rejected how many records were not added
 * @param rejections the first of these, at most {@value #MAX_REJECTIONS}, each with its reason and
 *     the beginning of the record; {@link LoadOptions#rejects} keeps all of them, and whole
 * @param characters the length of all titles and bodies, in UTF-16 units
 * @param millis how long it took
 */
public record LoadReport(
    long articles,
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
}
