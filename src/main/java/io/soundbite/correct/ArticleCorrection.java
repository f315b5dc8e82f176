package io.soundbite.correct;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What an article is about.
 *
 * @param article its id
 * @param topics codes, labels or paths, in place of all topics found
 */
public record ArticleCorrection(String article, List<String> topics, Note note)
    implements Correction {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where the id is blank
   */
  public ArticleCorrection {
    Objects.requireNonNull(note, "note");
    topics = List.copyOf(topics);
    if (article.isBlank()) {
      throw new IllegalArgumentException("A correction of an article needs its id");
    }
  }

  /** About these topics and no others. */
  public ArticleCorrection topics(String... names) {
    return new ArticleCorrection(article, Arrays.asList(names), note);
  }

  @Override
  public ArticleCorrection withNote(Note other) {
    return new ArticleCorrection(article, topics, other);
  }
}
