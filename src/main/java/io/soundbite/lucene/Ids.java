package io.soundbite.lucene;

import io.soundbite.query.Query;
import io.soundbite.search.SearchRequest;
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

  /** The ids of all articles that fit, in the order of documents; no time limit. */
  static List<String> fitting(View view, Naming naming, Query query) throws IOException {
    SearchRequest request = SearchRequest.of(query);
    Asked asked = new Asked(view, naming, request, Unit.ARTICLE, Deadline.never());
    Ids ids = new Ids();
    asked.searcher().search(asked.query(), new HitCollector.One(ids));
    return ids.found;
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
