package io.soundbite.export;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns that there are. Their names are those of the JSON that is read and written elsewhere.
 */
final class Columns {

  private Columns() {}

  /**
   * @param confidence how certain a quote is to be at least, as in a search: 0 for no matter how
   */
  static List<Column<AnnotatedArticle>> articles(double confidence) {
    return List.of(
        Column.usual("id", hit -> hit.article().id()),
        Column.usual("url", hit -> hit.article().url()),
        Column.usual("title", hit -> hit.article().title()),
        Column.usual("source", hit -> hit.article().source()),
        Column.usual("authors", hit -> hit.article().authors()),
        Column.usual("publishedAt", hit -> time(hit.article().publishedAt())),
        Column.usual("section", hit -> hit.article().section()),
        Column.usual("language", hit -> hit.article().language()),
        Column.usualInLines("topics", hit -> hit.article().topics()),
        Column.usualInLines("fields", hit -> hit.article().fields()),
        Column.usualInTables("filedUnder", hit -> labels(hit.topics())),
        Column.usualInTables("speakers", hit -> speakers(hit.quotes(), confidence)),
        Column.usualInTables("quotes", hit -> from(confidence, hit.quotes()).count()),
        Column.usual("body", hit -> hit.article().body()));
  }

  static List<Column<QuoteHit>> quotes() {
    return List.of(
        Column.usual("article", hit -> hit.article().id()),
        Column.usual("publishedAt", hit -> time(hit.article().publishedAt())),
        Column.usual("source", hit -> hit.article().source()),
        Column.usual("title", hit -> hit.article().title()),
        Column.usual("url", hit -> hit.article().url()),
        Column.usual("speaker", hit -> speaker(hit, Speaker::name)),
        Column.usual("speakerKind", hit -> speaker(hit, speaker -> lower(speaker.kind()))),
        Column.usualInTables("role", hit -> speaker(hit, Speaker::role)),
        Column.usual("kind", hit -> lower(hit.quote().kind())),
        Column.usual("text", hit -> hit.quote().text()),
        Column.usual("confidence", hit -> rounded(hit.quote().confidence())),
        Column.usualInLines("topics", hit -> codes(hit.quote().topics())),
        Column.usualInLines("fields", hit -> hit.article().fields()),
        Column.usualInTables("filedUnder", hit -> labels(hit.quote().topics())),
        Column.further("spans", hit -> hit.quote().spans().stream().map(Columns::ends).toList()),
        Column.further("cue", hit -> hit.quote().cue().map(Columns::ends).orElse(List.of())),
        Column.further(
            "mention", hit -> hit.quote().mention().map(Columns::ends).orElse(List.of())));
  }

  private static String time(Optional<Instant> time) {
    return time.map(Instant::toString).orElse("");
  }

  private static String speaker(QuoteHit hit, Function<Speaker, String> part) {
    return hit.quote().speaker().map(part).orElse("");
  }

  /** Those with a name, of quotes that are certain enough, where none is said likely ones. */
  private static List<String> speakers(List<Quote> quotes, double confidence) {
    return from(confidence > 0 ? confidence : SearchRequest.LIKELY, quotes)
        .flatMap(quote -> quote.speaker().stream())
        .filter(Speaker::isNamed)
        .map(Speaker::name)
        .distinct()
        .toList();
  }

  private static Stream<Quote> from(double confidence, List<Quote> quotes) {
    return quotes.stream().filter(quote -> quote.confidence() >= confidence);
  }

  private static List<String> codes(List<ScoredTopic> topics) {
    return topics.stream().map(scored -> scored.topic().code()).toList();
  }

  private static List<String> labels(List<ScoredTopic> topics) {
    return topics.stream().map(scored -> scored.topic().label()).toList();
  }

  private static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
  }

  private static List<Integer> ends(Span span) {
    return Stream.of(span.begin(), span.end()).toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
