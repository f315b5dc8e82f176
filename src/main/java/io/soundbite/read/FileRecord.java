package io.soundbite.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of a {@link RecordFile}: the fields of a JSON object, each with its place. */
public final class FileRecord {

  /** What a field holds: a text, a number, truth or a list of texts, and the column it is at. */
  private record Value(Object content, int column) {}

  private final Path file;
  private final int line;
  private final Map<String, Value> fields = new LinkedHashMap<>();

  private FileRecord(Path file, int line) {
    this.file = file;
    this.line = line;
  }

  /**
   * Reads a line.
   *
   * @throws RecordFileException where it is no JSON object, or a field holds an object or null
   */
  static FileRecord read(Path file, int number, String line) {
    FileRecord record = new FileRecord(file, number);
    try (JsonParser json = Json.FACTORY.createParser(line)) {
      record.read(json);
    } catch (JsonProcessingException e) {
      throw record.error(e.getLocation().getColumnNr(), JsonFault.what(e));
    } catch (IOException e) {
      throw new AssertionError("A text in memory was not read", e);
    }
    return record;
  }

  private void read(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw error(column(json), "expected an object in braces, {\"...\": ...}");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      int column = column(json);
      json.nextToken();
      int place = column(json);
      if (fields.put(name, new Value(content(json), place)) != null) {
        throw error(column, "the field \"%s\" stands here twice".formatted(name));
      }
    }
    if (json.nextToken() != null) {
      throw error(column(json), "expected the end of the line after the object");
    }
  }

  private Object content(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> json.getLongValue();
      case START_ARRAY -> texts(json);
      case null, default ->
          throw error(
              column(json), "expected a text, a whole number, true, false or a list of texts");
    };
  }

  private List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        throw error(column(json), "expected a text in the list");
      }
      texts.add(json.getText());
    }
    return texts;
  }

  private static int column(JsonParser json) {
    return json.currentTokenLocation().getColumnNr();
  }

  /** The number of the line, from 1. */
  public int line() {
    return line;
  }

  /** Whether there is a field of this name. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /**
   * Refuses fields of other names: a slip of the pen would change nothing, in silence.
   *
   * @throws RecordFileException where there is one; it tells where, and which there may be
   */
  public void allow(Set<String> names) {
    fields.forEach(
        (name, value) -> {
          if (!names.contains(name)) {
            throw error(
                value.column,
                "there is no field \"%s\" here; there are %s"
                    .formatted(name, String.join(", ", names.stream().sorted().toList())));
          }
        });
  }

  /**
   * A text; empty where there is no such field.
   *
   * @throws RecordFileException where the field holds something else
   */
  public Optional<String> text(String name) {
    return value(name, String.class, "a text");
  }

  /** A number; empty where there is no such field. */
  public Optional<Long> number(String name) {
    return value(name, Long.class, "a whole number");
  }

  /** Truth; empty where there is no such field. */
  public Optional<Boolean> truth(String name) {
    return value(name, Boolean.class, "true or false");
  }

  /** A list of texts; empty where there is no such field. */
  @SuppressWarnings("unchecked") // lists hold texts
  public Optional<List<String>> texts(String name) {
    return value(name, List.class, "a list of texts").map(list -> (List<String>) list);
  }

  private <T> Optional<T> value(String name, Class<T> type, String expected) {
    @Nullable Value value = fields.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value.content)) {
      throw error(value.column, "the field \"%s\" holds %s".formatted(name, expected));
    }
    return Optional.of(type.cast(value.content));
  }

  /** What is wrong with the value of a field, or, where it is missing, with the whole record. */
  public RecordFileException error(String name, @Nullable String message) {
    @Nullable Value value = fields.get(name);
    return error(value == null ? 1 : value.column, String.valueOf(message));
  }

  private RecordFileException error(int column, String message) {
    return new RecordFileException(file, line, column, message);
  }
}
