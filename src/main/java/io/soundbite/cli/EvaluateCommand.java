package io.soundbite.cli;

import io.soundbite.bench.Bm25Ranker;
import io.soundbite.bench.Effectiveness;
import io.soundbite.bench.NewsRanker;
import io.soundbite.bench.Ranker;
import io.soundbite.eval.Evaluation;
import io.soundbite.eval.Qrels;
import io.soundbite.eval.QrelsFile;
import io.soundbite.eval.QueryFiles;
import io.soundbite.eval.QueryPart;
import io.soundbite.eval.Run;
import io.soundbite.eval.RunFile;
import io.soundbite.eval.TestCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures rankings by what people judged to be relevant. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Measure rankings by what people judged to be relevant.",
    description = {
      "",
      "Reads a test collection: documents, queries and qrels, in the formats of SMART (Cranfield,"
          + " CACM, TIME), TREC or BEIR, gzipped or not. Give its folder, or name the files."
          + " Indexes the documents, asks the queries, and prints MAP, nDCG@10, P@10, recall@1000"
          + " and MRR, those of trec_eval, for each query and on average.",
      "",
      "Rankings are bm25, the plain baseline (title and text as one, Lucene's EnglishAnalyzer,"
          + " k1 0.9, b 0.4), and news, the ranking of 'soundbite search'. With --run, runs of other"
          + " systems are measured instead. Of two, the differences are printed, with the p of a"
          + " paired randomisation test.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite evaluate cranfield/",
      "  soundbite evaluate --ranking bm25,news --means scifact/",
      "  soundbite evaluate --documents cran.all --queries cran.qry --qrels cranqrel",
      "  soundbite evaluate --documents ap/ --topics t.51-100 --qrels qrels.51-100",
      "  soundbite evaluate --qrels qrels.txt --run mine.run --run theirs.run"
    })
final class EvaluateCommand implements Callable<Integer> {

  /** A ranking of ours. */
  enum Ranking {
    BM25,
    NEWS
  }

  @Spec CommandSpec spec;
  @Mixin OutputOptions output;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "A folder with the documents, the queries and the qrels.")
  @Nullable Path folder;

  @Option(
      names = "--documents",
      paramLabel = "PATH",
      description = "The documents: a file, or a folder of files.")
  @Nullable Path documents;

  @Option(
      names = {"--queries", "--topics"},
      paramLabel = "FILE",
      description = "The queries.")
  @Nullable Path queries;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "Which documents are relevant to which query.")
  @Nullable Path qrels;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "A run in TREC's format, to measure that; one or two.")
  List<Path> runs = new ArrayList<>();

  @Option(
      names = "--ranking",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "bm25",
      description = "bm25, news, or both with a comma between. Default: bm25.")
  List<Ranking> rankings = new ArrayList<>();

  @Option(names = "--k1", paramLabel = "X", defaultValue = "0.9", description = "Of bm25: k1.")
  float k1;

  @Option(names = "--b", paramLabel = "X", defaultValue = "0.4", description = "Of bm25: b.")
  float b;

  @Option(
      names = "--parts",
      paramLabel = "PART",
      split = ",",
      defaultValue = "title",
      description = "What of a TREC topic is asked: title, desc, narr. Default: title.")
  List<QueryPart> parts = new ArrayList<>();

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Documents a query. Default: 1000.")
  int depth;

  @Option(
      names = "--without-itself",
      description = "Leave out a document that has the id of the query.")
  boolean withoutItself;

  @Option(
      names = "--relevant",
      paramLabel = "GRADE",
      defaultValue = "1",
      description = "From what grade on a document is relevant. Default: 1.")
  int relevant;

  @Option(
      names = "--complete",
      description = "Average over all queries of the qrels, as trec_eval -c does.")
  boolean complete;

  @Option(names = "--means", description = "Print the means alone.")
  boolean means;

  @Option(
      names = "--write-run",
      paramLabel = "FILE",
      description = "Write the first run in TREC's format.")
  @Nullable Path writtenRun;

  @Option(
      names = "--write-qrels",
      paramLabel = "FILE",
      description = "Write the qrels in TREC's format, for trec_eval.")
  @Nullable Path writtenQrels;

  @Override
  public Integer call() throws IOException {
    check();
    findFiles();
    Qrels judged = QrelsFile.read(required(qrels, "--qrels"));
    List<Effectiveness.Answer> answers = runs.isEmpty() ? rank(judged) : List.of();
    List<Run> measured = answers.stream().map(Effectiveness.Answer::run).toList();
    measured = runs.isEmpty() ? measured : read();
    if (writtenRun != null) {
      RunFile.write(measured.getFirst(), writtenRun);
    }
    if (writtenQrels != null) {
      QrelsFile.write(judged, writtenQrels);
    }
    Evaluation.Over over = complete ? Evaluation.Over.JUDGED : Evaluation.Over.ANSWERED;
    List<Evaluation> evaluations = new ArrayList<>();
    for (Run run : measured) {
      evaluations.add(Evaluation.of(judged, run, over, relevant));
    }
    var report = new EffectivenessReport(answers, judged, evaluations);
    output.to(spec.commandLine().getOut()).effectiveness(report, !means);
    return 0;
  }

  private void check() {
    if (runs.size() > 2 || rankings.size() > 2) {
      throw new IllegalArgumentException("One or two runs are measured, but more were given");
    }
    if (relevant < 1) {
      throw new IllegalArgumentException(
          "--relevant is a grade of at least 1, but was " + relevant);
    }
    if (!(k1 >= 0) || !(b >= 0 && b <= 1)) {
      throw new IllegalArgumentException(
          "--k1 is at least 0 and --b from 0 to 1, but they were %s and %s".formatted(k1, b));
    }
  }

  /** Takes from the folder what was not named. */
  private void findFiles() throws IOException {
    if (folder != null) {
      TestCollection found = TestCollection.in(folder);
      documents = documents == null ? found.documents() : documents;
      queries = queries == null ? found.queries() : queries;
      qrels = qrels == null ? found.qrels() : qrels;
    }
  }

  private List<Effectiveness.Answer> rank(Qrels judged) throws IOException {
    Path asked = required(queries, "--queries");
    var effectiveness =
        new Effectiveness(
            required(documents, "--documents"),
            QueryFiles.read(asked, new LinkedHashSet<>(parts)),
            judged,
            depth,
            withoutItself);
    List<Effectiveness.Answer> answers = new ArrayList<>();
    for (Ranking ranking : rankings) {
      try (Ranker ranker = open(ranking)) {
        answers.add(effectiveness.ask(ranker));
      }
    }
    return answers;
  }

  private Ranker open(Ranking ranking) throws IOException {
    return switch (ranking) {
      case BM25 -> new Bm25Ranker(k1, b);
      case NEWS -> new NewsRanker();
    };
  }

  private List<Run> read() throws IOException {
    List<Run> read = new ArrayList<>();
    for (Path file : runs) {
      read.add(RunFile.read(file));
    }
    return read;
  }

  private static Path required(@Nullable Path file, String option) {
    if (file == null) {
      throw new IllegalArgumentException(
          "Give a folder, or name the files: " + option + " is missing");
    }
    return file;
  }
}
