package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.soundbite.model.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes why articles are filed where they are: for a person, or as JSON Lines. */
interface Explanations {

  /** One article, its first topics first. */
  void write(Article article, List<ExplainedTopic> topics) throws IOException;

  /** An indented block an article. */
  static Explanations text(PrintWriter out, Style style) {
    return (article, topics) -> {
      String title = article.title().isBlank() ? "" : "  " + article.title();
      out.println(style.bold(Printable.line(article.id() + title)));
      topics.forEach(topic -> out.println(text(topic)));
      if (topics.isEmpty()) {
        out.println("  no topic");
      }
      out.flush();
    };
  }

  private static String text(ExplainedTopic explained) {
    String terms =
        explained.terms().entrySet().stream()
            .map(term -> String.format(Locale.ROOT, "%s %.1f", term.getKey(), term.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "  %.2f  %s  %s%s%n        %s",
        explained.topic().confidence(),
        explained.topic().topic().code(),
        Printable.line(String.join(" > ", explained.topic().topic().path())),
        explained.isGiven() ? "  (given by the publisher)" : "",
        Printable.line(terms));
  }

  /** A line an article, in the layout that {@code explain --help} describes. */
  static Explanations json(PrintWriter out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    return (article, topics) -> {
      json.writeStartObject();
      json.writeStringField("article", article.id());
      json.writeArrayFieldStart("topics");
      for (ExplainedTopic topic : topics) {
        write(json, topic);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    };
  }

  private static void write(JsonGenerator json, ExplainedTopic explained) throws IOException {
    json.writeStartObject();
    TopicJson.write(json, explained.topic());
    json.writeBooleanField("given", explained.isGiven());
    json.writeObjectFieldStart("terms");
    for (Map.Entry<String, Double> term : explained.terms().entrySet()) {
      json.writeNumberField(
          term.getKey(), BigDecimal.valueOf(term.getValue()).setScale(2, RoundingMode.HALF_UP));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
