package io.soundbite.read;

import io.soundbite.model.Article;
import java.io.IOException;
import java.util.List;

/** What became of one record. */
sealed interface Outcome {

  /**
   * An article.
   *
   * @param unread the fields of its record that were not read
   */
  record Accepted(Article article, List<String> unread) implements Outcome {

    Accepted(Article article) {
      this(article, List.of());
    }
  }

  record Rejected(Rejection rejection) implements Outcome {}

  default void deliver(Origin origin, ArticleSink sink) throws IOException {
    switch (this) {
      case Accepted(Article article, List<String> unread) -> {
        if (!unread.isEmpty()) {
          sink.unread(unread);
        }
        sink.accept(article, origin);
      }
      case Rejected(Rejection rejection) -> sink.reject(rejection);
    }
  }
}
