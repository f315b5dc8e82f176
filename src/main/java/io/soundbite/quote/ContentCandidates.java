package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The ranges of tokens that could be what a cue attributes. After the cue: from a word that can
 * start a clause or phrase to a mark or joint where one can end, at most the end of the sentence or
 * of a stretch between quotation marks. Before the cue: likewise, leftwards. A few hundred at most.
 */
final class ContentCandidates {

  private static final long PEOPLE =
      WordClass.TRADES | WordClass.INSTITUTIONS | WordClass.GROUP.bit;

  /** Not in what somebody is called behind a verb, nor are verbs. */
  private static final Set<Tag> OF_WORDS_SAID =
      EnumSet.of(Tag.NEGATION, Tag.CUE_ING, Tag.NUMBER, Tag.QUOTE);

  private static final int MOST_BEGINS = 14;
  private static final int MOST_ENDS = 20;
  private static final int MOST_MARKS = 10;
  private static final int MOST_WORDS = 150;
  private static final int REACH = 28;

  /** How far behind a quotation its own verb of saying is looked for. */
  private static final int FRAME = 12;

  /** How much may stand in a name and what somebody is called. */
  private static final int LONGEST_SOURCE = 12;

  /** The words of the shortest clause, and a comma. */
  private static final int FEWEST_BEFORE = 4;

  private final Story story;
  private int[] firsts = new int[256];
  private int[] ends = new int[256];
  private int count;
  private final int[] bounds = new int[MOST_ENDS + 4];
  private final Frame frame;
  private final SecondSayer second;
  private int wall;

  ContentCandidates(Story story) {
    this.story = story;
    this.frame = story.frame;
    this.second = new SecondSayer(story);
  }

  int count() {
    return count;
  }

  int first(int candidate) {
    return firsts[candidate];
  }

  int end(int candidate) {
    return ends[candidate];
  }

  /** Fills in the candidates of this cue: the one its frame leaves, or those before and after. */
  void find(int cue) {
    count = 0;
    Range framed = frame.content(cue);
    if (!framed.isEmpty()) {
      add(framed.first(), framed.end());
      return;
    }
    wall = endOfClause(cue);
    before(cue);
    if (!isSourceBehind(cue)) {
      after(cue);
    }
  }

  /** "..., says Ana Silva, president of the club.": what stands behind has no verb, and says it. */
  private boolean isSourceBehind(int cue) {
    int begin = story.sentenceBegin(cue);
    return story.tag(cue) == Tag.SAY
        && story.tag(cue - 1) == Tag.COMMA
        && cue - begin >= FEWEST_BEFORE
        && wall - cue <= LONGEST_SOURCE
        && story.isSomebody(story.mentions.at(cue + 1), PEOPLE)
        && hasVerb(begin, cue - 1)
        && story.subjects.named(cue) == Mentions.NONE
        && !story.has(cue + 1, wall, Tag.FINITE)
        && !story.has(cue + 1, wall, OF_WORDS_SAID);
  }

