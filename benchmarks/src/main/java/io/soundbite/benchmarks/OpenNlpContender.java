package io.soundbite.benchmarks;

import io.soundbite.bench.QuotePrediction;
import io.soundbite.model.Article;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Apache OpenNLP with its models for English: sentences, tokens and parts of speech. It knows no
 * quotations; what would find them has to come after this.
 *
 * @param sentences finds them
 * @param tokens of a sentence
 * @param tags of tokens
 */
record OpenNlpContender(SentenceDetectorME sentences, TokenizerME tokens, POSTaggerME tags)
    implements AnnotatorContender {

  private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  static OpenNlpContender open() throws IOException {
    try (InputStream sentences = model("sentence");
        InputStream tokens = model("tokens");
        InputStream tags = model("pos")) {
      return new OpenNlpContender(
          new SentenceDetectorME(new SentenceModel(sentences)),
          new TokenizerME(new TokenizerModel(tokens)),
          new POSTaggerME(new POSModel(tags)));
    }
  }

  private static InputStream model(String of) throws IOException {
    String file = MODEL.formatted(of);
    InputStream model = OpenNlpContender.class.getResourceAsStream(file);
    if (model == null) {
      throw new FileNotFoundException("The class path has no " + file);
    }
    return model;
  }

  @Override
  public String name() {
    return "Apache OpenNLP: sentences, tokens, tags";
  }

  @Override
  public List<QuotePrediction> annotate(Article article) {
    for (String sentence : sentences.sentDetect(article.body())) {
      tags.tag(tokens.tokenize(sentence));
    }
    return List.of();
  }
}
