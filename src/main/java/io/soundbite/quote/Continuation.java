package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Joins what the reporter cut apart: "...," she said, "..." and "...," she said. "..." are one
 * quotation as long as the speech goes on in the same paragraph and no other cue claims it.
 */
final class Continuation {

  private final Story story;
  private final QuoteMarks marks;
  private final BitSet taken;

  /** Joins only stretches without a token of {@code taken}, and takes those it joins. */
  Continuation(Story story, BitSet taken) {
    this.story = story;
    this.marks = story.marks;
    this.taken = taken;
  }

  /** The words of a proposal with all that goes on from them. */
  List<Range> of(Proposal proposal) {
    List<Range> content = new ArrayList<>(leftOpenBefore(proposal.content()));
    content.add(proposal.content());
    int from = Math.max(proposal.cue() + 1, proposal.content().end());
    boolean whole = isWhole(proposal.content());
    for (int next = stretchFrom(from); next < marks.count() && goesOn(from, next, whole); next++) {
      Range words = new Range(marks.first(next), marks.end(next));
      content.add(words);
      taken.set(words.first(), words.end());
      from = after(next);
      whole = true;
    }
    return content;
  }

  /** The paragraphs left open before one that opens again: the same speech. */
  private List<Range> leftOpenBefore(Range content) {
    List<Range> before = new ArrayList<>();
    int stretch = marks.begins(content.first()) ? marks.at(content.first()) : 0;
    while (stretch > 0 && isReopening(stretch)) {
      stretch--;
      Range words = new Range(marks.first(stretch), marks.end(stretch));
      before.addFirst(words);
      taken.set(words.first(), words.end());
    }
    return before;
  }

  /** Whether the paragraph before is nothing but a quotation that was not closed. */
  private boolean isReopening(int stretch) {
    int open = marks.first(stretch) - 1;
    int before = stretch - 1;
    return story.startsParagraph(open)
        && !marks.isClosed(before)
        && marks.end(before) == open
        && story.startsParagraph(marks.first(before) - 1)
        && !isTaken(marks.first(before), open)
        && !isReported(marks.first(before), open);
  }

  /** Whether ", said Ana Silva" stands there: the mark before it was forgotten. */
  private boolean isReported(int first, int end) {
    for (int t = first + 1; t < end - 1; t++) {
      boolean after = story.mark(t - 1) == ',';
      if (after && (story.is(t, WordClass.SAY) || story.is(t + 1, WordClass.SAY))) {
        return true;
      }
    }
    return false;
  }

  /** The token after a stretch and its closing mark, where it has one. */
  private int after(int stretch) {
    return marks.isClosed(stretch) ? marks.end(stretch) + 1 : marks.end(stretch);
  }

  private boolean isWhole(Range content) {
    return marks.begins(content.first()) && marks.ends(content.end());
  }

  /** The first stretch that begins at or after a token. */
  private int stretchFrom(int token) {
    int low = 0;
    int high = marks.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.first(middle) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether a stretch follows a whole one in the same sentence after a comma, or opens a later
   * sentence of the paragraph, or is all of the paragraph right after.
   */
  private boolean goesOn(int from, int stretch, boolean whole) {
    int open = marks.first(stretch) - 1;
    if (open < from || isTaken(open, marks.end(stretch))) {
      return false;
    }
    int sentence = story.sentenceBegin(open);
    if (sentence < from) {
      boolean joined = story.mark(open - 1) == ',' || isJoint(open - 1);
      return whole && joined && !isTaken(from, open);
    }
    if (sentence != open || !endsSentence(after(stretch))) {
      return false;
    }
    int sentences = story.tokens.sentence(open) - story.tokens.sentence(from - 1);
    return story.startsParagraph(open)
        ? sentences == 1 && story.startsParagraph(after(stretch)) && isReopened(from, stretch)
        : sentences <= 2;
  }

  /** Whether a paragraph goes on with a speech: one left open, or one that it closes. */
  private boolean isReopened(int from, int stretch) {
    return marks.isClosed(stretch) || marks.isInside(from - 1);
  }

  private boolean isJoint(int token) {
    return story.is(token, WordClass.CONJUNCTION) && story.mark(token - 1) == ',';
  }

  private boolean isTaken(int first, int end) {
    int next = taken.nextSetBit(first);
    return next >= 0 && next < end;
  }

  /** Whether a sentence, or nothing, begins at this token. */
  private boolean endsSentence(int token) {
    return token >= story.size() || story.sentenceBegin(token) == token;
  }
}
