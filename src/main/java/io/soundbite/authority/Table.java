package io.soundbite.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file of lines with columns parted by tabs. Lines that start with # and empty lines say nothing.
 *
 * @param name the path, or the name of the resource, by which errors call it
 */
record Table(String name, List<Row> rows) {

  /** A line that says something; {@code line} counts from 1. */
  record Row(int line, List<String> columns) {

    /** The column with this number from 0, stripped; empty where the line ends before it. */
    String column(int number) {
      return number < columns.size() ? columns.get(number).strip() : "";
    }

    /** The column as a list that semicolons part. */
    List<String> list(int number) {
      return Arrays.stream(column(number).split(";"))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }
  }

  static Table read(Path path) throws IOException {
    try {
      return of(path.toString(), Files.readAllLines(path));
    } catch (CharacterCodingException e) {
      throw new AuthorityFileException(path.toString(), "is no text in UTF-8");
    }
  }

  /** A resource that stands beside this class. */
  static Table shipped(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is not in the library");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(resource, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Table of(String name, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = i == 0 ? withoutByteOrderMark(lines.get(i)) : lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(i + 1, List.of(line.split("\t", -1))));
      }
    }
    return new Table(name, List.copyOf(rows));
  }

  AuthorityFileException error(Row row, String message) {
    return new AuthorityFileException(name, row.line(), message);
  }

  private static String withoutByteOrderMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }
}
