package io.soundbite.quote;

import io.soundbite.text.Word;

/** Finds the quotation that a verb behind it frames: "...," said Ana Silva; "...," she said. */
final class FrameBefore {

  private static final long AS = Word.of("as");
  private static final long IT = Word.of("it");
  private static final int REACH = 30;
  private static final int FEW = 4;

  private final Story story;
  private final QuoteMarks marks;
  private final SubjectFinder subjects;
  private final Stretches stretches;

  FrameBefore(Story story, Stretches stretches) {
    this.story = story;
    this.marks = story.marks;
    this.subjects = story.subjects;
    this.stretches = stretches;
  }

  /**
   * The stretch that a cue frames.
   *
   * @param saying whether the cue is a verb of saying
   * @return {@link QuoteMarks#NONE} where it frames none
   */
  int find(int cue, boolean saying) {
    int t = cue - 1;
    while (t > 0 && cue - t < REACH && (!marks.isInside(t) || stretches.isPhrase(marks.at(t)))) {
      if (story.startsParagraph(t + 1) || isSaid(t)) {
        return QuoteMarks.NONE;
      }
      t--;
    }
    int stretch = marks.at(t);
    if (stretch == QuoteMarks.NONE
        || story.startsParagraph(t + 1)
        || !stretches.isSpeech(stretch)
        || isOfNextSentence(stretch, cue, saying)) {
      return QuoteMarks.NONE;
    }
    if (isWithinClause(stretch)) {
      return saying && isNext(marks.behind(stretch), cue) ? next(cue) : QuoteMarks.NONE;
    }
    int last = marks.end(stretch) - 1;
    int behind = marks.behind(stretch);
    boolean comma = story.mark(last) == ',' || story.mark(behind) == ',';
    boolean asks = story.tag(last) == Tag.STOP && !(story.endsInIng(cue) && !saying);
    boolean next = (saying || comma || asks) && isNext(behind, cue);
    boolean subject = saying && comma && isSubjectOnly(behind, cue);
    return next || subject || (saying && isApposed(behind, cue)) ? stretch : QuoteMarks.NONE;
  }

  /**
   * Whether a cue belongs to a sentence of its own behind one that is quoted: "It is open." Silva
   * said that ..., unless all it says is who spoke.
   */
  private boolean isOfNextSentence(int stretch, int cue, boolean saying) {
    int begin = story.sentenceBegin(cue);
    int last = marks.end(stretch) - 1;
    if (begin <= last) {
      return false;
    }
    boolean asks = story.mark(last) == '?' || story.mark(last) == '!';
    return begin == cue || (!asks && !(saying && saysOnlyWhen(cue)));
  }

  /**
   * Whether nothing or no more than a time goes on from a verb: "he said on Monday." Who agreed
   * answers what another said.
   */
  private boolean saysOnlyWhen(int cue) {
    if (Screen.REACTIONS.contains(story.lemma(cue))) {
      return false;
    }
    int end = cue + 1;
    while (end < cue + FEW && story.tag(end) != Tag.STOP) {
      end++;
    }
    return story.tag(end) == Tag.STOP
        && (end == cue + 1 || story.is(end - 1, WordClass.TIME))
        && !story.marks.isInside(end);
  }

  /** The sentence between marks right behind the one that a cue ends: ..., she said. "...". */
  private int next(int cue) {
    int stretch = story.tag(cue + 1) == Tag.STOP ? marks.at(cue + 3) : QuoteMarks.NONE;
    return stretch != QuoteMarks.NONE
            && marks.first(stretch) == cue + 3
            && stretches.isSentence(stretch)
        ? stretch
        : QuoteMarks.NONE;
  }

  /** Whether another verb of saying stands here, not the state of "state senator". */
  private boolean isSaid(int t) {
    return story.is(t, WordClass.SAY)
        && !story.is(t, WordClass.GOVERNMENT)
        && story.tag(t - 1) != Tag.RELATIVE;
  }

  /** Whether words of the reporter lead into the stretch: The plan is "a disaster," he said. */
  private boolean isWithinClause(int stretch) {
    int open = marks.first(stretch) - 1;
    return story.sentenceBegin(open) < open
        && story.isWord(open - 1)
        && !story.isAny(open - 1, WordClass.SPEECH);
  }

  /** "Put it", "called it", "puts it"; not "said it would". */
  private boolean putsIt(int cue) {
    return story.word(cue + 1) == IT
        && switch (story.tag(cue + 2)) {
          case STOP, COMMA, DASH, PREPOSITION, TIME, CONJUNCTION, EDGE -> true;
          default -> false;
        };
  }

  /** Whether the cue or its subject stands right at this token: "...," as Ana Silva put it. */
  private boolean isNext(int token, int cue) {
    int behind = story.mark(token) == ',' ? token + 1 : token;
    int from = story.word(behind) == AS && putsIt(cue) ? behind + 1 : behind;
    int subject = subjects.before(cue);
    return from == cue || (subject != Mentions.NONE && story.mentions.first(subject) == from);
  }

  /** Whether a subject stands right here, and all from a comma after it to one before the cue. */
  private boolean isApposed(int from, int cue) {
    int mention = story.mentions.at(from);
    return mention != Mentions.NONE
        && story.mark(story.mentions.end(mention)) == ','
        && story.mark(cue - 1) == ','
        && story.sentenceBegin(cue) <= from
        && story.mentions.end(mention) < cue - 1;
  }

  /** Whether the words from a token to the cue can all belong to the subject. */
  private boolean isSubjectOnly(int token, int cue) {
    if (story.tag(cue - 1) == Tag.RELATIVE) {
      return false;
    }
    for (int t = token; t < cue; t++) {
      switch (story.tag(t)) {
        case STOP, COLON, THAT, SUBORDINATOR, TO -> {
          return false;
        }
        case CONJUNCTION -> {
          if (t == token) {
            return false;
          }
        }
        default -> {}
      }
    }
    return true;
  }
}
