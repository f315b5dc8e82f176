package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;

/**
 * The mentions that could name the source of a cue: near it, in its sentence, not in the content.
 */
final class SourceCandidates {

  private static final int REACH = 60;

  private final Story story;
  private final int[] mentions = new int[4 * REACH];
  private int count;

  SourceCandidates(Story story) {
    this.story = story;
  }

  void find(int cue, Range content) {
    count = 0;
    int begin = Math.max(story.dateline.behind(story.sentenceBegin(cue)), cue - REACH);
    int end = Math.min(story.sentenceEnd(cue), cue + REACH);
    int around = story.marks.at(cue);
    int m = story.mentions.lastBefore(begin) + 1;
    while (m < story.mentions.count() && story.mentions.first(m) < end) {
      int first = story.mentions.first(m);
      if (!content.contains(first) && story.marks.at(first) == around && !isShare(m)) {
        mentions[count++] = m;
      }
      m++;
    }
  }

  /** "About three quarters (76%)": how many they are, not who. */
  private boolean isShare(int mention) {
    int first = story.mentions.first(mention);
    return story.shaped(first, Tokens.NUMBER)
        && story.mentions.end(mention) == first + 1
        && story.mark(first - 1) == '(';
  }

  int count() {
    return count;
  }

  int mention(int candidate) {
    return mentions[candidate];
  }
}
