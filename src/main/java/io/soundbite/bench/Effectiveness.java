package io.soundbite.bench;

import io.soundbite.eval.DocumentFiles;
import io.soundbite.eval.JudgedIds;
import io.soundbite.eval.Numbering;
import io.soundbite.eval.Qrels;
import io.soundbite.eval.QueryFiles;
import io.soundbite.eval.Run;
import io.soundbite.eval.TestQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks a ranker the queries of a test collection.
 *
 * @param documents a file, or a folder of files
 * @param queries what is asked
 * @param qrels by whose ids queries and documents are called in the run
 * @param depth how many documents a query gets at most
 * @param withoutItself whether a document whose id is that of the query is left out, as where
 *     documents are asked for others like them
 */
public record Effectiveness(
    Path documents, QueryFiles.Read queries, Qrels qrels, int depth, boolean withoutItself) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the depth is not from 1 to 10,000
   */
  public Effectiveness {
    if (depth < 1 || depth > 10_000) {
      throw new IllegalArgumentException(
          "The depth of a run is 1 to 10,000 documents a query, but was " + depth);
    }
  }

  /**
   * What a ranker answered.
   *
   * @param documents how many were read
   * @param queriesByPlace whether the qrels call queries by their place in the file
   * @param documentsByPlace whether they call documents so
   */
  public record Answer(Run run, int documents, boolean queriesByPlace, boolean documentsByPlace) {}

  /** Gives the ranker the documents, then asks it every query. */
  public Answer ask(Ranker ranker) throws IOException {
    List<String> own = new ArrayList<>();
    Numbering numbering =
        DocumentFiles.read(
            documents,
            document -> {
              own.add(document.id());
              ranker.add(document);
            });
    ranker.finish();
    JudgedIds ids = JudgedIds.of(own, judgedDocuments(), numbering);
    JudgedIds queryIds = queryIds();
    Map<String, List<Run.Scored>> answers = new LinkedHashMap<>();
    for (int i = 0; i < queryIds.ids().size(); i++) {
      String query = queryIds.ids().get(i);
      List<Run.Scored> ranked = ranked(ranker, query, queries.queries().get(i).text(), ids.ids());
      if (!ranked.isEmpty()) {
        answers.put(query, ranked);
      }
    }
    return new Answer(
        Run.of(ranker.name(), answers), own.size(), queryIds.byPlace(), ids.byPlace());
  }

  private JudgedIds queryIds() {
    List<String> own = queries.queries().stream().map(TestQuery::id).toList();
    return JudgedIds.of(own, qrels.queries(), queries.numbering());
  }

  private Set<String> judgedDocuments() {
    Set<String> judged = new LinkedHashSet<>();
    qrels.queries().forEach(query -> judged.addAll(qrels.judged(query).keySet()));
    return judged;
  }

  private List<Run.Scored> ranked(Ranker ranker, String query, String words, List<String> ids)
      throws IOException {
    int more = withoutItself ? 1 : 0;
    return ranker.rank(words, depth + more).stream()
        .map(one -> new Run.Scored(ids.get(one.place()), one.score()))
        .filter(one -> !withoutItself || !one.document().equals(query))
        .limit(depth)
        .toList();
  }
}
