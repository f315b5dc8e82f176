package io.soundbite.quote;

/**
 * What the content model is told of a candidate: of its first word, of its end, and of the whole.
 * The first two do not depend on each other, so that each is scored once a cue. Of the whole, most
 * features come in groups that tell the same of many candidates: {@link GroupSums} scores each
 * thing that they can tell of a word once.
 */
final class ContentFeatures {

  /** How many groups there are. */
  static final int GROUPS = 5;

  /** A number above all keys. */
  static final int KEYS = 128;

  private final Story story;
  private final SubjectFinder subjects;
  private final Features out;
  private int cue;
  private long lemma;
  private long tag;
  private int passive;
  private int subject;
  private int subjectAfter;

  // Of the candidate looked at.
  private int side;
  private int distance;
  private int length;
  private int stretch;
  private int quoted;
  private int reach;
  private int full;
  private int sayings;

  ContentFeatures(Story story, Features out) {
    this.story = story;
    this.subjects = story.subjects;
    this.out = out;
  }

  /** Names the cue that the next calls speak of. */
  void at(int token) {
    cue = token;
    lemma = story.lemma(token);
    tag = story.tagCode(token);
    passive = story.is(token - 1, WordClass.BE) || story.is(token - 2, WordClass.BE) ? 1 : 0;
    subject = subjects.before(token);
    subjectAfter = subjects.after(token + 1);
  }

  /** A number for all that groups tell of the cue: its first form and its tag. */
  long word() {
    return Features.combine(lemma, tag);
  }

  void begin(int first) {
    boolean left = first < cue;
    int side = left ? 1 : 2;
    int distance = Features.bucket(first - cue);
    long self = story.tagCode(first);
    long word = story.word(first);
    long previous = story.tagCode(first - 1);
    int quoted = stretchStart(first);
    out.add(1, side, distance);
    out.add(2, side, self);
    out.add(3, side, word);
    out.add(4, side, previous);
    out.add(5, side, previous, self);
    out.add(6, lemma, side, self);
    out.add(7, lemma, side, distance);
    out.add(8, Features.combine(tag, side), distance, self);
    out.add(9, lemma, side, word);
    out.add(10, Features.combine(tag, side), word);
    out.add(11, side, quoted, previous);
    out.add(12, lemma, side, quoted);
    out.add(13, tag, distance, story.tagCode(cue + 1));
    out.add(14, side, story.word(first - 1), self);
    out.add(15, Features.combine(side, previous), self, story.tagCode(first + 1));
    out.add(16, passive, story.word(first - 1), side);
    out.add(17, Features.combine(lemma, passive), previous, side);
    if (!left) {
      between(first);
    }
  }

  /** What stands between the cue and content after it: whom it was told to, when, where. */
  private void between(int first) {
    long path = 1;
    for (int t = cue + 1; t < Math.min(first, cue + 5); t++) {
      path = Features.combine(path, story.tagCode(t));
    }
    out.add(20, path, tag);
    out.add(21, path, story.tagCode(first));
    out.add(22, lemma, path);
    out.add(23, tag, subjectAfter == Mentions.NONE ? 0 : 1, Features.bucket(first - cue));
  }

  void end(int end) {
    boolean left = end <= cue;
    int side = left ? 1 : 2;
    int behind = behind(end);
    long next = story.tagCode(end);
    long last = behind > end ? Tag.COMMA.code : story.tagCode(end - 1);
    int closing = stretchEnd(end);
    int sentence = story.sentenceEnd(cue) - end <= 1 ? 1 : 0;
    int distance = Features.bucket(end - cue);
    out.add(30, side, next);
    out.add(31, side, next, story.tagCode(behind + 1));
    out.add(32, Features.combine(side, next), story.word(behind + 1));
    out.add(33, lemma, side, next);
    out.add(34, Features.combine(tag, side), next, story.tagCode(behind + 1));
    out.add(35, side, story.word(end), last);
    out.add(36, Features.combine(side, closing), sentence, next);
    out.add(37, lemma, side, sentence);
    out.add(38, side, last, next);
    out.add(39, Features.combine(tag, side), distance);
    out.add(40, side, story.word(end));
    out.add(41, side, story.tagCode(behind + 1), story.tagCode(behind + 2));
    out.add(42, Features.combine(tag, side), closing, sentence);
    out.add(43, side, followedByCue(end), next);
    if (left) {
      gap(end, behind);
    }
  }

