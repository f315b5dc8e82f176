package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/**
 * Finds noun phrases without a grammar: runs of words that can stand within one, cut at the small
 * words and verbs that cannot. One pass, linear.
 */
final class MentionFinder {

  private static final long PRONOUNS =
      setOf(
          WordClass.HE,
          WordClass.SHE,
          WordClass.THEY,
          WordClass.IT,
          WordClass.FIRST,
          WordClass.YOU,
          WordClass.RELATIVE,
          WordClass.INDEFINITE);
  private static final long OPENERS = setOf(WordClass.DETERMINER, WordClass.POSSESSIVE);
  private static final long BREAKS =
      setOf(
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENT,
          WordClass.AUXILIARY,
          WordClass.NEGATION,
          WordClass.RELATIVE,
          WordClass.ADVERB);
  private static final long VERBS =
      setOf(
          WordClass.VERB,
          WordClass.SAY,
          WordClass.TELL,
          WordClass.THINK,
          WordClass.WANT,
          WordClass.JUDGE,
          WordClass.SHOW);
  private static final long HEADS = WordClass.HEADS | setOf(WordClass.NOUN, WordClass.TITLE);
  private static final long JOINED =
      setOf(WordClass.ORGANISATION, WordClass.GOVERNMENT, WordClass.DOCUMENT);

  private static final long NO_NAMES =
      BREAKS | OPENERS | PRONOUNS | setOf(WordClass.TIME, WordClass.COMMON, WordClass.LABEL);

  private static final long NO_FIELDS =
      HEADS
          | WordClass.GIVEN
          | OPENERS
          | PRONOUNS
          | setOf(
              WordClass.TITLE_MAN,
              WordClass.TITLE_WOMAN,
              WordClass.PLACE,
              WordClass.CITY,
              WordClass.DEMONYM,
              WordClass.TIME,
              WordClass.LABEL);

  private static final long TRADES = setOf(WordClass.PERSON, WordClass.TITLE);

  private static final long AND = Word.of("and");
  private static final long SAY = Word.of("say");
  private static final long THAT = Word.of("that");
  private static final long IN = Word.of("in");
  private static final long FIRST = Word.of("first");
  private static final Set<Long> WHEN = Word.all("last", "next", "early", "late");
  private static final Set<Long> RANKED = Word.all("lady", "minister");

  private static final int LONGEST = 40;

  private final Story story;
  private final Mentions found = new Mentions();

  MentionFinder(Story story) {
    this.story = story;
  }

  Mentions find() {
    int t = 0;
    while (t < story.size()) {
      int end = endOfPhrase(t);
      if (end > t) {
        add(t, end);
        t = end;
      } else {
        if (story.isAny(t, PRONOUNS)) {
          found.add(t, t + 1, MentionKind.PRONOUN);
        }
        t++;
      }
    }
    return found;
  }

  private void add(int first, int end) {
    boolean named = false;
    for (int t = first; t < end; t++) {
      named |= isName(t);
    }
    found.add(first, end, named ? MentionKind.NAME : MentionKind.NOMINAL);
    if (story.is(first, WordClass.POSSESSIVE)) {
      found.add(first, first + 1, MentionKind.PRONOUN);
    }
  }

  /** The token after the phrase that begins here; {@code first} itself where none does. */
  private int endOfPhrase(int first) {
    int t = first;
    boolean opened =
        story.isAny(t, OPENERS) && story.shaped(t, Tokens.WORD) && !story.startsParagraph(t + 1);
    if (opened) {
      t++;
    }
    int start = t;
    while (t < story.size() && t - start < LONGEST && continues(start, t, opened)) {
      t++;
    }
    if (t > start && story.mark(t) == 0 && story.shaped(t - 1, Tokens.CLITIC)) {
      t = Firms.isHouse(story, t - 1) ? t : t - 1;
    }
    return t == start ? first : t;
  }

