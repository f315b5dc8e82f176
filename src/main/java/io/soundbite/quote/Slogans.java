package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;

/**
 * Cuts names short to that of somebody whom the story names in full, where the other words are
 * those of a heading or a slogan: "Impeach Silva" and "Silva Speaks" are Silva.
 */
final class Slogans {

  private static final long NAMES = WordClass.GIVEN | WordClass.REIGNING.bit;

  private final Story story;
  private final NameWords words;
  private final NameReader reader;
  private final PartNames known;

  /**
   * @param known those whose given name leaves no doubt
   */
  Slogans(Story story, NameWords words, NameReader reader, PartNames known) {
    this.story = story;
    this.words = words;
    this.reader = reader;
    this.known = known;
  }

  NameParts cut(NameParts name) {
    if (name.kind() != SpeakerKind.PERSON
        || name.length() < 2
        || words.suffix(name) != 0
        || story.isAny(name.first(), NAMES)) {
      return name;
    }
    int last = name.end() - 1;
    NameParts end = name.from(last);
    if (known.isSurname(end)) {
      return !reader.isTitled(name) && isWordOfText(last - 1) ? end : name;
    }
    NameParts begin = name.upTo(name.first() + 1);
    return known.isSurname(begin)
            && (isWordOfText(name.first() + 1) || story.isCommon(name.first() + 1))
        ? begin
        : name;
  }

  private boolean isWordOfText(int t) {
    if (story.is(t, WordClass.PARTICLE) || story.isAny(t, WordClass.GIVEN)) {
      return false;
    }
    return words.isWrittenSmall(story.word(t))
        || story.endsInIng(t)
        || story.is(t, WordClass.DEMONYM)
        || (story.shaped(t, Tokens.STOP) && !story.shaped(t, Tokens.CAPITALS));
  }
}
