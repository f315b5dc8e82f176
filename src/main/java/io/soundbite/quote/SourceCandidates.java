package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;

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
    int begin = Math.max(story.sentenceBegin(cue), cue - REACH);
    int end = Math.min(story.sentenceEnd(cue), cue + REACH);
    int around = story.marks.at(cue);
    int m = story.mentions.lastBefore(begin) + 1;
    while (m < story.mentions.count() && story.mentions.first(m) < end) {
      int first = story.mentions.first(m);
      if (!content.contains(first) && story.marks.at(first) == around) {
        mentions[count++] = m;
      }
      m++;
    }
  }

  int count() {
    return count;
  }

  int mention(int candidate) {
    return mentions[candidate];
  }
}
