package io.soundbite.bench;

import io.soundbite.model.Article;
import io.soundbite.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * An article for tests, with what people marked and what a system found; spans are given as the
 * words there, each the first of its kind, and " | " between the parts of one that is cut.
 */
final class MarkedText {

  private final String id;
  private final String body;
  private final List<QuoteGold.Attribution> attributions = new ArrayList<>();
  private final List<QuotePrediction> found = new ArrayList<>();

  MarkedText(String id, String body) {
    this.id = id;
    this.body = body;
  }

  /** Marks an attribution; an empty source or cue is none. */
  MarkedText marked(String source, String cue, String content) {
    attributions.add(new QuoteGold.Attribution(spans(source), spans(cue), spans(content)));
    return this;
  }

  /** Adds a quotation found; an empty mention, cue or speaker is none. */
  MarkedText found(String mention, String cue, String content, String speaker) {
    return found(mention, cue, content, speaker, OptionalDouble.empty());
  }

  MarkedText found(String mention, String cue, String content, String speaker, double confidence) {
    return found(mention, cue, content, speaker, OptionalDouble.of(confidence));
  }

  private MarkedText found(
      String mention, String cue, String content, String speaker, OptionalDouble confidence) {
    found.add(
        new QuotePrediction(
            id, spans(content), first(spans(cue)), first(spans(mention)), speaker, confidence));
    return this;
  }

  private static Optional<Span> first(List<Span> spans) {
    return spans.stream().findFirst();
  }

  private List<Span> spans(String words) {
    return Stream.of(words.split(" \\| ")).filter(part -> !part.isEmpty()).map(this::span).toList();
  }

  private Span span(String words) {
    int begin = body.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in: " + body);
    }
    return new Span(begin, begin + words.length());
  }

  QuoteGold gold() {
    return new QuoteGold(Article.of(id, "A headline", body), attributions);
  }

  List<QuotePrediction> found() {
    return found;
  }

  /** The report of these articles together. */
  static QuoteReport report(MarkedText... texts) {
    return new QuoteBenchmark(Stream.of(texts).map(MarkedText::gold).toList())
        .compare(Stream.of(texts).flatMap(text -> text.found.stream()).toList());
  }
}