  /** Whether words have a verb: not "in a note", "by a vote". */
  private boolean hasVerb(int first, int end) {
    for (int t = first; t < end; t++) {
      boolean noun =
          switch (story.tag(t - 1)) {
            case DETERMINER, POSSESSIVE, PREPOSITION -> true;
            default -> false;
          };
      boolean verb = Tag.FINITE.contains(story.tag(t)) && !noun;
      if (verb || story.tag(t) == Tag.NEGATION) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the clause of a cue ends for sure, within its sentence: "the senator, who said the bill
   * was dead, voted for it" goes on with what is no longer said at a verb behind a comma, and so it
   * does where another speaks.
   */
  private int endOfClause(int cue) {
    int end = story.sentenceEnd(cue);
    boolean relative = isInRelativeClause(cue);
    int last = Math.min(end - 1, cue + REACH + MOST_WORDS);
    for (int t = cue + 1; t < last; t++) {
      boolean over =
          relative
              && story.tag(t) == Tag.COMMA
              && !story.marks.isInside(t)
              && beginsPredicate(t + 1);
      if (over || second.begins(t)) {
        return t;
      }
    }
    return end;
  }

  /** "..., who later said": the cue is the verb of a clause that a comma parts from its noun. */
  private boolean isInRelativeClause(int cue) {
    int t = cue - 1;
    while (t > cue - 4 && isBeforeVerb(t)) {
      t--;
    }
    return story.tag(t) == Tag.RELATIVE && story.tag(t - 1) == Tag.COMMA;
  }

  private boolean beginsPredicate(int first) {
    int t = first;
    while (t < first + 2 && story.tag(t) == Tag.ADVERB) {
      t++;
    }
    return switch (story.tag(t)) {
      case AUXILIARY, VERB, SAY, CUE_S, CUE_ED, WORD_ED -> true;
      default -> false;
    };
  }

  private boolean isBeforeVerb(int t) {
    return switch (story.tag(t)) {
      case AUXILIARY, ADVERB, TIME, NEGATION -> true;
      default -> false;
    };
  }

  private void after(int cue) {
    int limit = Math.min(wall, cue + REACH);
    int begins = 0;
    for (int t = cue + 1; t < limit && begins < MOST_BEGINS; t++) {
      if (canBegin(cue, t)) {
        begins++;
        endsFrom(t);
        int stretch = story.marks.at(t);
        if (stretch != QuoteMarks.NONE && t == story.marks.first(stretch)) {
          begins += MOST_BEGINS / 2;
        }
      }
    }
    nextSentence(cue);
  }

  private boolean canBegin(int cue, int t) {
    if (story.marks.isInside(t)) {
      return story.marks.begins(t) || t == cue + 1;
    }
    if (!story.isWord(t)) {
      return false;
    }
    return t == cue + 1
        || switch (story.tag(t - 1)) {
          case COMMA, COLON, DASH, QUOTE, BRACKET -> true;
          default -> false;
        }
        || switch (story.tag(t)) {
          case THAT, TO, RELATIVE, DETERMINER, POSSESSIVE, HE, IT, THEY, FIRST, SUBORDINATOR ->
              true;
          case NAME, CAPITALS -> story.tag(t - 1) != Tag.NAME && story.tag(t - 1) != Tag.CAPITALS;
          case PREPOSITION ->
              t == cue + 2 || (t < cue + 10 && story.tag(cue + 1) == Tag.PREPOSITION);
          default -> false;
        }
        || story.tag(t - 1) == Tag.PREPOSITION;
  }

  private void endsFrom(int first) {
    int sentenceEnd = Math.min(wall, story.sentenceEnd(first));
    int found = 0;
    int stretch = story.marks.at(first);
    if (stretch != QuoteMarks.NONE) {
      add(first, story.marks.end(stretch));
      if (story.marks.end(stretch) >= sentenceEnd - 2) {
        return;
      }
    }
    int limit = Math.min(sentenceEnd - 1, first + MOST_WORDS);
    for (int t = first + 1; t < limit && found < MOST_ENDS; t++) {
      if (canEnd(t)) {
        add(first, t);
        found++;
      }
    }
    int last = trimmed(first, sentenceEnd);
    add(first, last);
    int across = story.marks.at(last - 1);
    if (across != QuoteMarks.NONE && story.marks.end(across) > sentenceEnd) {
      add(first, story.marks.end(across));
    }
  }

  private boolean canEnd(int t) {
    if (story.marks.isInside(t)) {
      return false;
    }
    return switch (story.tag(t)) {
      case COMMA, DASH, COLON, STOP, BRACKET, CONJUNCTION, SUBORDINATOR, RELATIVE -> true;
      case QUOTE -> story.marks.isInside(t - 1);
      case TIME -> story.tag(t - 1) != Tag.PREPOSITION;
      case PREPOSITION -> true;
      default -> false;
    };
  }

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first + 1
        && end - last < MOST_MARKS
        && !story.isWord(last - 1)
        && !story.marks.isInside(last - 1)) {
      last--;
    }
    return last;
  }

