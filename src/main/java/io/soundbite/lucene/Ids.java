package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the ids of hits. */
final class Ids extends SimpleCollector {

  private final List<String> found = new ArrayList<>();
  private SortedSetDocValues ids = DocValues.emptySortedSet();

  List<String> found() {
    return found;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    ids = DocValues.getSortedSet(context.reader(), Layout.BLOCK);
  }

  @Override
  public void collect(int document) throws IOException {
    if (ids.advanceExact(document)) {
      found.add(ids.lookupOrd(ids.nextOrd()).utf8ToString());
    }
  }
}
