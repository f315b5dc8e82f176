import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs the benchmarks, each in a JVM of its own, one after the other, and keeps what they print:
 *
 * <pre>
 *   java benchmarks/Run.java minute             the commands of the library, small numbers
 *   java benchmarks/Run.java smoke              everything, about five minutes
 *   java benchmarks/Run.java whole ARTICLES     everything, some two hours, of your own articles too
 *   java benchmarks/Run.java whole ARTICLES MARKED     of articles with marked quotations besides
 * </pre>
 *
 * <p>Run it in the folder of the project, where {@code mvn package} was run. It ends with an error
 * as soon as a benchmark does, and never because one took long.
 */
final class Run {

  /**
   * How much is done.
   *
   * @param made articles made for queries
   * @param used articles of the file that are indexed
   * @param rounds how often they are indexed
   * @param warmUp runs of queries before those that are timed
   * @param runs timed runs of queries
   * @param growth sizes of a growing index
   * @param annotated articles annotated beside other annotators
   * @param jmh what JMH is told
   */
  private record Size(
      int made,
      int used,
      int rounds,
      int warmUp,
      int runs,
      String growth,
      int annotated,
      String jmh) {

    static Size named(String name) {
      return switch (name) {
        case "minute" -> new Size(200, 30, 1, 1, 3, "100,300", 0, "");
        case "smoke" ->
            new Size(
                5_000,
                80,
                1,
                2,
                10,
                "500,2000",
                2,
                "Annotating|Searching -f 1 -wi 1 -i 1 -w 1s -r 1s");
        case "whole" ->
            new Size(
                50_000,
                2_000,
                10,
                50,
                200,
                "10000,100000,1000000",
                20,
                "-f 1 -wi 3 -i 5 -w 2s -r 2s -prof gc");
        default ->
            throw new IllegalArgumentException(
                "expected minute, smoke or whole, but was '" + name + "'");
      };
    }
  }

  private static final String JAVA =
      ProcessHandle.current()
          .info()
          .command()
          .orElse(System.getProperty("java.home") + "/bin/java");
  private static final Path JAR = Path.of("target", "soundbite.jar");
  private static final Path CLASS_PATH = Path.of("benchmarks", "target", "classpath");

  /** The queries of benchmarks/queries/made name some of so many articles. */
  private static final int MADE_FOR_THE_SETS = 5_000;

  private final Size size;
  private final Path results;
  private final String articles;

