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

  private static final String NOT_READ =
      ", which is not read: convert it to IPTC ninjs, JSON Lines or HTML first";

  /** Elements with which XML begins that is not read, by their names in small letters. */
  private static final Map<String, String> STRANGE_ELEMENTS =
      Map.of(
          "nitf", "NITF" + NOT_READ,
          "newsml", "NewsML 1" + NOT_READ,
          "newsitem", "NewsML-G2" + NOT_READ,
          "newsmessage", "NewsML-G2" + NOT_READ,
          "packageitem", "a package of NewsML-G2, which holds no text: load its items",
          "urlset", "a sitemap, which holds no text: load the pages",
          "sitemapindex", "an index of sitemaps, which holds no text: load the pages");

  /** Tables that are not read, by the endings of their names. */
  private static final Map<String, String> TABLES =
      Map.of("csv", "CSV", "tsv", "tab-separated values");

  private static final String TABLE_NOT_READ =
      ", which is not read: make JSON Lines of it first, a line an article, such as"
          + " {\"id\": \"1\", \"title\": \"Mayor wins\", \"date\": \"2024-05-31\", \"body\": \"...\"}";

  private FormatSniffer() {}

  /**
   * The format of a file.
   *
   * @param file its name
   * @param head its first bytes
   * @throws BadRecordException where neither tells
   */
  static Format formatOf(String file, byte[] head) throws BadRecordException {
    boolean utf16 = Encoding.hasUtf16Mark(head);
    String text = text(head, utf16).stripLeading();
    for (Map.Entry<String, String> stranger : STRANGERS.entrySet()) {
      if (text.startsWith(stranger.getKey())) {
        throw new BadRecordException("The file is " + stranger.getValue());
      }
    }
    Optional<Format> named = Format.ofFileName(file);
    return byContent(text, named)
        .map(found -> utf16 && found == Format.JSONL ? Format.JSON : found)
        .or(() -> named)
        .orElseThrow(() -> unknown(file));
  }

  private static BadRecordException unknown(String file) {
    String table = TABLES.get(FileNames.ending(file));
    return new BadRecordException(
        table != null
            ? "The file is " + table + TABLE_NOT_READ
            : "Neither the name of the file nor its first bytes are those of JSON Lines, JSON,"
                + " text, HTML, RSS, Atom or WARC; text needs a name that ends in .txt");
  }

  private static Optional<Format> byContent(String text, Optional<Format> named)
      throws BadRecordException {
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

  /**
   * A second object right at the beginning of the second line makes JSON Lines; in UTF-16, lines
   * cannot be read one by one, but objects can.
   */
  private static Format objects(String text) {
    int newline = text.indexOf('\n');
    return newline >= 0 && after(text, newline, "{").isPresent() ? Format.JSONL : Format.JSON;
  }

  /** By the first element of XML or HTML, behind declarations and comments. */
  private static Optional<Format> byElement(String text) throws BadRecordException {
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

  private static Optional<Format> byName(String element) throws BadRecordException {
    String stranger = STRANGE_ELEMENTS.get(localName(element));
    if (stranger != null) {
      throw new BadRecordException("The file is " + stranger);
    }
    if (element.startsWith("rss") || element.startsWith("feed") || element.startsWith("rdf:rdf")) {
      return Optional.of(Format.FEED);
    }
    return element.startsWith("html") || element.startsWith("head")
        ? Optional.of(Format.HTML)
        : Optional.empty();
  }

  /** The name of an element without the prefix of its namespace. */
  private static String localName(String element) {
    int end = 0;
    while (end < element.length() && " \t\r\n/>".indexOf(element.charAt(end)) < 0) {
      end++;
    }
    String name = element.substring(0, end);
    return name.substring(name.indexOf(':') + 1);
  }

  /** The first bytes as characters, each one; those of UTF-16 as the text that they are. */
  private static String text(byte[] head, boolean utf16) {
    if (utf16) {
      return new String(head, StandardCharsets.UTF_16);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
  }
}
