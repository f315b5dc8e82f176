package io.soundbite.quote;

import io.soundbite.text.Tokens;

/** Tells what stands between quotation marks: a sentence, speech of whatever length, a phrase. */
final class Stretches {

  private static final int SENTENCE = 4;

  private final Story story;
  private final QuoteMarks marks;

  Stretches(Story story) {
    this.story = story;
    this.marks = story.marks;
  }

  /** Whether a stretch starts with a capital and ends as a sentence does, or stays open. */
  boolean isSentence(int stretch) {
    int first = marks.first(stretch);
    int end = marks.end(stretch);
    return end - first > SENTENCE
        && story.shaped(first, Tokens.UPPER)
        && (story.tag(end - 1) == Tag.STOP || !marks.isClosed(stretch));
  }

  /** Whether a stretch starts like a sentence or is long enough for one. */
  boolean isSpeech(int stretch) {
    int first = marks.first(stretch);
    return marks.end(stretch) - first > SENTENCE
        || story.shaped(first, Tokens.UPPER)
        || story.mark(marks.end(stretch) - 1) != 0;
  }

  /** Whether a stretch is a word or two quoted in the midst of a sentence. */
  boolean isPhrase(int stretch) {
    int open = marks.first(stretch) - 1;
    return marks.end(stretch) - open < SENTENCE
        && story.isWord(open - 1)
        && story.isWord(marks.end(stretch) - 1)
        && story.isWord(marks.end(stretch) + 1)
        && story.sentenceBegin(open) < open;
  }
}
