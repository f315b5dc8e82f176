package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.Selection.Judged;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends words that run on into what another speaker says: Silva said the price was fair, but Holm
 * called it ... ends before "but".
 */
final class Clauses {

  /** How likely the other has to be. */
  private static final double LIKELY = 0.6;

  /** How many others are looked at, so that a sentence without end costs no more than another. */
  private static final int MOST = 12;

  private final Story story;
  private final List<Judged> all;

  /** Of proposals in the order of their cues. */
  Clauses(Story story, List<Judged> all) {
    this.story = story;
    this.all = all;
  }

  /** All of them, those shorter that run on. */
  List<Judged> cut() {
    List<Judged> cut = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      cut.add(cut(i));
    }
    return cut;
  }

  private Judged cut(int index) {
    Judged judged = all.get(index);
    Proposal proposal = judged.proposal();
    if (proposal.framed()) {
      return judged;
    }
    int last = Math.min(all.size(), index + MOST);
    for (int i = index + 1; i < last; i++) {
      Judged other = all.get(i);
      if (!proposal.content().contains(other.proposal().cue())) {
        return judged;
      }
      int joint = other.chance() < LIKELY ? Mentions.NONE : joint(other.proposal());
      if (joint > proposal.content().first() + 2) {
        Range words = new Range(proposal.content().first(), joint);
        return new Judged(proposal.withContent(words), judged.chance());
      }
    }
    return judged;
  }

  /**
   * The comma before ", but Peter Holm called", the joint of "and Holm said", "and urged it to".
   */
  private int joint(Proposal proposal) {
    int before = proposal.cue() - 1;
    if (story.is(proposal.cue(), WordClass.TELL) && story.tag(before) == Tag.CONJUNCTION) {
      return story.marks.isInside(before) ? Mentions.NONE : before;
    }
    return jointBeforeName(proposal);
  }

  private int jointBeforeName(Proposal proposal) {
    int mention = proposal.mention();
    if (mention == Mentions.NONE
        || story.mentions.kind(mention) != MentionKind.NAME
        || story.mentions.first(mention) > proposal.cue()) {
      return Mentions.NONE;
    }
    int joint = story.mentions.first(mention) - 1;
    if (story.marks.isInside(joint)) {
      return Mentions.NONE;
    }
    boolean and = story.tag(joint) == Tag.CONJUNCTION;
    if (story.tag(joint - 1) == Tag.COMMA) {
      return and || story.tag(joint) == Tag.SUBORDINATOR ? joint - 1 : Mentions.NONE;
    }
    boolean says = story.mentions.end(mention) == proposal.cue();
    int end = story.tag(joint - 1) == Tag.DASH ? joint - 1 : joint;
    return and && says && story.isAny(proposal.cue(), WordClass.SPEECH) ? end : Mentions.NONE;
  }
}