  private boolean continues(int start, int t, boolean opened) {
    if (isInitial(t)
        || joinsNamesOf(start, t)
        || (t > start && isSlash(t))
        || (t > start
            && (story.word(t) == AND || story.mark(t) == '&')
            && Firms.joinsPartners(story, t))
        || joinsFields(start, t)
        || isNickname(start, t)
        || (!opened && joinsTrades(start, t))) {
      return true;
    }
    if (!story.shaped(t, Tokens.WORD)
        || story.is(t, WordClass.LABEL)
        || isParty(t)
        || (isVerbAfter(start, t) && !isFiling(start, t))
        || leadsThat(start, t)
        || isActOfSpeech(start, t)) {
      return false;
    }
    if (t > start && (story.startsParagraph(t) || isTime(t))) {
      return false;
    }
    if (story.shaped(t, Tokens.CLITIC)) {
      return t > start && (isPossessive(t) || Firms.isHouse(story, t));
    }
    if (isName(t) || leadsNoun(t) || isRank(t) || isBareSubject(t) || isFiling(start, t)) {
      return true;
    }
    if (story.shaped(t, Tokens.UPPER)) {
      return !story.isAny(t, BREAKS | OPENERS | PRONOUNS | WordClass.TIME.bit) && !isVerb(t);
    }
    if (story.is(t, WordClass.PARTICLE) && isName(t + 1) && isName(t - 1)) {
      return true;
    }
    if (joinsNames(start, t) || joinsQualifiers(t) || isShare(t)) {
      return true;
    }
    if (story.isAny(t, BREAKS | PRONOUNS)) {
      return false;
    }
    if (story.isAny(t, OPENERS)) {
      return t == start && !opened;
    }
    return !isVerb(t)
        || (story.isAny(t, HEADS) && (opened || t > start) && !isSubjectOf(start, t, opened));
  }

  /** "Department of Justice", "Center for Politics": small words within an institution’s name. */
  private boolean joinsNames(int start, int t) {
    if (t == start || !story.isAny(t, WordClass.PREPOSITION.bit | WordClass.CONJUNCTION.bit)) {
      return false;
    }
    boolean small = story.tokens.end(t) - story.tokens.begin(t) <= 3;
    return small
        && isName(t + 1)
        && isName(t - 1)
        && (story.isAny(t - 1, JOINED) || (story.is(t - 1, WordClass.PERSON) && isWhole(t - 1)))
        && !story.is(t, WordClass.CONJUNCTION);
  }

  /** Capitals that an ampersand joins to more, though the word is another elsewhere: "AT". */
  private boolean isInitial(int t) {
    return story.shaped(t, Tokens.CAPITALS) && isTight(t + 1) && story.shaped(t + 2, Tokens.UPPER);
  }

  /** An ampersand between names. */
  private boolean joinsNamesOf(int start, int t) {
    return t > start
        && story.mark(t) == '&'
        && ((isTight(t) && isInitial(t - 1)) || (isName(t - 1) && isName(t + 1)));
  }

  /** "A Reuters/Ipsos poll", "a 9/11 widow", "owner/chef Ana Silva". */
  private boolean isSlash(int t) {
    return story.mark(t) == '/'
        && !story.shaped(t, Tokens.SPACED)
        && !story.shaped(t + 1, Tokens.SPACED)
        && ((story.shaped(t - 1, Tokens.UPPER | Tokens.NUMBER)
                && story.shaped(t + 1, Tokens.UPPER | Tokens.NUMBER))
            || (story.isAny(t - 1, TRADES) && story.isAny(t + 1, TRADES)));
  }

  private boolean isTight(int t) {
    return story.mark(t) == '&' && !story.shaped(t, Tokens.SPACED);
  }

  /** Dwayne "Hurricane" Silva: either mark around what stands between the parts of a name. */
  private boolean isNickname(int start, int t) {
    if (t == start || story.tag(t) != Tag.QUOTE || story.inHeadline(t)) {
      return false;
    }
    if (story.isAny(t - 1, WordClass.GIVEN) && isName(t - 1) && isName(t + 1)) {
      int close = story.tag(t + 2) == Tag.QUOTE ? t + 2 : t + 3;
      return story.tag(close) == Tag.QUOTE && isName(close + 1) && isName(close - 1);
    }
    int open = story.tag(t - 2) == Tag.QUOTE ? t - 2 : t - 3;
    return open > start
        && story.tag(open) == Tag.QUOTE
        && story.isAny(open - 1, WordClass.GIVEN)
        && isName(t - 1)
        && isName(t + 1);
  }

