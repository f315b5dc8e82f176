package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;

/** Says how likely a proposal is right, from what the three models said and what it looks like. */
final class Judge {

  /** What direct speech in its frame is given at least, whatever the models hold of the verb. */
  private static final double FRAMED = 0.95;

  private static final double NAMED = 0.7;

  private final Story story;
  private final LinearModel model;
  private final Features features = new Features();

  Judge(Story story, LinearModel model) {
    this.story = story;
    this.model = model;
  }

  /** The chance, from 0 to 1, that people would mark these words as attributed. */
  double chance(Proposal proposal) {
    read(story, proposal, features);
    double chance = 1 / (1 + Math.exp(-model.score(features)));
    return proposal.framed() ? Math.max(chance, least(proposal)) : chance;
  }

  /** A line that begins with a name in small letters may be a heading. */
  private double least(Proposal proposal) {
    int cue = proposal.cue();
    boolean named = story.tag(cue) == Tag.COLON && !story.shaped(cue - 1, Tokens.CAPITALS);
    return named && !story.marks.isInside(proposal.content().first()) ? NAMED : FRAMED;
  }

  static void read(Story story, Proposal proposal, Features out) {
    Range content = proposal.content();
    int cue = proposal.cue();
    int score = Math.round(Math.max(-5, Math.min(5, 2 * proposal.cueScore())));
    int share = Math.round(8 * proposal.contentChance());
    int source = Math.round(5 * proposal.sourceChance());
    int side = content.first() < cue ? 1 : 2;
    int quoted =
        (story.marks.isInside(content.first()) ? 1 : 0)
            + (story.marks.isInside(content.end() - 1) ? 2 : 0);
    int nobody = proposal.mention() == Mentions.NONE ? 1 : 0;
    long lemma = story.lemma(cue);
    out.clear();
    out.add(1, score);
    out.add(2, share);
    out.add(3, source, nobody);
    out.add(4, score, share);
    out.add(5, score, share, side);
    out.add(6, quoted, score, side);
    out.add(7, lemma);
    out.add(8, lemma, side, nobody);
    out.add(9, Features.bucket(content.end() - content.first()), side, quoted);
    out.add(10, nobody, score);
    out.add(11, story.tagCode(cue), score);
    out.add(12, story.tagCode(cue), share);
    out.add(13, score, share, source);
    out.add(15, proposal.framed() ? 1 : 0);
    out.add(16, proposal.framed() ? 1 : 0, score);
    out.add(14, quoted, share, side);
  }
}
