package io.soundbite.lucene;

import io.soundbite.search.CrossTab;
import io.soundbite.search.CrossTabRequest;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;

/**
 * Counts the hits by pairs of values in one pass: every pair that occurs has a number, and a count
 * there. Which pairs are shown is known only when the largest rows and columns are.
 */
final class CrossTally implements Counter {

  private final Unit unit;
  private final Side rows;
  private final Side columns;
  private final LongNumbers pairs = new LongNumbers();
  private int[] together = new int[1 << 10];

  /** One of the two dimensions, with the counts of its values alone. */
  private static final class Side {
    private final Tally.Kind kind;
    private final Vocabulary vocabulary;
    private final int[] counts;

    Side(FacetRequest request, Unit unit, View view) {
      this.kind = Tally.Kind.of(request.dimension(), unit, request.counting());
      this.vocabulary = view.vocabulary(kind.field());
      this.counts = new int[vocabulary.size()];
    }
  }

  CrossTally(CrossTabRequest request, Unit unit, View view) {
    this.unit = unit;
    this.rows = new Side(request.rows(), unit, view);
    this.columns = new Side(request.columns(), unit, view);
  }

  @Override
  public Leaf leaf(LeafReaderContext context) throws IOException {
    return new Segment(context);
  }

  /** What was asked to be shown of the counts. */
  CrossTab table(CrossTabRequest request, Facets facets) throws IOException {
    Facet lines = facets.facet(request.rows(), rows.vocabulary, rows.counts);
    Facet heads = facets.facet(request.columns(), columns.vocabulary, columns.counts);
    int[] line = places(lines, rows.vocabulary);
    int[] head = places(heads, columns.vocabulary);
    Long[][] counts = new Long[lines.values().size()][heads.values().size()];
    for (Long[] row : counts) {
      Arrays.fill(row, 0L);
    }
    for (int pair = 0; pair < pairs.size(); pair++) {
      int row = line[(int) (pairs.key(pair) >>> Integer.SIZE)];
      int column = head[(int) pairs.key(pair)];
      if (row >= 0 && column >= 0) {
        counts[row][column] += together[pair];
      }
    }
    return new CrossTab(lines, heads, Arrays.stream(counts).map(List::of).toList());
  }

  /** By number in the vocabulary, the place of the value among those shown, or -1. */
  private static int[] places(Facet shown, Vocabulary vocabulary) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    for (FacetValue value : shown.values()) {
      places.put(value.code().isEmpty() ? value.value() : value.code(), places.size());
    }
    Dimension dimension = shown.dimension();
    int[] byNumber = new int[vocabulary.size()];
    for (int number = 0; number < byNumber.length; number++) {
      String value = vocabulary.shown(number);
      String key = dimension.isTime() ? Periods.of(dimension, value) : value;
      byNumber[number] = places.getOrDefault(key, -1);
    }
    return byNumber;
  }

  private void add(int row, int column) {
    int pair = pairs.number(((long) row << Integer.SIZE) | column);
    if (pair == together.length) {
      together = Arrays.copyOf(together, pair * 2);
    }
    together[pair]++;
  }

  private final class Segment implements Leaf {
    private final BitSet articles;
    private final HeldValues row;
    private final HeldValues column;

    Segment(LeafReaderContext context) throws IOException {
      articles = Blocks.articles(context);
      row = new HeldValues(context, rows.vocabulary);
      column = new HeldValues(context, columns.vocabulary);
    }

    @Override
    public void count(int[] documents, int[] hits, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        row.hold(holder(rows, documents[i]));
        column.hold(holder(columns, documents[i]));
        count(row, rows);
        count(column, columns);
        for (int r = 0; r < row.size(); r++) {
          for (int c = 0; c < column.size(); c++) {
            add(row.number(r), column.number(c));
          }
        }
      }
    }

    private int holder(Side side, int document) {
      return side.kind.home() == unit ? document : articles.nextSetBit(document);
    }

    private static void count(HeldValues held, Side side) {
      for (int i = 0; i < held.size(); i++) {
        side.counts[held.number(i)]++;
      }
    }
  }
}
