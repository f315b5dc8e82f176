package io.soundbite.correct;

import io.soundbite.given.Given;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.SpeakerKind;
import java.util.List;
import java.util.Optional;

/**
 * What is right of one quote. What is not said stays as the annotator found it.
 *
 * @param article the id of the article
 * @param words those of the quote, by which it is found again
 * @param at where in the body the first of them was, in UTF-16 units: of several places the nearest
 * @param quote whether they are a quote at all
 * @param speaker who said it
 * @param speakerKind what sort of source that is
 * @param kind how the words are given
 * @param topics what it is about, by codes, labels or paths, in place of all topics found
 */
public record QuoteCorrection(
    String article,
    String words,
    Optional<Integer> at,
    boolean quote,
    Optional<String> speaker,
    Optional<SpeakerKind> speakerKind,
    Optional<QuoteKind> kind,
    Optional<List<String>> topics,
    Note note)
    implements Correction {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where id, words or speaker are blank, the place is negative,
   *     or something is said of what is no quote
   */
  public QuoteCorrection {
    Given.value(note, "note", "Note.NONE says nothing");
    Given.value(article, "article");
    Given.value(words, "words");
    Given.wanted(at, "at");
    Given.wanted(speaker, "speaker");
    Given.wanted(speakerKind, "speakerKind");
    Given.wanted(kind, "kind");
    topics = Given.wanted(topics, "topics").map(names -> Given.values(names, "topics"));
    if (article.isBlank() || words.isBlank()) {
      throw new IllegalArgumentException(
          "A correction of a quote needs the id of the article and words of the quote");
    }
    if (at.isPresent() && at.get() < 0) {
      throw new IllegalArgumentException("A place in a text is at least 0, but was " + at.get());
    }
    if (speaker.isPresent() && speaker.get().isBlank()) {
      throw new IllegalArgumentException("A speaker needs a name, but it is blank");
    }
    boolean more =
        speaker.isPresent() || speakerKind.isPresent() || kind.isPresent() || topics.isPresent();
    if (!quote && more) {
      throw new IllegalArgumentException(
          "What is no quote has no speaker, no kind and no topics: '%s'".formatted(words));
    }
  }

  /** The same, near this place in the body, in UTF-16 units. */
  public QuoteCorrection at(int place) {
    return new QuoteCorrection(
        article, words, Optional.of(place), quote, speaker, speakerKind, kind, topics, note);
  }

  /** The words are no quote. */
  public QuoteCorrection notAQuote() {
    return new QuoteCorrection(article, words, at, false, speaker, speakerKind, kind, topics, note);
  }

  /** Said by this speaker: a person, unless the article has the name for something else. */
  public QuoteCorrection speaker(String name) {
    var said = Optional.of(Given.wanted(name, "name"));
    return new QuoteCorrection(article, words, at, quote, said, speakerKind, kind, topics, note);
  }

  /** The speaker is of this kind. */
  public QuoteCorrection speakerKind(SpeakerKind sort) {
    var said = Optional.of(Given.wanted(sort, "speakerKind"));
    return new QuoteCorrection(article, words, at, quote, speaker, said, kind, topics, note);
  }

  /** The words are given so. */
  public QuoteCorrection kind(QuoteKind given) {
    var said = Optional.of(Given.wanted(given, "kind"));
    return new QuoteCorrection(article, words, at, quote, speaker, speakerKind, said, topics, note);
  }

  /**
   * About these topics and no others, by codes, labels or paths; about none where none is given.
   */
  public QuoteCorrection topics(String... names) {
    var said = Optional.of(Given.values("topics", names));
    return new QuoteCorrection(article, words, at, quote, speaker, speakerKind, kind, said, note);
  }

  @Override
  public QuoteCorrection withNote(Note other) {
    return new QuoteCorrection(
        article, words, at, quote, speaker, speakerKind, kind, topics, other);
  }
}
