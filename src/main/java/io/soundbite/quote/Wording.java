package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/** In what words a source without a name is told of. */
final class Wording {

  private static final long LEAST = Word.of("least");
  private static final long THAT = Word.of("that");

  /** Plurals that have no "s". */
  private static final Set<Long> MANY = Word.all("people", "men", "women", "children", "police");

  /** Words that open a sentence like a subject. */
  private static final Set<Long> NOBODY =
      Word.all("please", "click", "suffice", "less", "least", "much", "far");

  private static final Set<Long> PERCENT = Word.all("percent", "pct");

  private static final long SMALL =
      setOf(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.INDEFINITE,
          WordClass.COMMON,
          WordClass.SAY);

  /** The same where no capital follows: "research", but "Census Bureau". */
  private static final long SMALL_ALONE = SMALL | WordClass.DOCUMENT.bit;

  private final Story story;

  Wording(Story story) {
    this.story = story;
  }

  /** As it would stand within a sentence: "officials", that its capital looks like no name. */
  String small(int begin, int end) {
    int first = begin + 1 < end && isLeftOut(begin, end) ? begin + 1 : begin;
    String text = story.text(first, end);
    boolean capital = story.shaped(first, Tokens.UPPER) && !story.shaped(first, Tokens.CAPITALS);
    boolean alone = end == first + 1 || !story.shaped(first + 1, Tokens.UPPER);
    return capital && story.isAny(first, alone ? SMALL_ALONE : SMALL)
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  /** "At least fifty", "the reasons that officials gave": no part of what they are called. */
  private boolean isLeftOut(int first, int end) {
    return story.word(first) == LEAST
        || (story.word(first) == THAT && (isMany(first + 1) || isMany(end - 1)));
  }

  private boolean isMany(int token) {
    return MANY.contains(story.word(token)) || story.isPlural(token);
  }

  /** Whether a word names nobody by itself: an adverb, "please", a year. */
  boolean isNobody(int word) {
    return NOBODY.contains(story.word(word)) || isAdverb(word) || isNumber(word);
  }

  /** "Correctly": but no word for people, "family". */
  private boolean isAdverb(int token) {
    boolean known = story.isAny(token, WordClass.HEADS);
    return story.tag(token) == Tag.ADVERB
        || (!known && story.isCommon(token) && story.text(token, token + 1).endsWith("ly"));
  }

  private boolean isNumber(int token) {
    return story.tag(token) == Tag.NUMBER
        && story.text(token, token + 1).chars().noneMatch(Character::isLetter);
  }

  /** Whether a number goes on to "34%", or "34 percent". */
  boolean isShare(NameParts parts) {
    int end = parts.end();
    return isNumber(end - 1) && (story.mark(end) == '%' || PERCENT.contains(story.word(end)));
  }

  /** "A spokeswoman" goes on to "A spokeswoman for the port", "a group" to "a group of farmers". */
  int withComplement(int mention, int last) {
    int end = last;
    int next = mention + 1;
    for (int steps = 0; steps < 2 && story.is(end, WordClass.OF); steps++) {
      while (next < story.mentions.count() && story.mentions.first(next) <= end) {
        next++;
      }
      if (next >= story.mentions.count()
          || story.mentions.first(next) != end + 1
          || isOwnerAlone(next)
          || isDay(next)) {
        break;
      }
      end = story.mentions.end(next);
    }
    return end;
  }

  /** "1" of "the letter of 1 December". */
  private boolean isDay(int mention) {
    int first = story.mentions.first(mention);
    return isNumber(first) && story.mentions.end(mention) == first + 1;
  }

  /** "Their" of "a transcript of their", whatever follows: no name ends so. */
  private boolean isOwnerAlone(int mention) {
    return story.mentions.kind(mention) == MentionKind.PRONOUN
        && story.is(story.mentions.first(mention), WordClass.POSSESSIVE);
  }
}
