package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;

/** What the source model is told of a mention, or of there being none, given cue and content. */
final class SourceFeatures {

  private static final long VERBS = WordClass.VERBS | WordClass.AUXILIARY.bit;

  private final Story story;
  private final SubjectFinder subjects;
  private final Features out;

  SourceFeatures(Story story, Features out) {
    this.story = story;
    this.subjects = story.subjects;
    this.out = out;
  }

  /** Nobody named in the sentence. */
  void none(int cue, Range content) {
    long lemma = story.lemma(cue);
    long tag = story.tagCode(cue);
    long before = story.tagCode(cue - 1);
    int side = content.first() < cue ? 1 : 2;
    boolean subject = subjects.before(cue) != Mentions.NONE;
    out.clear();
    out.add(1, lemma);
    out.add(2, tag, side);
    out.add(3, lemma, before);
    out.add(4, tag, before, side);
    out.add(5, story.word(cue - 1), tag);
    out.add(6, lemma, story.word(cue - 1));
    out.add(7, lemma, story.word(cue + 1));
    out.add(8, tag, subject ? 1 : 0, side);
    out.add(9, lemma, side);
    out.add(10, story.tagCode(cue - 2), before, tag);
  }

  void mention(int cue, Range content, int mention) {
    int first = story.mentions.first(mention);
    int end = story.mentions.end(mention);
    long lemma = story.lemma(cue);
    long tag = story.tagCode(cue);
    long head = story.tagCode(end - 1);
    boolean left = first < cue;
    int side = (left ? 1 : 2) + (content.first() < cue ? 4 : 8);
    int distance = left ? Features.bucket(cue - end) : Features.bucket(first - cue - 1) + 20;
    int relation = relation(cue, mention);
    out.clear();
    out.add(20, side, distance);
    out.add(21, Features.combine(tag, side), distance);
    out.add(22, lemma, side, distance);
    out.add(23, side, relation);
    out.add(24, lemma, side, relation);
    out.add(25, side, relation, head);
    out.add(26, side, head);
    out.add(27, story.word(end - 1));
    out.add(28, story.word(end - 1), relation);
    out.add(29, Features.combine(side, relation), story.tagCode(first - 1));
    out.add(30, Features.combine(side, relation), story.word(first - 1), tag);
    out.add(31, Features.combine(side, relation), story.tagCode(end));
    out.add(32, Features.combine(tag, side), story.tagCode(first - 1), head);
    out.add(33, Features.combine(tag, relation), story.tagCode(cue - 1));
    out.add(34, lemma, relation, story.tagCode(cue - 1));
    out.add(35, lemma, story.word(first - 1), side);
    out.add(36, story.tagCode(end), relation, distance);
    out.add(37, story.mentions.kind(mention).code, relation, side);
    between(cue, first, end, side, relation);
    position(content, first, end, side, relation);
  }

  private int relation(int cue, int mention) {
    if (subjects.before(cue) == mention) {
      return 1;
    }
    return subjects.after(cue + 1) == mention ? 2 : 3;
  }

  private void between(int cue, int first, int end, int side, int relation) {
    int from = first < cue ? end : cue + 1;
    int to = Math.min(first < cue ? cue : first, from + 40);
    int verbs = 0;
    int commas = 0;
    int names = 0;
    long path = 1;
    for (int t = from; t < to; t++) {
      verbs += story.isAny(t, VERBS) ? 1 : 0;
      commas += story.tag(t) == Tag.COMMA ? 1 : 0;
      names += story.tag(t) == Tag.NAME ? 1 : 0;
      path = t < from + 4 ? Features.combine(path, story.tagCode(t)) : path + 1;
    }
    out.add(40, side, Math.min(verbs, 4), Math.min(commas, 3));
    out.add(41, Features.combine(side, relation), Math.min(verbs, 4), Math.min(commas, 3));
    out.add(42, side, Math.min(names, 4));
    out.add(43, path, side);
    out.add(44, path, story.tagCode(cue), side);
  }

  private void position(Range content, int first, int end, int side, int relation) {
    boolean opens = story.sentenceBegin(first) == first;
    int touch =
        content.end() == first || content.end() + 1 == first
            ? 1
            : end == content.first() || end + 1 == content.first() ? 2 : 0;
    out.add(50, side, opens ? 1 : 0, relation);
    out.add(51, side, touch, relation);
    out.add(52, Features.combine(side, opens ? 1 : 0), story.tagCode(end - 1), relation);
    out.add(53, story.tagCode(first), relation, side);
  }
}
