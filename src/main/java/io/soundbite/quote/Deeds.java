package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Section;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows what somebody did, wants or feels without a word of it being told: "voted no", "remembers
 * his first shift", "wants to close the tunnel". The verbs that their classes do not tell apart are
 * in deeds.txt.
 */
final class Deeds {

  private static final long WITHIN = setOf(WordClass.WANT, WordClass.THINK, WordClass.SHOW);

  private static final Set<Long> DONE = read("done");
  private static final Set<Long> SAID = read("said");
  private static final Set<Long> WRITING = Word.all("write", "post", "read", "recall");
  private static final long CALL = Word.of("call");
  private static final Set<Long> OFF = Word.all("off", "up");
  private static final long PEOPLE = WordClass.TRADES | WordClass.INSTITUTIONS;

  private final Story story;

  Deeds(Story story) {
    this.story = story;
  }

  private static Set<Long> read(String section) {
    return Section.read(Deeds.class, "deeds.txt").stream()
        .filter(one -> one.name().equals(section))
        .flatMap(one -> one.words().stream())
        .map(Word::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a cue is no verb of saying, and what stands behind it is no clause. */
  boolean isOf(Proposal proposal) {
    int cue = proposal.cue();
    Range content = proposal.content();
    return content.first() > cue
        && (isDone(cue) || isWriting(cue, content) || isCalling(cue, content))
        && !isClause(content);
  }

  /** "Wrote a novel", "posted his picture", "recalled 60,000 cars". */
  private boolean isWriting(int cue, Range content) {
    return WRITING.contains(story.lemma(cue))
        && (story.isAny(content.first(), WordClass.OPENERS)
            || story.tag(content.first()) == Tag.NUMBER);
  }

  /** "Called a locksmith", "called off her tour"; not "called it" or "called the deal a coup". */
  private boolean isCalling(int cue, Range content) {
    int words = content.end() - content.first();
    boolean somebody =
        content.first() == cue + 1
            && story.is(content.first(), WordClass.DETERMINER)
            && (words == 2 || (words == 3 && isWho(content.end() - 1)));
    return story.lemma(cue) == CALL && (somebody || OFF.contains(story.word(cue + 1)));
  }

  /** "The fire brigade", not "the ruling unfair". */
  private boolean isWho(int t) {
    return story.isAny(t, PEOPLE) || story.isOfPeople(t);
  }

  private boolean isDone(int cue) {
    long verb = story.lemma(cue);
    if (story.is(cue, WordClass.SAY)) {
      return false;
    }
    return story.is(cue, WordClass.JUDGE)
        ? DONE.contains(verb)
        : story.isAny(cue, WITHIN) && !SAID.contains(verb);
  }

  /** Whether words have a verb of their own, or are somebody's in quotation marks. */
  private boolean isClause(Range content) {
    if (story.tag(content.first()) == Tag.TO) {
      return !story.marks.leaveOut(content.first(), content.end());
    }
    if (introduces(content.first()) || introduces(content.first() - 1)) {
      return true;
    }
    for (int t = content.first(); t < content.end(); t++) {
      Tag tag = story.tag(t);
      if (tag == Tag.RELATIVE || tag == Tag.THAT || tag == Tag.SUBORDINATOR) {
        return !story.marks.leaveOut(t, content.end());
      }
      if (story.marks.isInside(t) || isFinite(content.first(), t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the verb of a clause: not "May", nor "marked" of "a bag marked with it". */
  private boolean isFinite(int first, int t) {
    return switch (story.tag(t)) {
      case AUXILIARY -> !story.shaped(t, Tokens.UPPER);
      case VERB, CUE_S -> t > first && (t > first + 1 || isSubject(t - 1)) && !isOpened(t - 1);
      case WORD_ED, CUE_ED, CUE_BASE, SAY -> t > first && isSubject(t - 1);
      default -> false;
    };
  }

  private boolean isOpened(int t) {
    return switch (story.tag(t)) {
      case DETERMINER, POSSESSIVE, CLITIC, ADVERB, TO -> true;
      default -> false;
    };
  }

  /** "He", "terrorists", "Silva": they act, where "a bag" may be what something is done to. */
  private boolean isSubject(int t) {
    return switch (story.tag(t)) {
      case HE, IT, THEY, FIRST, NAME, CAPITALS, GROUP -> true;
      default -> story.isWord(t) && story.isPlural(t);
    };
  }

  /** "That", "how", "whether": behind them a clause begins, but within it one of a noun's own. */
  private boolean introduces(int t) {
    return story.tag(t) == Tag.THAT || story.is(t, WordClass.COMPLEMENT);
  }
}
