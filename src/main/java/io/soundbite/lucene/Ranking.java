package io.soundbite.lucene;

import io.soundbite.search.Sort;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/**
 * The order of hits in Lucene's terms: what was asked for, then the id; of equal scores, quotes
 * with a surer attribution come first, then what is newer.
 */
final class Ranking {

  private Ranking() {}

  static org.apache.lucene.search.Sort of(Sort sort, Unit unit) {
    List<SortField> fields = new ArrayList<>();
    switch (sort) {
      case RELEVANCE -> {
        fields.add(SortField.FIELD_SCORE);
        if (unit == Unit.QUOTE) {
          fields.add(Confidences.SUREST_FIRST);
        }
        fields.add(date(unit, true));
      }
      case NEWEST -> fields.add(date(unit, true));
      case OLDEST -> fields.add(date(unit, false));
    }
    fields.add(IdOrder.BY_ID);
    return new org.apache.lucene.search.Sort(fields.toArray(SortField[]::new));
  }

  /** The value that stands for no date, so that it comes last. */
  static long noDate(Sort sort) {
    return sort == Sort.OLDEST ? Times.LATEST + 1 : Times.EARLIEST - 1;
  }

  private static SortField date(Unit unit, boolean newestFirst) {
    long missing = noDate(newestFirst ? Sort.NEWEST : Sort.OLDEST);
    return unit == Unit.ARTICLE
        ? LongField.newSortField(Layout.DATE, newestFirst, SortedNumericSelector.Type.MIN, missing)
        : new SortField(Layout.QUOTE_DATE, SortField.Type.LONG, newestFirst, missing);
  }
}
