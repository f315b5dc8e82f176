package io.soundbite.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Writes annotations as JSON Lines, in the layout that {@code annotate --help} describes. */
final class AnnotationLines implements Closeable {

  private final JsonGenerator json;

  AnnotationLines(Writer out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /** One line a quote. */
  void quotes(AnnotatedArticle annotated) throws IOException {
    for (Quote quote : annotated.quotes()) {
      json.writeStartObject();
      json.writeStringField("article", annotated.article().id());
      QuoteJson.write(json, quote);
      endLine();
    }
  }

  /** One line for the article. */
  void topics(AnnotatedArticle annotated) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", annotated.article().id());
    TopicJson.write(json, annotated.topics());
    endLine();
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Hands everything on; the writer stays open. */
  @Override
  public void close() throws IOException {
    json.close();
  }
}
