package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import java.util.Arrays;

/** Picks the words that a cue attributes: the candidate that the content model scores highest. */
final class ContentFinder {

  private final LinearModel model;
  private final ContentCandidates candidates;
  private final ContentFeatures reader;
  private final Features features;
  private final Ranking ranking = new Ranking();
  private final Scores begins = new Scores();
  private final Scores ends = new Scores();
  private final GroupSums groups;

  ContentFinder(Story story, LinearModel model, Features features) {
    this.model = model;
    this.features = features;
    candidates = new ContentCandidates(story);
    reader = new ContentFeatures(story, features);
    groups = new GroupSums(reader, model, features);
  }

  /** The words that this cue attributes; an empty range where there is no candidate. */
  Range find(int cue) {
    candidates.find(cue);
    reader.at(cue);
    ranking.clear();
    begins.clear();
    ends.clear();
    groups.at(reader.word());
    for (int i = 0; i < candidates.count(); i++) {
      ranking.offer(i, score(candidates.first(i), candidates.end(i)));
    }
    int best = ranking.best();
    return best < 0 ? Range.NONE : new Range(candidates.first(best), candidates.end(best));
  }

  /** The chance of the range found last. */
  float chance() {
    return ranking.chance();
  }

  private float score(int first, int end) {
    int begin = begins.find(first);
    if (begin < 0) {
      features.clear();
      reader.begin(first);
      begin = begins.add(first, model.score(features));
    }
    int last = ends.find(end);
    if (last < 0) {
      features.clear();
      reader.end(end);
      last = ends.add(end, model.score(features));
    }
    return begins.score(begin) + ends.score(last) + whole(first, end);
  }

  private float whole(int first, int end) {
    reader.look(first, end);
    int sum = groups.sum();
    features.clear();
    reader.rest(first, end);
    return model.score(sum + model.sum(features));
  }

  /** Scores of the few dozen tokens met so far, the latest first. */
  private static final class Scores {
    private int[] tokens = new int[64];
    private float[] scores = new float[64];
    private int count;

    void clear() {
      count = 0;
    }

    int find(int token) {
      int i = count - 1;
      while (i >= 0 && tokens[i] != token) {
        i--;
      }
      return i;
    }

    int add(int token, float score) {
      if (count == tokens.length) {
        tokens = Arrays.copyOf(tokens, 2 * count);
        scores = Arrays.copyOf(scores, 2 * count);
      }
      tokens[count] = token;
      scores[count] = score;
      return count++;
    }

    float score(int index) {
      return scores[index];
    }
  }
}
