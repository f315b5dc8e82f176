package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.query.QueryParser;
import io.soundbite.search.DidYouMean;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.Optional;

/** Finds the query that was perhaps meant by another, with how many hits it has. */
record MeantQuery(NewsSearcher news, SearchRequest asked, FacetsCommand.Unit unit) {

  /**
   * The query; empty where there is none that finds more.
   *
   * @param found how many hits there are of the query that was asked
   */
  Optional<Aside.Meant> find(long found) throws IOException {
    Optional<DidYouMean> meant = news.didYouMean(asked.query());
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    String query = ShortDates.in(meant.get().query());
    return switch (unit) {
      case ARTICLES -> Optional.of(new Aside.Meant(query, meant.get().total(), unit.singular()));
      case QUOTES ->
          Optional.of(new Aside.Meant(query, quotes(query), unit.singular()))
              .filter(one -> one.count() > found);
    };
  }

  private long quotes(String query) throws IOException {
    SearchRequest quotes =
        SearchRequest.of(QueryParser.parse(query)).confidence(asked.confidence()).limit(0);
    return news.quotes(quotes).total();
  }
}
