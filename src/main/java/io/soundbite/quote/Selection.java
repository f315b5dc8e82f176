package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Picks proposals that go together, the likeliest first: the words of one belong to no other, and a
 * cue within words attributed attributes nothing by itself ("said she hoped ..." is one quotation).
 * Words that reach into what is taken end at the clause before: "said it was ready and urged ...".
 */
final class Selection {

  private static final int FEWEST = 3;
  private static final int REACH = 40;

  private final Story story;
  private final BitSet content = new BitSet();
  private final BitSet cues = new BitSet();
  private final List<Judged> picked = new ArrayList<>();

  private Selection(Story story) {
    this.story = story;
  }

  /** A proposal with the chance that it is right. */
  record Judged(Proposal proposal, double chance) {

    /** Direct speech in its frame comes before all else. */
    double rank() {
      return proposal.framed() ? chance + 1 : chance;
    }

    /** The same with other words. */
    Judged withContent(Range words) {
      return new Judged(proposal.withContent(words), chance);
    }
  }

  /** Those picked of all, in the order of their first words. */
  static List<Judged> of(Story story, List<Judged> all, double least) {
    Selection selection = new Selection(story);
    List<Judged> likely = new Clauses(story, all).cut();
    likely.removeIf(judged -> judged.chance() < least);
    likely.sort(Comparator.comparingDouble(Judged::rank).reversed());
    likely.forEach(selection::offer);
    selection.picked.sort(Comparator.comparingInt(judged -> judged.proposal().content().first()));
    return selection.picked;
  }

  private void offer(Judged judged) {
    Proposal proposal = judged.proposal();
    Range words = free(proposal);
    if (content.get(proposal.cue()) || words.isEmpty()) {
      return;
    }
    content.set(words.first(), words.end());
    cues.set(proposal.cue());
    picked.add(judged.withContent(words));
  }

  /** The words of a proposal up to those taken; empty where hardly anything is left. */
  private Range free(Proposal proposal) {
    Range words = proposal.content();
    int taken = Math.min(next(content, words), next(cues, words));
    if (taken >= words.end()) {
      return words;
    }
    int end = taken;
    while (end > words.first() && taken - end < REACH && !story.isClauseEnd(end)) {
      end--;
    }
    boolean after = words.first() > proposal.cue();
    return after && end - words.first() >= FEWEST && story.isClauseEnd(end)
        ? new Range(words.first(), end)
        : Range.NONE;
  }

  private static int next(BitSet taken, Range words) {
    int next = taken.nextSetBit(words.first());
    return next < 0 ? Integer.MAX_VALUE : next;
  }
}
