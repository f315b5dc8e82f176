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

  private static final long THAT = Word.of("that");
  private static final long FIRST = Word.of("first");
  private static final long ANYBODY = Word.of("people");
  private static final long LEAD = Word.of("lead");
  private static final long STATES = Word.of("states");
  private static final Set<Long> WHEN = Word.all("last", "next", "early", "late");
  private static final Set<Long> SO_MANY =
      Word.all("two three four five six seven eight nine ten other few many more".split(" "));
  private static final Set<Long> RANKED = Word.all("lady", "minister");

  private static final long PEOPLE = WordClass.TRADES | WordClass.GROUP.bit;
  private static final long SUBJECTS =
      setOf(WordClass.PERSON, WordClass.GROUP, WordClass.ORGANISATION, WordClass.GOVERNMENT);

  private static final int LONGEST = 40;

  private final Story story;
  private final PhraseWords words;
  private final Joints joints;
  private final Mentions found = new Mentions();

  MentionFinder(Story story) {
    this.story = story;
    this.words = new PhraseWords(story);
    this.joints = new Joints(story, words);
  }

  Mentions find() {
    int t = 0;
    while (t < story.size()) {
      int end = endOfPhrase(t);
      if (end > t) {
        add(t, end);
        t = end;
      } else {
        if (story.isAny(t, PhraseWords.PRONOUNS)) {
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
      named |= words.isName(t);
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
        story.isAny(t, WordClass.OPENERS)
            && story.shaped(t, Tokens.WORD)
            && !story.startsParagraph(t + 1);
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
    if (joints.join(start, t, opened) || story.longNames.begin(t) >= start) {
      return true;
    }
    if (!story.shaped(t, Tokens.WORD)
        || story.is(t, WordClass.LABEL)
        || story.isPartyAndState(t)
        || (isVerbAfter(start, t) && !isFiling(start, t))
        || leadsThat(start, t)
        || story.is(t, WordClass.PLACED)
        || isActOfSpeech(start, t)) {
      return false;
    }
    if (t > start && (story.startsParagraph(t) || isTime(t) || isBehindHour(t))) {
      return false;
    }
    if (isTimeOfDay(start, t, opened) || actsOnSomething(start, t) || isActOfPeople(start, t)) {
      return false;
    }
    if (story.shaped(t, Tokens.CLITIC)) {
      return t > start && (isPossessive(t) || Firms.isHouse(story, t));
    }
    if (words.isName(t)
        || leadsNoun(t)
        || leadsBody(start, t, opened)
        || isRank(t)
        || isBareSubject(t)
        || isFiling(start, t)) {
      return true;
    }
    if (story.shaped(t, Tokens.UPPER)) {
      return !story.isAny(
              t, PhraseWords.BREAKS | WordClass.OPENERS | PhraseWords.PRONOUNS | WordClass.TIME.bit)
          && !words.isVerb(t);
    }
    if (isParticle(t)) {
      return true;
    }
    if (joints.joinSmall(start, t) || (opened && joints.joinsTasks(start, t))) {
      return true;
    }
    if (story.isAny(t, PhraseWords.BREAKS | PhraseWords.PRONOUNS)) {
      return false;
    }
    if (story.isAny(t, WordClass.OPENERS)) {
      return t == start && (!opened || isSoMany(t));
    }
    return !words.isVerb(t)
        || (opened && t == start && isSpeaker(t))
        || (story.isAny(t, PhraseWords.HEADS)
            && (opened || t > start)
            && !isSubjectOf(start, t, opened));
  }

  /** "De", and "la", of "Juan de la Cruz". */
  private boolean isParticle(int t) {
    boolean two = story.is(t + 1, WordClass.PARTICLE) || story.is(t - 1, WordClass.PARTICLE);
    int before = story.is(t - 1, WordClass.PARTICLE) ? t - 2 : t - 1;
    int after = story.is(t + 1, WordClass.PARTICLE) ? t + 2 : t + 1;
    return story.is(t, WordClass.PARTICLE)
        && words.isName(before)
        && words.isName(after)
        && (!two || after - before == 3);
  }

  /** "10:03 The jury": another sentence. */
  private boolean isBehindHour(int t) {
    return story.shaped(t - 1, Tokens.NUMBER) && story.sentenceBegin(t) == t;
  }

  /** Silva "last week", "early Tuesday". */
  private boolean isTime(int t) {
    return story.is(t + 1, WordClass.TIME)
        && WHEN.contains(story.word(t))
        && (words.isName(t - 1) || story.isAny(t - 1, PhraseWords.HEADS));
  }

  /** "Dusk" of "at dusk Ana Silva left". */
  private boolean isTimeOfDay(int start, int t, boolean opened) {
    return t == start
        && !opened
        && story.is(t, WordClass.TIME)
        && !story.shaped(t, Tokens.UPPER)
        && story.is(t - 1, WordClass.PREPOSITION)
        && words.isName(t + 1);
  }

  /** "Buttons" of "Ana Silva buttons her cloak": the verb of somebody, not people of his. */
  private boolean actsOnSomething(int start, int t) {
    return t > start
        && story.tag(t) == Tag.WORD_S
        && words.isName(t - 1)
        && story.isAny(t + 1, WordClass.OPENERS)
        && story.word(t + 1) != THAT
        && !story.shaped(t + 1, Tokens.UPPER)
        && !story.isAny(t - 1, PhraseWords.HEADS);
  }

  /** "First lady", "first minister". */
  private boolean isRank(int t) {
    return story.word(t) == FIRST && RANKED.contains(story.word(t + 1));
  }

  /** "Said the volunteer.", "the two said": a noun for its place, whatever it is elsewhere. */
  private boolean isSpeaker(int t) {
    return story.isAny(t - 1, WordClass.OPENERS)
        && story.word(t - 1) != THAT
        && !isParticiple(t)
        && (story.tag(t + 1) == Tag.SAY || (story.tag(t - 2) == Tag.SAY && endsPhrase(t + 1)));
  }

  /** "The two said", "the two companies", not "the two states". */
  private boolean isSoMany(int t) {
    return SO_MANY.contains(story.word(t))
        && (isSpeaker(t) || story.is(t + 1, WordClass.GROUP))
        && story.word(t + 1) != STATES;
  }

  /** "The brief" that states something, and not how many states there are. */
  private boolean isText(int t) {
    boolean noun = words.isVerb(t) || story.isAny(t, PhraseWords.HEADS);
    return isSpeaker(t) && (noun || story.tag(t - 2) == Tag.QUOTE || leadsOn(t + 2));
  }

  private boolean leadsOn(int t) {
    return switch (story.tag(t)) {
      case THAT, COLON, QUOTE -> true;
      default -> false;
    };
  }

  private boolean endsPhrase(int t) {
    return !story.isWord(t) || story.is(t, WordClass.PREPOSITION);
  }

  private boolean isParticiple(int t) {
    return switch (story.tag(t)) {
      case CUE_ED, CUE_ING, WORD_ED, WORD_ING, ADVERB -> true;
      default -> false;
    };
  }

  /** Whether a word that can be noun or verb follows a full phrase: "the president claims". */
  private boolean isSubjectOf(int start, int t, boolean opened) {
    return t > start
        && !(opened && story.tag(t) == Tag.CUE_BASE)
        && !leadsNoun(t)
        && !leadsName(t)
        && (words.isName(t - 1)
            || story.isAny(t - 1, SUBJECTS)
            || (story.word(t) == STATES && t == start + 1 && isText(start)));
  }

  /** "Defence counsel Ana Silva": no verb in its first form has one thing for its subject. */
  private boolean leadsName(int t) {
    return story.is(t, WordClass.PERSON)
        && isFirstForm(t)
        && !story.isPlural(t - 1)
        && words.isName(t + 1)
        && words.isName(t + 2);
  }

  /** Whether a verb stands in its first form: "search", "author", not "told". */
  private boolean isFirstForm(int t) {
    boolean verb = story.tag(t) == Tag.CUE_BASE || story.tag(t) == Tag.SAY;
    return verb && story.lemma(t) == story.word(t);
  }

  /** "Polls showed", "advocates argue": a plural, though it is a verb elsewhere, before a verb. */
  private boolean isBareSubject(int t) {
    int end = story.tokens.end(t);
    return story.isAny(t, WordClass.VERBS)
        && end - story.tokens.begin(t) > 4
        && story.tokens.text().charAt(end - 1) == 's'
        && isFinite(t + 1);
  }

  /** "The court filing", not "the court filing a brief". */
  private boolean isFiling(int start, int t) {
    return t > start
        && story.is(t, WordClass.DOCUMENT)
        && story.endsInIng(t)
        && !story.isAny(t + 1, WordClass.OPENERS)
        && !story.shaped(t + 1, Tokens.UPPER);
  }

  /** "Rescuers broke", "Villagers digging": behind several of a trade that open a sentence. */
  private boolean isActOfPeople(int start, int t) {
    return t == start + 1
        && story.isOfPeople(start)
        && story.is(start, WordClass.COMMON)
        && switch (story.tag(t)) {
          case WORD, WORD_ED, WORD_ING -> !story.isAny(t + 1, PEOPLE);
          default -> false;
        };
  }

  private boolean isFinite(int t) {
    return switch (story.tag(t)) {
      case SAY, CUE_ED, CUE_BASE -> !story.isAny(t, PhraseWords.HEADS);
      default -> false;
    };
  }

  /**
   * "State lawmakers", "state party chair", "press secretary", "lead author": a noun of people
   * follows at once.
   */
  private boolean leadsNoun(int t) {
    boolean people =
        story.isAny(t + 1, PEOPLE)
            || (story.is(t + 1, WordClass.ORGANISATION) && story.isAny(t + 2, PEOPLE));
    return (story.is(t, WordClass.GOVERNMENT) && (people || isOfState(t)))
        || (story.word(t) == LEAD && people)
        || (story.isAny(t, Joints.JOINED)
            && story.tag(t) == Tag.CUE_BASE
            && story.isAny(t + 1, WordClass.TRADES));
  }

  /** "State wildlife officials": a word between that is no verb. */
  private boolean isOfState(int t) {
    return story.tag(t + 1) == Tag.WORD
        && story.is(t + 2, WordClass.GROUP)
        && !story.isPlural(t - 1)
        && story.word(t + 2) != ANYBODY;
  }

  /** "The fire service", "a Tolm rescue agency": no verb in its first form has one thing before. */
  private boolean leadsBody(int start, int t, boolean opened) {
    return opened
        && isFirstForm(t)
        && !story.shaped(t, Tokens.UPPER)
        && story.isAny(t + 1, WordClass.INSTITUTIONS)
        && !story.shaped(t + 1, Tokens.UPPER)
        && (t == start || !story.isAny(t - 1, SUBJECTS));
  }

  /** Bush "shrugged", Tom Jones "owns": hardly anything but a verb follows a full phrase. */
  private boolean isVerbAfter(int start, int t) {
    Tag tag = story.tag(t);
    if (t > start + 1
        && words.isName(t - 1)
        && words.isName(t - 2)
        && story.isAny(t - 2, WordClass.GIVEN)) {
      return !words.isName(t) && !story.shaped(t, Tokens.CLITIC | Tokens.UPPER) && !isParticle(t);
    }
    return t > start
        && (tag == Tag.WORD_ED || tag == Tag.WORD_ING)
        && ((words.isName(t - 1) && !isQualifier(t - 1))
            || story.isAny(t - 1, PhraseWords.HEADS)
            || Firms.isHouse(story, t - 1));
  }

  /**
   * "The law promises that", "Medicare trustees project that": no noun, whatever else it may be.
   */
  private boolean leadsThat(int start, int t) {
    return t > start
        && words.isVerb(t)
        && !words.isName(t)
        && story.word(t + 1) == THAT
        && (words.isName(t - 1) || story.isAny(t - 1, PhraseWords.HEADS))
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

  /** Whether the clitic is a genitive, not short for "is" or "has": a noun phrase goes on. */
  private boolean isPossessive(int t) {
    return story.tokens.end(t) - story.tokens.begin(t) == 2
        && Character.toLowerCase(story.tokens.text().charAt(story.tokens.end(t) - 1)) == 's'
        && story.shaped(t + 1, Tokens.WORD)
        && !story.isAny(t + 1, PhraseWords.BREAKS | WordClass.OPENERS | PhraseWords.PRONOUNS);
  }
}
