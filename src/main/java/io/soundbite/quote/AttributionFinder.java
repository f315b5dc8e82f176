package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.quote.Selection.Judged;
import io.soundbite.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds what is attributed in a story: proposals, weighed, picked, continued. */
final class AttributionFinder {

  /** The chance below which a proposal is dropped: about where precision and recall balance. */
  private static final double LEAST = 0.4;

  /** How sure the speaker is of what goes on behind words of the reporter. */
  private static final double GOES_ON = 0.7;

  /**
   * What is left of the confidence in words that somebody is said not to have said, or that no more
   * than seem so, and in what somebody did or wants: they were marked in the texts for tuning, and
   * are no quotation to most who search.
   */
  private static final double NOT_SAID = 0.5;

  private static final Set<Long> SEEMING = Word.all("seem", "appear");
  private static final Set<Long> EXPECTED = Word.all("expected", "supposed", "required");

  /** "Thought to be", "suspected to have". */
  private static final Set<Long> THOUGHT = Word.all("thought", "believed", "suspected");

  private static final Comparator<Attribution> IN_ORDER =
      Comparator.comparingInt(Attribution::begin);

  private final Story story;
  private final Models models;
  private final Denials denials;
  private final Deeds deeds;
  private final DashSpeech dashes;
  private final StandingQuotes standing;
  private final Answers answers;

  AttributionFinder(Story story, Models models) {
    this.story = story;
    this.models = models;
    this.denials = new Denials(story);
    this.deeds = new Deeds(story);
    this.dashes = new DashSpeech(story);
    this.standing = new StandingQuotes(story);
    this.answers = new Answers(story);
  }

  /** In the order of their first words. */
  List<Attribution> find() {
    List<Attribution> certain = new ArrayList<>(new Posts(story).find());
    certain.addAll(standing.named(Attribution.words(certain)));
    BitSet known = Attribution.words(certain);
    certain.forEach(one -> addSpeaker(one, known));
    List<Judged> picked = Selection.of(story, proposals(known), LEAST);
    BitSet taken = taken(picked);
    taken.or(known);
    List<Attribution> found = joined(picked, taken);
    found.addAll(certain);
    found.sort(IN_ORDER);
    SourceFinder sources = new SourceFinder(story, models.source(), new Features());
    found.addAll(new LooseQuotes(story, sources).find(found));
    found.sort(IN_ORDER);
    return found;
  }

  private void addSpeaker(Attribution one, BitSet known) {
    int mention = one.mention();
    if (mention != Mentions.NONE) {
      known.set(story.mentions.first(mention), story.mentions.end(mention));
    }
  }

  /** Those that share no word with what is known before. */
  private List<Judged> proposals(BitSet known) {
    Judge judge = new Judge(story, models.judge());
    Screen screen = new Screen(story, answers);
    List<Judged> judged = new ArrayList<>();
    ApposedSource apposed = new ApposedSource(story);
    for (Proposal found : new ProposalFinder(story, models).find()) {
      Proposal proposal = apposed.mend(found);
      if (isWithin(known, proposal)) {
        continue;
      }
      double chance = judge.chance(proposal);
      if (screen.passes(proposal, chance)) {
        judged.add(answers.mend(new Judged(proposal, chance)));
      }
    }
    return judged;
  }

  private static boolean isWithin(BitSet known, Proposal proposal) {
    return known.get(proposal.cue()) || proposal.content().touches(known);
  }

  private static BitSet taken(List<Judged> picked) {
    BitSet taken = new BitSet();
    for (Judged one : picked) {
      taken.set(one.proposal().cue());
      Range content = one.proposal().content();
      taken.set(content.first(), content.end());
    }
    return taken;
  }

  /** What was picked with all that goes on from it, and what stands by itself. */
  private List<Attribution> joined(List<Judged> picked, BitSet taken) {
    Continuation continuation = new Continuation(story, taken);
    Dialogue dialogue = new Dialogue(story);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < picked.size(); i++) {
      Judged one = picked.get(i);
      Proposal proposal = one.proposal();
      if (i > 0 && dialogue.isReply(picked.get(i - 1).proposal(), proposal)) {
        found.addAll(dialogue.turns(picked.get(i - 1).proposal(), proposal, taken));
      }
      boolean question = !proposal.framed() && answers.isAsked(proposal);
      addAll(
          question ? List.of(List.of(proposal.content())) : continuation.of(proposal), one, found);
    }
    found.addAll(standing.find(taken));
    found.addAll(dashes.unsigned(found, taken));
    return found;
  }

  private void addAll(List<List<Range>> contents, Judged judged, List<Attribution> found) {
    Proposal proposal = judged.proposal();
    double chance = judged.chance() * proposal.sourceChance();
    boolean said = !denials.isOf(proposal) && !isSeeming(proposal.cue()) && !deeds.isOf(proposal);
    chance *= said ? 1 : NOT_SAID;
    Range cue = new Range(proposal.cue(), proposal.cue() + 1);
    boolean verbatim = proposal.framed() && isVerbatim(proposal);
    found.add(
        new Attribution(withMarks(contents.getFirst()), cue, proposal.mention(), chance, verbatim));
    for (List<Range> content : contents.subList(1, contents.size())) {
      found.add(
          new Attribution(withMarks(content), Range.NONE, proposal.mention(), chance * GOES_ON));
    }
  }

  /** "The plan seems to", "is expected to": nobody says so. */
  private boolean isSeeming(int cue) {
    int be = story.tag(cue - 1) == Tag.ADVERB ? cue - 2 : cue - 1;
    return SEEMING.contains(story.lemma(cue))
        || (EXPECTED.contains(story.word(cue)) && story.is(be, WordClass.BE))
        || (THOUGHT.contains(story.word(cue)) && story.tag(cue + 1) == Tag.TO);
  }

  /** Whether words are somebody's own by their place: behind "SILVA:" or a dash, to a full stop. */
  private boolean isVerbatim(Proposal proposal) {
    Range words = proposal.content();
    int first = story.marks.begins(words.first()) ? words.first() - 1 : words.first();
    boolean turn = first == proposal.cue() + 1 && story.tag(words.end() - 1) == Tag.STOP;
    int dash = dashes.opening(words.first());
    return turn || (dash >= 0 && dash == words.first() - 1);
  }

  /** Takes in the marks around words that are quoted in the midst of others. */
  private List<Range> withMarks(List<Range> content) {
    return content.stream().map(this::withMarks).toList();
  }

  private Range withMarks(Range words) {
    int first = words.first();
    int end = words.end();
    int opened = story.marks.at(first);
    int closed = story.marks.at(end - 1);
    if (opened == closed) {
      return words;
    }
    if (story.marks.begins(first)) {
      first--;
    }
    if (story.marks.ends(end) && story.marks.isClosed(closed)) {
      end++;
    }
    return new Range(first, end);
  }
}