  /** What stands between content and a cue after it: at best the subject and nothing else. */
  private void gap(int end, int behind) {
    int from = subject == Mentions.NONE ? -1 : story.mentions.first(subject) - behind;
    out.add(50, tag, from < 0 ? 9 : Math.min(from, 8));
    out.add(51, lemma, from < 0 ? 9 : Math.min(from, 8));
    long path = 1;
    for (int t = cue - 1; t >= behind && t > cue - 5; t--) {
      path = Features.combine(path, story.tagCode(t == behind ? end : t));
    }
    out.add(52, path, tag);
    out.add(53, lemma, path);
    out.add(54, tag, subject == Mentions.NONE ? 0 : 1, story.tagCode(end));
    out.add(55, Features.bucket(story.sentenceEnd(cue) - cue), lemma);
    out.add(56, Features.bucket(story.sentenceEnd(cue) - cue), tag, story.tagCode(end));
  }

  void whole(int first, int end) {
    look(first, end);
    for (int group = 0; group < GROUPS; group++) {
      add(group);
    }
    rest(first, end);
  }

  /** Looks at a candidate, for {@link #key} and {@link #add}. */
  void look(int first, int end) {
    side = first < cue ? 1 : 2;
    distance = Features.bucket(first - cue);
    length = Features.bucket(end - first);
    stretch = wholeStretch(first, end);
    quoted = (story.marks.isInside(first) ? 1 : 0) + (story.marks.isInside(end - 1) ? 2 : 0);
    reach = side == 1 && first <= story.sentenceBegin(cue) + 1 ? 1 : 0;
    full = end >= story.sentenceEnd(cue) - 2 ? 1 : 0;
    sayings = Math.min(3, story.sayings(first, end));
  }

  /** What the features of a group tell of the candidate, besides the cue; below {@link #KEYS}. */
  int key(int group) {
    return switch (group) {
      case 0 -> (side << 4) + (quoted << 2) + sayings;
      case 1 -> (quoted << 5) + distance + 10;
      case 2 -> (side << 4) + length;
      case 3 -> (side << 4) + (quoted << 2) + stretch;
      default -> (side << 2) + (reach << 1) + full;
    };
  }

  /** Adds the features of a group. */
  void add(int group) {
    switch (group) {
      case 0 -> {
        out.add(72, Features.combine(side, quoted), sayings, tag);
        out.add(73, lemma, side, sayings);
      }
      case 1 -> out.add(74, lemma, quoted, distance);
      case 2 -> {
        out.add(60, side, length);
        out.add(61, lemma, side, length);
        out.add(62, Features.combine(tag, side), length);
      }
      case 3 -> {
        out.add(63, side, stretch, quoted);
        out.add(64, Features.combine(tag, side), stretch, quoted);
      }
      default -> out.add(65, Features.combine(side, reach), full, tag);
    }
  }

  /** The features that are of no group. */
  void rest(int first, int end) {
    long begins = story.tagCode(first);
    long next = story.tagCode(end);
    out.add(66, Features.combine(begins, side), next);
    out.add(67, Features.combine(begins, side), full, length);
    out.add(68, lemma, Features.combine(side, full), begins);
    out.add(69, Features.combine(stretch, story.tagCode(first - 1)), distance);
    out.add(70, Features.combine(reach, length), lemma);
    out.add(71, Features.combine(reach, stretch), next, story.tagCode(behind(end) + 1));
  }

  /**
   * The end of words, or the comma right behind the mark that closes them: British English has it
   * there, American English before the mark, and both are read as the second.
   */
  private int behind(int end) {
    boolean swapped =
        story.tag(end) == Tag.QUOTE
            && story.tag(end + 1) == Tag.COMMA
            && story.marks.isInside(end - 1)
            && story.isWord(end - 1);
    return swapped ? end + 1 : end;
  }

  private int followedByCue(int end) {
    for (int t = end; t < end + 5; t++) {
      if (t != cue && story.isAny(t, WordClass.SPEECH)) {
        return 1;
      }
    }
    return 0;
  }

  private int stretchStart(int first) {
    int stretch = story.marks.at(first);
    return stretch == QuoteMarks.NONE ? 0 : story.marks.first(stretch) == first ? 1 : 2;
  }

  private int stretchEnd(int end) {
    int stretch = story.marks.at(end - 1);
    return stretch == QuoteMarks.NONE ? 0 : story.marks.end(stretch) == end ? 1 : 2;
  }

  private int wholeStretch(int first, int end) {
    int stretch = story.marks.at(first);
    if (stretch == QuoteMarks.NONE || stretch != story.marks.at(end - 1)) {
      return 0;
    }
    return story.marks.first(stretch) == first && story.marks.end(stretch) == end ? 1 : 2;
  }
}
