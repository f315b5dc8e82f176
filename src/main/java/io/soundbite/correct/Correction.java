package io.soundbite.correct;

import io.soundbite.given.Given;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is right, by the word of a person. Immutable.
 *
 * {@snippet lang=java :
 * Correction.ofQuote("12", "We will rebuild").speaker("Ana Silva").by("jb").why("see the video");
 * Correction.ofQuote("12", "The Wall").notAQuote();
 * Correction.ofArticle("12").topics("sport");
 * Correction.one("Chuck Schumer", "Charles Schumer");
 * }
 */
public sealed interface Correction permits QuoteCorrection, ArticleCorrection, NamesCorrection {

  /** Who made it, when, and why. */
  Note note();

  /** The same, with another note. */
  Correction withNote(Note note);

  /** The fields of its line in the file, in their order, with their names there. */
  default Map<String, Object> fields() {
    return new CorrectionRecord(this).fields();
  }

  /** The same, made by this person. */
  default Correction by(String person) {
    return withNote(new Note(person, note().on(), note().why()));
  }

  /** The same, made at this time. */
  default Correction on(Instant time) {
    return withNote(new Note(note().by(), Optional.of(Given.value(time, "time")), note().why()));
  }

  /** The same, for this reason. */
  default Correction why(String reason) {
    return withNote(new Note(note().by(), note().on(), reason));
  }

  /**
   * What is right of a quote; changes nothing by itself, but that there is one.
   *
   * @param article the id of the article
   * @param words those of the quote, or enough of them, as the text has them; where it has words of
   *     the reporter between them, with " … " there, as {@link io.soundbite.model.Quote#text} does
   */
  static QuoteCorrection ofQuote(String article, String words) {
    return new QuoteCorrection(
        article,
        words,
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Note.NONE);
  }

  /** What is right of an article: about no topic, unless {@link ArticleCorrection#topics} tells. */
  static ArticleCorrection ofArticle(String article) {
    return new ArticleCorrection(article, List.of(), Note.NONE);
  }

  /**
   * These names are one speaker's, who is filed under the first of them.
   *
   * @throws IllegalArgumentException where there are fewer than two names
   */
  static NamesCorrection one(String... names) {
    return new NamesCorrection(true, Given.values("names", names), Optional.empty(), Note.NONE);
  }

  /**
   * These names are two speakers', whatever other articles show.
   *
   * @throws IllegalArgumentException where they are the same
   */
  static NamesCorrection two(String name, String other) {
    return new NamesCorrection(
        false,
        List.of(Given.value(name, "name"), Given.value(other, "other")),
        Optional.empty(),
        Note.NONE);
  }
}
