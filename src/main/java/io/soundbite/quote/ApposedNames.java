package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Word;
import java.util.Set;

/**
 * Finds the name of a subject or speaker that stands in commas behind what he, or it, is called:
 * "The head of the union, Ana Silva, said", "One of them, a teacher named Ana Silva, told", "said
 * the chair of the talks, Ana Silva of Lorvia".
 */
final class ApposedNames {

  private static final int LONGEST = 16;
  private static final int MOST_WORDS = 4;
  private static final long BEFORE_VERB =
      setOf(WordClass.ADVERB, WordClass.AUXILIARY, WordClass.NEGATION, WordClass.TIME);
  private static final Set<Long> NAMED = Word.all("named", "called");
  private static final Set<Long> RELATIVES = Word.all("who", "that", "which");

  private final Story story;
  private final Mentions mentions;
  private final SubjectFinder subjects;

  ApposedNames(Story story) {
    this.story = story;
    this.mentions = story.mentions;
    this.subjects = story.subjects;
  }

  /** The mention of the name; {@link Mentions#NONE} where none says who a mention is. */
  int of(int mention) {
    int first = mentions.first(mention);
    if (mentions.kind(mention) == MentionKind.NAME && !story.isAny(first, WordClass.OPENERS)) {
      return Mentions.NONE;
    }
    boolean inverted = story.isAny(first - 1, WordClass.SPEECH);
    if (!inverted && !subjects.opensClause(mention)) {
      return Mentions.NONE;
    }
    int comma = behindPhrase(mention);
    int name = story.mark(comma) == ',' && !story.marks.isInside(comma) ? nameAt(comma + 1) : -1;
    if (name == Mentions.NONE) {
      return name;
    }
    int end = behindComplements(mentions.end(name));
    return (inverted && story.endsWords(end)) || (story.mark(end) == ',' && speaks(end))
        ? name
        : Mentions.NONE;
  }

  /** Behind "the head of the union and chair of the council", "the man who runs the port". */
  private int behindPhrase(int mention) {
    int first = mentions.first(mention);
    int end = behindComplements(mentions.end(mention));
    while (end < first + LONGEST && story.tag(end) == Tag.CONJUNCTION) {
      int next = mentions.at(end + 1);
      if (next == Mentions.NONE || mentions.kind(next) != MentionKind.NOMINAL) {
        break;
      }
      end = behindComplements(mentions.end(next));
    }
    return RELATIVES.contains(story.word(end)) ? behindClause(end) : end;
  }

  /** Over "of the talks", "behind it", "for the largest of the estates". */
  private int behindComplements(int from) {
    int end = from;
    while (end < from + LONGEST && story.is(end, WordClass.PREPOSITION)) {
      int next = mentions.at(end + 1);
      int behind = next == Mentions.NONE ? behindWords(end + 1) : mentions.end(next);
      if (behind == end) {
        return end;
      }
      end = behind;
    }
    return end;
  }

  /** Behind "the talks", which could be a verb elsewhere; the preposition where that is not so. */
  private int behindWords(int token) {
    if (!story.isAny(token, WordClass.OPENERS)) {
      return token - 1;
    }
    int end = token + 1;
    while (end < token + MOST_WORDS && story.isWord(end) && !story.is(end, WordClass.PREPOSITION)) {
      end++;
    }
    return end;
  }

  /** The comma that ends a relative clause; the clause where it has none, or somebody speaks. */
  private int behindClause(int relative) {
    int limit = Math.min(story.sentenceEnd(relative), relative + LONGEST);
    for (int t = relative; t < limit; t++) {
      if (story.mark(t) == ',') {
        return t;
      }
      if (story.isAny(t, WordClass.SPEECH)) {
        return relative;
      }
    }
    return relative;
  }

  /** "Ana Silva", "a teacher named Ana Silva". */
  private int nameAt(int token) {
    int mention = mentions.at(token);
    if (mention != Mentions.NONE
        && mentions.kind(mention) == MentionKind.NOMINAL
        && NAMED.contains(story.word(mentions.end(mention)))) {
      mention = mentions.at(mentions.end(mention) + 1);
    }
    return mention != Mentions.NONE && mentions.kind(mention) == MentionKind.NAME
        ? mention
        : Mentions.NONE;
  }

  /** Whether a verb of saying follows a comma, or the next one: ", said", ", a lawyer, said". */
  private boolean speaks(int comma) {
    int verb = comma + 1;
    int limit = Math.min(story.sentenceEnd(comma), comma + LONGEST);
    for (int t = verb; t < limit && !isVerb(verb); t++) {
      if (story.mark(t) == ',') {
        verb = t + 1;
      } else if (story.isAny(t, WordClass.SPEECH) && t > verb) {
        return false;
      }
    }
    return isVerb(verb);
  }

  private boolean isVerb(int token) {
    int verb = token;
    while (story.isAny(verb, BEFORE_VERB)) {
      verb++;
    }
    return story.isAny(verb, WordClass.SPEECH) && story.tag(verb) != Tag.NAME;
  }
}
