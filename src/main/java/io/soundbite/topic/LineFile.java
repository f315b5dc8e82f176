package io.soundbite.topic;

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
import java.util.List;

/**
 * The lines of a text file, with the name by which errors call it.
 *
 * @param name the path, or the name of the resource
 * @param lines without their line ends
 */
record LineFile(String name, List<String> lines) {

  LineFile {
    lines = List.copyOf(lines);
  }

  static LineFile read(Path path) throws IOException {
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(path));
      if (!lines.isEmpty() && lines.getFirst().startsWith("\ufeff")) {
        lines.set(0, lines.getFirst().substring(1));
      }
      return new LineFile(path.toString(), lines);
    } catch (CharacterCodingException e) {
      throw new TopicFileException(path.toString(), "is no text in UTF-8");
    }
  }

  /**
   * A resource that stands beside this class; that it is missing would be an error of the build.
   */
  static LineFile shipped(String resource) {
    try (InputStream in = LineFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + resource + " is not in the library");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new LineFile(resource, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a line, counted from 0. */
  TopicFileException error(int line, String message) {
    return new TopicFileException(name, line + 1, message);
  }
}
