package io.soundbite.read;

import io.soundbite.model.Article;
import java.io.IOException;

/** What became of one record. */
sealed interface Outcome {

  record Accepted(Article article) implements Outcome {}

  record Rejected(Rejection rejection) implements Outcome {}

  default void deliver(Origin origin, ArticleSink sink) throws IOException {
    switch (this) {
      case Accepted(Article article) -> sink.accept(article, origin);
      case Rejected(Rejection rejection) -> sink.reject(rejection);
    }
  }
}
