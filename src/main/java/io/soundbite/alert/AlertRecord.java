package io.soundbite.alert;

import io.soundbite.query.QuerySyntaxException;
import io.soundbite.read.FileRecord;
import io.soundbite.read.RecordFile;
import io.soundbite.search.Alert;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An alert as a line of the file: {@code {"name": "grain", "quotes": "speaker:putin said:grain"}},
 * or with {@code "articles"} where articles are to fit.
 */
record AlertRecord(Alert alert) implements RecordFile.Written {

  private static final String NAME = "name";

  static Alert read(FileRecord record) {
    record.allow(Set.of(NAME, Alert.Unit.ARTICLES.label(), Alert.Unit.QUOTES.label()));
    Alert.Unit unit = unit(record);
    String name = name(record);
    String query = record.text(unit.label()).orElseThrow();
    try {
      return Alert.of(name, unit, query);
    } catch (QuerySyntaxException e) {
      throw record.error(unit.label(), e.getMessage());
    } catch (IllegalArgumentException e) {
      throw record.error(NAME, e.getMessage());
    }
  }

  /** The name alone, of a line that was read before. */
  static String name(FileRecord record) {
    return record.text(NAME).orElseThrow(() -> missing(record));
  }

  private static Alert.Unit unit(FileRecord record) {
    return Arrays.stream(Alert.Unit.values())
        .filter(unit -> record.has(unit.label()))
        .reduce(
            (one, other) -> {
              throw missing(record);
            })
        .orElseThrow(() -> missing(record));
  }

  private static RuntimeException missing(FileRecord record) {
    return record.error(
        "", "an alert has a \"name\", and its query as one of \"articles\" and \"quotes\"");
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(NAME, alert.name());
    fields.put(alert.unit().label(), alert.text());
    return fields;
  }
}
