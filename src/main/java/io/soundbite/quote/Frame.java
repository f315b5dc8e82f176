package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;

/**
 * The frames in which newspapers set direct speech: "...," said Ana Silva, with the words before
 * the verb, and Ana Silva said, "..." with the words after it; and the transcript, SILVA: .... So
 * regular that no model is asked what the words are.
 */
final class Frame {

  private static final long SAYING = setOf(WordClass.SAY, WordClass.TELL);
  private static final long VERBS =
      setOf(WordClass.THINK, WordClass.WANT, WordClass.JUDGE, WordClass.SHOW);
  private static final long Q = Word.of("q");
  private static final long A = Word.of("a");
  private static final int LONGEST_CLAUSE = 60;
  private static final int REACH_LEFT = 30;
  private static final int REACH_RIGHT = 9;

  private final Story story;
  private final QuoteMarks marks;
  private final SubjectFinder subjects;

  Frame(Story story) {
    this.story = story;
    this.marks = story.marks;
    this.subjects = new SubjectFinder(story);
  }

  /** The words that this cue frames as direct speech, an empty range where it does not. */
  Range content(int cue) {
    if (story.tag(cue) == Tag.COLON) {
      return transcript(cue);
    }
    if (marks.isInside(cue)) {
      return Range.NONE;
    }
    boolean saying = story.isAny(cue, SAYING);
    int stretch = saying && goesOnAfter(cue) ? after(cue) : QuoteMarks.NONE;
    if (stretch == QuoteMarks.NONE && (saying || story.isAny(cue, VERBS))) {
      stretch = before(cue, saying);
    }
    if (stretch == QuoteMarks.NONE && saying) {
      stretch = after(cue);
    }
    if (stretch != QuoteMarks.NONE) {
      return new Range(marks.first(stretch), marks.end(stretch));
    }
    return saying ? inverted(cue) : Range.NONE;
  }

  /** "...," he said, adding: "..." speaks of the words after it. */
  private boolean goesOnAfter(int cue) {
    int end = story.tokens.end(cue);
    boolean ing = story.tokens.text().startsWith("ing", end - 3);
    return ing
        && marks.begins(cue + 3)
        && (story.mark(cue + 1) == ':' || story.mark(cue + 1) == ',');
  }

  /** The bridge is open, said Ana Silva: a sentence without marks, the verb before its subject. */
  private Range inverted(int cue) {
    boolean cut = story.mark(cue - 1) == ',' || isDialogue(cue);
    int subject = cut ? subjects.after(cue + 1) : Mentions.NONE;
    if (subject == Mentions.NONE || story.mentions.kind(subject) == MentionKind.PRONOUN) {
      return Range.NONE;
    }
    int after = story.mentions.end(subject);
    boolean closes = after >= story.sentenceEnd(cue) || story.tag(after) == Tag.STOP;
    int first = story.sentenceBegin(cue);
    while (first < cue && !story.isWord(first)) {
      first++;
    }
    boolean clause = cue - first > 3 && cue - first < LONGEST_CLAUSE;
    return clause && (closes || story.mark(after) == ',') && isPlain(first, cue)
        ? new Range(first, cue - 1)
        : Range.NONE;
  }

  /** Whether a dash opens the sentence as a quotation mark, and another ends the words. */
  private boolean isDialogue(int cue) {
    return story.tag(cue - 1) == Tag.DASH && story.tag(story.sentenceBegin(cue)) == Tag.DASH;
  }

