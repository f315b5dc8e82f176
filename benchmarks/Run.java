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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the benchmarks, each in a JVM of its own, one after the other, and keeps what they print:
 *
 * <pre>
 *   java benchmarks/Run.java minute             the commands of the library, small numbers
 *   java benchmarks/Run.java smoke              everything, about five minutes
 *   java benchmarks/Run.java whole ARTICLES     everything, about an hour, of your own articles too
 *   java benchmarks/Run.java whole ARTICLES MARKED     of articles with marked quotations besides
 * </pre>
 *
 * <p>Run it in the folder of the project, where {@code mvn package} was run. It ends with an error
 * as soon as a benchmark does, and never because one took long.
 */
final class Run {

  /** What braces stand for in the commands, by how much is done. */
  private static final String SIZES =
      """
                    minute   smoke                whole
      {number}      200      5000                 50000
      {used}        30       80                   2000
      {rounds}      1        1                    6
      {warm-up}     1        2                    30
      {runs}        3        10                   100
      {growth}      100,300  500,2000             10000,100000,1000000
      {annotated}   0        2                    8
      {jmh}         none     Annotating|Searching .
      {jmh-warm-up} 0        1                    10
      {iterations}  0        1                    10
      """;

  /** The commands of the library, each after the name of the file that keeps what it prints. */
  private static final String LIBRARY =
      """
      generate   generate --index {made} --articles {number} --threads 2
      stats      stats --index {made}
      closed     bench --index {made} --warm-up {warm-up} --runs {runs} --write-queries {queries} --save {closed} --html {page}
      again      bench --index {made} --warm-up {warm-up} --runs {runs} --queries {queries} --before {closed}
      open       bench --index {made} --warm-up {warm-up} --runs {runs} --queries {queries} --threads 2 --rate 50
      merge      merge --index {made}
      index      index --index {sample} index-data/articles.jsonl
      sample     bench --index {sample} --warm-up {warm-up} --runs {runs} --queries benchmarks/queries/sample.tsv
      indexing   bench-index --articles {used} --rounds {rounds} --growth {growth} {articles}
      lucene     bench-lucene --articles {used} --rounds {rounds} --warm-up {warm-up} --runs {runs} {articles}
      cranfield  evaluate --ranking bm25,news --means src/test/resources/io/soundbite/eval/cranfield
      cacm       evaluate --ranking bm25,news --means src/test/resources/io/soundbite/eval/cacm
      time       evaluate --ranking bm25,news --means src/test/resources/io/soundbite/eval/time
      beir       evaluate --ranking bm25,news --means src/test/resources/io/soundbite/eval/beir
      """;

  /** Queries that name some of at least 5,000 made articles. */
  private static final String SETS =
      """
      sets       bench --index {made} --warm-up {warm-up} --runs {runs} --queries benchmarks/queries/made
      """;

  /**
   * What needs libraries that the project itself must not have: programs of a project of its own.
   */
  private static final String BESIDE_OTHERS =
      """
      jmh         org.openjdk.jmh.Main {jmh} -f 1 -wi {jmh-warm-up} -i {iterations} -w 2s -r 1s -foe true -prof gc -jvmArgsAppend -Dindex={made}
      opensearch  io.soundbite.benchmarks.BesideOpenSearch {made} {warm-up} {runs}
      layouts     io.soundbite.benchmarks.LayoutExperiments {made} {layouts} {warm-up} {runs}
      annotators  io.soundbite.benchmarks.BesideAnnotators {articles} {annotated} {rounds} {marked}
      """;

  private static final String JAVA =
      ProcessHandle.current()
          .info()
          .command()
          .orElse(System.getProperty("java.home") + "/bin/java");

  private final Path results;
  private final Map<String, String> values;

  private Run(Path results, Map<String, String> values) {
    this.results = results;
    this.values = values;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    String size = args.length == 0 ? "" : args[0];
    if (!List.of("minute", "smoke", "whole").contains(size)) {
      System.err.println("benchmarks/Run.java: expected minute, smoke or whole");
      System.exit(2);
    }
    Path results = Path.of("target", "benchmarks", size);
    delete(results);
    Files.createDirectories(results);
    Map<String, String> values = values(size);
    for (String folder : List.of("made", "sample", "layouts")) {
      values.put("{" + folder + "}", results.resolve(folder).toString());
    }
    values.put("{queries}", results.resolve("queries.tsv").toString());
    values.put("{closed}", results.resolve("closed.json").toString());
    values.put("{page}", results.resolve("closed.html").toString());
    values.put("{articles}", args.length > 1 ? args[1] : "index-data/articles.jsonl");
    values.put("{marked}", args.length > 2 ? args[2] : "");
    new Run(results, values).all(size, String.join(" ", args));
  }

  /** The column of the table of sizes. */
  private static Map<String, String> values(String size) {
    Map<String, String> values = new HashMap<>();
    List<String[]> rows = SIZES.lines().map(line -> line.strip().split(" +")).toList();
    int column = List.of(rows.getFirst()).indexOf(size) + 1;
    rows.stream().skip(1).forEach(row -> values.put(row[0], row[column]));
    return values;
  }

  private void all(String size, String args) throws IOException, InterruptedException {
    about(args);
    String[] jar = {"-jar", Path.of("target", "soundbite.jar").toString()};
    run(LIBRARY, jar);
    if (!size.equals("minute")) {
      run(SETS, jar);
      String maven = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
      start(
          "build",
          List.of(maven, "-q", "-B", "-f", "benchmarks/reactor.xml", "package", "-DskipTests"));
      String libraries = Files.readString(Path.of("benchmarks", "target", "classpath")).strip();
      run(BESIDE_OTHERS, "-cp", "benchmarks/target/classes" + File.pathSeparator + libraries);
    }
    clean();
    System.out.println("Results are in " + results);
  }

  private void about(String args) throws IOException, InterruptedException {
    Files.write(
        results.resolve("about.txt"),
        List.of(
            "java benchmarks/Run.java " + args,
            "commit " + commit(),
            "SHA-256 of the articles " + sha256(Path.of(values.get("{articles}"))),
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

  /** Of a file; "unknown" of a folder. */
  private static String sha256(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return "unknown";
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Runs the commands of a table, each in a JVM that is told where the program is. */
  private void run(String table, String... program) throws IOException, InterruptedException {
    for (String line : table.lines().toList()) {
      String[] words = line.split(" +");
      List<String> command =
          new ArrayList<>(
              List.of(
                  JAVA,
                  "-Xmx3g",
                  "--enable-native-access=ALL-UNNAMED",
                  "--add-modules",
                  "jdk.incubator.vector"));
      command.addAll(List.of(program));
      Stream.of(words)
          .skip(1)
          .map(this::filled)
          .filter(word -> !word.isEmpty())
          .forEach(command::add);
      start(words[0], command);
    }
  }

  /** A word of a command with values for what stands in braces. */
  private String filled(String word) {
    String filled = word;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
  }

  /** Runs something, what it prints into a file, and tells how long it took. */
  private void start(String name, List<String> command) throws IOException, InterruptedException {
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
    for (String folder : List.of("{made}", "{sample}", "{layouts}")) {
      delete(Path.of(values.get(folder)));
    }
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
}
