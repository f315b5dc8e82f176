package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;

/** Short forms that are given behind a name in brackets: Lorvian Football Association (LFA). */
final class ShortForms {

  private static final int FEWEST = 2;

  private final Story story;

  ShortForms(Story story) {
    this.story = story;
  }

  /**
   * The mention in brackets behind an institution’s name whose letters are the initials of its
   * capitals; {@link Mentions#NONE} where there is none.
   */
  int behind(int mention, NameParts name) {
    int bracket = story.mentions.end(mention);
    if (name.kind() == SpeakerKind.PERSON
        || name.length() < FEWEST
        || !story.shaped(name.first(), Tokens.UPPER)
        || story.mark(bracket) != '('
        || story.mark(bracket + 2) != ')'
        || !story.shaped(bracket + 1, Tokens.CAPITALS)) {
      return Mentions.NONE;
    }
    String initials = initials(name);
    boolean fits = initials.equals(story.tokens.text(bracket + 1, bracket + 2));
    return fits && initials.length() >= FEWEST ? story.mentions.at(bracket + 1) : Mentions.NONE;
  }

  private String initials(NameParts name) {
    StringBuilder initials = new StringBuilder();
    for (int t = name.first(); t < name.end(); t++) {
      if (story.shaped(t, Tokens.UPPER)) {
        initials.append(story.tokens.text().charAt(story.tokens.begin(t)));
      }
    }
    return initials.toString();
  }
}
