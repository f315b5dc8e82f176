package io.soundbite.lucene;

import io.soundbite.search.CrossTab;
import io.soundbite.search.CrossTabRequest;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the hits by pairs of values in one pass, which counts rows and columns, each alone, and
 * writes down the pair of every hit. When it is known which rows and columns are shown, the table
 * is filled from what was written down. Where that would be more than {@link #PAIRS_A_CELL} times
 * the limit of cells, it is thrown away and a second pass fills the table: so memory is bounded,
 * however many hits there are.
 */
final class CrossTally {

  private static final int PAIRS_A_CELL = 4;

  private final CrossTabRequest request;
  private final Unit unit;
  private final int maxCells;
  private final BooleanSupplier over;
  private final PairLog log;
  private final Side rows;
  private final Side columns;

  /** One of the two dimensions, with the counts of its values alone. */
  private record Side(Tally.Kind kind, Vocabulary vocabulary, Tally tally) {
    static Side of(FacetRequest side, SearchRequest request, Unit unit, View view)
        throws IOException {
      Tally.Kind kind = Tally.Kind.of(side.dimension(), side.counting(), request, unit);
      return new Side(kind, view.vocabulary(kind.field()), Tally.of(kind, view));
    }

    /**
     * @param hits how many hits were counted; empty where the time ran out
     */
    Facet facet(FacetRequest side, OptionalLong hits, Facets facets, DateRange dates)
        throws IOException {
      Counts counts = tally.counts();
      Facet facet = facets.facet(side, vocabulary, counts.byValue(), dates);
      return hits.isPresent() && Facets.isOfAllValues(side)
          ? facet.withMissing(counts.missingOf(hits.getAsLong()))
          : facet;
    }
  }

  /**
   * @param searched the request of which it is part, for its confidence and limits
   * @param over asked often while the table is filled; where it is true, what is not counted yet
   *     counts 0
   */
  CrossTally(
      CrossTabRequest request, SearchRequest searched, Unit unit, View view, BooleanSupplier over)
      throws IOException {
    this.request = request;
    this.unit = unit;
    this.maxCells = searched.limits().maxCells();
    this.over = over;
    this.log = new PairLog((int) Math.min((long) PAIRS_A_CELL * maxCells, PairLog.MOST));
    this.rows = Side.of(request.rows(), searched, unit, view);
    this.columns = Side.of(request.columns(), searched, unit, view);
  }

  /** What to count in the first pass. */
  List<Counter> counters() {
    return List.of(rows.tally(), columns.tally(), context -> new Segment(context, log));
  }

  /** Fills a table where the first pass could not keep all pairs. */
  interface SecondPass {
    /** Hands the hits to a counter once more. */
    void count(Counter counter) throws IOException;
  }

  /**
   * The table, after the first pass.
   *
   * @param hits how many hits it counted
   * @param dates within which all hits were published
   * @throws SearchLimitException where it has more cells than that
   */
  CrossTab table(long hits, Facets facets, DateRange dates, SecondPass again) throws IOException {
    Table table = emptyTable(hits, facets, dates);
    if (log.isComplete()) {
      log.forEach(table, over);
    } else {
      again.count(context -> new Segment(context, table));
    }
    return table.counted();
  }

  private Table emptyTable(long hits, Facets facets, DateRange dates) throws IOException {
    OptionalLong counted = over.getAsBoolean() ? OptionalLong.empty() : OptionalLong.of(hits);
    Facet lines = rows.facet(request.rows(), counted, facets, dates);
    Facet heads = columns.facet(request.columns(), counted, facets, dates);
    Facet allLines = Periods.withoutHoles(lines, request.rows());
    Facet allHeads = Periods.withoutHoles(heads, request.columns());
    if (cells(allLines, allHeads) <= maxCells) {
      return new Table(allLines, allHeads);
    }
    long cells = cells(lines, heads);
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

  private static long cells(Facet lines, Facet heads) {
    return (long) lines.values().size() * heads.values().size();
  }

  /**
   * By number in the vocabulary, the place of the value among those shown, or -1. Values are looked
   * up only where they have as many hits as the last one shown; those of times add up days.
   */
  private static int[] places(Facet shown, Side side) throws IOException {
    Map<String, Integer> places = new HashMap<>();
    for (FacetValue value : shown.values()) {
      places.put(value.code().isEmpty() ? value.value() : value.code(), places.size());
    }
    Dimension dimension = shown.dimension();
    long least =
        dimension.isTime()
            ? 1
            : shown.values().stream().mapToLong(FacetValue::count).min().orElse(1);
    int[] counts = side.tally().counts().byValue();
    int[] byNumber = new int[counts.length];
    Arrays.fill(byNumber, -1);
    for (int number = 0; number < byNumber.length; number++) {
      if (counts[number] >= least) {
        String value = side.vocabulary().shown(number);
        String key = dimension.isTime() ? Periods.of(dimension, value) : value;
        byNumber[number] = places.getOrDefault(key, -1);
      }
    }
    return byNumber;
  }

  /** The counts of the pairs that are shown. */
  private final class Table implements Pairs {
    private final Facet lines;
    private final Facet heads;
    private final int[] line;
    private final int[] head;

    /** Null where a line has none. */
    private final long[] @Nullable [] counts;

    private final List<Long> nothing;

    private Table(Facet lines, Facet heads) throws IOException {
      this.lines = lines;
      this.heads = heads;
      this.line = places(lines, rows);
      this.head = places(heads, columns);
      this.counts = new long[lines.values().size()][];
      this.nothing = List.copyOf(Collections.nCopies(heads.values().size(), 0L));
    }

    @Override
    public void pair(int row, int column) {
      int place = line[row];
      if (place >= 0 && head[column] >= 0) {
        long[] ofLine = counts[place];
        if (ofLine == null) {
          ofLine = new long[nothing.size()];
          counts[place] = ofLine;
        }
        ofLine[head[column]]++;
      }
    }

    CrossTab counted() {
      return new CrossTab(lines, heads, Arrays.stream(counts).map(this::counted).toList());
    }

    private List<Long> counted(long @Nullable [] ofLine) {
      return ofLine == null || over.getAsBoolean()
          ? nothing
          : Arrays.stream(ofLine).boxed().toList();
    }
  }

  private final class Segment implements Counter.Leaf {
    private final Pairs pairs;
    private final BitSet articles;
    private final HeldValues row;
    private final HeldValues column;
    private final Counted.Filter certainOfRow;
    private final Counted.Filter certainOfColumn;

    Segment(LeafReaderContext context, Pairs pairs) throws IOException {
      this.pairs = pairs;
      articles = Blocks.articles(context);
      row = new HeldValues(context, rows.vocabulary());
      column = new HeldValues(context, columns.vocabulary());
      certainOfRow = CertainQuotes.filter(context, rows.kind().confidence());
      certainOfColumn = CertainQuotes.filter(context, columns.kind().confidence());
    }

    @Override
    public void count(int[] documents, int[] hits, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        hold(row, rows, certainOfRow, documents[i]);
        hold(column, columns, certainOfColumn, documents[i]);
        for (int r = 0; r < row.size(); r++) {
          for (int c = 0; c < column.size(); c++) {
            pairs.pair(row.number(r), column.number(c));
          }
        }
      }
    }

    /** Reads what a hit has of one side: itself, its article, or its quotes. */
    private void hold(HeldValues values, Side side, Counted.Filter certain, int hit)
        throws IOException {
      if (side.kind().leavesOut()) {
        values.hold(Blocks.first(articles, hit), hit, certain);
      } else {
        values.hold(side.kind().home() == unit ? hit : articles.nextSetBit(hit));
      }
    }
  }
}
