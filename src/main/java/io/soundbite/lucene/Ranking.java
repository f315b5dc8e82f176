package io.soundbite.lucene;

import io.soundbite.search.Sort;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;

/** The order of hits in Lucene's terms: the sort asked for, then the id. */
final class Ranking {

  private Ranking() {}

  static org.apache.lucene.search.Sort of(Sort sort, Unit unit) {
    SortField first =
        switch (sort) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> date(unit, true);
          case OLDEST -> date(unit, false);
        };
    SortField id = KeywordField.newSortField(Layout.BLOCK, false, SortedSetSelector.Type.MIN);
    return new org.apache.lucene.search.Sort(first, id);
  }

  /** The value that stands for no date, so that it comes last. */
  static long noDate(Sort sort) {
    return sort == Sort.NEWEST ? Times.EARLIEST - 1 : Times.LATEST + 1;
  }

  private static SortField date(Unit unit, boolean newestFirst) {
    long missing = noDate(newestFirst ? Sort.NEWEST : Sort.OLDEST);
    return unit == Unit.ARTICLE
        ? LongField.newSortField(Layout.DATE, newestFirst, SortedNumericSelector.Type.MIN, missing)
        : new SortField(Layout.QUOTE_DATE, SortField.Type.LONG, newestFirst, missing);
  }
}
