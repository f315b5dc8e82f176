package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Joins what the reporter cut apart: "...," she said, "..." and "...," she said. "..." are one
 * quotation as long as the speech goes on in the same paragraph and no other cue claims it.
 */
final class Continuation {

  private static final int TITLE = 7;
  private static final int REACH = 40;
  private static final long NO_WORDS = WordClass.SPEECH | WordClass.DOCUMENTS;
  private static final int LONGEST_HEADING = 12;

  /** What stands before the reporter’s words in a phrase of its own: "at the gate". */
  private static final int FEWEST_OF_PHRASE = 3;

  /** Where somebody says something, which is not what he says: "in a statement". */
  private static final Set<Long> OCCASIONS =
      Word.all("conference", "briefing", "speech", "show", "hearing", "remarks", "call");

  private static final long AS = Word.of("as");
  private static final int LONGEST_BEGUN = 30;
  private static final int MOST_BEHIND = 4;

  private final Story story;
  private final QuoteMarks marks;
  private final BitSet taken;
  private final DashSpeech dashes;

  /** Joins only stretches without a token of {@code taken}, and takes those it joins. */
  Continuation(Story story, BitSet taken) {
    this.story = story;
    this.marks = story.marks;
    this.taken = taken;
    this.dashes = new DashSpeech(story);
  }

  /**
   * The words of a proposal with all that goes on from them; after them, each by itself, what the
   * same speaker goes on to say behind words of the reporter.
   */
  List<List<Range>> of(Proposal proposal) {
    List<Range> content = new ArrayList<>(leftOpenBefore(proposal.content()));
    content.addAll(interrupted(proposal));
    content.add(proposal.content());
    List<List<Range>> all = new ArrayList<>(List.of(content));
    Range rest = dashes.rest(proposal);
    if (!rest.isEmpty() && !isTaken(rest.first(), rest.end())) {
      content.add(rest);
      taken.set(rest.first(), rest.end());
      return all;
    }
    int from = Math.max(proposal.cue() + 1, proposal.content().end());
    boolean whole = isWhole(proposal.content());
    int next = stretchFrom(from);
    while (whole
        && next < marks.count()
        && marks.first(next) < from + REACH
        && isPassedOver(next)) {
      next++;
    }
    while (next < marks.count() && goesOn(from, next, whole)) {
      Range words = new Range(marks.first(next), marks.end(next));
      if (isApart(from, next, whole)) {
        content = new ArrayList<>();
        all.add(content);
      }
      content.add(words);
      taken.set(words.first(), words.end());
      from = marks.behind(next);
      whole = true;
      next++;
    }
    return all;
  }

  /**
   * What is said before who says it: "The bridge" of "The bridge, Ana Silva said, will close", "At
   * the gate" of "At the gate, she says, nobody was left".
   */
  private List<Range> interrupted(Proposal proposal) {
    int cue = proposal.cue();
    int rest = proposal.content().first();
    int behind = marks.begins(rest) ? rest - 2 : rest - 1;
    if (proposal.mention() == Mentions.NONE
        || story.tag(behind) != Tag.COMMA
        || (marks.begins(rest) && story.shaped(rest, Tokens.UPPER))) {
      return List.of();
    }
    boolean inverted = story.mentions.first(proposal.mention()) == cue + 1;
    boolean right =
        inverted ? story.mentions.end(proposal.mention()) == behind : behindSaying(cue) == behind;
    if (!right) {
      return List.of();
    }
    int comma = inverted ? cue - 1 : story.mentions.first(proposal.mention()) - 1;
    int first = story.dateline.behind(story.sentenceBegin(cue));
    first += story.tag(first) == Tag.CONJUNCTION ? 1 : 0;
    boolean begun =
        story.tag(comma) == Tag.COMMA
            && comma > first
            && comma - first < LONGEST_BEGUN
            && !isTaken(first, comma)
            && marks.leaveOut(first, cue)
            && (isSubjectOf(first, comma, rest) || isBegun(first, comma, rest));
    if (!begun) {
      return List.of();
    }
    taken.set(first, comma);
    return List.of(new Range(first, comma));
  }

