package io.soundbite.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.model.Span;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One object of a file of JSON Lines. Asking for a field that is not as it should be brings an
 * {@link IllegalArgumentException} that names the field.
 *
 * @param raw the line as it stands in the file
 */
record JsonLine(String raw, Map<?, ?> fields) {

  /** Makes a value of a line; an {@link IllegalArgumentException} says what is wrong with it. */
  interface Parser<T> {
    T parse(JsonLine line) throws IOException;
  }

  /**
   * The values of the lines of a file, gzipped or not; blank lines are passed over.
   *
   * @throws IOException where a line does not read so; the message names file and line
   */
  static <T> List<T> read(Path file, Parser<T> parser) throws IOException {
    return read(file, "", parser);
  }

  /** The same, with words for the message before those of what is wrong. */
  static <T> List<T> read(Path file, String expected, Parser<T> parser) throws IOException {
    var values = new ArrayList<T>();
    try (var reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          values.add(parse(line, file + ", line " + number + ": " + expected, parser));
        }
      }
    }
    return values;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static <T> T parse(String line, String message, Parser<T> parser) throws IOException {
    try {
      return parser.parse(new JsonLine(line, JSON.std.mapFrom(line)));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(message + e.getMessage(), e);
    }
  }

  /** A text; empty where it is null or missing. */
  String text(String key) {
    Object value = fields.get(key);
    return value == null ? "" : value.toString();
  }

  /** A number; empty where it is null or missing. */
  OptionalDouble number(String key) {
    return switch (fields.get(key)) {
      case null -> OptionalDouble.empty();
      case Number number -> OptionalDouble.of(number.doubleValue());
      case Object other -> throw expected(key, "a number", other);
    };
  }

  /** The objects of a list. */
  List<JsonLine> objects(String key) {
    return list(key).stream()
        .map(
            element ->
                switch (element) {
                  case Map<?, ?> object -> new JsonLine(raw, object);
                  case Object other -> throw expected(key, "a list of objects", other);
                })
        .toList();
  }

  /** The numbers of a list. */
  List<Double> numbers(String key) {
    return list(key).stream()
        .map(
            element ->
                switch (element) {
                  case Number number -> number.doubleValue();
                  case Object other -> throw expected(key, "a list of numbers", other);
                })
        .toList();
  }

  /** A list of spans, in their order in the text. */
  List<Span> spans(String key) {
    return list(key).stream().map(pair -> span(key, pair)).sorted().toList();
  }

  /** One span; empty where it is null or missing. */
  Optional<Span> span(String key) {
    Object value = fields.get(key);
    return value == null ? Optional.empty() : Optional.of(span(key, value));
  }

  private static Span span(String key, Object value) {
    if (value instanceof List<?> pair
        && pair.size() == 2
        && pair.getFirst() instanceof Integer begin
        && pair.getLast() instanceof Integer end) {
      return new Span(begin, end);
    }
    throw expected(key, "spans [begin, end)", value);
  }

  private List<?> list(String key) {
    Object value = fields.get(key);
    if (value instanceof List<?> list) {
      return list;
    }
    throw expected(key, "a list", value);
  }

  private static IllegalArgumentException expected(
      String key, String expected, @Nullable Object found) {
    return new IllegalArgumentException(
        "expected %s as '%s', but found %s".formatted(expected, key, found));
  }
}
