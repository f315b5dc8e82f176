package io.soundbite.read;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the elements of a stream of JSON that may be articles, at the top or in an array there.
 *
 * <p>An object at the top holds articles where one of its fields, named "articles", "items" or the
 * like, is an array of objects; what else the object says is passed over. The search APIs of
 * newspapers wrap it once more, as "response".
 */
final class JsonElements {

  private static final Set<String> LISTS =
      Set.of("articles", "items", "results", "docs", "entries", "stories", "news", "documents");

  private static final Set<String> WRAPPERS = Set.of("response", "data", "result");

  private final JsonParser parser;
  private boolean atFirstOfList;

  JsonElements(InputStream in) throws IOException {
    this.parser = Json.FACTORY.createParser(in);
  }

  /** Moves to the next element; false at the end. */
  boolean advance() throws IOException {
    if (atFirstOfList) {
      atFirstOfList = false;
      return true;
    }
    JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.START_OBJECT && !token.isScalarValue()) {
      if (token == JsonToken.FIELD_NAME) {
        parser.nextToken();
        parser.skipChildren();
      }
      token = parser.nextToken();
    }
    return token != null;
  }

  /**
   * Copies the element that the parser is at; false where it is none, but the object around a list,
   * whose first element comes next.
   */
  boolean copy(Writer target) throws IOException {
    try (JsonGenerator out = Json.FACTORY.createGenerator(target)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
      if (parser.currentToken() == JsonToken.START_OBJECT
          && parser.getParsingContext().getParent().inRoot()) {
        return copyFields(out, true);
      }
      out.copyCurrentStructureExact(parser);
      return true;
    }
  }

  /** How deep the element lies, to be given to {@link #leave}. */
  int depth() {
    return parser.getParsingContext().getNestingDepth();
  }

  /** Passes over what is left of an element. */
  void leave(int depth) throws IOException {
    while (depth() >= depth && parser.currentToken() != null) {
      parser.nextToken();
    }
  }

  private boolean copyFields(JsonGenerator out, boolean mayWrap) throws IOException {
    out.writeStartObject();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      out.writeFieldName(name);
      if (!copyField(name.toLowerCase(Locale.ROOT), out, mayWrap)) {
        return false;
      }
    }
    out.writeEndObject();
    return true;
  }

  private boolean copyField(String name, JsonGenerator out, boolean mayWrap) throws IOException {
    JsonToken value = parser.nextToken();
    if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
      atFirstOfList = parser.nextToken() == JsonToken.START_OBJECT;
      return !atFirstOfList && copyArray(out);
    }
    if (value == JsonToken.START_OBJECT && mayWrap && WRAPPERS.contains(name)) {
      return copyFields(out, false);
    }
    out.copyCurrentStructureExact(parser);
    return true;
  }

  private boolean copyArray(JsonGenerator out) throws IOException {
    out.writeStartArray();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      out.copyCurrentStructureExact(parser);
      parser.nextToken();
    }
    out.writeEndArray();
    return true;
  }
}
