package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Word;
import java.util.Set;

/** Picks the mention that names the source of a cue, or none. */
final class SourceFinder {

  private static final long QUOTE = Word.of("quote");
  private static final long AS = Word.of("as");
  private static final Set<Long> BE = Word.all("is", "are", "was", "were", "be", "been", "being");

  /** Of whom somebody else says it; not "was concerned", "was opposed", who say it themselves. */
  private static final Set<Long> PASSIVES =
      Word.all(
          ("accused alleged believed blamed branded called charged cited claimed condemned considered"
                  + " criticised criticized deemed denounced depicted described dubbed estimated"
                  + " expected hailed heard held known labeled labelled portrayed praised predicted"
                  + " projected quoted regarded reported required rumored rumoured said seen shown"
                  + " supposed suspected thought understood viewed")
              .split(" "));

  private static final int MOST_ADVERBS = 2;

  private final Story story;
  private final SubjectFinder subjects;
  private final LinearModel model;
  private final SourceCandidates candidates;
  private final SourceFeatures reader;
  private final Features features;
  private final Ranking ranking = new Ranking();

  SourceFinder(Story story, LinearModel model, Features features) {
    this.story = story;
    this.subjects = new SubjectFinder(story);
    this.model = model;
    this.features = features;
    candidates = new SourceCandidates(story);
    reader = new SourceFeatures(story, features);
  }

  /** The mention that names the speaker; {@link Mentions#NONE} where none seems to. */
  int find(int cue, Range content) {
    int quoted = quotedAsSaying(cue);
    if (quoted != Mentions.NONE) {
      return quoted;
    }
    candidates.find(cue, content);
    ranking.clear();
    reader.none(cue, content);
    ranking.offer(candidates.count(), model.score(features));
    int told = isPassive(cue) ? subjects.before(cue) : Mentions.NONE;
    for (int i = 0; i < candidates.count(); i++) {
      if (told == Mentions.NONE || candidates.mention(i) != told) {
        reader.mention(cue, content, candidates.mention(i));
        ranking.offer(i, model.score(features));
      }
    }
    int best = ranking.best();
    return best == candidates.count() ? Mentions.NONE : candidates.mention(best);
  }

  /** Likewise of direct speech, where the subject of the verb is taken before nobody. */
  int findFramed(int cue, Range content) {
    int mention = find(cue, content);
    if (mention != Mentions.NONE || story.tag(cue) == Tag.COLON) {
      return mention;
    }
    int after = content.contains(cue + 1) ? Mentions.NONE : subjects.after(cue + 1);
    return after != Mentions.NONE || isPassive(cue) ? after : subjects.before(cue);
  }

  /** "The Gazette quoted Ana Silva as saying": she says it. */
  private int quotedAsSaying(int cue) {
    int mention = Lexicon.lemma(story.word(cue)) == QUOTE ? subjects.after(cue + 1) : Mentions.NONE;
    boolean saying = mention != Mentions.NONE && story.word(story.mentions.end(mention)) == AS;
    return saying && story.is(story.mentions.end(mention) + 1, WordClass.SAY)
        ? mention
        : Mentions.NONE;
  }

  /** Whether somebody is told, or something said of him: "she was asked", "he is also accused". */
  private boolean isPassive(int cue) {
    int t = cue - 1;
    while (t > cue - 1 - MOST_ADVERBS
        && (story.is(t, WordClass.ADVERB) || story.tag(t) == Tag.ADVERB)) {
      t--;
    }
    return BE.contains(story.word(t)) && isParticiple(cue);
  }

  private boolean isParticiple(int cue) {
    return (story.is(cue, WordClass.TELL) && !story.endsInIng(cue))
        || PASSIVES.contains(story.word(cue));
  }

  /** The chance of the mention found last. */
  float chance() {
    return ranking.chance();
  }
}
