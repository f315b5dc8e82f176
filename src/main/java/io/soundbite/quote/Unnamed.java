package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds somebody without a name whom "he" or "she" takes up. */
final class Unnamed {

  private static final long ONE = Word.of("one");
  private static final int REACH = 120;

  /** How many sentences a pronoun may stand behind whom it takes up. */
  private static final int NEAR = 3;

  private static final int LONGEST_CLAUSE = 24;

  private final Story story;
  private final Cast cast;
  private final SubjectFinder subjects;
  private final Relatives relatives;

  Unnamed(Story story, Cast cast, Relatives relatives) {
    this.story = story;
    this.cast = cast;
    this.subjects = story.subjects;
    this.relatives = relatives;
  }

  /**
   * Somebody without a name of whom the sentences right before a pronoun tell: "The mayor came to
   * the gate. ... she said"; {@link Mentions#NONE} where there is nobody.
   */
  int before(int pronoun) {
    int token = story.mentions.first(pronoun);
    if (story.mentions.kind(pronoun) != MentionKind.PRONOUN) {
      return Mentions.NONE;
    }
    for (int m = pronoun - 1; m >= Math.max(0, pronoun - REACH); m--) {
      int passed = story.sentenceOf(pronoun) - story.sentenceOf(m);
      if (passed > NEAR) {
        return Mentions.NONE;
      }
      if ((passed > 0 || isOfSameSentence(m, token))
          && isUnnamed(m)
          && !story.marks.isInside(story.mentions.first(m))
          && !isSubordinate(m)
          && subjects.opensClause(m)
          && (subjects.isSubject(m) || subjects.isActiveBehindComplement(m) || speaks(m))
          && fits(token, cast.parts(m))) {
        return m;
      }
    }
    return Mentions.NONE;
  }

  /** "A soldier knows that he may die": not "A man was held, he said". */
  private boolean isOfSameSentence(int mention, int pronoun) {
    int first = story.mentions.first(mention);
    boolean relative =
        relatives.isOfSomebody(mention)
            && first == story.sentenceBegin(first)
            && story.tag(pronoun - 1) == Tag.SUBORDINATOR;
    return (isAnyone(mention) || relative)
        && story.tag(pronoun - 1) != Tag.COMMA
        && subjects.isActiveBehindComplement(mention);
  }

  /** "A nurse at the camp, who asked not to be named, said": the same one goes on. */
  private boolean speaks(int mention) {
    int end = story.mentions.end(mention);
    while (story.is(end, WordClass.PREPOSITION) && story.mentions.at(end + 1) != Mentions.NONE) {
      end = story.mentions.end(story.mentions.at(end + 1));
    }
    if (story.mark(end) == ',' && story.is(end + 1, WordClass.RELATIVE)) {
      int limit = Math.min(story.sentenceEnd(end), end + LONGEST_CLAUSE);
      for (end++; end < limit && story.mark(end) != ','; end++) {}
      end++;
    }
    return story.isAny(end, WordClass.SPEECH);
  }

  /** "A soldier" that begins a sentence: any, or one that is told of first here. */
  private boolean isAnyone(int mention) {
    int first = story.mentions.first(mention);
    return first == story.sentenceBegin(first)
        && (story.isIndefiniteArticle(first) || story.word(first) == ONE);
  }

  /** "The mayor", "Silva’s sister". */
  private boolean isUnnamed(int mention) {
    int last = story.mentions.end(mention) - 1;
    return cast.of(mention) == null
        && story.mentions.kind(mention) != MentionKind.PRONOUN
        && story.is(last, WordClass.PERSON)
        && !story.shaped(last, Tokens.UPPER);
  }

  /**
   * Whether a subject without a name is what a pronoun takes up rather than somebody named: a
   * sentence of its paragraph begins with "Silva’s sister", or the same or the one before with "a
   * girl", and the other was not spoken of since.
   */
  boolean isNearer(int subject, int pronoun, @Nullable Entity other, int lastSpoke) {
    if (other == null || !other.isSomebody()) {
      return true;
    }
    for (int m = subject + 1; m < pronoun; m++) {
      if (cast.of(m) == other || isSentenceOf(m, pronoun)) {
        return false;
      }
    }
    int token = story.mentions.first(subject);
    boolean near = story.sentenceOf(pronoun) - story.sentenceOf(subject) <= 1;
    return lastSpoke < subject
        && (relatives.isOfSomebody(subject)
            || (near
                && isAnyone(subject)
                && (speaks(subject) || isActing(subject, other, lastSpoke))))
        && story.sentenceBegin(token) == token
        && story.areInOneParagraph(subject, pronoun);
  }

  /**
   * Whether a pronoun is whose publisher was told of: "His publisher asked. He refused. ... he
   * says".
   */
  boolean isOfWhomItIs(int relative, int pronoun) {
    for (int m = relative + 1; m < pronoun && relatives.isOfSomebody(relative); m++) {
      if (isSentenceOf(m, pronoun)) {
        return true;
      }
    }
    return false;
  }

  /** "He refused.": of the one told of before, and not of his publisher. */
  private boolean isSentenceOf(int m, int pronoun) {
    int first = story.mentions.first(m);
    return story.word(first) == story.word(story.mentions.first(pronoun))
        && story.sentenceBegin(first) == first
        && story.tag(first) == Tag.HE;
  }

  /**
   * Whether somebody told of first does something, "a girl tugged his sleeve", and nothing is done
   * to him, "a man was held", where another has no office and did not speak just before.
   */
  private boolean isActing(int subject, Entity other, int lastSpoke) {
    boolean spokeJustBefore =
        lastSpoke >= 0 && story.sentenceOf(subject) - story.sentenceOf(lastSpoke) <= 1;
    return !story.isBe(story.mentions.end(subject))
        && !other.traits().hasRole()
        && !spokeJustBefore;
  }

  /** Whether somebody else without a name is the subject between two mentions. */
  boolean isAnotherBetween(int described, int pronoun) {
    int other = before(pronoun);
    return other != Mentions.NONE && other > described;
  }

  /** "When a reporter asked why, he said": another than the reporter. */
  boolean isSubordinate(int mention) {
    return story.tag(story.mentions.first(mention) - 1) == Tag.SUBORDINATOR;
  }

  /** What "he" or "she" tells; a pronoun is given by its mention. */
  Gender gender(int pronoun) {
    return genderOf(story.mentions.first(pronoun));
  }

  private Gender genderOf(int token) {
    return story.is(token, WordClass.HE) ? Gender.MAN : Gender.WOMAN;
  }

  boolean fits(int pronoun, NameParts parts) {
    if (!story.isAny(pronoun, WordClass.HE_OR_SHE)) {
      return false;
    }
    Gender gender = genderOf(pronoun);
    boolean one = story.is(parts.end() - 1, WordClass.PERSON) || parts.proper();
    return one
        && (parts.kind() == SpeakerKind.PERSON || parts.kind() == SpeakerKind.UNNAMED)
        && parts.gender().fits(gender);
  }
}
