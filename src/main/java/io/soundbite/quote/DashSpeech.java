package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Speech that a dash opens in place of a quotation mark, paragraph by paragraph: — Where is the
 * key? asked Ana Silva. I had it.
 */
final class DashSpeech {

  /** How many sentences before a verb of saying are looked at for the dash. */
  private static final int REACH = 8;

  private static final int FEWEST_WORDS = 2;

  /** So many tokens a paragraph has that one verb of saying ends; bounds the time it can take. */
  private static final int LONGEST = 300;

  private static final double UNSIGNED = 0.5;

  private final Story story;

  DashSpeech(Story story) {
    this.story = story;
  }

  /** The dash that opens the paragraph of a token; {@code -1} where none does. */
  int opening(int token) {
    int sentence = story.tokens.sentence(token);
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      int first = story.tokens.sentenceBegin(s);
      if (story.startsParagraph(first)) {
        return opens(first) ? first : -1;
      }
    }
    return -1;
  }

  private boolean opens(int token) {
    return story.tag(token) == Tag.DASH
        && story.startsParagraph(token)
        && story.isWord(token + 1)
        && !story.startsParagraph(token + 1);
  }

  /** Whether a verb of saying follows words that a dash opened. */
  boolean isSaid(int cue) {
    return ends(cue - 1) && opening(cue) >= 0;
  }

  /** Those words; an empty range where nobody is named who says them, or some are quoted. */
  Range before(int cue) {
    int first = opening(cue) + 1;
    int end = story.tag(cue - 1) == Tag.STOP ? cue : cue - 1;
    boolean said = story.mentions.at(cue + 1) != Mentions.NONE;
    return said && end - first < LONGEST && story.marks.leaveOut(first, end)
        ? new Range(first, end)
        : Range.NONE;
  }

  /** Whether a mark can end words right before a verb of saying. */
  private boolean ends(int mark) {
    return story.tag(mark) == Tag.DASH
        || story.mark(mark) == ','
        || story.mark(mark) == '?'
        || story.mark(mark) == '!';
  }

  /** What goes on in the paragraph behind who spoke: "..., said Maria. I looked." */
  Range rest(Proposal proposal) {
    int first = proposal.content().first();
    int dash = opening(first);
    if (dash < 0 || dash != first - 1 || proposal.mention() == Mentions.NONE) {
      return Range.NONE;
    }
    int said = Math.max(proposal.cue() + 1, story.mentions.end(proposal.mention()));
    int next = said;
    while (next < story.size() && !story.isWord(next) && !story.startsParagraph(next)) {
      next++;
    }
    boolean goesOn = next > said && !story.startsParagraph(next);
    return goesOn && (story.tag(next - 1) == Tag.DASH || story.sentenceBegin(next) == next)
        ? new Range(next, story.paragraphEnd(next))
        : Range.NONE;
  }

  /** Paragraphs of a dialogue that nobody is named for, where one has been found that is. */
  List<Attribution> unsigned(List<Attribution> found, BitSet taken) {
    List<Attribution> lines = new ArrayList<>();
    if (found.stream().noneMatch(one -> one.verbatim() && opens(one.begin() - 1))) {
      return lines;
    }
    for (int s = 0; s < story.tokens.sentenceCount(); s++) {
      int dash = story.tokens.sentenceBegin(s);
      if (opens(dash)) {
        Range words = new Range(dash + 1, story.paragraphEnd(dash));
        if (!words.touches(taken) && words.end() - words.first() > FEWEST_WORDS) {
          lines.add(new Attribution(List.of(words), Range.NONE, Mentions.NONE, UNSIGNED, true));
        }
      }
    }
    return lines;
  }
}
