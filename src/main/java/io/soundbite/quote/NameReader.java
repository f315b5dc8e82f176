package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Optional;

/** Takes mentions apart into role and name, and says what sort of source they are. */
final class NameReader {

  private static final long TITLES =
      setOf(WordClass.TITLE, WordClass.TITLE_MAN, WordClass.TITLE_WOMAN, WordClass.PERSON);
  private static final long MEN = setOf(WordClass.TITLE_MAN, WordClass.GIVEN_MAN, WordClass.MAN);
  private static final long WOMEN =
      setOf(WordClass.TITLE_WOMAN, WordClass.GIVEN_WOMAN, WordClass.WOMAN);
  private static final long OPENERS = setOf(WordClass.DETERMINER, WordClass.POSSESSIVE);
  private static final long BODIES = setOf(WordClass.ORGANISATION, WordClass.GOVERNMENT);
  private static final long GENERIC =
      TITLES
          | BODIES
          | setOf(
              WordClass.DEMONYM,
              WordClass.CITY,
              WordClass.PLACE,
              WordClass.GROUP,
              WordClass.SUFFIX,
              WordClass.COMMON);

  private static final long AND = Word.of("and");

  private final Story story;
  private final RoleReader roles;

  NameReader(Story story, RoleReader roles) {
    this.story = story;
    this.roles = roles;
  }

  NameParts read(int mention) {
    return read(story.mentions.first(mention), story.mentions.end(mention));
  }

