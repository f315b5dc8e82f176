package io.soundbite.benchmarks;

import io.soundbite.annotate.Annotator;
import io.soundbite.bench.QuotePrediction;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.quote.QuoteAnnotator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The library.
 *
 * @param name what it finds
 * @param finder finds quotations, and whatever else
 */
record SoundbiteContender(String name, Function<Article, List<Quote>> finder)
    implements AnnotatorContender {

  /** Quotations of all kinds with their speakers. */
  static SoundbiteContender quotes() {
    return new SoundbiteContender(
        "soundbite: quotes of all kinds, speakers", new QuoteAnnotator()::quotes);
  }

  /** The same, and the topics of articles and quotations. */
  static SoundbiteContender everything() {
    Annotator annotator = Annotator.standard();
    return new SoundbiteContender(
        "soundbite: the same, and topics", article -> annotator.annotate(article).quotes());
  }

  @Override
  public List<QuotePrediction> annotate(Article article) {
    return finder.apply(article).stream()
        .map(
            quote ->
                new QuotePrediction(
                    article.id(),
                    quote.spans(),
                    quote.cue(),
                    quote.mention(),
                    quote.speaker().map(speaker -> speaker.name()).orElse(""),
                    OptionalDouble.of(quote.confidence())))
        .toList();
  }
}
