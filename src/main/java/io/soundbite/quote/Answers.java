package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.Selection.Judged;
import io.soundbite.quote.SourceFinder.Source;
import io.soundbite.text.Word;
import java.util.Set;

/**
 * Gives an answer to who answers, where the sentence begins with what was asked: of "asked about
 * the price, Holm was brief: “...”" the words between marks are Holm's, and nobody's who asked. A
 * question ends where the answer begins.
 */
final class Answers {

  private static final Set<Long> ASKED = Word.all("asked", "pressed", "questioned");

  private static final long ABOUT = Word.of("about");

  private static final long BY = Word.of("by");

  /** What a question begins with that has a verb of its own. */
  private static final long CLAUSES =
      setOf(WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.COMPLEMENT);

  /** What stands before a part of a sentence that is not its verb. */
  private static final long OPENERS =
      setOf(WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.PREPOSITION);

  private static final int NOWHERE = -1;

  /** How far the answer is looked for. */
  private static final int LONGEST_QUESTION = 60;

  /** How far a comma reaches to the next: "Holm, the mayor of Lorvia, was brief". */
  private static final int LONGEST_APPOSITION = 12;

  /** How many words may stand before "asked" where a sentence begins with it: "When later". */
  private static final int MOST_BEFORE = 2;

  /** How sure it is who answers. */
  private static final float SURE = 0.9f;

  private final Story story;

  Answers(Story story) {
    this.story = story;
  }

  /** The proposal without what is no question, or with who answers; itself where nobody does. */
  Judged mend(Judged judged) {
    Proposal proposal = judged.proposal();
    Range words = proposal.content();
    if (words.first() < proposal.cue()) {
      return judged;
    }
    if (story.marks.isInside(words.first())) {
      return answered(judged);
    }
    if (!isAsked(proposal)) {
      return judged;
    }
    int end = endOfSentence(words);
    int comma = answer(question(proposal.cue()), end);
    if (comma > words.first() && comma < words.end()) {
      return judged.withContent(new Range(words.first(), comma));
    }
    return isClause(words.first()) && story.tag(words.end()) == Tag.COMMA
        ? judged.withContent(new Range(words.first(), comma > words.first() ? comma : end))
        : judged;
  }

  /** The end of a sentence without its mark; that of the words where it is long or goes on. */
  private int endOfSentence(Range words) {
    int end = story.sentenceEnd(words.first());
    end = story.tag(end - 1) == Tag.STOP ? end - 1 : end;
    boolean near = end - words.first() < LONGEST_QUESTION && end > words.end();
    return near && story.marks.leaveOut(words.first(), end) ? end : words.end();
  }

  /** Words between marks behind a question and the beginning of an answer are who answers'. */
  private Judged answered(Judged judged) {
    Proposal proposal = judged.proposal();
    int asked = asked(proposal);
    if (asked == NOWHERE) {
      return judged;
    }
    int comma = answer(question(asked), proposal.content().first());
    return comma > proposal.cue() || (comma != NOWHERE && proposal.mention() == Mentions.NONE)
        ? new Judged(proposal.from(new Source(subject(comma), SURE)), judged.chance())
        : judged;
  }

  /** The "asked" at the beginning of the sentence of a cue, be it that cue or one before it. */
  private int asked(Proposal proposal) {
    int cue = proposal.cue();
    int begin = story.sentenceBegin(cue);
    for (int t = begin; t <= Math.min(cue, begin + MOST_BEFORE); t++) {
      if (isAsked(t)) {
        return t;
      }
    }
    return isAsked(proposal) ? cue : NOWHERE;
  }

  /** "Asked about the price": what that is about, and no question. */
  boolean isSubjectOfQuestion(Proposal proposal) {
    int first = proposal.content().first();
    return isAsked(proposal)
        && (story.word(first - 1) == ABOUT || story.word(first) == ABOUT)
        && !isClause(first)
        && !story.marks.isInside(first);
  }

  /** "Asked about ...", "when asked by a student if ...": not who asks is quoted, if anybody. */
  boolean isAsked(Proposal proposal) {
    return isAsked(proposal.cue())
        && (proposal.mention() == Mentions.NONE || story.word(proposal.cue() + 1) == BY);
  }

  private boolean isAsked(int token) {
    return ASKED.contains(story.word(token)) && !story.marks.isInside(token);
  }

  /**
   * The comma behind which an answer begins: a subject with its verb, behind a whole question.
   *
   * @param first where the question begins
   */
  private int answer(int first, int limit) {
    boolean whole = !isClause(first);
    int part = first + 1;
    int end = Math.min(limit, first + LONGEST_QUESTION);
    for (int t = first; t < end; t++) {
      if (story.tag(t) == Tag.COMMA && !story.marks.isInside(t)) {
        whole |= isWhole(part, t, first);
        if (whole && subject(t) != Mentions.NONE) {
          return t;
        }
        part = t + 1;
      }
    }
    return NOWHERE;
  }

  /** Where a question begins behind "asked", "asked by a student", "asked about". */
  private int question(int asked) {
    int t = asked + 1;
    int by = story.word(t) == BY ? story.mentions.at(t + 1) : Mentions.NONE;
    t = by == Mentions.NONE ? t : story.mentions.end(by);
    return story.word(t) == ABOUT ? t + 1 : t;
  }

  /** Whether a question has its verb in a part between commas, and not in one of another clause. */
  private boolean isWhole(int part, int end, int question) {
    if (part > question + 1 && story.isAny(part, OPENERS)) {
      return false;
    }
    for (int t = part; t < end; t++) {
      if (isVerb(t)) {
        return true;
      }
    }
    return false;
  }

  /** "If", "why", "what": but not "that", which is all of "asked about that, Holm nodded". */
  private boolean isClause(int first) {
    return story.isAny(first, CLAUSES) && story.tag(first) != Tag.THAT;
  }

  private boolean isVerb(int token) {
    return switch (story.tag(token)) {
      case AUXILIARY, SAY, CUE_S, CUE_ED, VERB, WORD_ED -> true;
      default -> false;
    };
  }

  /**
   * Who does something in the clause behind a comma: "Holm was", "and Silva, the mayor, denied".
   */
  private int subject(int comma) {
    int first = story.tag(comma + 1) == Tag.CONJUNCTION ? comma + 2 : comma + 1;
    int who = story.is(first, WordClass.RELATIVE) ? Mentions.NONE : story.mentions.at(first);
    return who != Mentions.NONE && hasVerb(who) ? who : Mentions.NONE;
  }

  /** "Holm was", "Holm last month denied", "Silva, the mayor, was", "a spokesman for Holm was". */
  private boolean hasVerb(int mention) {
    int next = story.mentions.end(mention);
    int beside = story.tag(next) == Tag.PREPOSITION ? story.mentions.at(next + 1) : Mentions.NONE;
    if (beside != Mentions.NONE) {
      next = story.mentions.end(beside);
    } else if (story.mentions.kind(mention) == MentionKind.NAME && story.isWord(next)) {
      return !story.is(next, WordClass.CONJUNCTION);
    }
    return isVerb(story.tag(next) == Tag.COMMA ? behindApposition(next) : next);
  }

  private int behindApposition(int comma) {
    int t = comma + 1;
    while (t < comma + LONGEST_APPOSITION && story.tag(t) != Tag.COMMA && !isEnd(t)) {
      t++;
    }
    return t + 1;
  }

  private boolean isEnd(int token) {
    return switch (story.tag(token)) {
      case COLON, STOP, QUOTE, EDGE -> true;
      default -> false;
    };
  }
}
