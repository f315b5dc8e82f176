package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds direct speech that no cue attributes: whole sentences between quotation marks, with a
 * phrase beside them that tells whose they are, signed with a dash and a name, or left to whoever
 * spoke before. Titles, nicknames and words quoted for their sound are no sentences, and left
 * alone.
 */
final class StandingQuotes {

  private static final double SIGNED = 0.9;
  private static final double UNSIGNED = 0.5;
  private static final double LED_TO = 0.6;
  private static final double ANSWERED = 0.8;
  private static final int FEWEST_WORDS = 5;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_ROLE = 12;

  private final Story story;
  private final QuoteMarks marks;
  private final SetPhrases phrases;
  private final SubjectFinder subjects;

  StandingQuotes(Story story) {
    this.story = story;
    this.marks = story.marks;
    this.phrases = new SetPhrases(story);
    this.subjects = story.subjects;
  }

  /** Those that a phrase beside them tells of, whatever verbs are near; none that is taken. */
  List<Attribution> named(BitSet taken) {
    List<Attribution> found = new ArrayList<>();
    for (Range words : marks.without(taken)) {
      int speaker = phrases.speaker(words);
      if (speaker != Mentions.NONE) {
        found.add(new Attribution(List.of(words), Range.NONE, speaker, SIGNED));
      }
    }
    return found;
  }

  /** Those without a token that is taken already. */
  List<Attribution> find(BitSet taken) {
    List<Attribution> found = new ArrayList<>();
    for (Range words : marks.without(taken)) {
      if (isSpeech(words)) {
        found.add(attribution(words));
      }
    }
    return found;
  }

  private Attribution attribution(Range words) {
    int behind = marks.behind(words);
    int signature = signature(behind);
    if (signature == Mentions.NONE && story.lines.interview().isReply(words)) {
      return new Attribution(List.of(words), Range.NONE, Mentions.NONE, ANSWERED);
    }
    if (signature == Mentions.NONE) {
      int subject = subjectBefore(words.first() - 1);
      return new Attribution(
          List.of(words), Range.NONE, subject, subject == Mentions.NONE ? UNSIGNED : LED_TO);
    }
    Range dash = story.tag(behind) == Tag.DASH ? new Range(behind, behind + 1) : Range.NONE;
    return new Attribution(List.of(words), dash, signature, SIGNED);
  }

  /** Who does something in the sentence right before a mark: Ana Silva was blunt. "..." */
  private int subjectBefore(int open) {
    if (open == 0 || marks.isInside(open - 1) || marks.isInside(open - 2)) {
      return Mentions.NONE;
    }
    int begin = story.sentenceBegin(open - 1);
    int mention = story.mentions.at(begin);
    if (mention == Mentions.NONE) {
      return Mentions.NONE;
    }
    boolean named =
        story.mentions.kind(mention) == MentionKind.NAME
            && story.shaped(story.mentions.end(mention) - 1, Tokens.UPPER);
    boolean somebody = named || story.isAny(begin, WordClass.HE_OR_SHE);
    boolean leads = !story.startsParagraph(open) || isAlone(open);
    return somebody && leads && isSubject(mention) ? mention : Mentions.NONE;
  }

  /** Whether a verb follows a mention, perhaps one that no list has: "Ana Silva wiped her eyes". */
  private boolean isSubject(int mention) {
    return subjects.isActive(mention) || subjects.mayBeActive(mention);
  }

  /** Whether a quotation is all of its paragraph. */
  private boolean isAlone(int open) {
    int behind = marks.behind(marks.at(open + 1));
    return behind >= story.paragraphEnd(open);
  }

  /** The name behind a dash: "..." — Ana Silva. */
  private int signature(int dash) {
    if (story.tag(dash) != Tag.DASH) {
      return below(dash);
    }
    int mention = story.mentions.at(dash + 1);
    return mention != Mentions.NONE && isSignature(mention) ? mention : Mentions.NONE;
  }

  /** The name that is all of the line below a quotation, or all before a comma there. */
  private int below(int line) {
    int token = story.isWord(line) ? line : line + 1;
    if (token >= story.size() || !(story.startsParagraph(token) || isCredit(token))) {
      return Mentions.NONE;
    }
    int mention = story.mentions.at(token);
    if (mention == Mentions.NONE || !isSignature(mention)) {
      return Mentions.NONE;
    }
    int end = story.mentions.end(mention);
    boolean alone = end - token < LONGEST_NAME && endsLine(end);
    return alone ? mention : Mentions.NONE;
  }

  /** Whether a name and a comma stand right behind a quotation: "..." Ana Silva, The Gazette. */
  private boolean isCredit(int token) {
    int mention = story.mentions.at(token);
    return story.mark(token - 1) != 0
        && mention != Mentions.NONE
        && story.mark(story.mentions.end(mention)) == ','
        && story.shaped(story.mentions.end(mention) + 1, Tokens.UPPER);
  }

  /** Whether a line ends here, or with a few words behind a comma. */
  private boolean endsLine(int token) {
    int last = story.mark(token) == ',' ? token + LONGEST_ROLE : token + 1;
    for (int t = token; t <= last; t++) {
      if (story.startsParagraph(t)) {
        return true;
      }
      if (story.isWord(t) && story.mark(token) != ',') {
        return false;
      }
    }
    return false;
  }

  /** Whether a mention is a name and no clause goes on from it. */
  private boolean isSignature(int mention) {
    int end = story.mentions.end(mention);
    return story.mentions.kind(mention) == MentionKind.NAME
        && (story.startsParagraph(end) || story.sentenceBegin(end) == end || !story.isWord(end));
  }

  /** Starts a sentence with a capital and ends one, or is signed. */
  private boolean isSpeech(Range words) {
    int open = words.first() - 1;
    if (story.sentenceBegin(open) != open) {
      return false;
    }
    if (signature(marks.behind(words)) != Mentions.NONE) {
      return true;
    }
    boolean ends = story.tag(words.end() - 1) == Tag.STOP || story.mark(marks.behind(words)) == '.';
    return ends
        && words.end() - words.first() >= FEWEST_WORDS
        && story.shaped(words.first(), Tokens.UPPER);
  }
}
