package io.soundbite.insight;

import io.soundbite.query.Query;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.CrossTab;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchBackend;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerms;
import io.soundbite.topic.Significance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts together what the counts of a handful of searches say of a speaker. */
final class Profiles {

  /** Of so many speakers, those who share most articles, it is asked whether chance brings them. */
  private static final int CANDIDATES = 500;

  private static final String PERSON = "person";

  private final SearchBackend backend;
  private final ProfileRequest request;
  private boolean timedOut;

  Profiles(SearchBackend backend, ProfileRequest request) {
    this.backend = backend;
    this.request = request;
  }

  SpeakerProfile profile() throws IOException {
    String speaker = filedName();
    SearchResult<QuoteHit> quotes = quotes(countsOfQuotes(speaker));
    SearchResult<ArticleHit> articles = articles(speaker);
    SignificantTerms terms = terms(speaker);
    return new SpeakerProfile(
        speaker,
        quotes.total(),
        articles.total(),
        quotes.facet(Dimension.TOPIC),
        terms,
        quotes.facet(Dimension.MONTH),
        quotes.facet(Dimension.SOURCE),
        companions(speaker, articles),
        roles(quotes.crossTab().orElseThrow()),
        quotations(speaker),
        timedOut || terms.timedOut());
  }

  /**
   * The name itself where somebody is filed under it, but a person who bears it where one is quoted
   * more: "Silva" alone is a remainder, Ana Silva is meant. Else the most quoted that it finds.
   */
  private String filedName() throws IOException {
    Query bears = Query.speaker(request.speaker());
    Optional<FacetValue> exact =
        mostQuoted(search(Query.everything()).drillDown(Dimension.SPEAKER, request.speaker()));
    Optional<FacetValue> person =
        mostQuoted(search(bears).drillDown(Dimension.SPEAKER_KIND, PERSON));
    Optional<FacetValue> filed =
        Stream.concat(exact.stream(), person.stream())
            .max(Comparator.comparingLong(FacetValue::count));
    return (filed.isPresent() ? filed : mostQuoted(search(bears)))
        .map(FacetValue::value)
        .orElse(request.speaker().strip());
  }

  private Optional<FacetValue> mostQuoted(SearchRequest search) throws IOException {
    FacetRequest first = FacetRequest.of(Dimension.SPEAKER).limit(1).sideways(false);
    return quotes(search.facet(first)).facet(Dimension.SPEAKER).values().stream().findFirst();
  }

  private SearchRequest search(Query query) {
    return SearchRequest.of(query)
        .confidence(request.confidence())
        .limit(0)
        .limits(request.limits());
  }

  private SearchResult<QuoteHit> quotes(SearchRequest search) throws IOException {
    SearchResult<QuoteHit> result = backend.quotes(search);
    timedOut |= result.timedOut();
    return result;
  }

  private SearchRequest countsOfQuotes(String speaker) {
    FacetRequest topics = FacetRequest.of(Dimension.TOPIC).limit(request.limit()).levels(2);
    return search(request.within())
        .drillDown(Dimension.SPEAKER, speaker)
        .facet(topics)
        .facet(FacetRequest.of(Dimension.MONTH))
        .facet(FacetRequest.of(Dimension.SOURCE).limit(request.limit()))
        .crossTab(
            FacetRequest.of(Dimension.ROLE).limit(request.limit()),
            FacetRequest.of(Dimension.MONTH));
  }

  private SignificantTerms terms(String speaker) throws IOException {
    SearchRequest part = search(request.within()).drillDown(Dimension.SPEAKER, speaker);
    return backend.quoteTerms(SignificanceRequest.of(part).limit(request.limit()));
  }

  /** The articles with a quote of the speaker that fits, and who is quoted in them. */
  private SearchResult<ArticleHit> articles(String speaker) throws IOException {
    Query fits = Query.inQuote(Query.all(request.within(), Query.speaker(speaker)));
    return speakers(search(fits).drillDown(Dimension.SPEAKER, speaker), CANDIDATES);
  }

  private SearchResult<ArticleHit> speakers(SearchRequest search, int limit) throws IOException {
    FacetRequest all = FacetRequest.of(Dimension.SPEAKER).limit(limit).sideways(false);
    SearchResult<ArticleHit> result = backend.articles(search.facet(all));
    timedOut |= result.timedOut();
    return result;
  }

  private List<Companion> companions(String speaker, SearchResult<ArticleHit> articles)
      throws IOException {
    SearchResult<ArticleHit> fitting =
        speakers(search(Query.inQuote(request.within())), Integer.MAX_VALUE);
    Map<String, Long> anywhere = new HashMap<>();
    for (FacetValue value : fitting.facet(Dimension.SPEAKER).values()) {
      anywhere.put(value.value(), value.count());
    }
    List<Companion> companions = new ArrayList<>();
    for (FacetValue other : articles.facet(Dimension.SPEAKER).values()) {
      if (!other.value().equals(speaker)) {
        long all = Math.max(other.count(), anywhere.getOrDefault(other.value(), 0L));
        companions.add(companion(other, articles.total(), all, fitting.total()));
      }
    }
    companions.sort(
        Comparator.comparingDouble(Companion::significance)
            .thenComparingLong(Companion::together)
            .reversed()
            .thenComparing(Companion::speaker));
    boolean anyTwice = companions.stream().anyMatch(one -> one.together() > 1);
    return companions.stream()
        .filter(one -> one.together() > 1 || !anyTwice)
        .limit(request.limit())
        .toList();
  }

  /** Where the time ran out, counts may not go together; then nothing is said of chance. */
  private static Companion companion(FacetValue other, long part, long anywhere, long all) {
    long together = other.count();
    boolean consistent = together <= part && part + anywhere - together <= all;
    double significance =
        consistent ? Significance.LOG_LIKELIHOOD.of(together, part, anywhere, all) : 0;
    return new Companion(other.value(), together, anywhere, significance);
  }

  private List<QuoteThread> quotations(String speaker) throws IOException {
    SearchRequest search = search(request.within()).limit(request.limit());
    QuoteThreads found = backend.threads(search.drillDown(Dimension.SPEAKER, speaker));
    timedOut |= found.timedOut();
    return found.threads().stream().filter(thread -> thread.articles() > 1).toList();
  }

  private static List<HeldRole> roles(CrossTab byMonth) {
    List<HeldRole> roles = new ArrayList<>();
    Facet months = byMonth.columns();
    for (int row = 0; row < byMonth.rows().values().size(); row++) {
      FacetValue role = byMonth.rows().values().get(row);
      List<String> held = new ArrayList<>();
      for (int column = 0; column < months.values().size(); column++) {
        if (byMonth.count(row, column) > 0) {
          held.add(months.values().get(column).value());
        }
      }
      roles.add(new HeldRole(role.value(), role.count(), held.stream().findFirst(), last(held)));
    }
    return roles;
  }

  private static Optional<String> last(List<String> months) {
    return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
  }
}
