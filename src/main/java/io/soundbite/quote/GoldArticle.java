package io.soundbite.quote;

import com.fasterxml.jackson.jr.ob.JSON;
import io.soundbite.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** An article with its attributions as people marked them, to learn from. */
record GoldArticle(String id, String body, List<Gold> attributions) {

  /** One attribution: where its source, its cue and the words attributed stand. */
  record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

  /**
   * The articles of a file, one a line: {@code {id, body, attributions: [{source, cue, content}]}}.
   */
  static List<GoldArticle> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(GoldArticle::parse).toList();
    }
  }

  private static GoldArticle parse(String line) {
    try {
      Map<?, ?> json = JSON.std.mapFrom(line);
      List<Gold> attributions = new ArrayList<>();
      for (Object entry : list(json, "attributions")) {
        Map<?, ?> gold = (Map<?, ?>) entry;
        attributions.add(
            new Gold(spans(gold, "source"), spans(gold, "cue"), spans(gold, "content")));
      }
      return new GoldArticle(text(json, "id"), text(json, "body"), List.copyOf(attributions));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read a gold article: " + line, e);
    }
  }

  private static List<Span> spans(Map<?, ?> gold, String key) {
    List<Span> spans = new ArrayList<>();
    for (Object pair : list(gold, key)) {
      List<?> bounds = (List<?>) pair;
      spans.add(new Span(number(bounds.get(0)), number(bounds.get(1))));
    }
    spans.sort(Comparator.naturalOrder());
    return spans;
  }

  private static int number(Object json) {
    return ((Number) json).intValue();
  }

  private static List<?> list(Map<?, ?> json, String key) {
    return (List<?>) required(json, key);
  }

  private static String text(Map<?, ?> json, String key) {
    return required(json, key).toString();
  }

  private static Object required(Map<?, ?> json, String key) {
    Object value = json.get(key);
    if (value == null) {
      throw new IllegalArgumentException(
          "A gold article needs '" + key + "', but has " + json.keySet());
    }
    return value;
  }
}