  /** What follows a colon or stands between marks right after the sentence of the cue. */
  private void nextSentence(int cue) {
    int next = story.sentenceEnd(cue);
    if (next >= story.size() || next - cue > REACH) {
      return;
    }
    boolean colon = story.tag(next - 1) == Tag.COLON;
    int stretch = story.marks.at(next + 1);
    if (stretch != QuoteMarks.NONE && story.marks.first(stretch) == next + 1) {
      if (colon || (story.startsParagraph(next) && !isFramedBehind(stretch))) {
        add(next + 1, story.marks.end(stretch));
      }
    } else if (colon) {
      add(next, trimmed(next, story.sentenceEnd(next)));
      add(next, trimmed(next, story.paragraphEnd(next)));
    }
  }

  /** Whether a verb behind a stretch says who speaks: "...," she said. */
  private boolean isFramedBehind(int stretch) {
    int behind = story.marks.behind(stretch);
    for (int t = behind; t < behind + FRAME; t++) {
      if (story.startsParagraph(t)) {
        return false;
      }
      if (frame.content(t).first() == story.marks.first(stretch)) {
        return true;
      }
    }
    return false;
  }

  private void before(int cue) {
    int begin = story.dateline.behind(story.sentenceBegin(cue));
    int found = 0;
    bounds[found++] = cue;
    for (int t = cue - 1; t > begin && t > cue - REACH && found < 10; t--) {
      if (!story.marks.isInside(t) && endsBefore(t)) {
        bounds[found++] = t;
      }
    }
    int last = -1;
    for (int i = 0; i < found; i++) {
      int end = trimmed(begin, bounds[i]);
      if (end != last) {
        beginsTo(begin, end, cue);
      }
      last = end;
    }
    int stretch = story.marks.at(begin - 2);
    if (stretch != QuoteMarks.NONE
        && story.marks.end(stretch) == begin - 1
        && !story.startsParagraph(begin)) {
      add(story.marks.first(stretch), begin - 1);
    }
  }

  private boolean endsBefore(int t) {
    return switch (story.tag(t)) {
      case COMMA, DASH, QUOTE, STOP, AUXILIARY, RELATIVE, THAT -> true;
      default -> false;
    };
  }

  private void beginsTo(int begin, int end, int cue) {
    if (end <= begin) {
      return;
    }
    int stretch = story.marks.at(end - 1);
    if (stretch != QuoteMarks.NONE) {
      add(story.marks.first(stretch), end);
      if (story.marks.first(stretch) <= begin + 1) {
        return;
      }
    }
    int found = 0;
    for (int t = end - 1; t > begin && found < MOST_BEGINS / 2 && t > cue - 60; t--) {
      if (!story.marks.isInside(t) && beginsAfter(t)) {
        add(t, end);
        found++;
      }
    }
    add(firstWord(begin, end), end);
  }

  private boolean beginsAfter(int t) {
    if (!story.isWord(t)) {
      return false;
    }
    return switch (story.tag(t - 1)) {
      case COMMA, DASH, COLON, CONJUNCTION, QUOTE, BRACKET -> true;
      default ->
          switch (story.tag(t)) {
            case RELATIVE, THAT, DETERMINER, SUBORDINATOR, HE, IT, THEY, POSSESSIVE -> true;
            case NAME, CAPITALS -> story.tag(t - 1) != Tag.NAME && story.tag(t - 1) != Tag.CAPITALS;
            default -> false;
          };
    };
  }

  private int firstWord(int begin, int end) {
    int first = begin;
    while (first < end - 1 && first - begin < MOST_MARKS && !story.isWord(first)) {
      first++;
    }
    return first;
  }

  private void add(int first, int end) {
    if (first >= end) {
      return;
    }
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    firsts[count] = first;
    ends[count] = end;
    count++;
  }
}
