package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs every row of the README's tables behind the lines that stand above them. */
class ReadmeTableTest {

  private static final Pattern PREAMBLE =
      Pattern.compile("<!-- preamble -->\\n```java\\n(.*?)\\n\\n(.*?)```\\n", Pattern.DOTALL);

  private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]+\\| `([^`]+)` \\|$");

  @TempDir Path folder;

  @Test
  void everyRowRunsAsItStands() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    MatchResult preamble = PREAMBLE.matcher(readme).results().findFirst().orElseThrow();
    List<List<String>> tables = tables(readme);
    assertThat(tables).hasSizeGreaterThan(5);
    assertThat(tables.stream().mapToInt(List::size).sum()).isGreaterThan(60);
    run(compiled(source(preamble.group(1), preamble.group(2), tables)));
  }

  private static List<List<String>> tables(String readme) {
    List<List<String>> tables = new ArrayList<>();
    for (String section : readme.split("\n### ", -1)) {
      List<String> rows = ROW.matcher(section).results().map(row -> row.group(1)).toList();
      if (!rows.isEmpty()) {
        tables.add(rows);
      }
    }
    return tables;
  }

  private String source(String imports, String before, List<List<String>> tables) {
    String rows =
        tables.stream()
            .map(table -> table.stream().map(row -> row + ";\n").collect(Collectors.joining()))
            .collect(Collectors.joining("}\n{\n", "{\n", "}\n"));
    String here = '"' + folder.resolve("here").toString().replace("\\", "\\\\") + '"';
    assertThat(before).contains("\"soundbite-example\"");
    return """
        %s
        public class Rows {
        public static void run() throws Exception {
        %s
        %s
        news.close();
        }
        }
        """
        .formatted(imports, before.replace("\"soundbite-example\"", here), rows);
  }

  private Path compiled(String source) throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path file = Files.writeString(folder.resolve("Rows.java"), source);
    StringWriter mistakes = new StringWriter();
    PrintWriter told = new PrintWriter(mistakes);
    int failed =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                told,
                told,
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                classPath(),
                file.toString());
    assertThat(failed).as(mistakes + "\n" + source).isZero();
    return classes;
  }

  private static String classPath() {
    return Path.of(URI.create(location().toString())).toString();
  }

  private static URL location() {
    return NewsIndex.class.getProtectionDomain().getCodeSource().getLocation();
  }

  private static void run(Path classes) throws Exception {
    URL[] places = {classes.toUri().toURL()};
    PrintStream terminal = System.out;
    try (URLClassLoader loader = new URLClassLoader(places, NewsIndex.class.getClassLoader())) {
      System.setOut(new PrintStream(PrintStream.nullOutputStream()));
      loader.loadClass("Rows").getMethod("run").invoke(null);
    } finally {
      System.setOut(terminal);
    }
  }
}
