package io.soundbite.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses the JSON of strangers: what is deep, long or double in it gives a clear error. */
final class Json {

  /** The longest record, in bytes. */
  static final int MAX_RECORD_BYTES = 64 * 1024 * 1024;

  private static final int MAX_DEPTH = 200;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_RECORD_BYTES)
                  .build())
          .build();

  private static final JSON MAPPER =
      JSON.builder(FACTORY).enable(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS).build();

  private Json() {}

  static Map<String, Object> object(byte[] bytes, int begin, int length) throws BadRecordException {
    try (JsonParser parser = FACTORY.createParser(bytes, begin, length)) {
      return object(parser);
    } catch (JsonProcessingException e) {
      object(new String(bytes, begin, length, StandardCharsets.UTF_8)); // knows columns, not bytes
      throw new BadRecordException(JsonFault.reason(e));
    } catch (IOException e) {
      throw new BadRecordException("Not valid JSON: " + Source.reason(e));
    }
  }

  static Map<String, Object> object(String text) throws BadRecordException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return object(parser);
    } catch (JsonProcessingException e) {
      throw new BadRecordException(JsonFault.reason(e));
    } catch (IOException e) {
      throw new BadRecordException("Not valid JSON: " + Source.reason(e));
    }
  }

  /** The value of any kind that this text is. */
  static @Nullable Object value(String text) throws IOException {
    return MAPPER.anyFrom(text);
  }

  private static Map<String, Object> object(JsonParser parser)
      throws IOException, BadRecordException {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw new BadRecordException("A JSON object is expected, but there is " + found(parser));
    }
    Map<String, Object> object = MAPPER.mapFrom(parser);
    if (parser.nextToken() != null) {
      throw new BadRecordException(
          "More follows the JSON object" + JsonFault.place(parser.currentTokenLocation()));
    }
    return object;
  }

  /** What the parser is at, for a message. */
  static String found(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return token == JsonToken.START_ARRAY
        ? "an array"
        : "'" + Rejection.beginning(parser.getText(), 50) + "'";
  }
}
