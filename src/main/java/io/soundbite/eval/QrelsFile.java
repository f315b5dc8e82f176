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

/**
 * Reads and writes qrels.
 *
 * <p>Every line has columns parted by blanks or tabs. The format is told by all of them together:
 *
 * <ul>
 *   <li>TREC: query, anything, document, grade.
 *   <li>SMART: query, document, 0, 0; what is listed is relevant. So are CACM's and CISI's.
 *   <li>Query, document, grade, with or without a line of headings: BEIR's and Cranfield's.
 *   <li>Query, document: what is listed is relevant.
 *   <li>Query and any number of documents: what is listed is relevant. So are those of TIME.
 * </ul>
 *
 * In the formats of SMART and TIME, zeros before a number are left out. Where a document is judged
 * twice for a query the higher grade holds.
 */
public final class QrelsFile {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(\\.\\d*)?");

  private final List<String[]> rows = new ArrayList<>();
  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

  private QrelsFile() {}

  /**
   * Reads a file, gzipped or not.
   *
   * @throws IOException where a line does not read so; the message names file and line
   */
  public static Qrels read(Path file) throws IOException {
    try (TextLines lines = TextLines.open(file)) {
      var reading = new QrelsFile();
      reading.rows(lines);
      if (reading.rows.isEmpty()) {
        throw new IOException(file + ": expected qrels, such as '1 0 184 2', but there are none");
      }
      reading.grades();
      return Qrels.of(reading.grades);
    }
  }

  private void rows(TextLines lines) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      String[] columns = BLANKS.split(line.strip(), -1);
      boolean heading = rows.isEmpty() && columns.length == 3 && !number(columns[2]);
      if (!line.isBlank() && !line.startsWith("#") && !heading) {
        check(columns, lines);
        rows.add(columns);
      }
    }
  }

  private static void check(String[] columns, TextLines lines) throws IOException {
    boolean graded = columns.length == 3 || columns.length == 4;
    if (columns.length < 2 || (graded && !number(columns[columns.length - 1]))) {
      throw lines.error(
          "expected query, anything, document, grade; or query, document, grade; or query and"
              + " documents; but was '%s'".formatted(String.join(" ", columns)));
    }
  }

  private static boolean number(String text) {
    return NUMBER.matcher(text).matches();
  }

  private void grades() {
    int width = rows.getFirst().length;
    boolean even = rows.stream().allMatch(row -> row.length == width);
    if (!even || width == 2 || width > 4) {
      rows.forEach(this::list);
    } else if (width == 3) {
      rows.forEach(row -> put(row[0], row[1], grade(row[2])));
    } else if (rows.stream().allMatch(row -> zero(row[2]) && zero(row[3]))) {
      rows.forEach(row -> put(JudgedIds.plain(row[0]), JudgedIds.plain(row[1]), 1));
    } else {
      rows.forEach(row -> put(row[0], row[2], grade(row[3])));
    }
  }

  private void list(String[] row) {
    for (int i = 1; i < row.length; i++) {
      put(JudgedIds.plain(row[0]), JudgedIds.plain(row[i]), 1);
    }
  }

  private static boolean zero(String text) {
    return number(text) && Double.parseDouble(text) == 0;
  }

  private static int grade(String text) {
    return (int) Double.parseDouble(text);
  }

  private void put(String query, String document, int grade) {
    grades.computeIfAbsent(query, any -> new LinkedHashMap<>()).merge(document, grade, Math::max);
  }

  /** Writes TREC's format, so that other programs can measure by the same judgements. */
  public static void write(Qrels qrels, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (String query : qrels.queries()) {
        for (Map.Entry<String, Integer> judged : qrels.judged(query).entrySet()) {
          out.write("%s 0 %s %d\n".formatted(query, judged.getKey(), judged.getValue()));
        }
      }
    }
  }
}
