package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.Selection.Judged;
import io.soundbite.quote.SourceFinder.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Ends words that run on into what another speaker says: Silva said the price was fair, but Holm
 * called it ... ends before "but".
 */
final class Clauses {

  private static final int NOWHERE = -1;

  /** How likely the other has to be. */
  private static final double LIKELY = 0.6;

  /** How many others are looked at, so that a sentence without end costs no more than another. */
  private static final int MOST = 12;

  /** How far before a joint a verb is looked for. */
  private static final int REACH = 60;

  private static final Set<Tag> VERBS =
      EnumSet.of(Tag.AUXILIARY, Tag.VERB, Tag.SAY, Tag.CUE_S, Tag.CUE_ED, Tag.WORD_ED);

  private final Story story;
  private final List<Judged> all;

  /** Of proposals in the order of their cues. */
  Clauses(Story story, List<Judged> all) {
    this.story = story;
    this.all = new ArrayList<>(all);
  }

  /** All of them, those shorter that run on. */
  List<Judged> cut() {
    for (int i = 0; i < all.size(); i++) {
      cut(i);
    }
    return all;
  }

  private void cut(int index) {
    Judged judged = all.get(index);
    Range words = judged.proposal().content();
    if (judged.proposal().framed()) {
      return;
    }
    int last = Math.min(all.size(), index + MOST);
    for (int i = index + 1; i < last; i++) {
      Judged other = all.get(i);
      if (!words.contains(other.proposal().cue())) {
        return;
      }
      int close = reportedBehind(other.proposal().cue(), words);
      if (close != NOWHERE) {
        all.set(index, judged.withContent(new Range(words.first(), close)));
        return;
      }
      int name = joinedName(other.proposal(), words);
      int joint = name == Mentions.NONE ? joint(other) : jointBefore(name);
      if (joint > words.first() + 2) {
        all.set(index, judged.withContent(new Range(words.first(), joint)));
        all.set(i, name == Mentions.NONE ? other : from(name, other));
        return;
      }
    }
  }

  /**
   * Where the quotation ends of "told the Gazette that “the gate is shut,” the agency reported",
   * whose last words tell who reports that; {@link #NOWHERE} elsewhere.
   */
  private int reportedBehind(int cue, Range words) {
    int subject = story.subjects.before(cue);
    int close = subject == Mentions.NONE ? 0 : story.mentions.first(subject) - 1;
    boolean last = cue + 1 >= words.end() || story.tag(cue + 1) == Tag.STOP;
    return last
            && close > words.first()
            && story.marks.ends(close)
            && story.mark(close - 1) == ','
            && story.mentions.end(subject) == cue
        ? close
        : NOWHERE;
  }

  private static Judged from(int name, Judged judged) {
    var source = new Source(name, judged.proposal().sourceChance());
    return new Judged(judged.proposal().from(source), judged.chance());
  }

  /** The "and" before a name, or the dash before that. */
  private int jointBefore(int name) {
    int joint = story.mentions.first(name) - 1;
    return story.tag(joint - 1) == Tag.DASH ? joint - 1 : joint;
  }

  /**
   * Who says the other of "Holm said it was ready and Silva said it was a wreck"; not of "Holm said
   * Lind and Silva called".
   */
  private int joinedName(Proposal proposal, Range words) {
    int name = story.subjects.before(proposal.cue());
    if (name == Mentions.NONE
        || story.mentions.kind(name) != MentionKind.NAME
        || story.mentions.end(name) != proposal.cue()
        || !story.isAny(proposal.cue(), WordClass.SPEECH)
        || proposal.content().first() < proposal.cue()) {
      return Mentions.NONE;
    }
    int joint = story.mentions.first(name) - 1;
    boolean and = story.tag(joint) == Tag.CONJUNCTION && !story.marks.isInside(joint);
    int first = Math.max(words.first(), joint - REACH);
    return and && story.has(first, joint, VERBS) ? name : Mentions.NONE;
  }

  /** The comma before ", but Peter Holm called", or the joint of "and urged it to". */
  private int joint(Judged other) {
    Proposal proposal = other.proposal();
    if (other.chance() < LIKELY) {
      return Mentions.NONE;
    }
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
    int comma = story.mentions.first(mention) - 2;
    boolean joins =
        story.tag(comma + 1) == Tag.CONJUNCTION || story.tag(comma + 1) == Tag.SUBORDINATOR;
    return joins && story.tag(comma) == Tag.COMMA && !story.marks.isInside(comma)
        ? comma
        : Mentions.NONE;
  }
}
