package io.soundbite.eval;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents in TREC's SGML, {@code <DOC> <DOCNO> .. </DOCNO> .. </DOC>}. The title is what stands
 * in the elements that newspapers have for headlines, the text what stands in those for bodies; a
 * document that has none of them is all text.
 */
final class TrecDocuments {

  private static final List<String> TITLES = List.of("HEADLINE", "TITLE", "HL", "HEAD", "TTL");
  private static final List<String> TEXTS = List.of("DD", "DATE", "LP", "LEADPARA", "TEXT");

  private final TextLines lines;

  TrecDocuments(TextLines lines) {
    this.lines = lines;
  }

  static boolean begin(String line) {
    return line.regionMatches(true, 0, "<DOC>", 0, 5)
        || line.toUpperCase(Locale.ROOT).startsWith("<DOC ");
  }

  /** The next document; null after the last. */
  @Nullable Document next() throws IOException {
    StringBuilder markup = new StringBuilder();
    boolean inside = false;
    for (String line = lines.next(); line != null; line = lines.next()) {
      inside |= begin(line.strip());
      if (inside) {
        markup.append(line).append('\n');
        if (line.toUpperCase(Locale.ROOT).contains("</DOC>")) {
          return document(markup.toString());
        }
      }
    }
    if (inside) {
      throw lines.error("expected </DOC> before the end of the file");
    }
    return null;
  }

  private Document document(String markup) throws IOException {
    List<String> ids = Markup.elements(markup, "DOCNO");
    if (ids.isEmpty()) {
      throw lines.error("expected <DOCNO> in the document that ends here");
    }
    String title = all(TITLES, markup);
    String text = all(TEXTS, markup);
    if (title.isEmpty() && text.isEmpty()) {
      text = Markup.text(markup.replaceAll("(?is)<DOCNO>.*?</DOCNO\\s*>", " "));
    }
    return new Document(Markup.text(ids.getFirst()), title, text);
  }

  private static String all(List<String> names, String markup) {
    return names.stream()
        .flatMap(name -> Markup.elements(markup, name).stream())
        .map(Markup::text)
        .flatMap(text -> text.isEmpty() ? Stream.empty() : Stream.of(text))
        .collect(Collectors.joining("\n"));
  }
}
