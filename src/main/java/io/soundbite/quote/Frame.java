package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;

/**
 * The frames in which newspapers set direct speech: "...," said Ana Silva, with the words before
 * the verb, and Ana Silva said, "..." with the words after it; and the transcript, SILVA: .... So
 * regular that no model is asked what the words are.
 */
final class Frame {

  private static final long SAYING = setOf(WordClass.SAY, WordClass.TELL);
  private static final long VERBS =
      setOf(WordClass.THINK, WordClass.WANT, WordClass.JUDGE, WordClass.SHOW);
  private static final int REACH_LEFT = 16;
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
    int stretch = saying || story.isAny(cue, VERBS) ? before(cue, saying) : QuoteMarks.NONE;
    if (stretch == QuoteMarks.NONE && saying) {
      stretch = after(cue);
    }
    return stretch == QuoteMarks.NONE
        ? Range.NONE
        : new Range(marks.first(stretch), marks.end(stretch));
  }

  /** Whether a colon ends the name in capitals that opens a paragraph, as in a transcript. */
  boolean opensSpeech(int colon) {
    int t = colon - 1;
    while (t > colon - 6 && story.shaped(t, Tokens.CAPITALS | Tokens.STOP) && !opens(t)) {
      t--;
    }
    return story.tag(colon) == Tag.COLON && story.shaped(t, Tokens.CAPITALS) && opens(t);
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
      if (story.startsParagraph(t) || story.is(t, WordClass.SAY)) {
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
    return next || (saying && comma && isSubjectOnly(close + 1, cue)) ? stretch : QuoteMarks.NONE;
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

  /** Whether a stretch starts like a sentence or is long enough for one. */
  private boolean isSpeech(int stretch) {
    int first = marks.first(stretch);
    return marks.end(stretch) - first > 4
        || story.shaped(first, Tokens.UPPER)
        || story.mark(marks.end(stretch) - 1) != 0;
  }
}
