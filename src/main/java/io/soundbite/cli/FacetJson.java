package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import java.io.IOException;
import java.util.List;

/** Facets in JSON. */
final class FacetJson {

  private FacetJson() {}

  /** The field {@code facets}: by the name of the dimension, its values. */
  static void write(JsonGenerator json, List<Facet> facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : facets) {
      json.writeFieldName(facet.dimension().label());
      writeValues(json, facet.values());
    }
    json.writeEndObject();
  }

  /** An array with an object a value. */
  static void writeValues(JsonGenerator json, List<FacetValue> values) throws IOException {
    json.writeStartArray();
    for (FacetValue value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      if (!value.code().isEmpty()) {
        json.writeStringField("code", value.code());
      }
      json.writeNumberField("count", value.count());
      if (!value.below().isEmpty()) {
        json.writeFieldName("below");
        writeValues(json, value.below());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
