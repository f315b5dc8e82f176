package io.soundbite.cli;

import io.soundbite.NewsIndex;
import io.soundbite.NewsSearcher;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
          + " for everything is refused; --all deletes everything. Exit code 3 where there is no"
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
    long deleted = dryRun ? count(query) : delete(query);
    output.to(spec.commandLine().getOut()).deleted(deleted, !dryRun);
    return deleted < new LinkedHashSet<>(ids).size() ? Soundbite.SOME_REJECTED : 0;
  }

  private void refuseUnclear(String query) {
    int ways = (query.isEmpty() ? 0 : 1) + (ids.isEmpty() ? 0 : 1) + (all ? 1 : 0);
    if (ways != 1) {
      throw new IllegalArgumentException("Say what to delete: by a query, by --id, or --all");
    }
  }

  private long count(String query) throws IOException {
    try (NewsSearcher news = index.openForReading()) {
      if (!ids.isEmpty()) {
        return known(news).size();
      }
      Query asked = all ? Query.everything() : QueryParser.parse(query);
      long count = news.articles(SearchRequest.of(asked).limit(0)).total();
      if (!all && count == news.stats().articles()) {
        tell("that is every article");
      }
      return count;
    }
  }

  private long delete(String query) throws IOException {
    if (Files.notExists(index.folder())) {
      throw new NoSuchFileException(index.folder().toString());
    }
    try (NewsIndex news = NewsIndex.open(index.folder(), index.options())) {
      if (all) {
        return news.deleteAll();
      }
      if (ids.isEmpty()) {
        return news.delete(query);
      }
      List<String> known = known(news);
      for (String id : known) {
        news.deleteById(id);
      }
      return known.size();
    }
  }

  /** The ids of articles that are there; tells those that are not. */
  private List<String> known(NewsSearcher news) throws IOException {
    List<String> known = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      if (news.article(id).isPresent()) {
        known.add(id);
      } else {
        tell("there is no article '%s'".formatted(Printable.line(id)));
      }
    }
    return known;
  }

  private void tell(String what) {
    Notices.tell(spec.commandLine().getErr(), what);
  }
}
