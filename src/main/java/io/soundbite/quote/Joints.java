package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/** Knows the marks and small words at which a noun phrase goes on, though it would end there. */
final class Joints {

  static final long JOINED =
      setOf(WordClass.ORGANISATION, WordClass.GOVERNMENT, WordClass.DOCUMENT);

  private static final long NO_FIELDS =
      PhraseWords.HEADS
          | WordClass.GIVEN
          | WordClass.OPENERS
          | PhraseWords.PRONOUNS
          | setOf(
              WordClass.TITLE_MAN,
              WordClass.TITLE_WOMAN,
              WordClass.PLACE,
              WordClass.CITY,
              WordClass.DEMONYM,
              WordClass.TIME,
              WordClass.LABEL);

  private static final long NO_PLACES =
      WordClass.TITLES
          | WordClass.GIVEN
          | WordClass.INSTITUTIONS
          | setOf(WordClass.GROUP, WordClass.PLACE, WordClass.DEMONYM);

  /** What two places or fields have together. */
  private static final Set<Long> SHARED =
      Word.all(
          "police",
          "constabulary",
          "council",
          "board",
          "authority",
          "court",
          "commission",
          "association",
          "committee",
          "trust");

  private static final int LONGEST_PLACE = 4;
  private static final long AND = Word.of("and");
  private static final long IN = Word.of("in");
  private static final Set<Long> CAUSES = Word.all("without", "against");

  private final Story story;
  private final PhraseWords words;

  Joints(Story story, PhraseWords words) {
    this.story = story;
    this.words = words;
  }

  /**
   * Whether a mark, or a word whatever it is elsewhere, stands within the phrase.
   *
   * @param start the first token of the phrase, without its article
   * @param opened whether it has one
   */
  boolean join(int start, int t, boolean opened) {
    return isInitial(t)
        || joinsNamesOf(start, t)
        || (t > start && (isSlash(t) || isBeforeSuffix(t)))
        || (t > start
            && (story.word(t) == AND || story.mark(t) == '&')
            && Firms.joinsPartners(story, t))
        || joinsFields(start, t)
        || joinsPlaces(start, t)
        || (t > start && (isOfSeveral(t) || isCause(story, t)))
        || isNickname(start, t)
        || (!opened && joinsTrades(start, t));
  }

  /**
   * "The train drivers’ union", "miners’ leader Ana Silva": the mark behind a plural, and theirs.
   */
  private boolean isOfSeveral(int t) {
    return (story.mark(t) == '’' || story.mark(t) == '\'')
        && !story.shaped(t, Tokens.SPACED)
        && story.isWord(t - 1)
        && story.isPlural(t - 1)
        && story.shaped(t + 1, Tokens.SPACED)
        && (story.isAny(t + 1, WordClass.INSTITUTIONS)
            || isTheirPaper(t)
            || (story.is(t + 1, WordClass.PERSON) && story.shaped(t + 2, Tokens.UPPER)))
        && !story.startsParagraph(t + 1)
        && !story.marks.ends(t);
  }

  /** "The auditors’ report states". */
  private boolean isTheirPaper(int mark) {
    return story.is(mark + 1, WordClass.DOCUMENT)
        && !story.isPlural(mark + 1)
        && story.is(mark + 2, WordClass.SAY);
  }

  /** "Doctors Without Borders", "Mothers Against Drunk Driving". */
  static boolean isCause(Story story, int t) {
    return story.shaped(t, Tokens.UPPER)
        && story.is(t, WordClass.PREPOSITION)
        && CAUSES.contains(story.word(t))
        && story.shaped(t - 1, Tokens.UPPER)
        && story.shaped(t + 1, Tokens.UPPER)
        && story.isPlural(t - 1)
        && story.isCommon(t - 1)
        && !story.inHeadline(t);
  }

  /** "The search and rescue agency": what an institution does, in two small words. */
  boolean joinsTasks(int start, int t) {
    return t == start + 1
        && story.word(t) == AND
        && isTask(t - 1)
        && isTask(t + 1)
        && story.isAny(t + 2, WordClass.INSTITUTIONS)
        && !story.shaped(t + 2, Tokens.UPPER);
  }

  private boolean isTask(int t) {
    return story.isWord(t)
        && !story.shaped(t, Tokens.UPPER | Tokens.NUMBER)
        && !story.isAny(t, PhraseWords.HEADS | PhraseWords.BREAKS | WordClass.OPENERS)
        && story.tag(t) != Tag.WORD_ED;
  }