  /** Silva "last week", "early Tuesday". */
  private boolean isTime(int t) {
    return WHEN.contains(story.word(t))
        && story.is(t + 1, WordClass.TIME)
        && (isName(t - 1) || story.isAny(t - 1, HEADS));
  }

  /**
   * "Food and Drug Administration": what an institution is for, in words that articles write small.
   */
  private boolean joinsFields(int start, int t) {
    return t > start
        && story.word(t) == AND
        && isField(t - 1)
        && isField(t + 1)
        && !story.inHeadline(t);
  }

  /** "Republican strategist and pollster Ana Silva", "host and Tolm Zoo keeper Ana Silva". */
  private boolean joinsTrades(int start, int t) {
    if (t == start || story.word(t) != AND || !story.is(t - 1, WordClass.PERSON)) {
      return false;
    }
    int trade = t + 1;
    while (trade < t + 4 && isName(trade) && !story.isAny(trade, TRADES)) {
      trade++;
    }
    return story.isAny(trade, TRADES) && isName(trade + 1);
  }

  private boolean isField(int t) {
    return story.shaped(t, Tokens.UPPER) && story.isCommon(t) && !story.isAny(t, NO_FIELDS);
  }

  /** "Current and former officials". */
  private boolean joinsQualifiers(int t) {
    return story.is(t, WordClass.CONJUNCTION)
        && story.is(t - 1, WordClass.QUALIFIER)
        && story.is(t + 1, WordClass.QUALIFIER);
  }

  /** "Six in 10 voters". */
  private boolean isShare(int t) {
    return story.word(t) == IN
        && story.isAny(t - 1, WordClass.DETERMINER.bit)
        && story.shaped(t + 1, Tokens.NUMBER);
  }

  /** "First lady", "first minister". */
  private boolean isRank(int t) {
    return story.word(t) == FIRST && RANKED.contains(story.word(t + 1));
  }

  /** Whether a title is written out, as in "Secretary of State", not "Sen.". */
  private boolean isWhole(int t) {
    return !story.shaped(t, Tokens.STOP);
  }

  /** Whether a word that can be noun or verb follows a full phrase: "the president claims". */
  private boolean isSubjectOf(int start, int t, boolean opened) {
    return t > start
        && !(opened && story.tag(t) == Tag.CUE_BASE)
        && !leadsNoun(t)
        && (isName(t - 1)
            || story.isAny(
                t - 1,
                setOf(
                    WordClass.PERSON,
                    WordClass.GROUP,
                    WordClass.ORGANISATION,
                    WordClass.GOVERNMENT)));
  }

  /** "Polls showed", "advocates argue": a plural, though it is a verb elsewhere, before a verb. */
  private boolean isBareSubject(int t) {
    int end = story.tokens.end(t);
    return story.isAny(t, VERBS)
        && end - story.tokens.begin(t) > 4
        && story.tokens.text().charAt(end - 1) == 's'
        && isFinite(t + 1);
  }

  /** "The court filing", not "the court filing a brief". */
  private boolean isFiling(int start, int t) {
    return t > start
        && story.is(t, WordClass.DOCUMENT)
        && story.endsInIng(t)
        && !story.isAny(t + 1, OPENERS)
        && !story.shaped(t + 1, Tokens.UPPER);
  }

  private boolean isFinite(int t) {
    return switch (story.tag(t)) {
      case SAY, CUE_ED, CUE_BASE -> !story.isAny(t, HEADS);
      default -> false;
    };
  }

  /** "State lawmakers", "press secretary": a noun of people follows at once. */
  private boolean leadsNoun(int t) {
    return (story.is(t, WordClass.GOVERNMENT)
            && story.isAny(t + 1, setOf(WordClass.PERSON, WordClass.GROUP, WordClass.TITLE)))
        || (story.isAny(t, JOINED)
            && story.tag(t) == Tag.CUE_BASE
            && story.isAny(t + 1, setOf(WordClass.PERSON, WordClass.TITLE)));
  }

