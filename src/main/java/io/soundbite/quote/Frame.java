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

  private static final long SAYING = setOf(WordClass.SAY, WordClass.TELL, WordClass.ACT);
  private static final long REPORTING = setOf(WordClass.SAY, WordClass.TELL);
  private static final long VERBS =
      setOf(WordClass.THINK, WordClass.WANT, WordClass.JUDGE, WordClass.SHOW);
  private static final long ACCORDING = Word.of("according");
  private static final int LONGEST_CLAUSE = 60;
  private static final int REACH_LEFT = 30;
  private static final int REACH_RIGHT = 9;
  private static final int REACH_FAR = 30;
  private static final int SENTENCE = 4;

  private final Story story;
  private final QuoteMarks marks;
  private final SubjectFinder subjects;
  private final SpeakerLine lines;
  private final DashSpeech dashes;
  private int lastCue = -1;
  private Range lastContent = Range.NONE;

  Frame(Story story) {
    this.story = story;
    this.marks = story.marks;
    this.subjects = story.subjects;
    this.lines = story.lines;
    this.dashes = new DashSpeech(story);
  }

  /** The words that this cue frames as direct speech, an empty range where it does not. */
  Range content(int cue) {
    if (cue != lastCue) {
      lastContent = find(cue);
      lastCue = cue;
    }
    return lastContent;
  }

  private Range find(int cue) {
    if (story.tag(cue) == Tag.COLON || lines.isLetterWithStop(cue)) {
      Range speech = transcript(cue);
      return speech.isEmpty() ? introduced(cue) : speech;
    }
    if (marks.isInside(cue)) {
      return Range.NONE;
    }
    boolean saying = story.isAny(cue, SAYING) || story.word(cue) == ACCORDING;
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
    return saying && story.isAny(cue, REPORTING) ? inverted(cue) : Range.NONE;
  }

  /** Whether a word that can be a verb is none: "more from the report", "had one message:". */
  private boolean isNoun(int cue) {
    int mention = story.mentions.lastBefore(cue + 1);
    boolean within =
        mention != Mentions.NONE
            && story.mentions.first(mention) < cue
            && story.mentions.end(mention) > cue;
    return within || (isBase(cue) && !leadsVerb(cue - 1));
  }

  private boolean isBase(int cue) {
    long word = story.word(cue);
    return story.isAny(cue, setOf(WordClass.NOUN, WordClass.GOVERNMENT))
        && Lexicon.lemma(word) == word;
  }

  /** Whether a verb in its first form can follow: "I answer", "critics question". */
  private boolean leadsVerb(int t) {
    return switch (story.tag(t)) {
      case FIRST,
          THEY,
          TO,
          AUXILIARY,
          ADVERB,
          NEGATION,
          GROUP,
          RELATIVE,
          CONJUNCTION,
          QUOTE,
          COMMA ->
          true;
      case NAME, CAPITALS -> story.tokens.text().charAt(story.tokens.end(t) - 1) == 's';
      default -> false;
    };
  }

  /**
   * "...," he said, adding: "..." speaks of the words after it, and so does "...?" He said: "...".
   */
  private boolean goesOnAfter(int cue) {
    boolean next =
        marks.begins(cue + 3) && (story.mark(cue + 1) == ':' || story.mark(cue + 1) == ',');
    return next && (story.endsInIng(cue) || startsAnew(cue));
  }

  /** Whether the sentence of a cue begins behind a quotation that ends one, and speaks anew. */
  private boolean startsAnew(int cue) {
    int begin = story.sentenceBegin(cue);
    return marks.ends(begin - 1)
        && story.tag(begin - 2) == Tag.STOP
        && story.shaped(begin, Tokens.UPPER)
        && story.shaped(cue + 3, Tokens.UPPER);
  }

  /** He went even further: "...", with no verb of saying. */
  private Range introduced(int colon) {
    int stretch = marks.at(colon + 2);
    if (marks.isInside(colon)
        || stretch == QuoteMarks.NONE
        || marks.first(stretch) != colon + 2
        || !(isSentence(stretch) || isAnswer(colon, stretch))
        || isTranscript(stretch)
        || story.is(story.sentenceBegin(colon), WordClass.LABEL)) {
      return Range.NONE;
    }
    for (int t = colon - 1; t > colon - REACH_FAR && !story.startsParagraph(t + 1); t--) {
      if (story.isAny(t, SAYING) && after(t) == stretch) {
        return Range.NONE;
      }
    }
    return new Range(marks.first(stretch), marks.end(stretch));
  }

  /** His answer was short: "No." */
  private boolean isAnswer(int colon, int stretch) {
    int begin = Math.max(story.sentenceBegin(colon), colon - REACH_RIGHT);
    for (int t = begin; t < colon; t++) {
      if (story.is(t, WordClass.NOUN)) {
        return story.shaped(marks.first(stretch), Tokens.UPPER)
            && story.tag(marks.end(stretch) - 1) == Tag.STOP;
      }
    }
    return false;
  }

  /** Whether a dash and nothing but a name stand before a colon: Rules were broken - Ana Silva: */
  private boolean isSpeakerAt(int dash) {
    if (story.tag(dash) != Tag.DASH) {
      return false;
    }
    int mention = story.mentions.at(dash + 1);
    return mention != Mentions.NONE && story.tag(story.mentions.end(mention)) == Tag.COLON;
  }

  /** Whether a stretch is a transcript that is quoted whole: "SILVA: ...". */
  private boolean isTranscript(int stretch) {
    for (int t = marks.first(stretch); t < marks.first(stretch) + SENTENCE; t++) {
      if (opensSpeech(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch starts with a capital and ends as a sentence does, or stays open. */
  private boolean isSentence(int stretch) {
    int first = marks.first(stretch);
    int end = marks.end(stretch);
    return end - first > SENTENCE
        && story.shaped(first, Tokens.UPPER)
        && (story.tag(end - 1) == Tag.STOP || !marks.isClosed(stretch));
  }

  /** The bridge is open, said Ana Silva: a sentence without marks, the verb before its subject. */
  private Range inverted(int cue) {
    if (dashes.isSaid(cue)) {
      return dashes.before(cue);
    }
    int subject = story.mark(cue - 1) == ',' ? subjects.after(cue + 1) : Mentions.NONE;
    if (subject == Mentions.NONE || story.mentions.kind(subject) == MentionKind.PRONOUN) {
      return Range.NONE;
    }
    int after = story.mentions.end(subject);
    boolean closes = after >= story.sentenceEnd(cue) || story.tag(after) == Tag.STOP;
    int first = Math.max(story.sentenceBegin(cue), cue - LONGEST_CLAUSE);
    while (first < cue && !story.isWord(first)) {
      first++;
    }
    boolean clause =
        cue - first > 3
            && cue - first < LONGEST_CLAUSE
            && !subjects.isApposed(new Range(first, cue - 1), cue);
    return clause && (closes || story.mark(after) == ',') && marks.leaveOut(first, cue)
        ? new Range(first, cue - 1)
        : Range.NONE;
  }

  /** Whether a token ends what opens a paragraph as who speaks, as in a transcript. */
  boolean opensSpeech(int token) {
    return lines.isCalled(token) || lines.isLetterWithStop(token);
  }

  private Range transcript(int colon) {
    boolean opens = opensSpeech(colon) || lines.isNamed(colon);
    if (!opens || story.startsParagraph(colon + 1)) {
      return Range.NONE;
    }
    int stretch = marks.at(colon);
    int end = stretch == QuoteMarks.NONE ? lines.speechEnd(colon) : marks.end(stretch);
    return new Range(colon + 1, end);
  }

  private int before(int cue, boolean saying) {
    int t = cue - 1;
    while (t > 0 && cue - t < REACH_LEFT && (!marks.isInside(t) || isPhrase(marks.at(t)))) {
      if (story.startsParagraph(t + 1) || isSaid(t)) {
        return QuoteMarks.NONE;
      }
      t--;
    }
    int stretch = marks.at(t);
    if (stretch == QuoteMarks.NONE
        || story.startsParagraph(t + 1)
        || !isSpeech(stretch)
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
    if (Screen.REACTIONS.contains(Lexicon.lemma(story.word(cue)))) {
      return false;
    }
    int end = cue + 1;
    while (end < cue + SENTENCE && story.tag(end) != Tag.STOP) {
      end++;
    }
    return story.tag(end) == Tag.STOP
        && (end == cue + 1 || story.is(end - 1, WordClass.TIME))
        && !story.marks.isInside(end);
  }

  /** The sentence between marks right behind the one that a cue ends: ..., she said. "...". */
  private int next(int cue) {
    int stretch = story.tag(cue + 1) == Tag.STOP ? marks.at(cue + 3) : QuoteMarks.NONE;
    return stretch != QuoteMarks.NONE && marks.first(stretch) == cue + 3 && isSentence(stretch)
        ? stretch
        : QuoteMarks.NONE;
  }

  /** Whether a stretch is a word or two quoted in the midst of a sentence. */
  private boolean isPhrase(int stretch) {
    int open = marks.first(stretch) - 1;
    return marks.end(stretch) - open < SENTENCE
        && story.isWord(open - 1)
        && story.isWord(marks.end(stretch) - 1)
        && story.isWord(marks.end(stretch) + 1)
        && story.sentenceBegin(open) < open;
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
        && !story.isAny(open - 1, REPORTING);
  }

  /** Whether the cue or its subject stands right at this token. */
  private boolean isNext(int token, int cue) {
    int from = story.mark(token) == ',' ? token + 1 : token;
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

  private int after(int cue) {
    if (isNoun(cue)) {
      return QuoteMarks.NONE;
    }
    if (isOutcry(marks.at(cue + 2), cue)) {
      return marks.at(cue + 2);
    }
    int limit = cue + (goesFar(cue) ? REACH_FAR : REACH_RIGHT);
    for (int t = cue + 1; t < limit; t++) {
      if (story.startsParagraph(t) && story.mark(t - 1) != ':') {
        return QuoteMarks.NONE;
      }
      char mark = story.mark(t);
      if ((mark == ',' || mark == ':') && marks.begins(t + 2)) {
        int stretch = marks.at(t + 2);
        boolean speech = t < cue + REACH_RIGHT ? isSpeech(stretch) : isSentence(stretch);
        return speech ? stretch : QuoteMarks.NONE;
      }
      if (marks.isInside(t)
          || story.tag(t) == Tag.THAT
          || story.isAny(t, REPORTING)
          || isSpeakerAt(t)) {
        return QuoteMarks.NONE;
      }
    }
    return QuoteMarks.NONE;
  }

  /** Whether much can stand between a verb and its words: whom it was told to, or who said so. */
  private boolean goesFar(int cue) {
    return story.is(cue, WordClass.TELL)
        || story.tag(cue + 1) == Tag.PREPOSITION
        || story.sentenceBegin(cue) == cue;
  }

  /** They chanted “Go home!”: with no comma, but with a mark of its own. */
  private boolean isOutcry(int stretch, int cue) {
    if (stretch == QuoteMarks.NONE || marks.first(stretch) != cue + 2) {
      return false;
    }
    char last = story.mark(marks.end(stretch) - 1);
    boolean cried = (last == '!' || last == '?') && story.shaped(cue + 2, Tokens.UPPER);
    return cried || (story.isAny(cue, REPORTING) && isSentence(stretch));
  }

  /** Whether a stretch starts like a sentence or is long enough for one. */
  private boolean isSpeech(int stretch) {
    int first = marks.first(stretch);
    return marks.end(stretch) - first > 4
        || story.shaped(first, Tokens.UPPER)
        || story.mark(marks.end(stretch) - 1) != 0;
  }
}
