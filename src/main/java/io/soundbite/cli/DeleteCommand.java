package io.soundbite.cli;

import io.soundbite.NewsIndex;
import io.soundbite.NewsSearcher;
import io.soundbite.search.Limits;
import io.soundbite.search.SearchLimitException;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes articles. */
@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    header = "Delete articles, with their quotes, by a query or by id.",
    description = {
      "",
      "Deletes the articles that fit a query, or those of some ids, and tells how many. Try it with"
          + " --dry-run first: what is deleted comes back only when it is indexed again. A query"
          + " that every article fits is refused; --all deletes everything. Exit code 3 where there is no"
          + " article of an id.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite delete --index news --dry-run 'source:gazette date<2020'",
      "  soundbite delete --index news 'source:gazette date<2020'",
      "  soundbite delete --index news --id 12 --id 13"
    })
final class DeleteCommand implements Callable<Integer> {

  /** How long the counting of what fits may take, in milliseconds. */
  private static final int PATIENCE = 600_000;

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin OutputOptions output;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Which articles, as 'soundbite help search' teaches it.")
  List<String> words = List.of();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The id of an article; may be given several times.")
  List<String> ids = List.of();

  @Option(names = "--all", description = "Every article.")
  boolean all;

  @Option(names = "--dry-run", description = "Only tell how many it would be.")
  boolean dryRun;

  @Override
  public Integer call() throws IOException {
    String query = String.join(" ", words).strip();
    refuseUnclear(query);
    if (!query.isEmpty()) {
      QueryText.tellRemarks(query, spec.commandLine().getErr());
    }
    Fitting fitting = fitting(query);
    long deleted = dryRun || fitting.articles() == 0 ? fitting.articles() : delete(query, fitting);
    output.to(spec.commandLine().getOut()).deleted(deleted, !dryRun);
    return deleted < new LinkedHashSet<>(ids).size() ? Soundbite.SOME_REJECTED : 0;
  }

  private void refuseUnclear(String query) {
    int ways = (query.isEmpty() ? 0 : 1) + (ids.isEmpty() ? 0 : 1) + (all ? 1 : 0);
    if (ways != 1) {
      throw new IllegalArgumentException("Say what to delete: by a query, by --id, or --all");
    }
  }

  /**
   * What is to be deleted.
   *
   * @param ids those given that there are; empty where none is given
   */
  private record Fitting(long articles, List<String> ids) {}

  /** Counts what fits, in an index that is there, and refuses a query that leaves nothing out. */
  private Fitting fitting(String query) throws IOException {
    try (NewsSearcher news = index.openForReading()) {
      long articles = news.stats().articles();
      if (all) {
        return new Fitting(articles, List.of());
      }
      if (!ids.isEmpty()) {
        List<String> known = known(news);
        return new Fitting(known.size(), known);
      }
      SearchResult<?> found =
          news.articles(
              SearchRequest.of(query).limit(0).limits(Limits.DEFAULT.timeoutMillis(PATIENCE)));
      if (found.timedOut()) {
        throw new SearchLimitException("The articles that fit could not be counted in time");
      }
      if (articles > 0 && found.total() == articles) {
        throw new IllegalArgumentException(
            "Every article of the index fits this query; --all deletes every article");
      }
      return new Fitting(found.total(), List.of());
    }
  }

  private long delete(String query, Fitting fitting) throws IOException {
    try (NewsIndex news = NewsIndex.open(index.folder(), index.options())) {
      if (all) {
        return news.deleteAll();
      }
      if (ids.isEmpty()) {
        return news.delete(query);
      }
      for (String id : fitting.ids()) {
        news.deleteById(id);
      }
      return fitting.articles();
    }
  }

  /** The ids of articles that are there; tells those that are not. */
  private List<String> known(NewsSearcher news) throws IOException {
    List<String> known = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      if (news.article(id).isPresent()) {
        known.add(id);
      } else {
        Notices.tell(
            spec.commandLine().getErr(), "there is no article '%s'".formatted(Printable.line(id)));
      }
    }
    return known;
  }
}
