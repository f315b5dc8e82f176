package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.insight.ProfileRequest;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.DidYouMean;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the speaker who was perhaps meant by a name that is nobody's, with a letter wrong: the one
 * whose name is nearest, and of several as near the most quoted.
 */
record NearestSpeaker(NewsSearcher news, ProfileRequest asked) {

  /** How many names are compared. */
  private static final int MOST = 10;

  /** The name under which a speaker is filed; empty where there is none of a name like it. */
  Optional<Aside.Meant> find() throws IOException {
    if (isSomebody(asked.speaker().strip())) {
      return Optional.empty();
    }
    NameDistance distance = new NameDistance(asked.speaker());
    Optional<Aside.Meant> suggested = nearest(distance, suggested(distance));
    return suggested.isPresent() ? suggested : nearest(distance, corrected());
  }

  private static Optional<Aside.Meant> nearest(NameDistance distance, List<Aside.Meant> names) {
    return names.stream()
        .filter(name -> distance.isNear(name.text()))
        .min(
            Comparator.comparingInt((Aside.Meant name) -> distance.to(name.text()))
                .thenComparing(Aside.Meant::count, Comparator.reverseOrder()));
  }

  /** Those who are suggested while somebody types such a name, and are quoted there. */
  private List<Aside.Meant> suggested(NameDistance distance) throws IOException {
    SuggestRequest letters =
        SuggestRequest.of(asked.speaker()).kinds(Suggestion.Kind.SPEAKER).limit(MOST);
    List<Aside.Meant> names = new ArrayList<>();
    for (Suggestion near : news.suggest(letters)) {
      if (distance.isNear(near.text())) {
        names.addAll(mostQuoted(fitting(asked.within()).drillDown(Dimension.SPEAKER, near.text())));
      }
    }
    return names;
  }

  /** Those whom the name finds with its words spelled as others are. */
  private List<Aside.Meant> corrected() throws IOException {
    Optional<DidYouMean> query = news.didYouMean(Query.speaker(asked.speaker()));
    return query.isEmpty()
        ? List.of()
        : mostQuoted(fitting(Query.all(asked.within(), QueryParser.parse(query.get().query()))));
  }

  private boolean isSomebody(String name) throws IOException {
    SearchRequest quotes = SearchRequest.of(Query.everything()).limit(0);
    return news.quotes(quotes.drillDown(Dimension.SPEAKER, name)).total() > 0;
  }

  private SearchRequest fitting(Query query) {
    return SearchRequest.of(query).confidence(asked.confidence()).limit(0);
  }

  private List<Aside.Meant> mostQuoted(SearchRequest search) throws IOException {
    FacetRequest first = FacetRequest.of(Dimension.SPEAKER).limit(MOST).sideways(false);
    return news.quotes(search.facet(first)).facet(Dimension.SPEAKER).values().stream()
        .map(value -> new Aside.Meant(value.value(), value.count(), "quote"))
        .toList();
  }
}
