package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whole sentences without marks in front of who says so: The bridge is open, said Ana Silva; The
 * bridge is open, Ana Silva told reporters on Monday. So regular that no model is asked what the
 * words are.
 */
final class Statements {

  private static final Set<Long> SAID = Word.all("said", "says");
  private static final Set<Tag> FINITE =
      EnumSet.of(Tag.AUXILIARY, Tag.VERB, Tag.WORD_ED, Tag.CUE_ED, Tag.CUE_S);

  /** Of the words before a verb and its subject: also what is short for a verb, "it’s". */
  private static final Set<Tag> VERBS =
      EnumSet.of(
          Tag.AUXILIARY,
          Tag.VERB,
          Tag.SAY,
          Tag.CUE_S,
          Tag.CUE_ED,
          Tag.CUE_BASE,
          Tag.WORD_ED,
          Tag.CLITIC);

  private static final Set<Tag> SAYING_MORE =
      EnumSet.of(
          Tag.THAT,
          Tag.TO,
          Tag.RELATIVE,
          Tag.COLON,
          Tag.AUXILIARY,
          Tag.VERB,
          Tag.SAY,
          Tag.CUE_S,
          Tag.CUE_ED,
          Tag.WORD_ED,
          Tag.NEGATION);

  /** Behind a comma: what was cut in two goes on there. */
  private static final Set<Tag> GOING_ON =
      EnumSet.of(Tag.CONJUNCTION, Tag.AUXILIARY, Tag.VERB, Tag.SAY, Tag.CUE_S, Tag.WORD_S);

  private static final Set<Tag> ENDS = EnumSet.of(Tag.STOP, Tag.COLON);

  private static final Set<Long> TELLING = Word.all("tell", "inform");
  private static final long WITH = Word.of("with");
  private static final long WHAT = Word.of("what");
  private static final long LEAST = Word.of("least");
  private static final Set<Long> AMOUNTS = Word.all("at", "up");
  private static final int LONGEST_CLAUSE = 60;

  /** Fewer words are no sentence. */
  private static final int FEWEST = 3;

  private static final int LONGEST_TAIL = 12;
  private static final int LONGEST_SUBJECT = 12;

  /** How far behind who speaks a verb may stand of which that would be the subject. */
  private static final int REACH = 30;

  private final Story story;
  private final QuoteMarks marks;
  private final SubjectFinder subjects;

  Statements(Story story) {
    this.story = story;
    this.marks = story.marks;
    this.subjects = story.subjects;
  }

  /** The sentence before a verb of saying and its subject; an empty range where there is none. */
  Range before(int cue) {
    Range words = inverted(cue);
    return words.isEmpty() ? stated(cue) : words;
  }

  /**
   * The bridge is open, according to the mayor, Ana Silva, who runs the port; not where somebody
   * else says so: Police said the bridge was open, according to the Gazette.
   */
  Range accordingTo(int cue) {
    int first = story.dateline.behind(story.sentenceBegin(cue));
    int end = story.sentenceEnd(cue);
    if (story.mark(cue - 1) != ',' || end - cue > REACH || !marks.leaveOut(cue, end)) {
      return Range.NONE;
    }
    for (int t = cue + 1; t < end; t++) {
      boolean goesOn = story.mark(t) == ',' && GOING_ON.contains(story.tag(t + 1));
      if (goesOn || story.tag(t) == Tag.COLON) {
        return Range.NONE;
      }
    }
    return saysSomething(first, cue) ? Range.NONE : sentence(first, cue - 1);
  }

  /** Words that are a clause, quoted in part or not at all. */
  private Range sentence(int from, int end) {
    int first = from;
    while (first < end && (!story.isWord(first) || story.tag(first) == Tag.CONJUNCTION)) {
      first++;
    }
    boolean clause =
        end - first >= FEWEST
            && end - first < LONGEST_CLAUSE
            && !marks.isInside(first)
            && dependsOnNothing(first)
            && story.has(first, end, FINITE);
    return clause ? new Range(first, end) : Range.NONE;
  }

  /** "Said", "warns", not "promise". */
  private boolean saysSomething(int first, int end) {
    for (int t = first + 1; t < end && story.sayings(first, end) > 0; t++) {
      if (story.tag(t) == Tag.SAY
          && !marks.isInside(t)
          && story.lemma(t) != story.word(t)
          && story.tag(t - 1) != Tag.NEGATION) {
        return true;
      }
    }
    return false;
  }

