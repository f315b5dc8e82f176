package io.soundbite.lucene;

import io.soundbite.search.Bucket;
import io.soundbite.search.BucketRequest;
import io.soundbite.search.Counting;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** The further queries of one search: the hits of each are counted by the pass over all hits. */
final class Buckets {

  private final List<BucketRequest> requests;
  private final List<BucketTally> tallies = new ArrayList<>();

  private Buckets(List<BucketRequest> requests) {
    this.requests = requests;
  }

  /** Makes Lucene's query of one of ours. */
  interface Translated {
    Query of(io.soundbite.query.Query query, Unit asked) throws IOException;
  }

  static Buckets of(
      SearchRequest request, Unit unit, View view, IndexSearcher searcher, Translated translated)
      throws IOException {
    Buckets buckets = new Buckets(request.buckets());
    for (BucketRequest bucket : request.buckets()) {
      Counting counting = Tally.Kind.counting(bucket.counting(), unit, request.collapse());
      Query query = translated.of(bucket.query(), BucketTally.asked(unit, counting));
      var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      buckets.tallies.add(new BucketTally(weight, unit, counting, view));
    }
    return buckets;
  }

  /** What is to be counted by the pass over all hits. */
  Collection<BucketTally> counters() {
    return tallies;
  }

  /** The counts, after that pass. */
  List<Bucket> buckets() {
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < tallies.size(); i++) {
      buckets.add(new Bucket(requests.get(i).name(), tallies.get(i).count()));
    }
    return buckets;
  }
}
