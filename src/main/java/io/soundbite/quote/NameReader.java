package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes mentions apart into role and name, and says what sort of source they are. */
final class NameReader {

  private static final Set<Long> SON_OF = Word.all("bin", "bint", "ibn");
  private static final long FORMS =
      setOf(WordClass.TITLE, WordClass.TITLE_MAN, WordClass.TITLE_WOMAN);
  private static final Set<Long> BEATS =
      Word.all("east", "west", "north", "south", "city", "central", "rural", "traffic");

  /** Letters behind a name that are no part of it. */
  private static final Set<Long> HONOURS =
      Word.all("kc qc sc bl mp msp mep td obe mbe cbe kbe dbe jp frs phd md".split(" "));

  /** What is called so before its name is no human being. */
  private static final Set<Long> FIRMS =
      Word.all(
          ("giant conglomerate lender insurer supermarket brewer automaker drugmaker chipmaker planemaker"
                  + " steelmaker homebuilder housebuilder startup start-up")
              .split(" "));

  private static final long NO_OFFICE = WordClass.GIVEN | setOf(WordClass.REIGNING);
  private static final long GENERIC =
      WordClass.TITLES
          | WordClass.INSTITUTIONS
          | setOf(
              WordClass.DEMONYM,
              WordClass.CITY,
              WordClass.PLACE,
              WordClass.GROUP,
              WordClass.SUFFIX,
              WordClass.COMMON);

  private static final long FRAGMENTS = setOf(WordClass.SUFFIX, WordClass.COMMON);

  private static final Pattern DESCRIPTION =
      Pattern.compile("(?:ist|er|or|man|woman|ess|ian|ollah|ost|y|ies|ous|can|wan)$");

  private static final Pattern DOER =
      Pattern.compile("^\\p{L}{5,}(?:er|or|ist|man|woman|boy|girl)$");

  private final Story story;
  private final RoleReader roles;
  private final KindReader kinds;
  private final LastNames lastNames;
  private final GenderReader genders;
  private final OfficeWords offices;
  private final LongNameReader longNames;

  NameReader(Story story, RoleReader roles) {
    this.story = story;
    this.roles = roles;
    this.kinds = new KindReader(story);
    this.lastNames = new LastNames(story, kinds);
    this.genders = new GenderReader(story);
    this.offices = new OfficeWords(story, kinds);
    this.longNames = new LongNameReader(story, kinds);
  }

  NameParts read(int mention) {
    return read(story.mentions.first(mention), story.mentions.end(mention));
  }

