package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/**
 * The frames in which newspapers set direct speech: "...," said Ana Silva, with the words before
 * the verb, and Ana Silva said, "..." with the words after it; and the transcript, SILVA: .... So
 * regular that no model is asked what the words are.
 */
final class Frame {

  private static final long SAYING = setOf(WordClass.SAY, WordClass.TELL, WordClass.ACT);
  private static final long VERBS =
      setOf(WordClass.THINK, WordClass.WANT, WordClass.JUDGE, WordClass.SHOW);
  private static final long NOUNS = setOf(WordClass.NOUN, WordClass.GOVERNMENT);
  private static final Set<Long> RULINGS = Word.all("ruled", "rules");
  private static final long ACCORDING = Word.of("according");
  private static final int REACH_RIGHT = 9;
  private static final int REACH_FAR = 30;
  private static final int SENTENCE = 4;

  private final Story story;
  private final QuoteMarks marks;
  private final SpeakerLine lines;
  private final DashSpeech dashes;
  private final Stretches stretches;
  private final FrameBefore before;
  private final Statements statements;
  private int lastCue = -1;
  private Range lastContent = Range.NONE;

  Frame(Story story) {
    this.story = story;
    this.marks = story.marks;
    this.lines = story.lines;
    this.dashes = new DashSpeech(story);
    this.stretches = new Stretches(story);
    this.before = new FrameBefore(story, stretches);
    this.statements = new Statements(story);
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
      stretch = before.find(cue, saying);
    }
    if (stretch == QuoteMarks.NONE && saying) {
      stretch = after(cue);
    }
    if (stretch != QuoteMarks.NONE) {
      return new Range(marks.first(stretch), marks.end(stretch));
    }
    if (story.word(cue) == ACCORDING) {
      return statements.accordingTo(cue);
    }
    boolean rules = RULINGS.contains(story.word(cue));
    if (!rules && (!saying || !story.isAny(cue, WordClass.SPEECH))) {
      return Range.NONE;
    }
    return dashes.isSaid(cue) ? dashes.before(cue) : statements.before(cue);
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
    return story.isAny(cue, NOUNS) && Lexicon.lemma(word) == word;
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
        || !(stretches.isSentence(stretch) || isAnswer(colon, stretch))
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

  /** Whether a token ends what opens a paragraph as who speaks, as in a transcript. */
  boolean opensSpeech(int token) {
    return lines.isCalled(token) || lines.isLetterWithStop(token);
  }

  private Range transcript(int colon) {
    boolean opens = opensSpeech(colon) || lines.isNamed(colon);
    int letter = story.tag(colon) == Tag.COLON ? colon - 1 : colon;
    if (!opens || lines.interview().isBareQuestion(letter) || story.startsParagraph(colon + 1)) {
      return Range.NONE;
    }
    int whole = marks.at(colon + 2);
    if (marks.begins(colon + 2) && marks.behind(whole) == story.paragraphEnd(colon)) {
      return new Range(marks.first(whole), marks.end(whole));
    }
    int stretch = marks.at(colon);
    int end = stretch == QuoteMarks.NONE ? lines.speechEnd(colon) : marks.end(stretch);
    return new Range(colon + 1, end);
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
        boolean speech =
            t < cue + REACH_RIGHT ? stretches.isSpeech(stretch) : stretches.isSentence(stretch);
        return speech ? stretch : QuoteMarks.NONE;
      }
      if (marks.isInside(t)
          || story.tag(t) == Tag.THAT
          || (story.isAny(t, WordClass.SPEECH) && !story.shaped(t, Tokens.UPPER))
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
    return cried || (story.isAny(cue, WordClass.SPEECH) && stretches.isSentence(stretch));
  }
}
