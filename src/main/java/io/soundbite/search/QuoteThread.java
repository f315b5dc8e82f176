package io.soundbite.search;

import java.util.List;

/**
 * The same words carried by one article or many: one quotation, with its first appearance, its
 * spread over time, and its wordings. Of the whole index, whatever was asked. Which quotes belong
 * together, {@link Collapse} tells.
 *
 * @param words the wording of its first appearance
 * @param speaker the name that most of the quotes with most of its words are credited to; where
 *     they give no name, how the first calls the speaker, "a senior official"; empty where no
 *     wording says anything of a speaker
 * @param first the article that had it first, with {@code words}; of several at one time, that with
 *     the fullest wording, then by id; no date comes last
 * @param articles how many articles carry it, at least 1
 * @param outlets their sources, each once, in alphabetical order
 * @param days how many articles carry it, by day, and how many of them have no date
 * @param variants its wordings, each with the article that had it first: that of the most articles
 *     comes first, then the earlier; {@code words} is one of them
 */
public record QuoteThread(
    String words,
    String speaker,
    Headline first,
    long articles,
    List<String> outlets,
    Facet days,
    List<QuoteVariant> variants) {

  public QuoteThread {
    outlets = List.copyOf(outlets);
    variants = List.copyOf(variants);
  }

  /** One line: first day, speaker and words, then articles and outlets. */
  @Override
  public String toString() {
    return "%s  %s: %s (articles %d, outlets %d, wordings %d)"
        .formatted(
            first.day(),
            speaker.isEmpty() ? "(nobody)" : speaker,
            words,
            articles,
            outlets.size(),
            variants.size());
  }
}
