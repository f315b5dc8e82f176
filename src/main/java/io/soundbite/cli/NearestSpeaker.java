package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.insight.ProfileRequest;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.DidYouMean;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.util.Optional;

/** Finds the speaker who was perhaps meant by a name that is nobody's, with a letter wrong. */
record NearestSpeaker(NewsSearcher news, ProfileRequest asked) {

  /** The name under which a speaker is filed; empty where there is none of a name like it. */
  Optional<Aside.Meant> find() throws IOException {
    if (isSomebody(asked.speaker().strip())) {
      return Optional.empty();
    }
    SuggestRequest letters = SuggestRequest.of(asked.speaker()).kinds(Suggestion.Kind.SPEAKER);
    for (Suggestion near : news.suggest(letters)) {
      Optional<Aside.Meant> meant =
          mostQuoted(fitting(asked.within()).drillDown(Dimension.SPEAKER, near.text()));
      if (meant.isPresent()) {
        return meant;
      }
    }
    Optional<DidYouMean> query = news.didYouMean(Query.speaker(asked.speaker()));
    return query.isEmpty()
        ? Optional.empty()
        : mostQuoted(fitting(Query.all(asked.within(), QueryParser.parse(query.get().query()))));
  }

  private boolean isSomebody(String name) throws IOException {
    SearchRequest quotes = SearchRequest.of(Query.everything()).limit(0);
    return news.quotes(quotes.drillDown(Dimension.SPEAKER, name)).total() > 0;
  }

  private SearchRequest fitting(Query query) {
    return SearchRequest.of(query).confidence(asked.confidence()).limit(0);
  }

  private Optional<Aside.Meant> mostQuoted(SearchRequest search) throws IOException {
    FacetRequest first = FacetRequest.of(Dimension.SPEAKER).limit(1).sideways(false);
    Optional<FacetValue> most =
        news.quotes(search.facet(first)).facet(Dimension.SPEAKER).values().stream().findFirst();
    return most.map(value -> new Aside.Meant(value.value(), value.count(), "quote"));
  }
}