  private Run(Size size, Path results, String articles) {
    this.size = size;
    this.results = results;
    this.articles = articles;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("benchmarks/Run.java: expected minute, smoke or whole");
      System.exit(2);
    }
    Path results = Path.of("target", "benchmarks", args[0]);
    delete(results);
    Files.createDirectories(results);
    var run =
        new Run(
            Size.named(args[0]), results, args.length > 1 ? args[1] : "index-data/articles.jsonl");
    run.about(args);
    run.library();
    if (!args[0].equals("minute")) {
      run.besideOthers(args.length > 2 ? args[2] : "");
    }
    run.clean();
    System.out.println("Results are in " + results);
  }

  private void about(String[] args) throws IOException, InterruptedException {
    Files.write(
        results.resolve("about.txt"),
        List.of(
            "java benchmarks/Run.java " + String.join(" ", args),
            "commit " + commit(),
            "SHA-256 " + sha256(Path.of(articles)),
            Instant.now().toString(),
            System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
            System.getProperty("os.name") + " " + System.getProperty("os.version"),
            Runtime.getRuntime().availableProcessors() + " processors"));
  }

  /** What is checked out; "unknown" where there is no git, or no repository. */
  private static String commit() throws InterruptedException {
    try {
      Process git = new ProcessBuilder("git", "rev-parse", "HEAD").start();
      String commit = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
      return git.waitFor() == 0 ? commit : "unknown";
    } catch (IOException e) {
      return "unknown";
    }
  }

  /** Of a file; "of a folder" for a folder. */
  private static String sha256(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return "of a folder";
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** What the command line of the library measures. */
  private void library() throws IOException, InterruptedException {
    String made = results.resolve("made").toString();
    soundbite(
        "generate", "generate", "--index", made, "--articles", of(size.made), "--threads", "2");
    soundbite("stats", "stats", "--index", made);
    String[] plan = {"--warm-up", of(size.warmUp), "--runs", of(size.runs)};
    String closed = results.resolve("closed.json").toString();
    String queries = results.resolve("queries.tsv").toString();
    bench(
        "closed",
        made,
        plan,
        "--write-queries",
        queries,
        "--save",
        closed,
        "--html",
        html("closed"));
    if (size.made >= MADE_FOR_THE_SETS) {
      bench("sets", made, plan, "--queries", "benchmarks/queries/made");
    }
    String sample = results.resolve("sample").toString();
    soundbite("index", "index", "--index", sample, "index-data/articles.jsonl");
    bench("sample", sample, plan, "--queries", "benchmarks/queries/sample.tsv");
    bench("again", made, plan, "--queries", queries, "--before", closed);
    bench("open", made, plan, "--queries", queries, "--threads", "2", "--rate", "50");
    soundbite(
        "indexing",
        with(
            List.of("bench-index", "--articles", of(size.used), "--rounds", of(size.rounds)),
            "--growth",
            size.growth,
            articles));
    soundbite(
        "lucene",
        with(
            List.of("bench-lucene", "--articles", of(size.used), "--rounds", of(size.rounds)),
            with(List.of(plan), articles)));
    for (String collection : List.of("cranfield", "cacm", "time", "beir")) {
      String folder = "src/test/resources/io/soundbite/eval/" + collection;
      soundbite("evaluate-" + collection, "evaluate", "--ranking", "bm25,news", "--means", folder);
    }
  }

  private void bench(String name, String index, String[] plan, String... more)
      throws IOException, InterruptedException {
    soundbite(name, with(List.of("bench", "--index", index), with(List.of(plan), more)));
  }

  private String html(String name) {
    return results.resolve(name + ".html").toString();
  }

  /** What needs libraries that the project itself must not have: a project of its own. */
  private void besideOthers(String marked) throws IOException, InterruptedException {
    String made = results.resolve("made").toString();
    start("build", maven(), "-q", "-B", "-f", "benchmarks/reactor.xml", "package", "-DskipTests");
    benchmark("jmh", "org.openjdk.jmh.Main", size.jmh.split(" "));
    benchmark("opensearch", "BesideOpenSearch", made, of(size.warmUp), of(size.runs));
    String layouts = results.resolve("layouts").toString();
    benchmark("layouts", "LayoutExperiments", made, layouts, of(size.warmUp), of(size.runs));
    List<String> annotators =
        new ArrayList<>(List.of(articles, of(size.annotated), of(size.rounds)));
    if (!marked.isEmpty()) {
      annotators.add(marked);
      soundbite("quotes", "evaluate-quotes", marked);
    }
    benchmark("annotators", "BesideAnnotators", annotators.toArray(String[]::new));
  }

  private static String maven() {
    return File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
  }

  private void soundbite(String name, String... args) throws IOException, InterruptedException {
    start(name, with(java("-jar", JAR.toString()), args));
  }

  private void benchmark(String name, String main, String... args)
      throws IOException, InterruptedException {
    String classPath = Files.readString(CLASS_PATH).strip();
    String type = main.contains(".") ? main : "io.soundbite.benchmarks." + main;
    start(
        name,
        with(
            java("-cp", "benchmarks/target/classes" + File.pathSeparator + classPath, type), args));
  }

  private static List<String> java(String... more) {
    return List.of(
        with(
            List.of(
                JAVA,
                "-Xmx3g",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector"),
            more));
  }

  /** Runs something, what it prints into a file, and tells how long it took. */
  private void start(String name, String... command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    File printed = results.resolve(name + ".txt").toFile();
    File errors = results.resolve(name + ".err").toFile();
    int exitCode =
        new ProcessBuilder(command).redirectOutput(printed).redirectError(errors).start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, name);
    if (exitCode != 0) {
      System.err.println(Files.readString(errors.toPath()));
      System.err.printf("%s failed with exit code %d%n", String.join(" ", command), exitCode);
      System.exit(1);
    }
  }

  /** What was made on the way, and messages: not results. */
  private void clean() throws IOException {
    delete(results.resolve("made"));
    delete(results.resolve("sample"));
    delete(results.resolve("layouts"));
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".err")).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static String of(int number) {
    return Integer.toString(number);
  }

  private static String[] with(List<String> first, String... more) {
    return Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new);
  }
}
