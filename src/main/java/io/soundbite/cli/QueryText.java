package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.Dimension;
import io.soundbite.search.DrillDown;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.FacetValue;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Suggestion;
import io.soundbite.search.Synonyms;
import io.soundbite.text.Hidden;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The words of a query, what it is narrowed to, and its synonyms. One may begin with a minus,
 * {@code -wheat}: picocli hands over what is no option, and what only looks like one is found here.
 */
class QueryText {

  private static final Query ANY_DATE = QueryParser.parse("date:*");

  /** How many values are compared with one that there is not. */
  private static final int MOST_COMPARED = 1_000;

  private static final Pattern OPTION = Pattern.compile("--.*|-\\p{Alpha}");

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description =
          "The query; everything where it is left out. Quote what the shell would change; after"
              + " -- nothing is an option.")
  List<String> words = new ArrayList<>();

  @Option(
      names = "--synonyms",
      paramLabel = "FILE",
      description =
          "Words that are asked for together, a line a group: 'covid, coronavirus', or 'potus =>"
              + " president'.")
  @Nullable Path synonyms;

  @Option(
      names = "--narrow",
      paramLabel = "DIMENSION=VALUE",
      description =
          "Only hits with this value, as a facet shows it, or with one of several: 'source=Reuters|Vox'."
              + " In a value, a bar is written \\| and a backslash \\\\. What is given several"
              + " times must all hold.")
  private List<String> narrow = new ArrayList<>();

  private final List<String> told = new ArrayList<>();

  /** The synonyms of the file; none where none is given. */
  final Synonyms synonyms() throws IOException {
    return synonyms == null ? Synonyms.NONE : Synonyms.read(synonyms);
  }

  /**
   * The query that these words make, without what is {@link Hidden} in what was pasted; everything
   * where there are none.
   *
   * @throws ParameterException where a word before {@code --} is an option that there is not
   */
  final Query query() {
    boolean optionsEnd = spec.commandLine().getParseResult().originalArgs().contains("--");
    for (String word : words) {
      if (!optionsEnd && OPTION.matcher(word).matches()) {
        throw new UnmatchedArgumentException(spec.commandLine(), List.of(word));
      }
    }
    String text = Hidden.removed(String.join(" ", words)).strip();
    if (text.isEmpty()) {
      return Query.everything();
    }
    Query query = QueryParser.parse(text);
    tellRemarks(text);
    return query;
  }

  /** Tells what looks like something else in a query that can be read. */
  final void tellRemarks(String query) {
    QueryParser.remarks(query).forEach(remark -> tell(Printable.line(remark.toString())));
  }

  /** What was told so far besides the answer. */
  final List<String> told() {
    return told;
  }

  /** The same of a query that is no command’s own. */
  static void tellRemarks(String query, PrintWriter err) {
    QueryParser.remarks(query)
        .forEach(remark -> Notices.tell(err, Printable.line(remark.toString())));
  }

  /** The request, narrowed as asked. */
  final SearchRequest narrowed(SearchRequest request) {
    SearchRequest narrowed = request;
    for (String condition : narrow) {
      narrowed = narrowed.drillDown(drillDown(condition));
    }
    return narrowed;
  }

  private static DrillDown drillDown(String condition) {
    int equals = condition.indexOf('=');
    if (equals < 1 || equals == condition.length() - 1) {
      throw new IllegalArgumentException(
          "--narrow takes DIMENSION=VALUE, such as speaker='Xi Jinping', but was " + condition);
    }
    return new DrillDown(
        RequestOptions.dimension(condition.substring(0, equals)),
        Alternatives.read(condition.substring(equals + 1)));
  }

  /** What tells the values there are: names by their beginnings, of others all. */
  private static String wayToTheValues(Dimension dimension) {
    boolean suggested =
        Arrays.stream(Suggestion.Kind.values())
            .anyMatch(kind -> kind.label().equals(dimension.label()));
    return suggested
        ? "'soundbite suggest' tells names that begin so"
        : "'soundbite facets --by %s' tells which there are".formatted(dimension.label());
  }

  /** Tells which fields of one's own are asked for, counted or narrowed to that no article has. */
  private void tellUnknownFields(NewsSearcher news, SearchRequest request) throws IOException {
    Set<String> asked = new TreeSet<>();
    AskedFields.of(request.query()).forEach(field -> addOwn(field, asked));
    Stream.concat(
            request.drillDowns().stream().map(DrillDown::dimension),
            request.facets().stream().map(FacetRequest::dimension))
        .forEach(dimension -> Field.named(dimension.label()).ifPresent(one -> addOwn(one, asked)));
    tellWithout(news, asked);
  }

  private void tellWithout(NewsSearcher news, Set<String> asked) throws IOException {
    if (asked.isEmpty()) {
      return;
    }
    Set<String> there = news.stats().fields().keySet();
    asked.removeAll(there);
    for (String name : asked) {
      tell(
          "no article has field.%s; %s"
              .formatted(
                  name,
                  there.isEmpty()
                      ? "none has any field of its own"
                      : "there are: " + String.join(", ", there)));
    }
  }

  private static void addOwn(Field field, Set<String> names) {
    if (field instanceof Field.Own own) {
      names.add(own.name());
    }
  }

  /**
   * Where nothing is left, tells which of the values that it was narrowed to nothing has, and which
   * fields of the query.
   */
  final void tellUnknown(NewsSearcher news, SearchRequest request, long total) throws IOException {
    tellUnknownFields(news, request);
    if (total > 0) {
      return;
    }
    for (Field.Own field : AskedFields.comparedBy(request.query())) {
      if (has(news, new Query.Prefix(field, "")) && !has(news, anyNumber(field))) {
        tell("no value of %s is a number; %1$s:word asks for its words".formatted(field.label()));
      }
    }
    for (DrillDown drillDown : request.drillDowns()) {
      SearchRequest alone = SearchRequest.of(Query.everything()).drillDown(drillDown).limit(0);
      if (news.articles(alone).total() == 0) {
        String values = String.join(" or ", drillDown.values());
        tell(
            "no article has the %s %s; %s"
                .formatted(
                    drillDown.dimension().label(),
                    Printable.line(values),
                    meant(news, drillDown)
                        .map(value -> "did you mean '%s'?".formatted(Printable.line(value)))
                        .orElse(wayToTheValues(drillDown.dimension()))));
      }
    }
    for (Field field : AskedFields.of(request.query())) {
      Query any = field.equals(Field.DATE) ? ANY_DATE : new Query.Prefix(field, "");
      boolean told = field.equals(Field.TEXT) || field instanceof Field.Own;
      if (!told && !has(news, any)) {
        tell("no article of this index has anything that %s: asks for".formatted(field.label()));
      }
    }
  }

  private static boolean has(NewsSearcher news, Query query) throws IOException {
    return news.articles(SearchRequest.of(query).limit(0)).total() > 0;
  }

  private static Query anyNumber(Field.Own field) {
    return new Query.Range(field, Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);
  }

  /** Tells which of some columns are fields of one's own that no article has. */
  final void tellUnknownColumns(NewsSearcher news, List<String> columns) throws IOException {
    Set<String> asked = new TreeSet<>();
    columns.forEach(column -> Field.named(column).ifPresent(field -> addOwn(field, asked)));
    tellWithout(news, asked);
  }

  /** Tells it, once. */
  private void tell(String what) {
    if (!told.contains(what)) {
      told.add(what);
      Notices.tell(spec.commandLine().getErr(), what);
    }
  }

  /**
   * The value that most articles have of those with a word that begins so, or else of the frequent
   * ones the one that is spelled most like it.
   */
  private static Optional<String> meant(NewsSearcher news, DrillDown drillDown) throws IOException {
    String given = drillDown.values().getFirst();
    FacetRequest all = FacetRequest.of(drillDown.dimension());
    List<FacetValue> beginning = values(news, all.prefix(given));
    if (!beginning.isEmpty()) {
      return Optional.of(beginning.getFirst().value());
    }
    NameDistance distance = new NameDistance(given);
    return values(news, all.limit(MOST_COMPARED)).stream()
        .map(FacetValue::value)
        .filter(distance::isNear)
        .min(Comparator.comparingInt(distance::to));
  }

  private static List<FacetValue> values(NewsSearcher news, FacetRequest facet) throws IOException {
    return news.articles(SearchRequest.of(Query.everything()).limit(0).facet(facet))
        .facet(facet.dimension())
        .values();
  }
}
