package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.soundbite.search.Bucket;
import io.soundbite.search.CrossTab;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import java.io.IOException;
import java.util.List;
import java.util.function.ToLongFunction;

/** Facets in JSON. */
final class FacetJson {

  private FacetJson() {}

  /** What an object of a value has besides. */
  private interface More {
    void write(JsonGenerator json, String value) throws IOException;
  }

  /** The field {@code facets}: by the name of the dimension, its values. */
  static void write(JsonGenerator json, List<Facet> facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : facets) {
      json.writeFieldName(facet.dimension().label());
      writeValues(json, facet.values());
    }
    json.writeEndObject();
  }

  /** The field {@code distinct}: by the name of the dimension, how many values there are. */
  static void writeDistinct(JsonGenerator json, List<Facet> facets) throws IOException {
    write(json, "distinct", facets, Facet::distinct);
  }

  /** The field {@code missing}: by the name of the dimension, how many hits have no value. */
  static void writeMissing(JsonGenerator json, List<Facet> facets) throws IOException {
    List<Facet> missing = facets.stream().filter(facet -> facet.missing() > 0).toList();
    if (!missing.isEmpty()) {
      write(json, "missing", missing, Facet::missing);
    }
  }

  private static void write(
      JsonGenerator json, String field, List<Facet> facets, ToLongFunction<Facet> number)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Facet facet : facets) {
      json.writeNumberField(facet.dimension().label(), number.applyAsLong(facet));
    }
    json.writeEndObject();
  }

  /** The same with the ids of speakers. */
  static void write(JsonGenerator json, List<Facet> facets, SpeakerIds ids) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : facets) {
      write(json, facet, ids);
    }
    json.writeEndObject();
  }

  /** The field of a dimension with its values, those of speakers with their ids. */
  static void write(JsonGenerator json, Facet facet, SpeakerIds ids) throws IOException {
    json.writeFieldName(facet.dimension().label());
    if (facet.dimension().equals(Dimension.SPEAKER)) {
      writeValues(json, facet.values(), ids::write);
    } else {
      writeValues(json, facet.values());
    }
  }

  /** The field {@code buckets}: by the name of each, its count. */
  static void writeBuckets(JsonGenerator json, List<Bucket> buckets) throws IOException {
    json.writeObjectFieldStart("buckets");
    for (Bucket bucket : buckets) {
      json.writeNumberField(bucket.name(), bucket.count());
    }
    json.writeEndObject();
  }

  /** The field {@code crossTab}: the values of rows and columns, and the counts by row. */
  static void write(JsonGenerator json, CrossTab table, SpeakerIds ids) throws IOException {
    json.writeObjectFieldStart("crossTab");
    json.writeObjectFieldStart("rows");
    write(json, table.rows(), ids);
    json.writeNumberField("missing", table.rows().missing());
    json.writeEndObject();
    json.writeObjectFieldStart("columns");
    write(json, table.columns(), ids);
    json.writeNumberField("missing", table.columns().missing());
    json.writeEndObject();
    json.writeFieldName("counts");
    json.writeStartArray();
    for (List<Long> row : table.counts()) {
      json.writeArray(row.stream().mapToLong(Long::longValue).toArray(), 0, row.size());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** An array with an object a value. */
  static void writeValues(JsonGenerator json, List<FacetValue> values) throws IOException {
    writeValues(json, values, (same, value) -> {});
  }

  private static void writeValues(JsonGenerator json, List<FacetValue> values, More more)
      throws IOException {
    json.writeStartArray();
    for (FacetValue value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      if (!value.code().isEmpty()) {
        json.writeStringField("code", value.code());
      }
      more.write(json, value.value());
      json.writeNumberField("count", value.count());
      if (!value.below().isEmpty()) {
        json.writeFieldName("below");
        writeValues(json, value.below(), more);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
