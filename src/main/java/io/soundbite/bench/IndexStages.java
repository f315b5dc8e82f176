package io.soundbite.bench;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.quote.QuoteAnnotator;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The stages of indexing after reading, each by itself over all articles: what one does that comes
 * after another was done before the clock runs.
 *
 * @param articles as they were read
 * @param annotated the same with what was found in them
 * @param threads how many work
 */
record IndexStages(List<Article> articles, List<AnnotatedArticle> annotated, int threads) {

  void findQuotes(QuoteAnnotator annotator) throws IOException {
    work(articles, annotator::quotes);
  }

  void classify(TopicClassifier classifier) throws IOException {
    work(
        annotated,
        one -> {
          Article article = one.article();
          List<ScoredTopic> topics = classifier.classify(article.title(), article.body());
          for (Quote quote : one.quotes()) {
            classifier.classifyQuote(quote.text(), topics);
          }
        });
  }

  void write(Annotator annotator, Path folder) throws IOException {
    new NewsIndexing(annotator, threads).annotated(annotated, folder);
  }

  private <T> void work(List<T> values, Crew.One<T> one) throws IOException {
    try (Crew crew = new Crew(threads)) {
      crew.each(values, one);
    }
  }
}
