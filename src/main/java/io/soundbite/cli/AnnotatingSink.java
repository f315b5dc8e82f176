package io.soundbite.cli;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.read.ArticleSink;
import io.soundbite.read.Origin;
import io.soundbite.read.Rejection;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Annotates each article as it is read; what it cannot take is told, and the next one follows. */
final class AnnotatingSink implements ArticleSink {

  /** Where an annotated article goes. */
  interface Next {
    void accept(AnnotatedArticle article) throws IOException;
  }

  private final Function<Article, AnnotatedArticle> annotator;
  private final Next next;
  private final Consumer<String> messages;
  private long accepted;
  private long rejected;

  /**
   * @param messages takes a line about each record that is rejected
   */
  AnnotatingSink(
      Function<Article, AnnotatedArticle> annotator, Next next, Consumer<String> messages) {
    this.annotator = annotator;
    this.next = next;
    this.messages = messages;
  }

  /** How many articles were annotated. */
  long accepted() {
    return accepted;
  }

  /** How many records could not be read or annotated. */
  long rejected() {
    return rejected;
  }

  @Override
  public void accept(Article article, Origin origin) throws IOException {
    AnnotatedArticle annotated;
    try {
      annotated = annotator.apply(article);
    } catch (RuntimeException | StackOverflowError e) {
      String reason = Objects.requireNonNullElse(e.getMessage(), e.toString());
      reject(Rejection.of(article, origin, "The article cannot be annotated: " + reason));
      return;
    }
    accepted++;
    next.accept(annotated);
  }

  @Override
  public void reject(Rejection rejection) {
    rejected++;
    messages.accept("soundbite: " + Printable.line(rejection.toString()));
  }
}
