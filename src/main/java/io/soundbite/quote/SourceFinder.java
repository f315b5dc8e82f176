package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Word;
import java.util.Set;

/** Picks the mention that names the source of a cue, or none. */
final class SourceFinder {

  private static final Set<Long> QUOTES = Word.all("quote", "cite");
  private static final Set<Long> HEARD = Word.all("hear", "see", "catch", "film", "record", "tape");

  /** "A man accused of theft": by others. */
  private static final Set<Long> ACCUSED = Word.all("accused", "suspected", "charged", "convicted");

  private static final long BY = Word.of("by");
  private static final long ACCORDING = Word.of("according");
  private static final long AS = Word.of("as");

  private static final int MOST_ADVERBS = 2;

  /** Within how many tokens of "quoted" its "as saying" stands. */
  private static final int SAYING_NEAR = 10;

  /** How sure a set phrase makes the speaker. */
  private static final float SET_PHRASE = 0.95f;

  private final Story story;
  private final SubjectFinder subjects;
  private final LinearModel model;
  private final SourceCandidates candidates;
  private final SourceFeatures reader;
  private final Features features;
  private final Ranking ranking = new Ranking();

  SourceFinder(Story story, LinearModel model, Features features) {
    this.story = story;
    this.subjects = story.subjects;
    this.model = model;
    this.features = features;
    candidates = new SourceCandidates(story);
    reader = new SourceFeatures(story, features);
  }

  /**
   * Who speaks.
   *
   * @param mention that names the speaker; {@link Mentions#NONE} where none seems to
   * @param chance the share of this mention among all candidates
   */
  record Source(int mention, float chance) {}

  /** Who seems to speak of those named around a cue. */
  Source find(int cue, Range content) {
    int quoted = quotedAsSaying(cue);
    if (quoted != Mentions.NONE) {
      return new Source(quoted, SET_PHRASE);
    }
    int agent = agent(cue);
    if (agent != Mentions.NONE) {
      return new Source(agent, SET_PHRASE);
    }
    int named = subjects.named(cue);
    if (named != Mentions.NONE
        && (content.end() <= story.mentions.first(named) || content.first() > cue)) {
      return new Source(named, SET_PHRASE);
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
    return new Source(
        best == candidates.count() ? Mentions.NONE : candidates.mention(best), ranking.chance());
  }

  /**
   * Likewise of direct speech, where the subject of the verb is taken before nobody, with the
   * chance that it is not nobody's.
   */
  Source findFramed(int cue, Range content) {
    Source source = find(cue, content);
    if (story.word(cue) == ACCORDING && content.end() <= cue) {
      return behindAccording(cue, source);
    }
    if (source.mention() != Mentions.NONE || story.tag(cue) == Tag.COLON) {
      return source;
    }
    int after = content.contains(cue + 1) ? Mentions.NONE : behind(cue);
    return new Source(
        after != Mentions.NONE || isPassive(cue) ? after : subjects.before(cue), source.chance());
  }

  /** "According to Ana Silva": whoever stands there, or is found by the model behind it. */
  private Source behindAccording(int cue, Source found) {
    int right = subjects.after(story.tag(cue + 1) == Tag.TO ? cue + 2 : cue + 1);
    boolean behind =
        found.mention() != Mentions.NONE && story.mentions.first(found.mention()) > cue;
    return right != Mentions.NONE
        ? new Source(right, SET_PHRASE)
        : behind ? found : new Source(Mentions.NONE, found.chance());
  }

  /** "Said Ana Silva", "said lead counsel Ana Silva": over a word that is a verb elsewhere. */
  private int behind(int cue) {
    int after = subjects.after(cue + 1);
    if (after != Mentions.NONE) {
      return after;
    }
    int over = isBaseForm(cue + 1) ? subjects.after(cue + 2) : Mentions.NONE;
    boolean named = over != Mentions.NONE && story.mentions.kind(over) == MentionKind.NAME;
    return named ? over : Mentions.NONE;
  }

  private boolean isBaseForm(int t) {
    Tag tag = story.tag(t);
    return tag == Tag.VERB || tag == Tag.CUE_BASE;
  }

  /**
   * "The Gazette quoted Ana Silva as saying", "Ana Silva was quoted by the Gazette as saying": she
   * says it.
   */
  private int quotedAsSaying(int cue) {
    if (saying(cue) < 0) {
      return Mentions.NONE;
    }
    return isPassive(cue) ? subjects.before(cue) : subjects.after(cue + 1);
  }

  /** "Described by the court as", "accused by Ana Silva of": who does so. */
  private int agent(int cue) {
    boolean passive = story.is(cue, WordClass.PASSIVE) && !story.is(cue, WordClass.SAY);
    return passive && story.word(cue + 1) == BY ? story.mentions.at(cue + 2) : Mentions.NONE;
  }

  /** The "saying" that belongs to "quoted" or "is heard"; {@code -1} where there is none. */
  int saying(int cue) {
    if (HEARD.contains(story.lemma(cue)) && isSaying(cue + 1) && isPassive(cue)) {
      return cue + 1;
    }
    if (!QUOTES.contains(story.lemma(cue))) {
      return -1;
    }
    int end = Math.min(story.sentenceEnd(cue), cue + SAYING_NEAR);
    for (int t = cue + 1; t < end - 1 && !story.marks.isInside(t); t++) {
      if (story.word(t) == AS && isSaying(t + 1)) {
        return t + 1;
      }
    }
    return -1;
  }

  private boolean isSaying(int t) {
    return story.is(t, WordClass.SAY) && story.endsInIng(t);
  }

  /** Whether somebody is told, or something said of him: "she was asked", "he is also accused". */
  private boolean isPassive(int cue) {
    if (ACCUSED.contains(story.word(cue)) && story.is(cue + 1, WordClass.OF)) {
      return true;
    }
    int t = cue - 1;
    while (t > cue - 1 - MOST_ADVERBS
        && (story.is(t, WordClass.ADVERB) || story.tag(t) == Tag.ADVERB)) {
      t--;
    }
    return story.is(t, WordClass.BE) && isParticiple(cue);
  }

  private boolean isParticiple(int cue) {
    return (story.is(cue, WordClass.TELL) && !story.endsInIng(cue))
        || story.is(cue, WordClass.PASSIVE);
  }
}
