package io.soundbite.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a JSON text in words for whoever wrote it. The parser's own words speak
 * of its settings and its insides; they only tell here which fault it is.
 *
 * @param sign what in the words of the parser tells the fault
 * @param words what was expected, or what is wrong
 */
record JsonFault(Pattern sign, String words) {

  private static final String VALUE =
      "expected a value: a text in double quotation marks, a number, a list, an object, true, false"
          + " or null";

  /** The first that fits is the one. */
  private static final List<JsonFault> FAULTS =
      List.of(
          fault("end-of-input.*(field name|VALUE_STRING|string)", "it ends within a text"),
          fault("end-of-input", "it ends in the middle"),
          fault("comma to separate Object", "expected a comma or } after the value"),
          fault("comma to separate Array", "expected a comma or ] after the value"),
          fault("start field name", "expected the name of a field in double quotation marks"),
          fault("a colon", "expected a colon after the name of the field"),
          fault("close marker .*expected '}'", "expected }"),
          fault("close marker .*expected ']'", "expected ]"),
          fault("comment", "JSON has no comments"),
          fault(
              "Illegal unquoted",
              "a control character in a text is written as \\t, \\n or \\u0001"),
          fault("hex-digit", "expected four hexadecimal digits after \\u"),
          fault("character escape", "expected one of \" \\ / b f n r t u after a backslash"),
          fault("[Nn]umeric value", "expected a number such as 12, -3 or 0.5"),
          fault("JSON String|expected a value|Non-standard token", VALUE),
          fault("Duplicate key", "expected each field once"),
          fault("UTF-8", "the bytes are not UTF-8; " + Encoding.convertFrom("WINDOWS-1252")),
          fault("nesting depth", "lists and objects stand more than 200 deep in each other"),
          fault("Number value length", "a number has more than 1,000 digits"),
          fault("Name length", "the name of a field has more than 50,000 characters"),
          fault("String value length", "a text is longer than 64 MiB"),
          fault("", "it cannot be read from here"));

  private static final Pattern FOUND =
      Pattern.compile(
          "(?:Unexpected (?:character|close marker) \\(?|token |key |escape )'(.+?)'(?!')");

  private static JsonFault fault(String sign, String words) {
    return new JsonFault(Pattern.compile(sign, Pattern.DOTALL), words);
  }

  /** Where the fault is, what was expected, and what was found. */
  static String reason(JsonProcessingException e) {
    return "Not valid JSON" + place(e.getLocation()) + ": " + what(e);
  }

  /** What was expected, and what was found. */
  static String what(JsonProcessingException e) {
    String told = Objects.requireNonNullElse(e.getOriginalMessage(), "");
    String words =
        FAULTS.stream()
            .filter(fault -> fault.sign.matcher(told).find())
            .map(JsonFault::words)
            .findFirst()
            .orElseThrow();
    Matcher found = FOUND.matcher(told);
    return found.find()
        ? "%s, but found '%s'".formatted(words, Rejection.beginning(found.group(1), 50))
        : words;
  }

  /** " at line 2, column 7"; of a text of one line " at column 7". */
  static String place(@Nullable JsonLocation location) {
    if (location == null || location.getColumnNr() < 1) {
      return "";
    }
    String line = location.getLineNr() > 1 ? "line " + location.getLineNr() + ", " : "";
    return " at " + line + "column " + location.getColumnNr();
  }
}
