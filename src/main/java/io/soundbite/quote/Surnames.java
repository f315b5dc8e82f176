package io.soundbite.quote;

import io.soundbite.text.Tokens;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that open a sentence and may be somebody’s surname there: a capital that need not be
 * for that, "Page said", and a name that a verb of no list follows, "Silva rolls in the paper".
 */
final class Surnames {

  /** Of a sentence whose subject is "Park keepers in the town", not of one where Park does. */
  private static final Set<Tag> SPEAKING = EnumSet.of(Tag.SAY, Tag.AUXILIARY);

  private final Story story;

  Surnames(Story story) {
    this.story = story;
  }

  /** The one word of a mention that may be a surname; null where there is none. */
  @Nullable NameParts read(int mention) {
    int word = story.mentions.first(mention);
    boolean may =
        story.mentions.kind(mention) == MentionKind.NOMINAL ? isAlone(mention) : isActing(mention);
    return may ? new NameParts(word, Gender.UNKNOWN) : null;
  }

  private boolean isAlone(int mention) {
    int word = story.mentions.first(mention);
    return story.mentions.end(mention) == word + 1 && story.shaped(word, Tokens.UPPER);
  }

  private boolean isActing(int mention) {
    int word = story.mentions.first(mention);
    int verb = word + 1;
    return story.mentions.kind(mention) == MentionKind.NAME
        && story.mentions.end(mention) == verb + 1
        && story.sentenceBegin(word) == word
        && story.tag(verb) == Tag.WORD_S
        && !story.shaped(verb, Tokens.UPPER)
        && followsVerb(verb + 1)
        && !story.has(verb + 1, story.sentenceEnd(verb), SPEAKING);
  }

  /** "In", "the", "her": what a verb has behind it, and a subject seldom. */
  private boolean followsVerb(int t) {
    return switch (story.tag(t)) {
      case DETERMINER, POSSESSIVE, PREPOSITION, TO, HE -> true;
      default -> false;
    };
  }
}
