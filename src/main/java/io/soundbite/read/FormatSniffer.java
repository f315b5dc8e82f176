package io.soundbite.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the format of a file: what its first bytes say without doubt counts more than its name, so
 * that a web page named "story.txt" is read as a page; where they do not say, the name does.
 */
final class FormatSniffer {

  /** Formats that are not read, by their first bytes, for a better message. */
  private static final Map<String, String> STRANGERS = new LinkedHashMap<>();

  static {
    STRANGERS.put("PK\3\4", "a zip archive: unpack it first");
    STRANGERS.put("(\u00b5/\u00fd", "compressed with zstd: decompress it first");
    STRANGERS.put("\u00fd7zXZ", "compressed with xz: decompress it first");
    STRANGERS.put("BZh", "compressed with bzip2: decompress it first");
    STRANGERS.put("%PDF", "a PDF document: convert it to text or HTML first");
  }

  private FormatSniffer() {}

  /**
   * The format of a file.
   *
   * @param file its name
   * @param head its first bytes
   * @throws BadRecordException where neither tells
   */
  static Format formatOf(String file, byte[] head) throws BadRecordException {
    String text = withoutMark(new String(head, StandardCharsets.ISO_8859_1)).stripLeading();
    for (Map.Entry<String, String> stranger : STRANGERS.entrySet()) {
      if (text.startsWith(stranger.getKey())) {
        throw new BadRecordException("The file is " + stranger.getValue());
      }
    }
    Optional<Format> named = Format.ofFileName(file);
    return byContent(text, named)
        .or(() -> named)
        .orElseThrow(
            () ->
                new BadRecordException(
                    "Neither the name of the file nor its first bytes are those of JSON Lines,"
                        + " JSON, text, HTML, RSS, Atom or WARC; text needs a name that ends in .txt"));
  }

  private static Optional<Format> byContent(String text, Optional<Format> named) {
    if (text.startsWith("WARC/")) {
      return Optional.of(Format.WARC);
    }
    if (text.startsWith("<")) {
      return byElement(text);
    }
    if (text.startsWith("[")) {
      return after(text, 1, "{]").map(found -> Format.JSON);
    }
    if (text.startsWith("{") && !named.equals(Optional.of(Format.JSONL))) {
      return after(text, 1, "\"}").map(found -> objects(text));
    }
    return Optional.empty();
  }

  /** Whether the next character but spaces is one of these. */
  private static Optional<Character> after(String text, int from, String allowed) {
    return text.chars()
        .skip(from)
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(c -> (char) c)
        .findFirst()
        .filter(c -> allowed.indexOf(c) >= 0);
  }

  /** A second object right at the beginning of the second line makes JSON Lines. */
  private static Format objects(String text) {
    int newline = text.indexOf('\n');
    return newline >= 0 && after(text, newline, "{").isPresent() ? Format.JSONL : Format.JSON;
  }

  /** By the first element of XML or HTML, behind declarations and comments. */
  private static Optional<Format> byElement(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at >= 0 && (lower.startsWith("<?", at) || lower.startsWith("<!", at))) {
      if (lower.startsWith("<!doctype html", at)) {
        return Optional.of(Format.HTML);
      }
      String end = lower.startsWith("<!--", at) ? "-->" : ">";
      int close = lower.indexOf(end, at);
      at = close < 0 ? -1 : lower.indexOf('<', close);
    }
    return at < 0 ? Optional.empty() : byName(lower.substring(at + 1));
  }

  private static Optional<Format> byName(String element) {
    if (element.startsWith("rss") || element.startsWith("feed") || element.startsWith("rdf:rdf")) {
      return Optional.of(Format.FEED);
    }
    return element.startsWith("html") || element.startsWith("head")
        ? Optional.of(Format.HTML)
        : Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
  }
}
