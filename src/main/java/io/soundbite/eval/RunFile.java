package io.soundbite.eval;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads and writes runs in TREC's format: query, Q0, document, rank, score, name. */
public final class RunFile {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private RunFile() {}

  /**
   * Reads a file, gzipped or not. Ranks are not looked at; the name is that of the last line.
   *
   * @throws IOException where a line does not read so, or a document is there twice for a query;
   *     the message names the file
   */
  public static Run read(Path file) throws IOException {
    Map<String, List<Run.Scored>> answers = new LinkedHashMap<>();
    String name = "";
    try (TextLines lines = TextLines.open(file)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] columns = BLANKS.split(line.strip(), -1);
          if (columns.length < 5) {
            throw lines.error(
                "expected query, Q0, document, rank, score, name, but was '" + line.strip() + "'");
          }
          name = columns.length > 5 ? columns[5] : name;
          answers
              .computeIfAbsent(columns[0], any -> new ArrayList<>())
              .add(new Run.Scored(columns[2], score(columns[4], lines)));
        }
      }
    }
    try {
      return Run.of(name, answers);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static float score(String text, TextLines lines) throws IOException {
    try {
      float score = (float) Double.parseDouble(text);
      if (!Float.isNaN(score)) {
        return score;
      }
    } catch (NumberFormatException e) {
      throw lines.error("expected a number for the score, but was '" + text + "'");
    }
    throw lines.error("expected a number for the score, but was '" + text + "'");
  }

  /** Writes a run, ranks from 1 up; scores read back as the same. */
  public static void write(Run run, Path file) throws IOException {
    String name = run.name().isBlank() ? "run" : BLANKS.matcher(run.name().strip()).replaceAll("-");
    try (Writer out = Files.newBufferedWriter(file)) {
      for (String query : run.queries()) {
        int rank = 0;
        for (Run.Scored one : run.documents(query)) {
          rank++;
          out.write(
              "%s Q0 %s %d %s %s\n".formatted(query, one.document(), rank, one.score(), name));
        }
      }
    }
  }
}
