package io.soundbite.lucene;

import io.soundbite.search.CrossTab;
import io.soundbite.search.CrossTabRequest;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchLimitException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;

/**
 * Counts the hits by pairs of values in two passes: the first counts rows and columns, each alone,
 * the second the pairs of those that are shown. So the memory is that of the table, however many
 * pairs occur, and a table beyond the limit is refused before it is made.
 */
final class CrossTally {

  private final CrossTabRequest request;
  private final Unit unit;
  private final Side rows;
  private final Side columns;

  /** One of the two dimensions, with the counts of its values alone. */
  private record Side(Tally.Kind kind, Vocabulary vocabulary, Tally tally) {
    static Side of(FacetRequest request, Unit unit, View view) throws IOException {
      Tally.Kind kind = Tally.Kind.of(request.dimension(), unit, request.counting());
      return new Side(kind, view.vocabulary(kind.field()), Tally.of(kind, view));
    }
  }

  CrossTally(CrossTabRequest request, Unit unit, View view) throws IOException {
    this.request = request;
    this.unit = unit;
    this.rows = Side.of(request.rows(), unit, view);
    this.columns = Side.of(request.columns(), unit, view);
  }

  /** What to count in the first pass. */
  List<Tally> sides() {
    return List.of(rows.tally(), columns.tally());
  }

  /**
   * What to count in the second pass.
   *
   * @throws SearchLimitException where it has more cells than that
   */
  Table table(Facets facets, int maxCells) throws IOException {
    Facet lines = facets.facet(request.rows(), rows.vocabulary(), rows.tally().counts());
    Facet heads = facets.facet(request.columns(), columns.vocabulary(), columns.tally().counts());
    long cells = (long) lines.values().size() * heads.values().size();
    if (cells > maxCells) {
      throw new SearchLimitException(
          ("The cross-tabulation of %,d values of %s by %,d of %s has %,d cells, more than the"
                  + " %,d of the limit maxCells; ask for fewer values with FacetRequest.limit(...),"
                  + " or raise it with Limits.DEFAULT.maxCells(...)")
              .formatted(
                  lines.values().size(),
                  lines.dimension().label(),
                  heads.values().size(),
                  heads.dimension().label(),
                  cells,
                  maxCells));
    }
    return new Table(lines, heads);
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

  /** The counts of the pairs that are shown. */
  final class Table implements Counter {
    private final Facet lines;
    private final Facet heads;
    private final int[] line;
    private final int[] head;
    private final long[][] counts;

    private Table(Facet lines, Facet heads) throws IOException {
      this.lines = lines;
      this.heads = heads;
      this.line = places(lines, rows.vocabulary());
      this.head = places(heads, columns.vocabulary());
      this.counts = new long[lines.values().size()][heads.values().size()];
    }

    @Override
    public Leaf leaf(LeafReaderContext context) throws IOException {
      return new Segment(context, this);
    }

    private void count(HeldValues row, HeldValues column) {
      for (int r = 0; r < row.size(); r++) {
        int place = line[row.number(r)];
        for (int c = 0; place >= 0 && c < column.size(); c++) {
          int other = head[column.number(c)];
          if (other >= 0) {
            counts[place][other]++;
          }
        }
      }
    }

    CrossTab counted() {
      List<List<Long>> table =
          Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList();
      return new CrossTab(lines, heads, table);
    }
  }

  private final class Segment implements Counter.Leaf {
    private final Table table;
    private final BitSet articles;
    private final HeldValues row;
    private final HeldValues column;

    Segment(LeafReaderContext context, Table table) throws IOException {
      this.table = table;
      articles = Blocks.articles(context);
      row = new HeldValues(context, rows.vocabulary());
      column = new HeldValues(context, columns.vocabulary());
    }

    @Override
    public void count(int[] documents, int[] hits, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        row.hold(holder(rows, documents[i]));
        column.hold(holder(columns, documents[i]));
        table.count(row, column);
      }
    }

    private int holder(Side side, int document) {
      return side.kind().home() == unit ? document : articles.nextSetBit(document);
    }
  }
}
