package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;

/** Picks the mention that names the source of a cue, or none. */
final class SourceFinder {

  private final LinearModel model;
  private final SourceCandidates candidates;
  private final SourceFeatures reader;
  private final Features features;
  private final Ranking ranking = new Ranking();

  SourceFinder(Story story, LinearModel model, Features features) {
    this.model = model;
    this.features = features;
    candidates = new SourceCandidates(story);
    reader = new SourceFeatures(story, features);
  }

  /** The mention that names the speaker; {@link Mentions#NONE} where none seems to. */
  int find(int cue, Range content) {
    candidates.find(cue, content);
    ranking.clear();
    reader.none(cue, content);
    ranking.offer(candidates.count(), model.score(features));
    for (int i = 0; i < candidates.count(); i++) {
      reader.mention(cue, content, candidates.mention(i));
      ranking.offer(i, model.score(features));
    }
    int best = ranking.best();
    return best == candidates.count() ? Mentions.NONE : candidates.mention(best);
  }

  /** The chance of the mention found last. */
  float chance() {
    return ranking.chance();
  }
}
