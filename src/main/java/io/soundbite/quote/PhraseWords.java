package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;

/** Tells the names and verbs among the words of which noun phrases are made. */
final class PhraseWords {

  static final long PRONOUNS =
      setOf(
          WordClass.HE,
          WordClass.SHE,
          WordClass.THEY,
          WordClass.IT,
          WordClass.FIRST,
          WordClass.YOU,
          WordClass.RELATIVE,
          WordClass.INDEFINITE);
  static final long BREAKS =
      setOf(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENT,
          WordClass.AUXILIARY,
          WordClass.NEGATION,
          WordClass.RELATIVE,
          WordClass.ADVERB);
  static final long HEADS = WordClass.HEADS | setOf(WordClass.NOUN, WordClass.TITLE);
  private static final long NO_NAMES =
      BREAKS
          | WordClass.OPENERS
          | PRONOUNS
          | setOf(WordClass.TIME, WordClass.COMMON, WordClass.LABEL);
  private static final long SAY = Word.of("say");

  private final Story story;

  PhraseWords(Story story) {
    this.story = story;
  }

  /** A capital that is not just the start of a sentence with a small word. */
  boolean isName(int t) {
    if (!story.shaped(t, Tokens.UPPER)) {
      return false;
    }
    return !story.isAny(t, NO_NAMES) && (!isVerb(t) || (!startsSentence(t) && !isHeadlineVerb(t)));
  }

  /** "Says", "Reveals" within a headline: a listed verb where capitals tell nothing. */
  private boolean isHeadlineVerb(int t) {
    char last = Character.toLowerCase(story.tokens.text().charAt(story.tokens.end(t) - 1));
    return (last == 's' || last == 'd' || last == 'g' || story.word(t) == SAY)
        && story.inHeadline(t);
  }

  private boolean startsSentence(int t) {
    return story.sentenceBegin(t) == t || story.marks.at(t - 1) != story.marks.at(t);
  }

  /** A listed verb or an adverb. */
  boolean isVerb(int t) {
    return story.isAny(t, WordClass.VERBS) || isAdverb(t);
  }

  private boolean isAdverb(int t) {
    int end = story.tokens.end(t);
    String text = story.tokens.text();
    return end - story.tokens.begin(t) > 4
        && !story.isAny(t, HEADS)
        && !story.shaped(t, Tokens.UPPER)
        && text.charAt(end - 1) == 'y'
        && text.charAt(end - 2) == 'l';
  }
}