  /** Behind "said on Monday", "points out", "told me". */
  private int behindSaying(int cue) {
    int told = story.is(cue, WordClass.TELL) ? story.mentions.at(cue + 1) : Mentions.NONE;
    int behind = told == Mentions.NONE ? cue + 1 : story.mentions.end(told);
    int limit = behind + MOST_BEHIND;
    while (behind < limit && isBehind(behind)) {
      behind++;
    }
    return behind;
  }

  /** "The bridge" of "will close". */
  private boolean isSubjectOf(int first, int comma, int verb) {
    for (int t = first; t < comma; t++) {
      if (isVerb(t) || story.tag(t) == Tag.COMMA) {
        return false;
      }
    }
    return isVerb(verb) && story.mentions.at(first) != Mentions.NONE;
  }

  /**
   * "It will have lights" of "but they will go off"; "At the gate" of "nobody was left"; "She has
   * broken" of "both wrists": a sentence of one’s own is not cut so.
   */
  private boolean isBegun(int first, int comma, int rest) {
    for (int t = first; t < comma; t++) {
      if (story.isAny(t, NO_WORDS) || OCCASIONS.contains(story.word(t))) {
        return false;
      }
    }
    boolean depends = story.tag(first) == Tag.SUBORDINATOR && !isOfReporter(first);
    return hasVerb(first, comma)
        ? depends || leadsOn(rest) || isVerb(comma - 1) || !hasVerb(rest, story.sentenceEnd(rest))
        : (depends || story.is(first, WordClass.PREPOSITION))
            && comma - first >= FEWEST_OF_PHRASE
            && story.tag(rest) != Tag.THAT;
  }

  private boolean hasVerb(int first, int end) {
    for (int t = first; t < end; t++) {
      if (isVerb(t)) {
        return true;
      }
    }
    return false;
  }

  /** "When pressed", "as the Gazette reported". */
  private boolean isOfReporter(int subordinator) {
    Tag next = story.tag(subordinator + 1);
    return story.word(subordinator) == AS || next == Tag.WORD_ED || next == Tag.CUE_ED;
  }

  private boolean leadsOn(int t) {
    return switch (story.tag(t)) {
      case CONJUNCTION, SUBORDINATOR, PREPOSITION, RELATIVE -> true;
      default -> false;
    };
  }

  /** "Said Monday", "points out", "said on Monday". */
  private boolean isBehind(int t) {
    return story.is(t, WordClass.PREPOSITION) || story.is(t, WordClass.TIME);
  }

  private boolean isVerb(int t) {
    return switch (story.tag(t)) {
      case AUXILIARY, VERB, CUE_ED, CUE_S, WORD_ED -> true;
      case SAY -> story.lemma(t) != story.word(t) && !story.isPlural(t);
      default -> false;
    };
  }

  /** The paragraphs left open before one that opens again: the same speech. */
  private List<Range> leftOpenBefore(Range content) {
    List<Range> before = new ArrayList<>();
    int stretch = marks.begins(content.first()) ? marks.at(content.first()) : 0;
    while (stretch > 0 && isReopening(stretch)) {
      stretch--;
      Range words = new Range(marks.first(stretch), marks.end(stretch));
      before.addFirst(words);
      taken.set(words.first(), words.end());
    }
    return before;
  }

  /** Whether the paragraph before is nothing but a quotation that was not closed. */
  private boolean isReopening(int stretch) {
    if (stretch >= marks.count()) {
      return false;
    }
    int open = marks.first(stretch) - 1;
    int before = stretch - 1;
    return story.startsParagraph(open)
        && !marks.isClosed(before)
        && marks.end(before) == open
        && story.startsParagraph(marks.first(before) - 1)
        && !isTaken(marks.first(before), open);
  }

  /** Whether a stretch is a title or a few words within a sentence of the reporter: on “Today.” */
  private boolean isPassedOver(int stretch) {
    int first = marks.first(stretch);
    return marks.end(stretch) - first < TITLE
        && story.isWord(first - 2)
        && !story.is(first - 2, WordClass.SAY)
        && story.sentenceBegin(first - 1) < first - 1;
  }