  /** The bridge is open, said Ana Silva: a sentence without marks, the verb before its subject. */
  private Range inverted(int cue) {
    boolean tells = TELLING.contains(story.lemma(cue)); // behind it stands who is told
    int subject = story.mark(cue - 1) == ',' ? subjects.after(cue + 1) : Mentions.NONE;
    if (subject == Mentions.NONE
        || tells
        || story.mentions.kind(subject) == MentionKind.PRONOUN
        || isNamedBefore(subject, cue)) {
      return Range.NONE;
    }
    int after = story.mentions.end(subject);
    int begin = story.dateline.behind(story.sentenceBegin(cue));
    if (interrupts(begin, cue, subject)) {
      int end = story.sentenceEnd(cue);
      return new Range(after + 1, story.tag(end - 1) == Tag.STOP ? end - 1 : end);
    }
    int first = Math.max(begin, cue - LONGEST_CLAUSE);
    while (first < cue && !story.isWord(first)) {
      first++;
    }
    boolean clause =
        cue - first > FEWEST
            && cue - first < LONGEST_CLAUSE
            && story.has(first, cue - 1, VERBS)
            && !goesOn(after)
            && !subjects.isDescribed(new Range(first, cue - 1));
    boolean plain = marks.leaveOut(first, cue) && (story.startsParagraph(after) || closes(after));
    return clause && !marks.isInside(first) && (plain || isSaidBy(subject, cue))
        ? new Range(first, cue - 1)
        : Range.NONE;
  }

  /**
   * "A breeze, said the forecaster Ana Silva, would bring relief": between a subject and its verb.
   */
  private boolean interrupts(int begin, int cue, int subject) {
    int comma = story.mentions.end(subject);
    return SAID.contains(story.word(cue))
        && story.mark(comma) == ','
        && story.tag(comma + 1) == Tag.AUXILIARY
        && cue - begin <= LONGEST_SUBJECT
        && story.mentions.at(begin) != Mentions.NONE
        && !story.has(begin, cue - 1, VERBS)
        && marks.leaveOut(begin, story.sentenceEnd(cue));
  }

  /**
   * "When asked, the mayor, Ana Silva, said the gate was shut": who speaks stands before the verb,
   * and behind it a clause; not ", said the mayor."
   */
  private boolean isNamedBefore(int subject, int cue) {
    int name = subjects.endingAt(cue - 1);
    return name != Mentions.NONE
        && story.mentions.kind(name) == MentionKind.NAME
        && story.mark(story.mentions.first(name) - 1) == ','
        && story.mentions.kind(subject) == MentionKind.NOMINAL
        && story.has(story.mentions.end(subject), story.sentenceEnd(cue), FINITE);
  }

  /** "..., said Silva of the port, is odd": what is said goes on behind who says it. */
  private boolean goesOn(int after) {
    int limit = Math.min(story.sentenceEnd(after - 1), after + REACH);
    for (int t = after; t < limit; t++) {
      if (story.mark(t) == ',') {
        return story.tag(t + 1) == Tag.AUXILIARY;
      }
    }
    return false;
  }

  private boolean closes(int token) {
    return story.tag(token) == Tag.STOP || story.mark(token) == ',';
  }

