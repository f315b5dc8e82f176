package io.soundbite.export;

import io.soundbite.query.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is told of each hit under one name.
 *
 * @param name the header in CSV, the field in JSON
 * @param usual in which formats it is written where no columns are chosen
 * @param value a text, a number or a list; empty where not known
 */
record Column<T>(String name, Set<Export.Format> usual, Function<T, Object> value) {

  static <T> Column<T> usual(String name, Function<T, Object> value) {
    return new Column<>(name, EnumSet.allOf(Export.Format.class), value);
  }

  /** One that programs make use of. */
  static <T> Column<T> usualInLines(String name, Function<T, Object> value) {
    return new Column<>(name, EnumSet.of(Export.Format.JSONL), value);
  }

  /** One that people read. */
  static <T> Column<T> usualInTables(String name, Function<T, Object> value) {
    return new Column<>(name, EnumSet.of(Export.Format.CSV), value);
  }

  static <T> Column<T> further(String name, Function<T, Object> value) {
    return new Column<>(name, Set.of(), value);
  }

  /**
   * The columns of these names in their order; the usual ones of a format where there are none.
   *
   * @param own the fields of one's own of a hit, each of which is a further column
   * @throws IllegalArgumentException where there is no column of a name, or one comes twice
   */
  static <T> List<Column<T>> chosen(
      List<Column<T>> all,
      Function<T, Map<String, List<String>>> own,
      List<String> names,
      Export.Format format) {
    if (names.isEmpty()) {
      return all.stream().filter(column -> column.usual.contains(format)).toList();
    }
    List<Column<T>> chosen = new ArrayList<>();
    for (String name : names) {
      Column<T> column =
          all.stream()
              .filter(one -> one.name.equals(name))
              .findFirst()
              .or(() -> ofField(name, own))
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "There is no column '%s'; there are %s, and field.NAME for yours"
                              .formatted(
                                  name,
                                  String.join(", ", all.stream().map(Column::name).toList()))));
      if (chosen.stream().anyMatch(one -> one.name.equals(name))) {
        throw new IllegalArgumentException("The column '%s' is asked for twice".formatted(name));
      }
      chosen.add(column);
    }
    return chosen;
  }

  /** That of a field of one's own, where a field may be called so. */
  private static <T> Optional<Column<T>> ofField(
      String column, Function<T, Map<String, List<String>>> own) {
    return Field.named(column)
        .filter(Field.Own.class::isInstance)
        .map(Field.Own.class::cast)
        .filter(field -> field.label().equals(column))
        .map(field -> further(column, hit -> own.apply(hit).getOrDefault(field.name(), List.of())));
  }
}