  /** "Ana Silva" of "Ana Silva’s bakery"; empty where the first genitive is of no name. */
  Optional<NameParts> owner(int mention) {
    int first = story.mentions.first(mention);
    for (int t = first + 1; t < story.mentions.end(mention); t++) {
      if (story.shaped(t, Tokens.CLITIC)) {
        return isName(t - 1) ? Optional.of(read(first, t)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private NameParts read(int first, int end) {
    if (!isName(end - 1) || isGeneric(first, end)) {
      return common(first, end);
    }
    int begin = skipOpeners(first, end);
    int owned = afterOwner(begin, end);
    SpeakerKind whole = institution(owned, end);
    if (whole == SpeakerKind.PERSON && owned == begin) {
      whole = institution(begin, end);
    }
    if (whole == SpeakerKind.PERSON && isFamily(first, begin, end)) {
      whole = SpeakerKind.GROUP;
    }
    if (whole != SpeakerKind.PERSON) {
      return new NameParts(begin, end, begin, whole, Gender.UNKNOWN, true);
    }
    int name = withReign(owned, nameBegin(owned, end));
    int last = nameEnd(name, end);
    int role = roles.begin(begin, name);
    boolean proper = !isShouted(name, last);
    return new NameParts(name, last, role, SpeakerKind.PERSON, gender(begin, last), proper);
  }

  /** "The McCloskeys". */
  private boolean isFamily(int first, int begin, int end) {
    return begin > first
        && end - begin == 1
        && story.is(first, WordClass.DETERMINER)
        && isPlural(begin)
        && !story.isAny(begin, WordClass.GIVEN);
  }

  /** Whether several words are part of a heading in capitals: TRUMP SPARS with ..., no name. */
  private boolean isShouted(int first, int end) {
    boolean heading = end - first > 2 || story.shaped(end, Tokens.CAPITALS);
    if (end - first < 2 || !heading || story.tag(end) == Tag.COLON) {
      return false;
    }
    for (int t = first; t < end; t++) {
      if (!story.shaped(t, Tokens.CAPITALS) || story.isAny(t, WordClass.GIVEN)) {
        return false;
      }
    }
    return true;
  }

  private NameParts common(int first, int end) {
    SpeakerKind kind = ofHead(headOf(first, end));
    boolean proper =
        (kind == SpeakerKind.ORGANISATION || kind == SpeakerKind.GOVERNMENT) && hasName(first, end);
    int begin = proper ? skipOpeners(first, end) : first;
    return new NameParts(begin, end, begin, kind, gender(first, end), proper);
  }

  /** The last word, or the word before "of": "Secretary of State". */
  private int headOf(int first, int end) {
    for (int t = first + 1; t < end - 1; t++) {
      if (story.is(t, WordClass.PREPOSITION) && story.is(t - 1, WordClass.PERSON)) {
        return t - 1;
      }
    }
    return end - 1;
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

  /**
   * Whether no word of a phrase could be somebody’s own: "the President", "Secretary of State",
   * "Oregon Democrat". Institutions are told apart from that by their last word.
   */
  private boolean isGeneric(int first, int end) {
    if (end - first == 1 && isFragment(first)) {
      return true;
    }
    boolean opened = story.isAny(first, OPENERS);
    if (opened && story.is(end - 1, WordClass.PERSON) && !story.isAny(end - 1, WordClass.GIVEN)) {
      return true;
    }
    boolean person = false;
    for (int t = first; t < end; t++) {
      person |= story.isAny(t, TITLES);
      if (isName(t) && (!story.isAny(t, GENERIC) || story.isAny(t, WordClass.GIVEN))) {
        return false;
      }
    }
    return (person && story.is(headOf(first, end), WordClass.PERSON))
        || story.is(end - 1, WordClass.DEMONYM);
  }

  /** "Minn.", "Jr.", "H": a piece of something, no name. */
  private boolean isFragment(int token) {
    int length = story.tokens.end(token) - story.tokens.begin(token);
    boolean state = story.shaped(token, Tokens.STOP) && !story.shaped(token, Tokens.CAPITALS);
    return length == 1 || state || story.isAny(token, setOf(WordClass.SUFFIX, WordClass.COMMON));
  }

  private int skipOpeners(int first, int end) {
    int t = first;
    while (t < end - 1 && story.isAny(t, OPENERS)) {
      t++;
    }
    return t;
  }

  /** After "ABC’s" of "ABC’s Rick Klein", where a name and nothing else follows. */
  private int afterOwner(int first, int end) {
    int owner = end - 1;
    while (owner > first && !story.shaped(owner, Tokens.CLITIC)) {
      owner--;
    }
    if (owner == first || end - owner < 3) {
      return first;
    }
    for (int t = owner + 1; t < end; t++) {
      if (story.isAny(t, BODIES) && !story.isAny(t, TITLES)) {
        return first;
      }
    }
    return owner + 1;
  }

  /** What a name with a capital at its end stands for, {@code PERSON} where it may be one. */
  private SpeakerKind institution(int first, int end) {
    int last = end - 1;
    if (isJoined(first, last)) {
      return SpeakerKind.ORGANISATION;
    }
    if (isSomebody(first, last)) {
      return SpeakerKind.PERSON;
    }
    boolean person = story.isAny(first, TITLES) && end - first > 1 && !story.isAny(last, BODIES);
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
    if (story.is(last, WordClass.PLACE) && !story.isAny(last - 1, WordClass.GIVEN | TITLES)) {
      return SpeakerKind.GOVERNMENT;
    }
    if (story.is(last, WordClass.CITY)
        && !story.isAny(last, WordClass.GIVEN)
        && !story.isAny(first, WordClass.GIVEN)) {
      return SpeakerKind.GOVERNMENT;
    }
    if (end - first == 1 && story.shaped(last, Tokens.CAPITALS) && isAcronym(last)) {
      return SpeakerKind.ORGANISATION;
    }
    if (last > first && story.is(last, WordClass.DOCUMENT)) {
      return SpeakerKind.DOCUMENT;
    }
    return last > first && story.is(last, WordClass.THING)
        ? SpeakerKind.ORGANISATION
        : SpeakerKind.PERSON;
  }

  /**
   * AT{@literal &}T, "Immigration and Customs Enforcement", without a word of the lexicon that
   * tells so.
   */
  private boolean isJoined(int first, int last) {
    for (int t = first + 1; t < last; t++) {
      if (story.mark(t) == '&' || (story.word(t) == AND && isName(last))) {
        return !hasAny(first, last, BODIES) && !hasAny(t + 1, last, TITLES);
      }
    }
    return false;
  }

  private boolean hasAny(int first, int last, long classes) {
    for (int t = first; t <= last; t++) {
      if (story.isAny(t, classes)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a given name stands before the last word, or "Mr." before all of them. */
  private boolean isSomebody(int first, int last) {
    if (last > first && story.isAny(first, setOf(WordClass.TITLE_MAN, WordClass.TITLE_WOMAN))) {
      return true;
    }
    if (story.is(last, WordClass.GROUP)
        || (story.isAny(last, BODIES) && !story.isAny(last - 1, WordClass.GIVEN))) {
      return false;
    }
    for (int t = last - 1; t >= first && isName(t); t--) {
      if (story.isAny(t, WordClass.GIVEN)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAcronym(int token) {
    int length = story.tokens.end(token) - story.tokens.begin(token);
    return length <= 5 && !story.isAny(token, WordClass.GIVEN) && story.mark(token + 1) != ':';
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
    int last = story.is(end - 1, WordClass.SUFFIX) ? end - 2 : end - 1;
    for (int t = first; t < last; t++) {
      if (story.isAny(t, WordClass.GIVEN)
          && isName(t)
          && !story.isAny(t, TITLES)
          && !isTrade(t + 1)) {
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

  /** Whether a trade written small goes on from a capital: "Marine biologist Ana Silva". */
  private boolean isTrade(int t) {
    return story.is(t, WordClass.PERSON) && !isName(t);
  }

  /** Back over "Pope" of "Pope Francis": the name by which others know him. */
  private int withReign(int first, int name) {
    boolean reigns =
        name > first
            && story.is(name - 1, WordClass.REIGNING)
            && isName(name - 1)
            && story.isAny(name, WordClass.GIVEN);
    return reigns ? name - 1 : name;
  }

  /** "Dean Heller", "Major Garrett": a word that could be a title stands as a given name. */
  private boolean isGivenName(int t, int end) {
    return story.isAny(t, WordClass.GIVEN)
        && end - t == 2
        && !story.isAny(t, WordClass.TITLE_MAN.bit);
  }

  /**
   * Where a name ends though capitals go on: at a genitive, where it starts over ("Ana Silva Ana
   * Maria SilvaMore", from a page that tags its names), and behind two words of a headline.
   */
  private int nameEnd(int name, int end) {
    if (story.inHeadline(name) && end - name > 2 && story.isAny(name, WordClass.GIVEN)) {
      return story.is(name + 2, WordClass.SUFFIX) ? name + 3 : name + 2;
    }
    for (int t = name + 1; t < end; t++) {
      boolean small = !isName(t) && !story.is(t, WordClass.PARTICLE);
      if (small || startsOver(name, t) || isForeign(name, t)) {
        return t;
      }
    }
    return end;
  }

  /** "Edward Snowden NSA": an institution in capitals behind somebody's name. */
  private boolean isForeign(int name, int t) {
    return t > name + 1
        && story.isAny(t, BODIES)
        && story.shaped(t, Tokens.CAPITALS)
        && !story.shaped(name, Tokens.CAPITALS);
  }

  /** Whether a name is told again: by the same word, or by a given name that it is short for. */
  private boolean startsOver(int name, int t) {
    return story.word(t) == story.word(t - 1)
        || (t > name + 1 && story.word(t) == story.word(name))
        || (story.isAny(t, WordClass.GIVEN)
            && t > name + 1
            && story.tokens.mark(t) == story.tokens.mark(name));
  }

  /** What titles, given names and nouns tell, where they do not contradict each other at first. */
  Gender gender(int first, int end) {
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