  /**
   * Said Ana Silva on Monday; said a spokesman for Ana Silva: somebody, and up to the next mark no
   * verb of which that would be the subject.
   */
  private boolean isSaidBy(int subject, int cue) {
    if (!story.isSomebody(subject, WordClass.HEADS) || !SAID.contains(story.word(cue))) {
      return false;
    }
    int end = story.mentions.end(subject);
    int limit = Math.min(story.sentenceEnd(cue), end + REACH);
    for (int t = end; t < limit && !closes(t); t++) {
      switch (story.tag(t)) {
        case SUBORDINATOR -> {
          return true;
        }
        case AUXILIARY, VERB, SAY, CUE_S, CUE_ED, WORD_ED, WORD_S, RELATIVE, THAT, TO, COLON -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /**
   * The bridge is open, Ana Silva told reporters on Monday: a whole sentence, and behind it nothing
   * but who said so, to whom and when.
   */
  private Range stated(int cue) {
    int named = subjects.named(cue);
    if (named != Mentions.NONE) {
      int apposed = subjects.apposedFrom(story.mentions.first(named) - 1);
      return endsBehind(cue) ? statement(cue, apposed) : Range.NONE;
    }
    int described = subjects.described(cue);
    int subject = described == Mentions.NONE ? subjects.before(cue) : described;
    if (subject == Mentions.NONE
        || (subject == described ? !isDescribed(subject, cue) : !isRightBefore(subject, cue))
        || !story.isSomebody(subject, WordClass.HEADS)
        || story.shaped(cue, Tokens.UPPER)
        || !isVerbOf(subject, cue)
        || !endsBehind(cue)) {
      return Range.NONE;
    }
    int whole = subjects.whole(subject);
    int comma = story.mentions.first(whole) - 1;
    return story.mark(comma) == ',' && (whole == subject || isPlain(cue))
        ? statement(cue, comma)
        : Range.NONE;
  }

  /** Whether a verb can only tell that something is said. */
  private boolean isPlain(int cue) {
    return SAID.contains(story.word(cue))
        || (TELLING.contains(story.lemma(cue)) && !story.endsInIng(cue));
  }

  /** "Silva said", "the council has now confirmed"; not "the council is told". */
  private boolean isRightBefore(int subject, int cue) {
    for (int t = story.mentions.end(subject); t < cue; t++) {
      boolean perfect = story.tag(t) == Tag.AUXILIARY && !story.is(t, WordClass.BE);
      if (!perfect && !story.is(t, WordClass.ADVERB)) {
        return false;
      }
    }
    return true;
  }

  /** The words of the sentence of a cue up to a comma, if they are a clause. */
  private Range statement(int cue, int end) {
    int first = story.dateline.behind(story.sentenceBegin(cue));
    if (end - first >= LONGEST_CLAUSE) {
      return Range.NONE;
    }
    while (first < end && (!story.isWord(first) || story.tag(first) == Tag.CONJUNCTION)) {
      first++;
    }
    return end - first >= FEWEST && isClause(first, end) ? new Range(first, end) : Range.NONE;
  }

  /** "Ana Silva, who runs the port, said", "Ana Silva, a pilot, said": with no other verb. */
  private boolean isDescribed(int subject, int cue) {
    int comma = story.mentions.end(subject);
    boolean clause = story.tag(comma + 1) == Tag.RELATIVE;
    return clause || !story.has(comma + 1, cue - 1, FINITE);
  }

  /** "Ana Silva says", "experts say": not "general counsel". */
  private boolean isVerbOf(int subject, int cue) {
    int last = story.mentions.end(subject) - 1;
    return story.lemma(cue) != story.word(cue)
        || story.isPlural(last)
        || story.is(last, WordClass.GROUP);
  }

  /** Whether nothing more is said up to the end of the sentence. */
  private boolean endsBehind(int cue) {
    int end = story.sentenceEnd(cue);
    int next = story.startsParagraph(end) ? end : Math.min(end + 2, story.size());
    return end - cue - 1 <= LONGEST_TAIL
        && story.word(cue + 1) != WITH
        && marks.leaveOut(cue + 1, next)
        && !story.has(cue + 1, end, SAYING_MORE);
  }

  /** Whether no word that leads to another clause stands at the head of one. */
  private boolean dependsOnNothing(int first) {
    int begin = AMOUNTS.contains(story.word(first)) && isAmount(first + 1) ? first + 2 : first;
    return switch (story.tag(begin)) {
      case SUBORDINATOR, PREPOSITION, WORD_ING, CUE_ING, WORD_ED, CUE_ED, RELATIVE, TO -> false;
      default -> true;
    };
  }

  /** "When the bridge opens, all will be well"; "what he did was wrong". */
  private boolean leadsClause(int first, int end) {
    if (story.mark(story.sentenceEnd(first) - 1) == '?') {
      return false;
    }
    if (story.word(first) == WHAT) {
      return story.tag(first + 1) != Tag.SUBORDINATOR;
    }
    for (int t = first; t < end; t++) {
      if (story.mark(t) == ',' && story.tag(first) != Tag.RELATIVE) {
        return story.has(t + 1, end, FINITE);
      }
    }
    return false;
  }

  /** "Least" of "at least 12", "to" of "up to 12". */
  private boolean isAmount(int t) {
    return (story.tag(t) == Tag.TO || story.word(t) == LEAST)
        && (story.tag(t + 1) == Tag.NUMBER || story.tag(t + 1) == Tag.DETERMINER);
  }

  /** Whether words have a verb of their own and do not depend on another clause. */
  private boolean isClause(int first, int end) {
    return (dependsOnNothing(first) || leadsClause(first, end))
        && !story.has(first, end, ENDS)
        && story.has(first, end, FINITE)
        && marks.leaveOut(first, end);
  }
}
