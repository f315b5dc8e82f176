package io.soundbite.topic;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes the taxonomy that the library ships from IPTC's own file: {@code IptcTaxonomyWriter
 * cptall-en-US.json iptc-media-topics.tsv}. The input is the SKOS export of the Media Topics as
 * JSON, to be had from {@code https://cv.iptc.org/newscodes/mediatopic/}.
 *
 * <p>Retired concepts are left out, and so are the definitions. Two labels are mended: a concept
 * without an American label gets one of ours, and a colon at the end of a label is dropped.
 */
final class IptcTaxonomyWriter {

  private static final Map<String, String> MISSING_LABELS =
      Map.of("20000304", "media and entertainment industry");

  private IptcTaxonomyWriter() {}

  public static void main(String[] args) throws IOException {
    Map<String, Object> scheme = JSON.std.mapFrom(Files.readString(Path.of(args[0])));
    Path output = Path.of(args[1]);
    Files.writeString(output, table(scheme), StandardCharsets.UTF_8);
  }

  private static String table(Map<String, Object> scheme) {
    var lines = new TreeMap<String, String>();
    for (Object item : (List<?>) required(scheme, "conceptSet")) {
      var concept = (Map<?, ?>) item;
      if (!concept.containsKey("retired")) {
        String code = code(required(concept, "qcode"));
        lines.put(code, code + "\t" + label(code, concept) + "\t" + parent(concept));
      }
    }
    String released = required(scheme, "dateReleased").toString().substring(0, 10);
    return """
    # IPTC Media Topics, release %s, American English labels. Copyright IPTC, https://iptc.org
    # Licence: Creative Commons Attribution 4.0, http://creativecommons.org/licenses/by/4.0/
    # Code, label, code of the parent; retired concepts and definitions left out.
    """
            .formatted(released)
        + String.join("\n", lines.values())
        + "\n";
  }

  private static String label(String code, Map<?, ?> concept) {
    Object label = ((Map<?, ?>) required(concept, "prefLabel")).get("en-US");
    String text = label == null ? MISSING_LABELS.get(code) : label.toString();
    return Objects.requireNonNull(text, () -> "no label for " + code).replaceFirst(":$", "");
  }

  private static String parent(Map<?, ?> concept) {
    return concept.get("broader") instanceof List<?> parents ? code(parents.getFirst()) : "";
  }

  private static Object required(Map<?, ?> concept, String key) {
    return Objects.requireNonNull(concept.get(key), () -> key + " is missing in " + concept);
  }

  /** The code at the end of "medtop:20000056" or ".../mediatopic/20000056". */
  private static String code(Object name) {
    String text = name.toString();
    return text.substring(text.length() - 8);
  }
}
