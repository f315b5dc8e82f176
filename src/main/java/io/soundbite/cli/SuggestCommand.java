package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Suggests what may be meant by the first letters of something. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    header = "Suggest names, topics and titles by their first letters.",
    description = {
      "",
      "Suggests speakers, topics, sources, authors, sections and titles. The letters may begin any"
          + " word of a name, and words may come in any order; the last may be unfinished. The most"
          + " frequent come first: speakers by their quotes, all else by articles. One wrong letter in"
          + " a word of four or more is forgiven.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite suggest --index news mac",
      "  soundbite suggest --index news putn --kinds speaker --limit 10",
      "  soundbite suggest --index news mac --within 'topic:trade date:2024' --json"
    })
final class SuggestCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;

  @Parameters(arity = "1..*", paramLabel = "LETTERS", description = "What was typed so far.")
  List<String> letters = List.of();

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      description = "Suggest these: speaker, topic, source, author, section, title. Default: all.")
  List<String> kinds = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many to suggest of each kind. Default: 5.")
  int limit;

  @Option(
      names = "--within",
      paramLabel = "QUERY",
      description = "Count only articles that fit this query.")
  @Nullable String within;

  @Override
  public Integer call() throws IOException {
    SuggestRequest request = request();
    try (NewsSearcher news = index.openForReading()) {
      output.to(spec.commandLine().getOut()).suggestions(news.suggest(request));
    }
    return 0;
  }

  private SuggestRequest request() {
    SuggestRequest request = SuggestRequest.of(String.join(" ", letters)).limit(limit);
    if (!kinds.isEmpty()) {
      request =
          request.kinds(kinds.stream().map(SuggestCommand::kind).toArray(Suggestion.Kind[]::new));
    }
    Optional<Query> query = Optional.ofNullable(within).map(QueryParser::parse);
    return query.isPresent() ? request.within(query.get()) : request;
  }

  private static Suggestion.Kind kind(String name) {
    List<Suggestion.Kind> all = List.of(Suggestion.Kind.values());
    return all.stream()
        .filter(kind -> kind.label().equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no kind '%s'; there are %s"
                        .formatted(
                            name,
                            all.stream()
                                .map(Suggestion.Kind::label)
                                .collect(Collectors.joining(", ")))));
  }
}
