package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.SourceFinder.Source;
import java.util.ArrayList;
import java.util.List;

/** Asks the models, word by word: does it attribute, what, and to whom. */
final class ProposalFinder {

  /** Log-odds below which a word is not looked at further: one in ten. */
  private static final float LEAST = -2.2f;

  private final Story story;
  private final Models models;
  private final Features features = new Features();

  ProposalFinder(Story story, Models models) {
    this.story = story;
    this.models = models;
  }

  /** In the order of their cues. */
  List<Proposal> find() {
    Frame frame = story.frame;
    CueFeatures reader = new CueFeatures(story, features);
    ContentFinder contents = new ContentFinder(story, models.content(), features);
    SourceFinder sources = new SourceFinder(story, models.source(), features);
    List<Proposal> proposals = new ArrayList<>();
    for (int t = 0; t < story.size(); t++) {
      if (!reader.isCandidate(t)) {
        continue;
      }
      reader.read(t);
      float score = models.cue().score(features);
      boolean framed = !frame.content(t).isEmpty();
      if (score < LEAST && !framed) {
        continue;
      }
      Range content = behind(sources.saying(t), contents.find(t));
      if (!content.isEmpty()) {
        Source source = framed ? sources.findFramed(t, content) : sources.find(t, content);
        proposals.add(new Proposal(t, score, framed, content, contents.chance(), source));
      }
    }
    return proposals;
  }

  /**
   * What of a content stands behind the "saying" that belongs to "quoted"; all where there is none.
   */
  private static Range behind(int saying, Range content) {
    return content.contains(saying) ? new Range(saying + 1, content.end()) : content;
  }
}