  private boolean isVerb(int t) {
    return story.isAny(t, VERBS) || isAdverb(t);
  }

  /** Bush "shrugged", Tom Jones "owns": hardly anything but a verb follows a full phrase. */
  private boolean isVerbAfter(int start, int t) {
    Tag tag = story.tag(t);
    if (t > start + 1 && isName(t - 1) && isName(t - 2) && story.isAny(t - 2, WordClass.GIVEN)) {
      return !isName(t) && !story.shaped(t, Tokens.CLITIC | Tokens.UPPER);
    }
    return t > start
        && (tag == Tag.WORD_ED || tag == Tag.WORD_ING)
        && ((isName(t - 1) && !isQualifier(t - 1))
            || story.isAny(t - 1, HEADS)
            || Firms.isHouse(story, t - 1));
  }

  /**
   * "The law promises that", "Medicare trustees project that": no noun, whatever else it may be.
   */
  private boolean leadsThat(int start, int t) {
    return t > start
        && isVerb(t)
        && !isName(t)
        && story.word(t + 1) == THAT
        && (isName(t - 1) || story.isAny(t - 1, HEADS))
        && !story.shaped(t - 1, Tokens.CLITIC);
  }

  /** "D.C.-based": an adjective, whatever it begins with. */
  private boolean isQualifier(int t) {
    int behind = story.tokens.text().indexOf('-', story.tokens.begin(t), story.tokens.end(t)) + 1;
    return behind > story.tokens.begin(t)
        && behind < story.tokens.end(t)
        && Character.isLowerCase(story.tokens.text().charAt(behind));
  }

  /** "...!" beamed Ana Silva: right behind a quotation, before a name. */
  private boolean isActOfSpeech(int start, int t) {
    return t == start
        && story.is(t, WordClass.ACT)
        && story.tag(t - 1) == Tag.QUOTE
        && story.shaped(t + 1, Tokens.UPPER)
        && !story.shaped(t, Tokens.UPPER);
  }

  /** "R-Ohio", "D-Calif.": party and state, which name nobody. */
  private boolean isParty(int t) {
    int begin = story.tokens.begin(t);
    String text = story.tokens.text();
    return story.tokens.end(t) - begin > 2
        && text.charAt(begin + 1) == '-'
        && "RDI".indexOf(text.charAt(begin)) >= 0;
  }

  private boolean isAdverb(int t) {
    int end = story.tokens.end(t);
    String text = story.tokens.text();
    return end - story.tokens.begin(t) > 4
        && !story.isAny(t, HEADS)
        && !story.shaped(t, Tokens.UPPER)
        && text.charAt(end - 1) == 'y'
        && text.charAt(end - 2) == 'l';
  }

  /** Whether the clitic is a genitive, not short for "is" or "has": a noun phrase goes on. */
  private boolean isPossessive(int t) {
    return story.tokens.end(t) - story.tokens.begin(t) == 2
        && Character.toLowerCase(story.tokens.text().charAt(story.tokens.end(t) - 1)) == 's'
        && story.shaped(t + 1, Tokens.WORD)
        && !story.isAny(t + 1, BREAKS | OPENERS | PRONOUNS);
  }

  /** A capital that is not just the start of a sentence with a small word. */
  private boolean isName(int t) {
    if (!story.shaped(t, Tokens.UPPER)) {
      return false;
    }
    return !story.isAny(t, NO_NAMES) && (!isVerb(t) || (!startsSentence(t) && !isHeadlineVerb(t)));
  }

  /** "Says", "Reveals" within a headline: a listed verb where capitals tell nothing. */
  private boolean isHeadlineVerb(int t) {
    char last = Character.toLowerCase(story.tokens.text().charAt(story.tokens.end(t) - 1));
    return (last == 's' || last == 'd' || last == 'g' || story.word(t) == SAY)
        && story.inHeadline(t);
  }

  private boolean startsSentence(int t) {
    return story.sentenceBegin(t) == t || story.marks.at(t - 1) != story.marks.at(t);
  }
}
