package io.soundbite.quote;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/**
 * Knows where another begins to speak within a sentence: "Ana Silva said it was shut, but Emil
 * Roth, a guard, said it was open"; "...; his brother Rui said ...".
 */
final class SecondSayer {

  private static final Set<Long> JOINTS = Word.all("and", "but", "while", "whereas", "though");
  private static final int FAR = 14;
  private static final int FAR_BEFORE = 60;

  private final Story story;

  SecondSayer(Story story) {
    this.story = story;
  }

  /** Whether somebody named behind a comma or semicolon says something of his own. */
  boolean begins(int mark) {
    int first = first(mark);
    int mention = first < 0 ? Mentions.NONE : story.mentions.at(first);
    if (mention == Mentions.NONE || story.mentions.kind(mention) != MentionKind.NAME) {
      return false;
    }
    int end = story.mentions.end(mention);
    return isSaid(end) || (story.mark(end) == ',' && isSaid(apposedEnd(end)));
  }

  /** Who speaks at a verb, behind what he is called; {@link Mentions#NONE} where nobody such. */
  int before(int cue) {
    if (!isSaid(cue)) {
      return Mentions.NONE;
    }
    if (story.mark(cue - 1) != ',') {
      int right = story.subjects.before(cue);
      return right != Mentions.NONE
              && story.mentions.end(right) == cue
              && story.mentions.kind(right) == MentionKind.NAME
              && isJoined(story.mentions.first(right))
          ? right
          : Mentions.NONE;
    }
    for (int t = cue - 2; t > Math.max(0, cue - FAR); t--) {
      if (story.tag(t) == Tag.STOP || story.startsParagraph(t + 1) || story.marks.isInside(t)) {
        return Mentions.NONE;
      }
      if (story.mark(t) == ',') {
        int mention = story.mentions.lastBefore(t);
        return mention != Mentions.NONE
                && story.mentions.end(mention) == t
                && story.mentions.kind(mention) == MentionKind.NAME
                && isJoined(story.mentions.first(mention))
            ? mention
            : Mentions.NONE;
      }
    }
    return Mentions.NONE;
  }

  /** Behind a clause; not "Ana Silva, the mayor, and Emil Roth, a guard, said". */
  private boolean isJoined(int first) {
    int mark = JOINTS.contains(story.word(first - 1)) ? first - 2 : first - 1;
    return mark >= 0 && first(mark) == first && speaksBefore(mark);
  }

  /** Whether a verb stands before, not only in what somebody is called: "who won", "arrested". */
  private boolean speaksBefore(int mark) {
    int from = Math.max(story.sentenceBegin(mark), mark - FAR_BEFORE);
    boolean aside = false;
    for (int t = from; t < mark; t++) {
      Tag tag = story.tag(t);
      if (tag == Tag.COMMA) {
        aside = !aside && opensAside(t + 1);
      } else if (!aside && Tag.FINITE.contains(tag)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensAside(int t) {
    return switch (story.tag(t)) {
      case RELATIVE, DETERMINER, POSSESSIVE, WORD_ED, CUE_ED, NUMBER -> true;
      default -> false;
    };
  }

  /** Where somebody may be named behind a mark; -1 where nothing joins another clause there. */
  private int first(int mark) {
    char joint = story.mark(mark);
    if ((joint != ',' && joint != ';') || story.marks.isInside(mark)) {
      return -1;
    }
    if (JOINTS.contains(story.word(mark + 1))) {
      return mark + 2;
    }
    return joint == ';' ? mark + 1 : -1;
  }

  /** Behind the comma that ends what somebody is called, "a guard,"; the first comma's own end. */
  private int apposedEnd(int comma) {
    for (int t = comma + 1; t < comma + FAR; t++) {
      if (story.tag(t) == Tag.STOP || story.marks.isInside(t) || story.startsParagraph(t)) {
        return comma;
      }
      if (story.mark(t) == ',') {
        return t + 1;
      }
    }
    return comma;
  }

  private boolean isSaid(int t) {
    int verb = story.tag(t) == Tag.ADVERB ? t + 1 : t;
    return story.isAny(verb, WordClass.SPEECH)
        && !story.endsInIng(verb)
        && !story.shaped(verb, Tokens.UPPER);
  }
}
