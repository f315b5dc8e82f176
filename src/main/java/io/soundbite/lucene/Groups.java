package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import io.soundbite.search.Collapse;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds, of each family among the hits, the one to show. */
final class Groups extends SimpleCollector {

  /** By so many numbers one after the other it is told which hit is better. */
  private static final int RANKS = 3;

  private final View view;
  private final Unit unit;
  private final Sort best;

  /** The documents to show: at first those that have no family, at the end all. */
  private final FixedBitSet shown;

  private final LongNumbers families = new LongNumbers();
  private final List<SortedSetDocValues> idsBySegment = new ArrayList<>();

  // By the number of a family: how many hits it has, and the best of them.
  private int[] sizes = new int[1 << 6];
  private int[] documents = new int[1 << 6];
  private long[] ranks = new long[RANKS << 6];
  private int[] segments = new int[1 << 6];
  private long[] ids = new long[1 << 6];

  // Of the present segment.
  private int base;
  private KnownCopies.@Nullable Leaf copies;
  private SortedNumericDocValues dates = DocValues.emptySortedNumeric();
  private short[] confidences = {};
  private final long[] rank = new long[RANKS];
  private @Nullable Scorable scorer;

  private Groups(View view, Unit unit, Sort best) {
    this.view = view;
    this.unit = unit;
    this.best = best;
    this.shown = new FixedBitSet(Math.max(1, view.getIndexReader().maxDoc()));
  }

  /** What is shown of the copies; empty where each hit is. */
  static Optional<Groups> of(Asked asked, Query ranked) throws IOException {
    SearchRequest request = asked.request();
    if (request.collapse() == Collapse.NONE) {
      return Optional.empty();
    }
    Sort best =
        switch (request.collapse()) {
          case NONE, COPIES -> request.sort();
          case FIRST -> Sort.OLDEST;
          case LATEST -> Sort.NEWEST;
        };
    Groups groups = new Groups(asked.view(), asked.unit(), best);
    asked.searcher().search(ranked, new HitCollector.One(groups));
    for (int family = 0; family < groups.families.size(); family++) {
      groups.shown.set(groups.documents[family]);
    }
    return Optional.of(groups);
  }

  /** What may stand on a page: of each group one hit. */
  static Query shown(Optional<Groups> groups, Query ranked) {
    return groups.isPresent() ? groups.get().narrow(ranked) : ranked;
  }

  /** How many there are, those of one hit included. */
  long size() {
    return shown.cardinality();
  }

  /** The query, of the documents to show alone. */
  Query narrow(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new Documents(shown), Occur.FILTER)
        .build();
  }

  /** How many hits a document to show stands for, itself included. */
  int size(long family) {
    int number = families.find(family);
    return number < 0 ? 1 : sizes[number];
  }

  @Override
  public ScoreMode scoreMode() {
    return best == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void setScorer(Scorable of) {
    scorer = of;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    base = context.docBase;
    copies = view.copies(unit).leaf(context);
    String date = unit == Unit.ARTICLE ? Layout.DATE : Layout.QUOTE_DATE;
    dates = DocValues.getSortedNumeric(context.reader(), date);
    confidences = Confidences.of(context);
    idsBySegment.add(DocValues.getSortedSet(context.reader(), Layout.BLOCK));
  }

  @Override
  public void collect(int document) throws IOException {
    if (copies == null || !copies.hasFamily(document)) {
      shown.set(base + document);
      return;
    }
    int known = families.size();
    int family = families.number(copies.family(document));
    if (family == known) {
      grow(family);
    }
    sizes[family]++;
    rank(document);
    int better = Arrays.compare(rank, 0, RANKS, ranks, RANKS * family, RANKS * (family + 1));
    if (sizes[family] == 1 || better > 0 || (better == 0 && comesBefore(document, family))) {
      documents[family] = base + document;
      System.arraycopy(rank, 0, ranks, RANKS * family, RANKS);
      segments[family] = idsBySegment.size() - 1;
      ids[family] = id(document);
    }
  }

  private void grow(int family) {
    if (family == sizes.length) {
      sizes = Arrays.copyOf(sizes, family * 2);
      documents = Arrays.copyOf(documents, family * 2);
      ranks = Arrays.copyOf(ranks, RANKS * family * 2);
      segments = Arrays.copyOf(segments, family * 2);
      ids = Arrays.copyOf(ids, family * 2);
    }
  }

  /** Numbers that are larger for a better hit, as {@link Ranking} has it. */
  private void rank(int document) throws IOException {
    boolean byScore = best == Sort.RELEVANCE;
    rank[0] = byScore && scorer != null ? Float.floatToIntBits(scorer.score()) : 0;
    rank[1] = byScore && unit == Unit.QUOTE ? confidences[document] : 0;
    long date = dates.advanceExact(document) ? dates.nextValue() : Ranking.noDate(best);
    rank[2] = best == Sort.OLDEST ? -date : date;
  }

  private long id(int document) throws IOException {
    SortedSetDocValues values = idsBySegment.getLast();
    return values.advanceExact(document) ? values.nextOrd() : 0;
  }

  /** Whether the id of a document comes before that of the best; not so for two of one article. */
  private boolean comesBefore(int document, int family) throws IOException {
    SortedSetDocValues own = idsBySegment.getLast();
    SortedSetDocValues other = idsBySegment.get(segments[family]);
    long id = id(document);
    return segments[family] == idsBySegment.size() - 1
        ? id < ids[family]
        : own.lookupOrd(id).compareTo(other.lookupOrd(ids[family])) < 0;
  }
}
