package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.SourceFinder.Source;
import io.soundbite.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words between quotation marks that no cue claimed and that are too many for a title or an
 * ironic word: It's still “a very powerful industry that has the freedom to charge whatever.” Few
 * words are taken where a verb of saying stands right before. Who says so is a guess, by the verb
 * of saying nearest or by who spoke before, and confidence is low.
 */
final class LooseQuotes {

  /** About the share of those on training text that were marked as attributed at all. */
  private static final double LOOSE = 0.4;

  private static final int FEWEST_WORDS = 5;
  private static final int REACH = 60;

  private final Story story;
  private final QuoteMarks marks;
  private final SourceFinder sources;

  LooseQuotes(Story story, SourceFinder sources) {
    this.story = story;
    this.marks = story.marks;
    this.sources = sources;
  }

  /** Those without a token that is among the attributions found, which are in their order. */
  List<Attribution> find(List<Attribution> found) {
    List<Attribution> loose = new ArrayList<>();
    int passed = 0;
    for (Range words : marks.without(Attribution.words(found))) {
      while (passed < found.size() && found.get(passed).begin() < words.first()) {
        passed++;
      }
      if (isSpeech(words)) {
        int before = passed == 0 ? Mentions.NONE : speaker(found.get(passed - 1), words);
        loose.add(attribution(words, before));
      }
    }
    return loose;
  }

  /** Whether there are enough words, or a verb leads to them, and it is no title. */
  private boolean isSpeech(Range range) {
    int words = 0;
    int capitals = 0;
    for (int t = range.first(); t < range.end(); t++) {
      words += story.isWord(t) ? 1 : 0;
      capitals += story.shaped(t, Tokens.UPPER) ? 1 : 0;
    }
    return (words >= FEWEST_WORDS || isLedTo(range)) && 2 * capitals <= words && !isMarkup(range);
  }

  /** Whether a verb of saying stands right before the marks: mouthing “thank you”. */
  private boolean isLedTo(Range words) {
    int before = words.first() - 2;
    int verb = story.isWord(before) ? before : before - 1;
    return story.isAny(verb, WordClass.SPEECH)
        || (story.is(verb, WordClass.PREPOSITION) && story.isAny(verb - 1, WordClass.SPEECH));
  }

  /** Whether the words are the value of something left over from a page: href="...". */
  private boolean isMarkup(Range words) {
    return story.mark(words.first() - 2) == '=';
  }

  private Attribution attribution(Range words, int speakerBefore) {
    Source source = sources.find(cue(words), words);
    return new Attribution(
        List.of(words),
        Range.NONE,
        source.mention() == Mentions.NONE ? speakerBefore : source.mention(),
        LOOSE * source.chance());
  }

  /** The verb of saying nearest in the sentence, else the token before the marks. */
  private int cue(Range words) {
    int before = words.first() - 1;
    int begin = Math.max(story.sentenceBegin(before), before - REACH);
    int end = Math.min(story.sentenceEnd(words.end() - 1), words.end() + REACH);
    int best = Math.max(0, before - 1);
    int nearest = REACH;
    for (int t = begin; t < end; t++) {
      int far = t < words.first() ? words.first() - t : t - words.end();
      if (story.tag(t) == Tag.SAY && !marks.isInside(t) && far < nearest) {
        best = t;
        nearest = far;
      }
    }
    return best;
  }

  /** Who spoke before, where no paragraph begins in between. */
  private int speaker(Attribution before, Range words) {
    int last = before.content().getLast().end();
    for (int t = words.first() - 1; t >= last; t--) {
      if (story.startsParagraph(t) || words.first() - t > REACH) {
        return Mentions.NONE;
      }
    }
    return before.mention();
  }
}
