package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

/** What the cue model is told of a token: the words around it and what stands in its sentence. */
final class CueFeatures {

  /** The classes of words that can be cues at all. */
  static final long CUES =
      setOf(
          WordClass.SAY,
          WordClass.TELL,
          WordClass.THINK,
          WordClass.WANT,
          WordClass.JUDGE,
          WordClass.SHOW,
          WordClass.NOUN,
          WordClass.ADJECTIVE,
          WordClass.PHRASE);

  private final Story story;
  private final SubjectFinder subjects;
  private final Frame frame;
  private final Features out;

  CueFeatures(Story story, Features out) {
    this.story = story;
    this.subjects = story.subjects;
    this.frame = story.frame;
    this.out = out;
  }

  /**
   * Whether a token is asked about: a listed word or mark outside quotation marks, or the colon
   * after a name that opens a paragraph, as in a transcript.
   */
  boolean isCandidate(int token) {
    if (token == story.dateline.colon()) {
      return false;
    }
    if (!story.isAny(token, CUES)) {
      return (story.is(token, WordClass.ACT) && !frame.content(token).isEmpty())
          || frame.opensSpeech(token);
    }
    return !story.marks.isInside(token) || frame.opensSpeech(token);
  }

  void read(int cue) {
    out.clear();
    long word = story.word(cue);
    long lemma = Lexicon.lemma(word);
    out.add(0, 0);
    out.add(1, word);
    out.add(2, lemma);
    out.add(3, WordClass.code(story.classes(cue) & CUES));
    out.add(4, frame.content(cue).isEmpty() ? 0 : 1);
    window(cue, lemma);
    surroundings(cue, word, lemma);
    subject(cue, lemma);
  }

  private void window(int cue, long lemma) {
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        out.add(10 + d, story.word(cue + d));
        out.add(20 + d, story.tagCode(cue + d));
      }
    }
    long before = story.tagCode(cue - 1);
    long after = story.tagCode(cue + 1);
    long self = story.tagCode(cue);
    out.add(30, self);
    out.add(31, before, self);
    out.add(32, self, after);
    out.add(33, before, self, after);
    out.add(34, lemma, before);
    out.add(35, lemma, after);
    out.add(36, lemma, story.word(cue - 1));
    out.add(37, lemma, story.word(cue + 1));
    out.add(38, story.word(cue - 1), story.word(cue + 1));
    out.add(39, story.tagCode(cue - 2), before, self);
    out.add(40, self, after, story.tagCode(cue + 2));
    out.add(41, lemma, after, story.tagCode(cue + 2));
    out.add(42, lemma, story.tagCode(cue - 2), before);
  }

  private void surroundings(int cue, long word, long lemma) {
    int begin = story.sentenceBegin(cue);
    int end = story.sentenceEnd(cue);
    long sayingBefore = 0;
    int distance = 0;
    for (int t = cue - 1; t >= Math.max(begin, cue - 40) && sayingBefore == 0; t--) {
      if (story.isAny(t, WordClass.SPEECH) && !story.marks.isInside(t)) {
        sayingBefore = story.lemma(t);
        distance = cue - t;
      }
    }
    boolean sayingAfter = false;
    boolean quoteAfter = false;
    boolean thatAfter = false;
    for (int t = cue + 1; t < Math.min(end, cue + 40); t++) {
      sayingAfter |= story.isAny(t, WordClass.SPEECH) && !story.marks.isInside(t);
      quoteAfter |= story.marks.isInside(t);
      thatAfter |= t < cue + 8 && story.tag(t) == Tag.THAT;
    }
    boolean quoteBefore = story.marks.isInside(cue - 2) || story.marks.isInside(cue - 3);
    out.add(50, sayingBefore);
    out.add(51, sayingBefore, Features.bucket(distance));
    out.add(52, story.tagCode(cue), sayingBefore == 0 ? 0 : Features.bucket(distance) + 1);
    out.add(53, lemma, sayingBefore == 0 ? 0 : 1);
    out.add(54, lemma, sayingAfter ? 1 : 0);
    out.add(55, lemma, (quoteAfter ? 1 : 0) + (quoteBefore ? 2 : 0));
    out.add(56, story.tagCode(cue), (quoteAfter ? 1 : 0) + (quoteBefore ? 2 : 0));
    out.add(57, lemma, thatAfter ? 1 : 0);
    out.add(58, story.tagCode(cue), thatAfter ? 1 : 0);
    out.add(59, Features.bucket(cue - begin), story.tagCode(cue));
    out.add(60, Features.bucket(end - cue), story.tagCode(cue));
    out.add(61, word, Features.bucket(Math.min(end - cue, 6)));
    out.add(62, story.startsParagraph(begin) ? 1 : 0, story.tagCode(cue));
  }

  private void subject(int cue, long lemma) {
    int before = subjects.before(cue);
    int after = subjects.after(cue + 1);
    long head = head(before);
    long headAfter = head(after);
    out.add(70, head);
    out.add(71, head, lemma);
    out.add(72, headTag(before), story.tagCode(cue));
    out.add(73, headTag(before), lemma);
    out.add(74, headTag(after), lemma);
    out.add(75, headAfter, story.tagCode(cue));
    out.add(76, headTag(before), headTag(after), story.tagCode(cue));
    if (before != Mentions.NONE) {
      int end = story.mentions.end(before);
      out.add(77, Features.bucket(cue - end), story.tagCode(cue));
      out.add(78, story.word(end), story.tagCode(cue));
      out.add(79, story.tagCode(story.mentions.first(before) - 1), story.tagCode(cue));
    }
  }

  private long head(int mention) {
    return mention == Mentions.NONE ? 0 : story.word(story.mentions.end(mention) - 1);
  }

  private long headTag(int mention) {
    return mention == Mentions.NONE ? 0 : story.tagCode(story.mentions.end(mention) - 1);
  }
}
