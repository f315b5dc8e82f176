package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import java.util.regex.Pattern;

/**
 * Cuts names short to that of somebody whom the story names in full, where the other words are
 * those of a heading or a slogan: "Impeach Silva" and "Silva Speaks" are Silva; as is "Silva
 * drove", where no lexicon has the verb.
 */
final class Slogans {

  private static final long NAMES = WordClass.GIVEN | WordClass.REIGNING.bit;

  /** How words end that are people or several things. */
  private static final Pattern NOUN = Pattern.compile("(?:s|er|or|chair|age)$");

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
    if (endsWithVerb(name)) {
      NameParts somebody = new NameParts(name.first(), Gender.UNKNOWN);
      return known.isSurname(somebody) ? somebody : name;
    }
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
    if (isHeading(name) || isOfHeadline(name)) {
      return end;
    }
    NameParts begin = name.upTo(name.first() + 1);
    return known.isSurname(begin)
            && (!name.proper()
                || isWordOfText(name.first() + 1)
                || story.isCommon(name.first() + 1))
        ? begin
        : name;
  }

  /**
   * "Impeach Silva", where nobody is named Silva in full, though Silva stands alone before: whoever
   * is told of by a surname already is not introduced so.
   */
  private boolean isHeading(NameParts name) {
    int last = name.end() - 1;
    return !reader.isTitled(name)
        && (isWordOfText(last - 1) || story.isCommon(last - 1) || isCompound(last - 1))
        && !story.isAny(last - 1, WordClass.GIVEN | WordClass.PARTICLE.bit)
        && words.standsAloneBefore(last);
  }

  /** "Bubba Axes Silva" in a line of capitals, where others call Silva so: nobody's full name. */
  private boolean isOfHeadline(NameParts name) {
    int last = name.end() - 1;
    return story.inHeadline(name.first())
        && !reader.isTitled(name)
        && !story.isAny(last - 1, WordClass.GIVEN | WordClass.PARTICLE.bit)
        && (name.length() > 2
            || isWordOfText(last - 1)
            || story.isCommon(last - 1)
            || story.isAny(last - 1, WordClass.VERBS))
        && words.standsAlone(last);
  }

  /** "Soon-to-be-candidate": a word that goes on small behind a hyphen. */
  private boolean isCompound(int t) {
    String word = story.tokens.text(t, t + 1);
    int hyphen = word.indexOf('-') + 1;
    return hyphen > 0 && hyphen < word.length() && Character.isLowerCase(word.charAt(hyphen));
  }

  /** "Silva drove": a capital, and a small word that is in no lexicon and no plural. */
  private boolean endsWithVerb(NameParts name) {
    int last = name.end() - 1;
    return !name.proper()
        && name.length() == 2
        && story.shaped(name.first(), Tokens.UPPER)
        && (story.classes(name.first()) & ~WordClass.GIVEN) == 0
        && story.isWord(last)
        && !story.shaped(last, Tokens.UPPER)
        && story.classes(last) == 0
        && !NOUN.matcher(story.tokens.text(last, name.end())).find();
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
