package io.soundbite.read;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes JSON as text; what is written here can be read here. */
public final class JsonText {

  private JsonText() {}

  /**
   * The fields in their order, as an object on one line, without a line end.
   *
   * @param fields texts, numbers, truth, and lists of these, and objects of lists
   */
  public static String line(Map<String, Object> fields) {
    try {
      return JSON.std.asString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException("A text cannot be written as JSON", e);
    }
  }
}
