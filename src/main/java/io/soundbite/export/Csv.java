package io.soundbite.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines of CSV as RFC 4180 has them. */
final class Csv {

  /** What begins a formula in some spreadsheet, in half or full width, or is passed over there. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final boolean exact;

  /**
   * @param exact whether cells stay as they are that a spreadsheet would take for formulas
   */
  Csv(boolean exact) {
    this.exact = exact;
  }

  String line(List<?> values) {
    return values.stream().map(this::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private String cell(Object value) {
    String text = text(value);
    if (!exact && value instanceof Number == false && isFormula(text)) {
      text = "'" + text;
    }
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /** Pairs of offsets are 12-20, other lists parted by semicolons. */
  private static String text(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return fields.entrySet().stream()
          .map(field -> field.getKey() + "=" + text(field.getValue()))
          .collect(Collectors.joining("; "));
    }
    if (value instanceof List<?> list) {
      boolean offsets = !list.isEmpty() && list.getFirst() instanceof Integer;
      return list.stream().map(Csv::text).collect(Collectors.joining(offsets ? "-" : "; "));
    }
    return value.toString();
  }
}
