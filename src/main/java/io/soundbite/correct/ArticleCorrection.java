package io.soundbite.correct;

import io.soundbite.given.Given;
import java.util.List;

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
    Given.value(note, "note", "Note.NONE says nothing");
    Given.value(article, "article");
    topics = Given.values(topics, "topics");
    if (article.isBlank()) {
      throw new IllegalArgumentException("A correction of an article needs its id");
    }
  }

  /** About these topics and no others. */
  public ArticleCorrection topics(String... names) {
    return new ArticleCorrection(article, Given.values("topics", names), note);
  }

  @Override
  public ArticleCorrection withNote(Note other) {
    return new ArticleCorrection(article, topics, other);
  }
}
