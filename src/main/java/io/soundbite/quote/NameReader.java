package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;

/** Takes mentions apart into role and name, and says what sort of source they are. */
final class NameReader {

  private static final long TITLES =
      setOf(WordClass.TITLE, WordClass.TITLE_MAN, WordClass.TITLE_WOMAN, WordClass.PERSON);
  private static final long GIVEN = setOf(WordClass.GIVEN_MAN, WordClass.GIVEN_WOMAN);
  private static final long MEN = setOf(WordClass.TITLE_MAN, WordClass.GIVEN_MAN, WordClass.MAN);
  private static final long WOMEN =
      setOf(WordClass.TITLE_WOMAN, WordClass.GIVEN_WOMAN, WordClass.WOMAN);
  private static final long OPENERS = setOf(WordClass.DETERMINER, WordClass.POSSESSIVE);

  private final Story story;

  NameReader(Story story) {
    this.story = story;
  }

  NameParts read(int mention) {
    int first = story.mentions.first(mention);
    int end = story.mentions.end(mention);
    if (!isName(end - 1)) {
      return common(first, end);
    }
    int begin = skipOpeners(first, end);
    SpeakerKind whole = institution(begin, end);
    if (whole != SpeakerKind.PERSON) {
      return new NameParts(begin, end, begin, whole, Gender.UNKNOWN, true);
    }
    int name = nameBegin(begin, end);
    if (story.inHeadline(name) && end - name > 2 && story.isAny(name, GIVEN)) {
      end = name + 2;
    }
    return new NameParts(name, end, begin, SpeakerKind.PERSON, gender(begin, end), true);
  }

  private NameParts common(int first, int end) {
    SpeakerKind kind = ofHead(end - 1);
    boolean proper =
        (kind == SpeakerKind.ORGANISATION || kind == SpeakerKind.GOVERNMENT) && hasName(first, end);
    int begin = proper ? skipOpeners(first, end) : first;
    return new NameParts(begin, end, begin, kind, gender(first, end), proper);
  }

  private SpeakerKind ofHead(int head) {
    if (story.is(head, WordClass.GROUP)) {
      return SpeakerKind.GROUP;
    }
    if (story.is(head, WordClass.PERSON)) {
      return SpeakerKind.UNNAMED;
    }
    if (story.is(head, WordClass.GOVERNMENT)) {
      return SpeakerKind.GOVERNMENT;
    }
    if (story.is(head, WordClass.ORGANISATION)) {
      return SpeakerKind.ORGANISATION;
    }
    if (story.isAny(head, setOf(WordClass.DOCUMENT, WordClass.NOUN))) {
      return SpeakerKind.DOCUMENT;
    }
    return isPlural(head) ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
  }

  private boolean isPlural(int token) {
    String word = story.tokens.text(token, token + 1);
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
  }

  private int skipOpeners(int first, int end) {
    int t = first;
    while (t < end - 1 && story.isAny(t, OPENERS)) {
      t++;
    }
    return t;
  }

  /** What a name with a capital at its end stands for, {@code PERSON} where it may be one. */
  private SpeakerKind institution(int first, int end) {
    int last = end - 1;
    boolean person = story.isAny(first, TITLES | GIVEN) && end - first > 1;
    if (!person && story.is(last, WordClass.GROUP)) {
      return SpeakerKind.GROUP;
    }
    for (int t = first; t < end && !person; t++) {
      if (story.is(t, WordClass.PARTICLE) && !isName(t)) {
        break;
      }
      if (t == last || !story.isAny(t + 1, TITLES)) {
        if (isName(t) && story.is(t, WordClass.GOVERNMENT) && !roleFollows(t, end)) {
          return SpeakerKind.GOVERNMENT;
        }
        if (isName(t) && story.is(t, WordClass.ORGANISATION) && !roleFollows(t, end)) {
          return SpeakerKind.ORGANISATION;
        }
      }
    }
    if (story.is(last, WordClass.PLACE) && !story.isAny(last - 1, GIVEN | TITLES)) {
      return SpeakerKind.GOVERNMENT;
    }
    if (end - first == 1 && story.shaped(last, Tokens.CAPITALS) && isAcronym(last)) {
      return SpeakerKind.ORGANISATION;
    }
    return SpeakerKind.PERSON;
  }

  private boolean isAcronym(int token) {
    int length = story.tokens.end(token) - story.tokens.begin(token);
    return length <= 5 && !story.isAny(token, GIVEN) && story.mark(token + 1) != ':';
  }

  private boolean roleFollows(int t, int end) {
    for (int r = t + 1; r < end - 1; r++) {
      if (story.isAny(r, TITLES)) {
        return true;
      }
    }
    return false;
  }

  /** After the last title or common word; the whole where nothing would be left. */
  private int nameBegin(int first, int end) {
    int begin = first;
    for (int t = first; t < end - 1; t++) {
      if (story.isAny(t, GIVEN) && isName(t) && !story.isAny(t, TITLES)) {
        return t;
      }
      boolean common = !isName(t) && !story.is(t, WordClass.PARTICLE);
      boolean title = story.isAny(t, TITLES) && !isGivenName(t, end);
      boolean origin = story.is(t, WordClass.DEMONYM) && end - t > 2;
      if (common || title || origin) {
        begin = t + 1;
      }
    }
    return begin;
  }

  /** "Dean Heller", "Major Garrett": a word that could be a title stands as a given name. */
  private boolean isGivenName(int t, int end) {
    return story.isAny(t, GIVEN) && end - t == 2 && !story.isAny(t, WordClass.TITLE_MAN.bit);
  }

  private Gender gender(int first, int end) {
    for (int t = first; t < end; t++) {
      boolean man = story.isAny(t, MEN);
      if (man != story.isAny(t, WOMEN)) {
        return man ? Gender.MAN : Gender.WOMAN;
      }
    }
    return Gender.UNKNOWN;
  }

  private boolean hasName(int first, int end) {
    for (int t = first; t < end; t++) {
      if (isName(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int t) {
    return story.shaped(t, Tokens.UPPER) && !story.isAny(t, OPENERS);
  }
}
