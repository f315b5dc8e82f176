package io.soundbite.search;

import io.soundbite.given.Given;
import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one quote from one version of an article to a later one.
 *
 * @param before the quote as it was; empty where it is new
 * @param after the quote as it is; empty where it is gone
 */
public record QuoteChange(Optional<Quote> before, Optional<Quote> after) {

  /** What changed. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** Its words are others, case and marks left aside. */
    WORDS,
    /** It is credited to another name. */
    SPEAKER
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where there is no quote at all
   */
  public QuoteChange {
    Given.value(before, "before");
    Given.value(after, "after");
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("A change needs a quote, before or after");
    }
  }

  /**
   * What changed between two versions: quotes of the same words belong together, then those that
   * have the most words in common, half of the longer at least. Quotes that stayed as they were are
   * left out, wherever they stand now. Where more than a hundred on either side have no equal,
   * those count as gone and new.
   *
   * @return those of the later version in its order, then those that are gone
   */
  public static List<QuoteChange> between(List<Quote> earlier, List<Quote> later) {
    return new QuotePairs(earlier, later).changes();
  }

  /** What changed: one of the first two, or one or both of the last two. */
  public Set<Kind> kinds() {
    if (before.isEmpty() || after.isEmpty()) {
      return Set.of(before.isEmpty() ? Kind.ADDED : Kind.REMOVED);
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (words().stream().anyMatch(change -> change.kind() != WordChange.Kind.KEPT)) {
      kinds.add(Kind.WORDS);
    }
    if (!speaker(before).equals(speaker(after))) {
      kinds.add(Kind.SPEAKER);
    }
    return kinds;
  }

  /** How the words changed; all put in where it is new, all left out where it is gone. */
  public List<WordChange> words() {
    return WordChange.between(text(before), text(after));
  }

  private static String text(Optional<Quote> quote) {
    return quote.map(Quote::text).orElse("");
  }

  private static String speaker(Optional<Quote> quote) {
    return quote.flatMap(Quote::speaker).map(Speaker::name).orElse("");
  }

  /** One line: "speaker Silva -> Ana Lee: We will rebuild". */
  @Override
  public String toString() {
    String speaker = kinds().contains(Kind.SPEAKER) ? named(before) + " -> " : "";
    return String.join(
            "+", kinds().stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList())
        + "  "
        + speaker
        + named(after.isPresent() ? after : before)
        + ": "
        + WordChange.marked(words());
  }

  private static String named(Optional<Quote> quote) {
    String speaker = speaker(quote);
    return speaker.isEmpty() ? "(nobody)" : speaker;
  }
}