  /**
   * Whether a reporter says more between two stretches than who speaks; also where a paragraph
   * between marks follows the reporter’s own words.
   */
  private boolean isApart(int from, int stretch, boolean whole) {
    int open = marks.first(stretch) - 1;
    if (story.startsParagraph(open)) {
      return !whole;
    }
    if (story.tokens.sentence(open) - story.tokens.sentence(from - 1) > 1) {
      return true;
    }
    for (int t = Math.max(from, open - REACH); t < open; t++) {
      if (story.tag(t) == Tag.COMMA && isParticiple(t + 1)) {
        return true;
      }
    }
    return isTaken(from, open);
  }

  /** "Adding", "going on": not "King", nor a thing. */
  private boolean isParticiple(int t) {
    return story.endsInIng(t) && !story.shaped(t, Tokens.UPPER) && !story.is(t, WordClass.THING);
  }

  private boolean isWhole(Range content) {
    return marks.begins(content.first()) && marks.ends(content.end());
  }

  /** The first stretch that begins at or after a token. */
  private int stretchFrom(int token) {
    int low = 0;
    int high = marks.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.first(middle) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Whether a stretch follows a whole one in the same sentence after a comma, or opens a later
   * sentence of the paragraph, or is all of the paragraph right after.
   */
  private boolean goesOn(int from, int stretch, boolean whole) {
    int open = marks.first(stretch) - 1;
    if (open < from || isTaken(open, marks.end(stretch))) {
      return false;
    }
    int sentence = story.sentenceBegin(open);
    if (sentence < from) {
      boolean joined =
          story.mark(open - 1) == ',' || isJoint(open - 1) || isForgotten(open - 1, stretch);
      return whole && joined && !isTaken(from, open);
    }
    boolean ends =
        endsSentence(marks.behind(stretch)) || story.tag(marks.behind(stretch)) == Tag.DASH;
    boolean opens = sentence == open || (sentence == open - 1 && isJoint(sentence));
    if (!opens || !(ends || isSpeech(stretch))) {
      return false;
    }
    int sentences = story.tokens.sentence(open) - story.tokens.sentence(from - 1);
    return story.startsParagraph(open)
        ? sentences == 1
            && story.startsParagraph(marks.behind(stretch))
            && !isHeading(stretch)
            && isReopened(from, stretch)
        : sentences <= 1 || (sentences == 2 && !startsParagraph(open, 1));
  }

  /** 'A pushover', a paragraph without a full stop: a heading between two others. */
  private boolean isHeading(int stretch) {
    int first = marks.first(stretch);
    int end = marks.end(stretch);
    return marks.isClosed(stretch)
        && story.isWord(end - 1)
        && end - first < LONGEST_HEADING
        && !hasVerb(first, end);
  }

  /** Whether the sentence so many before that of a token opens a paragraph. */
  private boolean startsParagraph(int token, int before) {
    return story.startsParagraph(story.tokens.sentenceBegin(story.tokens.sentence(token) - before));
  }

  /**
   * Whether a paragraph goes on with a speech: one left open, or one that it closes, or leaves open
   * to the next paragraph.
   */
  private boolean isReopened(int from, int stretch) {
    return marks.isClosed(stretch) || marks.isInside(from - 1) || isReopening(stretch + 1);
  }

  private boolean isJoint(int token) {
    return story.is(token, WordClass.CONJUNCTION)
        && (story.mark(token - 1) == ',' || story.sentenceBegin(token) == token);
  }

  /** Whether a stretch is several sentences, so that it is speech though the reporter goes on. */
  private boolean isSpeech(int stretch) {
    return story.tokens.sentence(marks.end(stretch) - 1)
        > story.tokens.sentence(marks.first(stretch));
  }

  /** Whether a verb of saying stands right before a sentence: “It is open,” he said “We ...”. */
  private boolean isForgotten(int token, int stretch) {
    return story.is(token, WordClass.SAY)
        && story.shaped(marks.first(stretch), Tokens.UPPER)
        && story.tag(marks.end(stretch) - 1) == Tag.STOP;
  }

  private boolean isTaken(int first, int end) {
    return new Range(first, end).touches(taken);
  }

  /** Whether a sentence, or nothing, begins at this token. */
  private boolean endsSentence(int token) {
    return token >= story.size() || story.sentenceBegin(token) == token;
  }
}
