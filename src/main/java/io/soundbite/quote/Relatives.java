package io.soundbite.quote;

import io.soundbite.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds whom "his wife" or "Silva’s lawyer" takes up: whoever was named beside such words. */
final class Relatives {

  /** How many mentions before somebody may be named. */
  private static final int FAR = 400;

  private final Story story;
  private final Cast cast;

  Relatives(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /**
   * "His wife" where the story named her as "his wife, Ana Silva"; null where it named several so.
   */
  @Nullable Entity of(int mention) {
    if (!isOfSomebody(mention)) {
      return null;
    }
    Entity found = null;
    for (int m = mention - 1; m >= Math.max(0, mention - FAR); m--) {
      Entity other = cast.of(m);
      if (other != null
          && other != found
          && isOfSomebody(m)
          && isNamed(m)
          && story.word(story.mentions.end(m) - 1) == story.word(story.mentions.end(mention) - 1)) {
        if (found != null) {
          return null;
        }
        found = other;
      }
    }
    return found;
  }

  /**
   * Whether a name stands behind words, and nothing that goes on from it: "his wife, Ana Silva,".
   */
  private boolean isNamed(int mention) {
    int end = story.mentions.end(mention);
    int name = story.mark(end) == ',' ? story.mentions.at(end + 1) : Mentions.NONE;
    return name != Mentions.NONE && story.endsWords(story.mentions.end(name));
  }

  /** Whether a mention is of somebody of somebody: "his wife", "Silva’s lawyer". */
  boolean isOfSomebody(int mention) {
    int first = story.mentions.first(mention);
    int last = story.mentions.end(mention) - 1;
    return last > first
        && story.is(last, WordClass.PERSON)
        && (story.is(first, WordClass.POSSESSIVE) || story.shaped(last - 1, Tokens.CLITIC));
  }
}