  /** "Ana Silva" of "Ana Silva’s bakery"; empty where the first genitive is of no name. */
  Optional<NameParts> owner(int mention) {
    int first = story.mentions.first(mention);
    for (int t = first + 1; t < story.mentions.end(mention); t++) {
      if (story.shaped(t, Tokens.CLITIC)) {
        return kinds.isName(t - 1) ? Optional.of(read(first, t)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private NameParts read(int first, int end) {
    if (Firms.isHouse(story, end - 1)) {
      int begin = kinds.skipOpeners(first, end);
      return new NameParts(begin, end, begin, SpeakerKind.ORGANISATION, Gender.UNKNOWN, true);
    }
    if (longNames.isInstitution(first, end)) {
      return longNames.institution(first, end);
    }
    int holder = longNames.holder(first, end);
    if (holder > first) {
      int begin = kinds.skipOpeners(first, end);
      int last = nameEnd(holder, end);
      return new NameParts(
          holder, last, begin, SpeakerKind.PERSON, gender(begin, last), !isShouted(holder, last));
    }
    if (!kinds.isName(end - 1) || isGeneric(first, end)) {
      return common(first, end);
    }
    int begin = kinds.skipOpeners(first, end);
    SpeakerKind known = known(first, begin, end);
    if (known != null) {
      int whole = KnownNames.goesBack(story, begin, end) ? begin - 1 : begin;
      return new NameParts(whole, end, whole, known, Gender.UNKNOWN, true);
    }
    int owned = afterOwner(begin, end);
    SpeakerKind whole = kinds.ofName(owned, end);
    if (whole == SpeakerKind.PERSON && owned == begin) {
      whole = kinds.ofName(begin, end);
    }
    if (whole == SpeakerKind.PERSON && kinds.isFamily(first, begin, end)) {
      whole = SpeakerKind.GROUP;
    }
    if (whole != SpeakerKind.PERSON) {
      int proper = story.is(end - 1, WordClass.COMPANY) ? behindSmall(begin, end) : begin;
      return new NameParts(proper, end, proper, whole, Gender.UNKNOWN, true);
    }
    int name = withReign(owned, nameBegin(owned, end));
    int last = nameEnd(name, end);
    if (name > first && isFirm(name - 1) && !story.isAny(name, WordClass.GIVEN)) {
      return new NameParts(
          name, last, name, SpeakerKind.ORGANISATION, Gender.UNKNOWN, !isShouted(name, last));
    }
    int role = roles.begin(begin, name);
    boolean proper = !isShouted(name, last);
    return new NameParts(name, last, role, SpeakerKind.PERSON, gender(begin, last), proper);
  }

  /** "Tamarack Metals" of "startup Tamarack Metals": behind the last word written small. */
  private int behindSmall(int first, int end) {
    int begin = end - 1;
    while (begin > first && story.shaped(begin - 1, Tokens.UPPER | Tokens.NUMBER)) {
      begin--;
    }
    return begin;
  }

  /**
   * "Firm" of "the mining firm Serra Alta", "giant" of "tech giant Corvus"; not of "a spokesman of
   * the firm Ana Silva".
   */
  boolean isFirm(int t) {
    boolean ofFirm = story.is(t - 1, WordClass.DETERMINER) && story.is(t - 2, WordClass.OF);
    return !ofFirm
        && !story.shaped(t, Tokens.UPPER)
        && (story.is(t, WordClass.BODY) || FIRMS.contains(story.word(t)));
  }

  /** What is known of a name, where the story does not name somebody by it: "Steve Forbes". */
  private @Nullable SpeakerKind known(int first, int begin, int end) {
    SpeakerKind kind = KnownNames.kind(story, first, begin, end);
    return kind != null && end - begin == 1 && lastNames.has(begin) ? null : kind;
  }

  /** "Adm. Bright Silva": a title before it makes a name of any word. */
  boolean isTitled(NameParts name) {
    return story.isAny(name.first() - 1, FORMS);
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
    SpeakerKind kind = kinds.ofHead(headOf(first, end));
    boolean proper =
        (kind == SpeakerKind.ORGANISATION || kind == SpeakerKind.GOVERNMENT) && hasName(first, end);
    int begin = proper ? kinds.skipOpeners(first, end) : first;
    return new NameParts(begin, end, begin, kind, gender(behindOwner(first, end), end), proper);
  }

  /** "Wife" of "Mr. Silva’s wife". */
  private int behindOwner(int first, int end) {
    for (int t = end - 1; t > first; t--) {
      if (story.shaped(t, Tokens.CLITIC)) {
        return t + 1;
      }
    }
    return first;
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

  /**
   * Whether no word of a phrase could be somebody’s own: "the President", "Secretary of State",
   * "Oregon Democrat". Institutions are told apart from that by their last word.
   */
  private boolean isGeneric(int first, int end) {
    if (end - first == 1 && (isFragment(first) || (isDocument(first) && !lastNames.has(first)))) {
      return true;
    }
    if (isCalledLikeTrade(first, end)) {
      return false;
    }
    if (offices.isInstitutionOf(first, end)) {
      return false;
    }
    if (offices.isWhole(first, end)) {
      return true;
    }
    boolean opened = story.isAny(first, WordClass.OPENERS);
    if (opened && end - first == 2 && Offices.isNational(story.word(end - 1))) {
      return true;
    }
    if (opened && story.is(end - 1, WordClass.PERSON) && !story.isAny(end - 1, WordClass.GIVEN)) {
      return true;
    }
    boolean person = false;
    for (int t = first; t < end; t++) {
      person |= story.isAny(t, WordClass.TITLES);
      if (kinds.isName(t) && (!story.isAny(t, GENERIC) || story.isAny(t, WordClass.GIVEN))) {
        return false;
      }
    }
    return (person && story.is(headOf(first, end), WordClass.PERSON))
        || story.is(end - 1, WordClass.DEMONYM);
  }

  /** "Research shows", "Data suggest": it has its capital for beginning a sentence. */
  private boolean isDocument(int token) {
    return story.isAny(token, WordClass.DOCUMENTS)
        && !story.isAny(token, WordClass.GIVEN)
        && token == story.sentenceBegin(token);
  }

  /** Whether it is a name of more than a word that is known for no person's: "Weekly Standard". */
  boolean isKnown(NameParts name) {
    return name.length() > 1
        && KnownNames.kind(story, name.first(), name.first(), name.end()) != null;
  }

  /** "Mr. Baker", not "Mr. Speaker". */
  private boolean isCalledLikeTrade(int first, int end) {
    return end - first == 2
        && story.isAny(first, WordClass.ADDRESS)
        && story.is(end - 1, WordClass.PERSON)
        && !story.isAny(end - 1, FORMS);
  }

  /** "Minn.", "Jr.", "H": a piece of something, no name. */
  private boolean isFragment(int token) {
    int length = story.tokens.end(token) - story.tokens.begin(token);
    boolean state = story.shaped(token, Tokens.STOP) && !story.shaped(token, Tokens.CAPITALS);
    return length == 1 || state || story.isAny(token, FRAGMENTS);
  }

  /** After "ABC’s" of "ABC’s Rick Klein", where a name and nothing else follows. */
  private int afterOwner(int first, int end) {
    int behind = behindOwner(first, end);
    if (behind == first || end - behind < 2) {
      return first;
    }
    for (int t = behind; t < end; t++) {
      if (story.isAny(t, WordClass.INSTITUTIONS) && !story.isAny(t, WordClass.TITLES)) {
        return first;
      }
    }
    return behind;
  }

  /** After the last title or common word; the whole where nothing would be left. */
  private int nameBegin(int first, int end) {
    int begin = first;
    int last = story.is(end - 1, WordClass.SUFFIX) ? end - 2 : end - 1;
    for (int t = first; t < last; t++) {
      if (story.isAny(t, WordClass.GIVEN)
          && kinds.isName(t)
          && !story.isAny(t, WordClass.TITLES)
          && !isAl(first, t)
          && !isTrade(t + 1)
          && !isOfOffice(t, last)) {
        return begin == t - 1 && isStrange(begin, end) ? begin : eldest(first, t);
      }
      boolean common =
          !kinds.isPart(t)
              || offices.isQualifier(t)
              || offices.isBeforeInitials(first, t, end)
              || opensAsTrade(first, t, end)
              || areSeveral(first, t)
              || isBeat(t)
              || Traits.isAgeInWords(story, t);
      boolean title = story.isAny(t, WordClass.TITLES) && !isGivenName(t, end);
      boolean origin = story.is(t, WordClass.DEMONYM) && end - t > 2;
      if (common || title || origin || offices.isPortfolio(first, t, end)) {
        begin = t + 1;
      }
    }
    return begin;
  }

  /** "Noura" of "Noura bint Saleh", "Hamad" of "Hamad bin Rashid bin Saleh". */
  private int eldest(int first, int given) {
    int t = given;
    while (t - 2 >= first && SON_OF.contains(story.word(t - 1)) && kinds.isName(t - 2)) {
      t -= 2;
    }
    return t;
  }

  /** "Al" of "Hamad bin Rashid Al Kaabi", not of "Al Kaabi". */
  private boolean isAl(int first, int t) {
    return story.is(t, WordClass.PARTICLE)
        && t > first
        && kinds.isName(t - 1)
        && !story.isAny(t - 1, WordClass.TITLES);
  }

  /** "East" of "SSP East Ana Silva": where a policeman serves. */
  private boolean isBeat(int t) {
    return BEATS.contains(story.word(t))
        && story.is(t - 1, WordClass.TITLE)
        && story.shaped(t - 1, Tokens.CAPITALS);
  }

  /** "Violinist Ola Kent": a word that articles write small opens a sentence before a name. */
  private boolean opensAsTrade(int first, int t, int end) {
    return t == first
        && end - first > 2
        && story.sentenceBegin(t) == t
        && !story.isAny(t, WordClass.GIVEN)
        && story.word(t) != KindReader.AIR
        && kinds.isName(t + 1)
        && kinds.isName(t + 2)
        && (story.isCommon(t) || DOER.matcher(story.tokens.text(t, t + 1)).find());
  }

  /** "Twins Ana and Rui Holm", "MPs Ana Silva and Peter Holm". */
  private boolean areSeveral(int first, int t) {
    return t == first
        && (story.is(t, WordClass.GROUP) || story.isOfPeople(t))
        && story.isPlural(t)
        && story.isAny(t + 1, WordClass.GIVEN)
        && kinds.isName(t + 1);
  }

  /** Whether a word is in no lexicon, and so may be a given name: "Juliet Fernando Silva". */
  private boolean isStrange(int t, int end) {
    for (int other = t + 1; other < end; other++) {
      if (story.word(other) == story.word(t)) {
        return false;
      }
    }
    return end - t > 2
        && kinds.isName(t)
        && story.classes(t) == 0
        && !story.isCommon(t)
        && !story.isPluralOfCommon(t)
        && !story.shaped(t, Tokens.CAPITALS)
        && !story.shaped(t, Tokens.CLITIC)
        && !isDescription(t);
  }

  /** "Environmentalist", "Right-blogger", "Ayatollah": what somebody is. */
  private boolean isDescription(int t) {
    String word = story.tokens.text(t, t + 1);
    return word.indexOf('-') >= 0 || DESCRIPTION.matcher(word).find();
  }

  /**
   * Whether an office follows, and then somebody’s name: "Austin" of "Austin Police Chief Ana
   * Silva" is a city.
   */
  private boolean isOfOffice(int first, int last) {
    for (int t = first + 1; t < last; t++) {
      if (story.isAny(t, WordClass.TITLES)
          && !story.isAny(t, NO_OFFICE)
          && kinds.isName(t)
          && kinds.isName(t + 1)
          && (last > t + 1 || story.isAny(t + 1, WordClass.GIVEN))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a trade written small goes on from a capital: "Marine biologist Ana Silva". */
  private boolean isTrade(int t) {
    return story.is(t, WordClass.PERSON) && !kinds.isName(t);
  }

  /** Back over "Pope" of "Pope Francis": the name by which others know him. */
  private int withReign(int first, int name) {
    boolean reigns =
        name > first
            && story.is(name - 1, WordClass.REIGNING)
            && kinds.isName(name - 1)
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
      boolean longer = story.is(name + 2, WordClass.SUFFIX) || isInitial(name + 1);
      return longer ? name + 3 : name + 2;
    }
    for (int t = name + 1; t < end; t++) {
      if (!kinds.isPart(t)
          || startsOver(name, t)
          || isForeign(name, t)
          || isHonour(t)
          || isVerbBehind(name, t)) {
        return t;
      }
    }
    return end;
  }

  /** "Edward Snowden NSA": an institution in capitals behind somebody's name. */
  private boolean isForeign(int name, int t) {
    return t > name + 1
        && story.isAny(t, WordClass.INSTITUTIONS)
        && story.shaped(t, Tokens.CAPITALS)
        && !story.shaped(name, Tokens.CAPITALS);
  }

  /** "KC" of "Imogen Sayle KC". */
  private boolean isHonour(int t) {
    return story.shaped(t, Tokens.CAPITALS) && HONOURS.contains(story.word(t));
  }

  /** "Seems" of "Ana Silva Seems": the verb of a heading. */
  private boolean isVerbBehind(int name, int t) {
    return t > name + 1
        && story.isAny(name, WordClass.GIVEN)
        && story.isAny(t, WordClass.VERBS | WordClass.AUXILIARY.bit)
        && story.isCommon(t)
        && !story.isAny(t, WordClass.GIVEN | WordClass.SUFFIX.bit);
  }

  private boolean isInitial(int t) {
    return story.shaped(t, Tokens.STOP) && story.tokens.end(t) - story.tokens.begin(t) == 2;
  }

  /** Whether a name is told again: by the same word, or by a given name that it is short for. */
  private boolean startsOver(int name, int t) {
    return story.word(t) == story.word(t - 1)
        || (t > name + 1 && story.word(t) == story.word(name))
        || (story.isAny(t, WordClass.GIVEN)
            && t > name + 1
            && story.tokens.mark(t) == story.tokens.mark(name));
  }

  /** What the tokens {@code [first, end)} tell of man or woman. */
  Gender gender(int first, int end) {
    return genders.read(first, end);
  }

  /** Whether a capital tells more than the nation of a body, "the Lorvian carmaker". */
  private boolean hasName(int first, int end) {
    boolean body = story.is(end - 1, WordClass.BODY);
    for (int t = first; t < end; t++) {
      if (kinds.isName(t) && !(body && story.is(t, WordClass.DEMONYM))) {
        return true;
      }
    }
    return false;
  }
}
