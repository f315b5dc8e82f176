package io.soundbite.benchmarks;

import io.soundbite.annotate.Annotator;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.ScoredTopic;
import io.soundbite.topic.TopicClassifier;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One article: with all that is found in it, and with its topics alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnnotatingBenchmark {

  private List<Article> articles;
  private Annotator annotator;
  private TopicClassifier classifier;
  private int next;

  @Setup
  public void read() throws IOException {
    articles = SampleArticles.read();
    annotator = Annotator.standard();
    classifier = TopicClassifier.standard();
  }

  private Article article() {
    next = (next + 1) % articles.size();
    return articles.get(next);
  }

  @Benchmark
  public AnnotatedArticle annotate() {
    return annotator.annotate(article());
  }

  @Benchmark
  public List<ScoredTopic> classify() {
    Article article = article();
    return classifier.classify(article.title(), article.body());
  }
}
