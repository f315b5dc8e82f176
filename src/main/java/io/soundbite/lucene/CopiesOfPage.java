package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import io.soundbite.search.Copies;
import io.soundbite.search.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Tells what each hit on a page stands for, by one more pass over all hits where any is not alone.
 */
final class CopiesOfPage implements Counter {

  private final View view;
  private final Unit unit;
  private final Vocabulary outlets;
  private final LongNumbers families = new LongNumbers();
  private final List<Integer> sizes = new ArrayList<>();

  /** By the number of a family, the outlets of its hits, and those of more hits than one. */
  private final List<BitSet> sources = new ArrayList<>();

  private final List<BitSet> repeated = new ArrayList<>();

  private CopiesOfPage(View view, Unit unit) {
    this.view = view;
    this.unit = unit;
    this.outlets = view.vocabulary(Layout.values(Dimension.SOURCE, Unit.ARTICLE));
  }

  /** Of a search that is not collapsed: each hit stands for itself. */
  static CopiesOfPage none(View view, Unit unit) {
    return new CopiesOfPage(view, unit);
  }

  static CopiesOfPage of(
      RequestSearcher searcher, View view, Unit unit, Query query, Groups groups, ScoreDoc[] page)
      throws IOException {
    CopiesOfPage copies = new CopiesOfPage(view, unit);
    for (ScoreDoc hit : page) {
      long family = view.copies(unit).family(view, hit.doc);
      if (groups.size(family) > 1 && copies.families.isNew(family)) {
        copies.sizes.add(groups.size(family));
        copies.sources.add(new BitSet());
        copies.repeated.add(new BitSet());
      }
    }
    if (copies.families.size() > 0) {
      HitCollector.count(searcher, query, List.of(copies));
    }
    return copies;
  }

  Copies of(int document) throws IOException {
    if (families.size() == 0) {
      return Copies.NONE;
    }
    int family = families.find(view.copies(unit).family(view, document));
    if (family < 0) {
      return Copies.NONE;
    }
    int own = outlet(document);
    List<String> names = new ArrayList<>();
    for (int number : sources.get(family).stream().toArray()) {
      if (number != own || repeated.get(family).get(number)) {
        names.add(outlets.shown(number));
      }
    }
    return new Copies(sizes.get(family) - 1, names);
  }

  /** The number of the outlet of a hit; -1 where it has none. */
  private int outlet(int document) throws IOException {
    List<LeafReaderContext> leaves = view.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), outlets.field());
    int article = Blocks.articles(leaf).nextSetBit(document - leaf.docBase);
    return values.advanceExact(article) ? outlets.numbers(leaf)[(int) values.nextOrd()] : -1;
  }

  @Override
  public Leaf leaf(LeafReaderContext context) throws IOException {
    KnownCopies.Leaf known = view.copies(unit).leaf(context);
    SortedSetDocValues values = DocValues.getSortedSet(context.reader(), outlets.field());
    int[] numbers = outlets.numbers(context);
    var articles = Blocks.articles(context);
    return (documents, hits, size) -> {
      for (int i = 0; i < size; i++) {
        int family = families.find(known.family(documents[i]));
        if (family >= 0 && values.advanceExact(articles.nextSetBit(documents[i]))) {
          int outlet = numbers[(int) values.nextOrd()];
          (sources.get(family).get(outlet) ? repeated : sources).get(family).set(outlet);
        }
      }
    };
  }
}