  /** Whether a small word that is no name and no verb stands within the phrase. */
  boolean joinSmall(int start, int t) {
    return joinsNames(start, t) || joinsQualifiers(t) || isShare(t);
  }

  /** "Department of Justice", "Center for Politics": small words within an institution’s name. */
  private boolean joinsNames(int start, int t) {
    if (t == start || !story.isAny(t, WordClass.PREPOSITION.bit | WordClass.CONJUNCTION.bit)) {
      return false;
    }
    boolean small = story.tokens.end(t) - story.tokens.begin(t) <= 3;
    return small
        && words.isName(t + 1)
        && words.isName(t - 1)
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
        && ((isTight(t) && isInitial(t - 1)) || (words.isName(t - 1) && words.isName(t + 1)));
  }

  /** "A Reuters/Ipsos poll", "a 9/11 widow", "owner/chef Ana Silva". */
  private boolean isSlash(int t) {
    return story.mark(t) == '/'
        && !story.shaped(t, Tokens.SPACED)
        && !story.shaped(t + 1, Tokens.SPACED)
        && ((story.shaped(t - 1, Tokens.UPPER | Tokens.NUMBER)
                && story.shaped(t + 1, Tokens.UPPER | Tokens.NUMBER))
            || (story.isAny(t - 1, WordClass.TRADES) && story.isAny(t + 1, WordClass.TRADES)));
  }

  /** The comma of "Peter Holm, Jr.". */
  private boolean isBeforeSuffix(int t) {
    return story.mark(t) == ','
        && words.isName(t - 1)
        && story.shaped(t + 1, Tokens.UPPER)
        && story.is(t + 1, WordClass.SUFFIX);
  }

  private boolean isTight(int t) {
    return story.mark(t) == '&' && !story.shaped(t, Tokens.SPACED);
  }

  /** Dwayne "Hurricane" Silva: either mark around what stands between the parts of a name. */
  private boolean isNickname(int start, int t) {
    if (t == start || story.tag(t) != Tag.QUOTE || story.inHeadline(t)) {
      return false;
    }
    return opensNickname(t) || closesNickname(start, t);
  }

  private boolean opensNickname(int t) {
    int close = story.tag(t + 2) == Tag.QUOTE ? t + 2 : t + 3;
    return story.isAny(t - 1, WordClass.GIVEN)
        && words.isName(t - 1)
        && words.isName(t + 1)
        && story.tag(close) == Tag.QUOTE
        && words.isName(close + 1)
        && words.isName(close - 1);
  }

  private boolean closesNickname(int start, int t) {
    int open = story.tag(t - 2) == Tag.QUOTE ? t - 2 : t - 3;
    return open > start
        && story.tag(open) == Tag.QUOTE
        && story.isAny(open - 1, WordClass.GIVEN)
        && words.isName(t - 1)
        && words.isName(t + 1);
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

  /**
   * "Ansel and Tolm Police", "Joint Pilots and Harbour Board": an institution’s name whose last
   * word stands for both.
   */
  private boolean joinsPlaces(int start, int t) {
    if (t == start || story.word(t) != AND || story.inHeadline(t) || !isOfPlace(t - 1)) {
      return false;
    }
    int last = t + 1;
    while (last < t + LONGEST_PLACE && isOfPlace(last)) {
      last++;
    }
    return last > t + 1
        && story.shaped(last, Tokens.UPPER)
        && SHARED.contains(story.word(last))
        && !story.shaped(last + 1, Tokens.UPPER)
        && !story.isAny(start, WordClass.GIVEN | WordClass.TITLES);
  }

  private boolean isOfPlace(int t) {
    return words.isName(t) && !story.isAny(t, NO_PLACES);
  }

  /** "Republican strategist and pollster Ana Silva", "host and Tolm Zoo keeper Ana Silva". */
  private boolean joinsTrades(int start, int t) {
    if (t == start || story.word(t) != AND || !story.is(t - 1, WordClass.PERSON)) {
      return false;
    }
    int trade = t + 1;
    while (trade < t + 4 && words.isName(trade) && !story.isAny(trade, WordClass.TRADES)) {
      trade++;
    }
    return story.isAny(trade, WordClass.TRADES) && words.isName(trade + 1);
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

  /** Whether a title is written out, as in "Secretary of State", not "Sen.". */
  private boolean isWhole(int t) {
    return !story.shaped(t, Tokens.STOP);
  }
}
