package io.soundbite.model;

import io.soundbite.given.Given;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What may be a field of one's own, and how much there may be of them. */
final class OwnFields {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]*");

  private static final int SHOWN = 60;

  private OwnFields() {}

  /** An immutable copy in the order given. */
  static Map<String, List<String>> checked(Map<String, ? extends List<String>> fields) {
    if (fields.isEmpty()) {
      return Map.of();
    }
    if (fields.size() > Article.MAX_FIELDS) {
      throw new IllegalArgumentException(
          "An article has at most %d fields of its own, but was given %,d; leave some out"
              .formatted(Article.MAX_FIELDS, fields.size()));
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    fields.forEach((name, values) -> copy.put(name(name), values(name, values)));
    return Collections.unmodifiableMap(copy);
  }

  static boolean isName(String name) {
    return name.length() <= Article.MAX_FIELD_NAME && NAME.matcher(name).matches();
  }

  static String name(String name) {
    if (!isName(Given.value(name, "name"))) {
      throw new IllegalArgumentException(
          ("A field cannot be called '%s'; a name begins with a letter and has lower-case letters"
                  + " a to z, digits, _ and -, at most %d in all, such as rights_holder")
              .formatted(beginning(name), Article.MAX_FIELD_NAME));
    }
    return name;
  }

  private static List<String> values(String name, List<String> given) {
    List<String> values = Given.values(given, "the values of field '" + name + "'");
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "The field '%s' has no value; leave it out".formatted(name));
    }
    if (values.size() > Article.MAX_VALUES) {
      throw new IllegalArgumentException(
          "The field '%s' has %,d values, more than %d; leave some out, or join them"
              .formatted(name, values.size(), Article.MAX_VALUES));
    }
    values.forEach(value -> check(name, value));
    return values;
  }

  private static void check(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "A value of field '%s' is blank; leave it out".formatted(name));
    }
    if (value.length() > Article.MAX_VALUE_LENGTH) {
      throw new IllegalArgumentException(
          "A value of field '%s' has %,d characters, more than %,d: '%s'; a text belongs into the body"
              .formatted(name, value.length(), Article.MAX_VALUE_LENGTH, beginning(value)));
    }
  }

  private static String beginning(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
