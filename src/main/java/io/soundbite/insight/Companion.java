package io.soundbite.insight;

/**
 * A speaker quoted in the same articles.
 *
 * @param speaker the name under which the speaker is filed
 * @param together how many articles quote both
 * @param articles how many articles quote this one, of all that fit
 * @param significance the likelihood ratio (Dunning, 1993) by which both meet more often than two
 *     who have nothing to do with each other; 0 where they do not
 */
public record Companion(String speaker, long together, long articles, double significance) {

  /** One line: the speaker, and how many of the articles with this one have both. */
  @Override
  public String toString() {
    return "%s (%d of %d)".formatted(speaker, together, articles);
  }
}
