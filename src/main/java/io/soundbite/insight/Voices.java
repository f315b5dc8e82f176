package io.soundbite.insight;

import io.soundbite.search.CrossTab;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchBackend;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures the share of voice: one search counts all speakers, kinds and outlets and tabulates the
 * most quoted speakers by outlets, and one an outlet counts its speakers.
 */
final class Voices {

  private final SearchBackend backend;
  private final VoicesRequest request;
  private boolean timedOut;

  Voices(SearchBackend backend, VoicesRequest request) {
    this.backend = backend;
    this.request = request;
  }

  ShareOfVoice measure() throws IOException {
    FacetRequest outlets = FacetRequest.of(Dimension.SOURCE).limit(request.outlets());
    SearchResult<QuoteHit> all =
        ask(
            Parts.countsOf(request.part())
                .facet(allSpeakers())
                .facets(Dimension.SPEAKER_KIND)
                .facet(outlets.sideways(false))
                .crossTab(
                    FacetRequest.of(Dimension.SPEAKER).limit(request.voices()),
                    FacetRequest.of(Dimension.SOURCE).limit(carriers())));
    long[] counts = counts(all.facet(Dimension.SPEAKER));
    long named = sum(counts);
    return new ShareOfVoice(
        all.total(),
        named,
        voices(all.crossTab().orElseThrow(), named),
        all.facet(Dimension.SPEAKER_KIND),
        outlets(all.facet(Dimension.SOURCE)),
        Diversity.of(counts),
        timedOut);
  }

  /** All outlets, in effect: as many as the table may have. */
  private int carriers() {
    return Math.max(request.outlets(), request.part().limits().maxCells() / request.voices());
  }

  private SearchResult<QuoteHit> ask(SearchRequest search) throws IOException {
    SearchResult<QuoteHit> result = backend.quotes(search);
    timedOut |= result.timedOut();
    return result;
  }

  private static FacetRequest allSpeakers() {
    return FacetRequest.of(Dimension.SPEAKER).limit(Integer.MAX_VALUE).sideways(false);
  }

  private static long[] counts(Facet facet) {
    return facet.values().stream().mapToLong(FacetValue::count).toArray();
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  private static List<Voice> voices(CrossTab table, long named) {
    List<Voice> voices = new ArrayList<>();
    for (int row = 0; row < table.rows().values().size(); row++) {
      FacetValue speaker = table.rows().values().get(row);
      double share = (double) speaker.count() / named;
      voices.add(new Voice(speaker.value(), speaker.count(), share, carriers(table, row)));
    }
    return voices;
  }

  private static List<FacetValue> carriers(CrossTab table, int row) {
    List<FacetValue> carriers = new ArrayList<>();
    for (int column = 0; column < table.columns().values().size(); column++) {
      if (table.count(row, column) > 0) {
        String outlet = table.columns().values().get(column).value();
        carriers.add(new FacetValue(outlet, "", table.count(row, column), List.of()));
      }
    }
    carriers.sort(Comparator.comparingLong(FacetValue::count).reversed());
    return carriers;
  }

  private List<OutletVoices> outlets(Facet sources) throws IOException {
    List<OutletVoices> outlets = new ArrayList<>();
    for (FacetValue source : sources.values()) {
      SearchResult<QuoteHit> there =
          ask(
              Parts.countsOf(request.part())
                  .drillDown(Dimension.SOURCE, source.value())
                  .facet(allSpeakers()));
      Diversity diversity = Diversity.of(counts(there.facet(Dimension.SPEAKER)));
      outlets.add(new OutletVoices(source.value(), source.count(), diversity));
    }
    return outlets;
  }
}
