package io.soundbite.eval;

import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONObjectException;
import java.io.IOException;
import java.util.Map;

/** A line of BEIR's JSON. */
record JsonText(Map<String, Object> fields) {

  static JsonText parse(String line, TextLines lines) throws IOException {
    try {
      return new JsonText(JSON.std.mapFrom(line));
    } catch (JSONObjectException e) {
      throw lines.error("expected an object of JSON: " + e.getMessage());
    }
  }

  /** What identifies it, under any of the names in use; empty where there is none. */
  String id() {
    String id = text("_id");
    return id.isEmpty() ? text("id") : id;
  }

  /** A text; empty where it is null or missing. */
  String text(String name) {
    Object value = fields.get(name);
    return value == null ? "" : value.toString();
  }
}
