package io.soundbite.read;

import io.soundbite.model.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of one's own in a JSON record: those that were asked for by their path, those of
 * the object {@code fields}, and members named {@code field.desk}. Texts, numbers, truth and lists
 * of these are values; what else there is, and what no article may have, is unread.
 */
final class OwnFields {

  /** The object that holds them, and what stands before the name of one by itself. */
  static final String OBJECT = "fields";

  static final String PREFIX = "field.";

  private final Map<String, Object> record;
  private final Map<String, Set<String>> found = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> unread = new ArrayList<>();

  private OwnFields(Map<String, Object> record) {
    this.record = record;
  }

  /**
   * @param paths by the name that a field is to have, where it stands in the record
   * @param parts the canonical paths of what is a part of the article, "fields.byline"
   */
  static OwnFields of(Map<String, Object> record, Map<String, String> paths, Set<String> parts) {
    OwnFields own = new OwnFields(record);
    paths.forEach(own::take);
    own.takeObject(parts);
    own.takeMembers();
    return own;
  }

  /** The values by name. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    found.forEach((name, all) -> values.put(name, List.copyOf(all)));
    return values;
  }

  /** The members of the record that gave some, or of which {@link #unread} tells what did not. */
  Set<String> taken() {
    return taken;
  }

  /** The paths of what holds something, and is no value. */
  List<String> unread() {
    return unread;
  }

  private void take(String name, String path) {
    boolean all = true;
    for (Object value : at(record, path, true)) {
      all &= add(name, value, false);
    }
    if (!all) {
      unread.add(path);
    }
  }

  private void takeObject(Set<String> parts) {
    if (record.get(OBJECT) instanceof Map<?, ?> object) {
      taken.add(OBJECT);
      object.forEach(
          (key, value) -> {
            String name = String.valueOf(key);
            String path = OBJECT + "." + name;
            if (!parts.contains(JsonRecord.canonical(path))) {
              takeMember(name, path, value);
            }
          });
    }
  }

  private void takeMembers() {
    record.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX)) {
            taken.add(name);
            takeMember(name.substring(PREFIX.length()), name, value);
          }
        });
  }

  /** Takes what an article may have, and no more. */
  private void takeMember(String name, String path, @Nullable Object value) {
    if (!JsonValue.isSomething(value)) {
      return;
    }
    boolean fits =
        Article.isFieldName(name) && (found.containsKey(name) || found.size() < Article.MAX_FIELDS);
    if (!fits || !add(name, value, true)) {
      unread.add(path);
    }
  }

  /**
   * Adds a value, or those of a list.
   *
   * @param within whether what is too long or too much is left out; else the article refuses it
   * @return whether nothing was left out
   */
  private boolean add(String name, @Nullable Object value, boolean within) {
    if (value instanceof List<?> list) {
      boolean all = true;
      for (Object each : list) {
        all &= !(each instanceof List<?>) && add(name, each, within);
      }
      return all;
    }
    if (!JsonValue.isSomething(value)) {
      return true;
    }
    if (value instanceof Map<?, ?>) {
      return false;
    }
    String text = String.valueOf(value).strip();
    Set<String> values = found.getOrDefault(name, Set.of());
    boolean fits =
        text.length() <= Article.MAX_VALUE_LENGTH
            && (values.size() < Article.MAX_VALUES || values.contains(text));
    if (within && !fits) {
      return false;
    }
    found.computeIfAbsent(name, none -> new LinkedHashSet<>()).add(text);
    return true;
  }

  /**
   * What stands at a path: a name, or names with dots between that lead into objects, and into the
   * objects of a list.
   */
  private List<Object> at(Map<?, ?> object, String path, boolean top) {
    List<Object> all = new ArrayList<>();
    object.forEach(
        (key, value) -> {
          String name = JsonRecord.canonical(String.valueOf(key));
          String sought = JsonRecord.canonical(path);
          List<Object> here = List.of();
          if (value != null && name.equals(sought)) {
            here = List.of(value);
          } else if (sought.startsWith(name + ".")) {
            String rest = sought.substring(name.length() + 1);
            List<?> inner =
                value instanceof List<?> list ? list : List.of(value == null ? "" : value);
            here = new ArrayList<>();
            for (Object each : inner) {
              if (each instanceof Map<?, ?> deeper) {
                here.addAll(at(deeper, rest, false));
              }
            }
          }
          if (top && !here.isEmpty()) {
            taken.add(String.valueOf(key));
          }
          all.addAll(here);
        });
    return all;
  }
}
