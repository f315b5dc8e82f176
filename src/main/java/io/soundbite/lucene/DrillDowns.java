package io.soundbite.lucene;

import io.soundbite.search.Dimension;
import io.soundbite.search.DrillDown;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a search is narrowed to, as filters by dimension. */
final class DrillDowns {

  /** How certain a quote of an article is to be; 0 where quotes are asked for themselves. */
  private final double confidence;

  private final Topics topics;
  private final SpeakerNames speakers;
  private final RoleNames roles;
  private final Unit unit;
  private final Map<Dimension, List<Query>> filters = new LinkedHashMap<>();
  private final Map<Dimension, DateRange> dates = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException where a value is none of its dimension
   */
  DrillDowns(
      SearchRequest request, Topics topics, SpeakerNames speakers, RoleNames roles, Unit unit)
      throws IOException {
    this.confidence = unit == Unit.ARTICLE ? request.confidence() : 0;
    this.topics = topics;
    this.speakers = speakers;
    this.roles = roles;
    this.unit = unit;
    for (DrillDown drillDown : request.drillDowns()) {
      Dimension dimension = drillDown.dimension();
      filters.computeIfAbsent(dimension, none -> new ArrayList<>()).add(filter(drillDown));
      if (dimension.isTime()) {
        dates.merge(dimension, within(drillDown), DateRange::and);
      }
    }
  }

  /** From the first to the last of several times. */
  private static DateRange within(DrillDown times) {
    return times.values().stream()
        .map(time -> period(times.dimension(), time).dates())
        .reduce(DateRange::or)
        .orElse(DateRange.OPEN);
  }

  /** When the hits of a query that is narrowed were published. */
  DateRange dates(io.soundbite.query.Query query) {
    return dates.values().stream().reduce(DateRange.of(query), DateRange::and);
  }

  /** When that which a facet counts was published. */
  DateRange dates(io.soundbite.query.Query query, FacetRequest facet) {
    return dates.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(facet.dimension()) || !leftAside(facet))
        .map(Map.Entry::getValue)
        .reduce(DateRange.of(query), DateRange::and);
  }

  /** Whether the search is narrowed by this dimension. */
  boolean has(Dimension dimension) {
    return filters.containsKey(dimension);
  }

  /** Whether the search is narrowed by this dimension, and the facet counts as if it were not. */
  boolean leftAside(FacetRequest facet) {
    return facet.sideways() && has(facet.dimension());
  }

  /** Whether nothing narrows what this facet counts. */
  boolean leaveAll(FacetRequest facet) {
    return filters.isEmpty() || (filters.size() == 1 && leftAside(facet));
  }

  /** The query narrowed by all dimensions. */
  Query narrow(Query query) {
    return narrow(query, dimension -> true);
  }

  /** The query narrowed by all dimensions but one. */
  Query sideways(Query query, Dimension but) {
    return narrow(query, dimension -> !dimension.equals(but));
  }

  private Query narrow(Query query, Predicate<Dimension> by) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    boolean any = false;
    for (Map.Entry<Dimension, List<Query>> entry : filters.entrySet()) {
      if (by.test(entry.getKey())) {
        entry.getValue().forEach(filter -> narrowed.add(filter, Occur.FILTER));
        any = true;
      }
    }
    return any ? narrowed.build() : query;
  }

  private Query filter(DrillDown drillDown) throws IOException {
    boolean byQuote = confidence > 0 && Layout.areOfQuotes(drillDown.dimension());
    if (!byQuote) {
      return filter(drillDown, unit);
    }
    Query certain =
        new BooleanQuery.Builder()
            .add(filter(drillDown, Unit.QUOTE), Occur.FILTER)
            .add(Translation.certain(confidence), Occur.FILTER)
            .build();
    return new ConstantScoreQuery(Translation.lead(certain, Unit.QUOTE, unit));
  }

  /** What of a unit has one of the values. */
  private Query filter(DrillDown drillDown, Unit unit) throws IOException {
    Dimension dimension = drillDown.dimension();
    Unit home = Layout.home(dimension, unit);
    String field = Layout.values(dimension, home);
    return switch (dimension) {
      case Dimension.Own own -> anySpelling(drillDown, field, home, unit);
      case Dimension.Known known -> filter(drillDown, known, field, home, unit);
    };
  }

  private Query filter(
      DrillDown drillDown, Dimension.Known dimension, String field, Unit home, Unit unit)
      throws IOException {
    return switch (dimension) {
      case YEAR, QUARTER, MONTH, WEEK, DAY ->
          any(drillDown, value -> published(period(dimension, value), unit));
      case TOPIC, MAIN_TOPIC -> any(drillDown, value -> term(field, topics.named(value).code()));
      case KIND, SPEAKER_KIND -> any(drillDown, value -> term(field, value));
      case SPEAKER ->
          Translation.lead(any(drillDown, value -> speakers.filed(field, value)), home, unit);
      case SITE ->
          Translation.lead(any(drillDown, value -> term(field, Site.asked(value))), home, unit);
      case ROLE ->
          Translation.lead(
              any(
                  drillDown,
                  value -> SpellingsQuery.anyOf(field, roles.sharing(FacetKey.folded(value)))),
              home,
              unit);
      case SOURCE, AUTHOR, SECTION, LANGUAGE -> anySpelling(drillDown, field, home, unit);
    };
  }

  private static Query anySpelling(DrillDown drillDown, String field, Unit home, Unit unit)
      throws IOException {
    return Translation.lead(
        any(drillDown, value -> new SpellingsQuery(field, FacetKey.folded(value))), home, unit);
  }

  /** The documents that have a value. */
  private interface Filter {
    Query of(String value) throws IOException;
  }

  private static Query any(DrillDown drillDown, Filter filter) throws IOException {
    if (drillDown.values().size() == 1) {
      return new ConstantScoreQuery(filter.of(drillDown.values().getFirst()));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String value : drillDown.values()) {
      any.add(filter.of(value), Occur.SHOULD);
    }
    return new ConstantScoreQuery(any.build());
  }

  private static Query published(Period period, Unit unit) {
    return Translation.published(period.from(), period.before(), unit);
  }

  private static Period period(Dimension dimension, String value) {
    return Period.parse(dimension, value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A %s to narrow by is written %s, but was '%s'"
                        .formatted(
                            dimension.label(),
                            Period.example(dimension),
                            ExactTerm.cut(value, 100))));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
