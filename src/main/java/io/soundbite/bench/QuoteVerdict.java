package io.soundbite.bench;

import io.soundbite.model.QuoteKind;
import java.util.BitSet;
import java.util.Set;

/** What became of an attribution that people marked, or of a quotation that a system found. */
sealed interface QuoteVerdict {

  /**
   * An attribution in words.
   *
   * @param content the words attributed, at least one
   * @param source the words that name who is credited; none where people marked none
   * @param names those of the source that are part of a name, in lower case
   */
  record Marked(
      QuoteGold.Attribution attribution,
      BitSet content,
      BitSet source,
      QuoteKind kind,
      Set<String> names) {}

  /**
   * A quotation found, in words.
   *
   * @param content the words attributed, at least one
   * @param mention the words that name the speaker there; none where the system found none
   * @param names the words of the speaker's name, in lower case
   */
  record Found(QuotePrediction prediction, BitSet content, BitSet mention, Set<String> names) {}

  /** The same words, for the better part, were marked and found. */
  record Matched(Marked marked, Found found) implements QuoteVerdict {

    /** Whether the mention shares a word with the source, or neither is there. */
    boolean speakerIsRight() {
      return marked.source().isEmpty()
          ? found.mention().isEmpty()
          : marked.source().intersects(found.mention());
    }

    /** Whether the speaker's name shares a word with the name of the source. */
    boolean nameIsRight() {
      return found.names().stream().anyMatch(marked.names()::contains);
    }
  }

  /** Marked, but not found. */
  record Missed(Marked marked) implements QuoteVerdict {}

  /** Found, but not marked. */
  record False(Found found) implements QuoteVerdict {}
}
