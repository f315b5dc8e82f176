package io.soundbite.benchmarks;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import io.soundbite.bench.QuotePrediction;
import io.soundbite.model.Article;
import io.soundbite.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;

/**
 * Stanford CoreNLP with the models that come with it. It finds what stands between quotation marks;
 * its quotations reach from mark to mark.
 *
 * @param name what it finds
 * @param pipeline its annotators, loaded
 */
record CoreNlpContender(String name, StanfordCoreNLP pipeline) implements AnnotatorContender {

  /** Sentences, tokens, parts of speech: what comes before anything else. */
  static CoreNlpContender tags() {
    return of("Stanford CoreNLP: sentences, tokens, tags", "tokenize,pos");
  }

  /** Quotations with their speakers, for whom it needs names, dependencies and coreference. */
  static CoreNlpContender quotes() {
    return of(
        "Stanford CoreNLP: direct quotes, speakers", "tokenize,pos,lemma,ner,depparse,coref,quote");
  }

  /** Without what is no help to quotations: times, numbers, finer kinds of names. */
  private static CoreNlpContender of(String name, String annotators) {
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    settings.setProperty("threads", "1");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("coref.algorithm", "statistical");
    return new CoreNlpContender(name, new StanfordCoreNLP(settings));
  }

  @Override
  public List<QuotePrediction> annotate(Article article) {
    CoreDocument document = new CoreDocument(article.body());
    pipeline.annotate(document);
    List<CoreQuote> quotes = document.quotes();
    return quotes == null
        ? List.of()
        : quotes.stream().map(quote -> prediction(article, quote)).toList();
  }

  private static QuotePrediction prediction(Article article, CoreQuote quote) {
    Optional<Span> mention = quote.speakerCharOffsets().map(CoreNlpContender::span);
    return new QuotePrediction(
        article.id(),
        List.of(span(quote.quoteCharOffsets())),
        Optional.empty(),
        mention,
        quote.canonicalSpeaker().or(quote::speaker).orElse(""),
        OptionalDouble.empty());
  }

  private static Span span(Pair<Integer, Integer> offsets) {
    return new Span(offsets.first(), offsets.second());
  }
}