  /** Whether nothing is quoted among these words. */
  private boolean isPlain(int first, int end) {
    for (int t = first; t < end; t++) {
      if (marks.isInside(t)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a colon ends the name in capitals that opens a paragraph, as in a transcript. */
  boolean opensSpeech(int colon) {
    int t = colon - 1;
    if (isQuestionOrAnswer(t)) {
      return story.tag(colon) == Tag.COLON;
    }
    while (t > colon - 8 && isOfHeading(t) && !opens(t)) {
      t--;
    }
    return story.tag(colon) == Tag.COLON
        && story.shaped(t, Tokens.CAPITALS)
        && !story.is(t, WordClass.LABEL)
        && opens(t);
  }

  private boolean isOfHeading(int t) {
    return story.shaped(t, Tokens.CAPITALS | Tokens.STOP) || story.mark(t) == ',';
  }

  /** "Q:" and "A:" at the head of a paragraph. */
  private boolean isQuestionOrAnswer(int token) {
    long word = story.word(token);
    return (word == Q || word == A) && story.shaped(token, Tokens.UPPER) && opens(token);
  }

  private boolean opens(int token) {
    return story.startsParagraph(token)
        || (marks.begins(token) && story.startsParagraph(token - 1));
  }

  private Range transcript(int colon) {
    if (!opensSpeech(colon) || story.startsParagraph(colon + 1)) {
      return Range.NONE;
    }
    int stretch = marks.at(colon);
    int end = stretch == QuoteMarks.NONE ? story.paragraphEnd(colon) : marks.end(stretch);
    return new Range(colon + 1, end);
  }

  private int before(int cue, boolean saying) {
    int t = cue - 1;
    while (t > 0 && cue - t < REACH_LEFT && !marks.isInside(t)) {
      if (story.startsParagraph(t) || isSaid(t)) {
        return QuoteMarks.NONE;
      }
      t--;
    }
    int stretch = marks.at(t);
    if (stretch == QuoteMarks.NONE || !isSpeech(stretch) || isWithinClause(stretch)) {
      return QuoteMarks.NONE;
    }
    int close = marks.end(stretch);
    boolean comma = story.mark(close - 1) == ',' || story.mark(close + 1) == ',';
    boolean asks = story.tag(close - 1) == Tag.STOP;
    boolean next = (saying || comma || asks) && isNext(close + 1, cue);
    boolean subject = saying && comma && isSubjectOnly(close + 1, cue);
    return next || subject || (saying && isApposed(close + 1, cue)) ? stretch : QuoteMarks.NONE;
  }

  /** Whether another verb of saying stands here, not the state of "state senator". */
  private boolean isSaid(int t) {
    return story.is(t, WordClass.SAY) && !story.is(t, WordClass.GOVERNMENT);
  }

  /** Whether words of the reporter lead into the stretch: The plan is "a disaster," he said. */
  private boolean isWithinClause(int stretch) {
    int open = marks.first(stretch) - 1;
    return story.sentenceBegin(open) < open && story.isWord(open - 1);
  }

  /** Whether the cue or its subject stands right at this token. */
  private boolean isNext(int token, int cue) {
    int from = story.mark(token) == ',' ? token + 1 : token;
    int subject = subjects.before(cue);
    return from == cue || (subject != Mentions.NONE && story.mentions.first(subject) == from);
  }

  /** Whether a subject stands right here, and all from a comma after it to one before the cue. */
  private boolean isApposed(int from, int cue) {
    int mention = story.mentions.lastBefore(from + 1);
    return mention != Mentions.NONE
        && story.mentions.first(mention) == from
        && story.mark(story.mentions.end(mention)) == ','
        && story.mark(cue - 1) == ','
        && story.sentenceBegin(cue) <= from
        && story.mentions.end(mention) < cue - 1;
  }

  /** Whether the words from a token to the cue can all belong to the subject. */
  private boolean isSubjectOnly(int token, int cue) {
    for (int t = token; t < cue; t++) {
      switch (story.tag(t)) {
        case STOP, COLON, THAT, CONJUNCTION, SUBORDINATOR, TO -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private int after(int cue) {
    if (isOutcry(marks.at(cue + 2), cue)) {
      return marks.at(cue + 2);
    }
    for (int t = cue + 1; t < cue + REACH_RIGHT; t++) {
      if (story.startsParagraph(t) && story.mark(t - 1) != ':') {
        return QuoteMarks.NONE;
      }
      char mark = story.mark(t);
      if ((mark == ',' || mark == ':') && marks.begins(t + 2)) {
        int stretch = marks.at(t + 2);
        return isSpeech(stretch) ? stretch : QuoteMarks.NONE;
      }
      if (marks.isInside(t) || story.tag(t) == Tag.THAT || story.is(t, WordClass.SAY)) {
        return QuoteMarks.NONE;
      }
    }
    return QuoteMarks.NONE;
  }

  /** They chanted “Go home!”: with no comma, but with a mark of its own. */
  private boolean isOutcry(int stretch, int cue) {
    if (stretch == QuoteMarks.NONE || marks.first(stretch) != cue + 2) {
      return false;
    }
    char last = story.mark(marks.end(stretch) - 1);
    return (last == '!' || last == '?') && story.shaped(cue + 2, Tokens.UPPER);
  }

  /** Whether a stretch starts like a sentence or is long enough for one. */
  private boolean isSpeech(int stretch) {
    int first = marks.first(stretch);
    return marks.end(stretch) - first > 4
        || story.shaped(first, Tokens.UPPER)
        || story.mark(marks.end(stretch) - 1) != 0;
  }
}
