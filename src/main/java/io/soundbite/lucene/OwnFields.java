package io.soundbite.lucene;

import io.soundbite.query.Query;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** The fields that articles have of their owner's: how they are kept, and their numbers. */
final class OwnFields {

  /** How a value is written that is a number; what is longer is an id. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

  private OwnFields() {}

  /** The names of those that the segments of an index know, in their order. */
  static NavigableSet<String> names(IndexReader reader) {
    NavigableSet<String> names = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (FieldInfo field : leaf.reader().getFieldInfos()) {
        Layout.ownName(field.name).ifPresent(names::add);
      }
    }
    return names;
  }

  /** The number that a value is; empty where it is none. */
  static OptionalDouble number(String value) {
    String stripped = value.strip();
    if (!NUMBER.matcher(stripped).matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(stripped) + 0.0; // -0 becomes 0
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  /** Articles with a number in a range. */
  static org.apache.lucene.search.Query within(Query.Range range) {
    double from = range.withFrom() ? range.from() : DoublePoint.nextUp(range.from());
    double to = range.withTo() ? range.to() : DoublePoint.nextDown(range.to());
    String field = Layout.ownNumbers(range.field().name());
    return new ConstantScoreQuery(DoublePoint.newRangeQuery(field, from, to));
  }

  /** Packs them behind a list; where there are none, that takes no more room than without. */
  static void write(DataOutput out, List<String> before, Map<String, List<String>> fields)
      throws IOException {
    out.writeVInt(before.size() << 1 | (fields.isEmpty() ? 0 : 1));
    for (String value : before) {
      out.writeString(value);
    }
    if (!fields.isEmpty()) {
      out.writeVInt(fields.size());
      for (Map.Entry<String, List<String>> field : fields.entrySet()) {
        out.writeString(field.getKey());
        Packed.writeStrings(out, field.getValue());
      }
    }
  }

  /** Reads them back, if there are any. */
  static Map<String, List<String>> read(DataInput in, boolean any) throws IOException {
    if (!any) {
      return Map.of();
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int left = in.readVInt(); left > 0; left--) {
      fields.put(in.readString(), List.copyOf(Packed.readStrings(in)));
    }
    return Collections.unmodifiableMap(fields);
  }
}
