package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/**
 * Turns away what is no quotation, whatever the models hold of it: the furniture of pages ("Video:
 * ..."), the title of a work in quotation marks, a single small word, a word or two that are
 * unlikely anyway.
 */
final class Screen {

  private static final long SMALL =
      setOf(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENT,
          WordClass.INDEFINITE,
          WordClass.AUXILIARY,
          WordClass.ADVERB,
          WordClass.IT,
          WordClass.HE,
          WordClass.SHE,
          WordClass.THEY);
  private static final long AFTER_NOUN =
      setOf(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.COMPLEMENT,
          WordClass.AUXILIARY,
          WordClass.BE);
  private static final long ASK = Word.of("ask");
  private static final long ABOUT = Word.of("about");

  private static final Set<Long> ANSWERS = Word.all("so", "yes", "no");

  /** Critics say "otherwise", "the same": of no use without what was said before. */
  private static final Set<Long> VAGUE =
      Word.all(
          "otherwise",
          "so",
          "the",
          "same",
          "as",
          "much",
          "more",
          "little",
          "nothing",
          "anything",
          "something",
          "it",
          "that",
          "this",
          "basically");

  /** What is done to works, and read out too. */
  private static final Set<Long> WORKS =
      Word.all("read", "write", "sing", "recite", "pen", "author");

  private static final Set<Long> ENTITLED =
      Word.all("titled", "entitled", "headlined", "subtitled");

  private static final Set<Long> BOOKS =
      Word.all(
          "book", "novel", "memoir", "film", "documentary", "album", "song", "play", "podcast");

  /** What a page has for its reader: "our newsletter", "your inbox". */
  private static final Set<Long> OFFERED =
      Word.all("inbox", "newsletter", "newsletters", "privacy");

  /** What is done to what another said. */
  static final Set<Long> REACTIONS =
      Word.all("agree", "disagree", "concur", "differ", "demur", "object");

  private static final Set<Long> OPINIONS = Word.all("opinions", "views");

  private static final Set<Long> NAMED = Word.all("named", "identified");

  private static final long PLEAD = Word.of("plead");
  private static final long GUILTY = Word.of("guilty");
  private static final long RECEIVE = Word.of("receive");
  private static final long EXPRESSED = Word.of("expressed");
  private static final long SAID = Word.of("said");

  private static final int LONGEST_OFFER = 40;
  private static final int FEW_WORDS = 2;

  /** So many tokens, marks for the most part, are looked at for their words. */
  private static final int MANY = 64;

  private static final int LONGEST_TITLE = 10;

  /** What a word or two outside quotation marks need at least. */
  private static final double LIKELY = 0.45;

  private final Story story;
  private final SubjectFinder subjects;
  private final SpeakerLine lines;
  private final Answers answers;

  Screen(Story story, Answers answers) {
    this.story = story;
    this.answers = answers;
    this.subjects = story.subjects;
    this.lines = story.lines;
  }

  boolean passes(Proposal proposal, double chance) {
    Range words = proposal.content();
    if (isThatSaid(proposal.cue()) || isEntitled(words) || answers.isSubjectOfQuestion(proposal)) {
      return false;
    }
    if (proposal.framed()) {
      return true;
    }
    return !isAttributive(proposal)
        && !isFurniture(proposal)
        && !isOffer(proposal)
        && !isDisclaimer(proposal)
        && !isTitle(proposal)
        && !isSubject(proposal)
        && !isSomebody(proposal)
        && !isDone(proposal)
        && !isRefusal(proposal)
        && !isPlea(proposal.cue())
        && !isReaction(proposal)
        && !isOccasion(proposal)
        && !isTooLittle(words, chance);
  }

  /** "He said when a reporter asked him about the strike": no more than when he said it. */
  private boolean isOccasion(Proposal proposal) {
    int cue = proposal.cue();
    if (story.lemma(cue) != ASK
        || story.word(proposal.content().first()) != ABOUT
        || proposal.mention() == Mentions.NONE) {
      return false;
    }
    int when = story.mentions.first(proposal.mention()) - 1;
    return when >= 0
        && when < cue
        && story.tag(when) == Tag.SUBORDINATOR
        && story.isAny(when - 1, WordClass.SPEECH);
  }

  /** "Is a reported column by": tells what sort of column it is, and nobody says so. */
  private boolean isAttributive(Proposal proposal) {
    int cue = proposal.cue();
    return story.isIndefiniteArticle(cue - 1)
        && !story.shaped(cue - 1, Tokens.UPPER)
        && (story.tag(cue) == Tag.CUE_ED || story.tag(cue) == Tag.SAY)
        && story.isWord(cue + 1)
        && !story.is(cue, WordClass.NOUN)
        && !story.isAny(cue + 1, AFTER_NOUN);
  }

  /** A story titled “...”; his latest book is: “...”: what a work is called, however long. */
  private boolean isEntitled(Range words) {
    if (!story.marks.isInside(words.first())) {
      return false;
    }
    int before = words.first() - 2;
    if (ENTITLED.contains(story.word(before))) {
      return true;
    }
    int be = story.isWord(before) ? before : before - 1;
    return story.isBe(be)
        && subjects.before(be) != Mentions.NONE
        && BOOKS.contains(story.word(be - 1));
  }

  /** "That said, ...": nobody says anything. */
  private boolean isThatSaid(int cue) {
    return story.word(cue) == SAID
        && story.tag(cue - 1) == Tag.THAT
        && story.sentenceBegin(cue) == cue - 1
        && story.tag(cue + 1) == Tag.COMMA;
  }

  /** "Video: ...", "ON THE ROAD: ...": a heading, not somebody who speaks. */
  private boolean isFurniture(Proposal proposal) {
    int cue = proposal.cue();
    if (story.tag(cue) != Tag.COLON) {
      return false;
    }
    int begin = story.sentenceBegin(cue);
    if (story.marks.isInside(proposal.content().first())) {
      return proposal.mention() == Mentions.NONE && story.is(begin, WordClass.LABEL);
    }
    int mention = proposal.mention();
    boolean within = mention != Mentions.NONE && story.mentions.first(mention) != begin;
    return story.is(begin, WordClass.LABEL)
        || story.is(cue - 1, WordClass.LABEL)
        || lines.isLink(cue)
        || story.mark(begin) == '('
        || (within && story.is(story.mentions.first(mention) - 1, WordClass.LABEL))
        || (within
            && story.shaped(begin, Tokens.CAPITALS)
            && story.shaped(cue - 1, Tokens.CAPITALS));
  }

  /** "... delivered to your inbox", "you agree to receive": the page speaks to its reader. */
  private boolean isOffer(Proposal proposal) {
    int cue = proposal.cue();
    if (story.is(cue - 1, WordClass.YOU) && story.word(cue + 2) == RECEIVE) {
      return true;
    }
    int end = Math.min(story.sentenceEnd(cue), cue + LONGEST_OFFER);
    for (int t = Math.max(story.sentenceBegin(cue), cue - LONGEST_OFFER); t < end; t++) {
      if (story.is(t, WordClass.POSSESSIVE) && OFFERED.contains(story.word(t + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Pleaded not guilty to theft": what a court notes. */
  private boolean isPlea(int cue) {
    int guilty = story.tag(cue + 1) == Tag.NEGATION ? cue + 2 : cue + 1;
    return story.lemma(cue) == PLEAD && story.word(guilty) == GUILTY;
  }

  /** "The opinions expressed by columnists are their own": no one's words. */
  private boolean isDisclaimer(Proposal proposal) {
    int mention = proposal.mention();
    if (mention == Mentions.NONE) {
      return OPINIONS.contains(story.word(proposal.cue()))
          && story.word(proposal.cue() + 1) == EXPRESSED;
    }
    return OPINIONS.contains(story.word(story.mentions.end(mention) - 1));
  }

  /** On “This Week,” in “The Lost Harbour”: capitals between marks, led to by a common word. */
  private boolean isTitle(Proposal proposal) {
    int first = proposal.content().first();
    int stretch = story.marks.at(story.marks.isInside(first) ? first : first + 1);
    if (stretch == QuoteMarks.NONE) {
      return false;
    }
    Range words = new Range(story.marks.first(stretch), story.marks.end(stretch));
    int before = words.first() - 2;
    if (words.first() - first > 1
        || words.end() - words.first() > LONGEST_TITLE
        || !story.isWord(before)
        || (story.isAny(before, WordClass.SPEECH) && !isDoneToWorks(before))
        || story.sentenceBegin(before + 1) == before + 1) {
      return false;
    }
    for (int t = words.first(); t < words.end(); t++) {
      boolean small = story.isWord(t) && !story.shaped(t, Tokens.UPPER) && !story.isAny(t, SMALL);
      if (small || story.tag(t) == Tag.STOP) {
        return false;
      }
    }
    return true;
  }

  /** She read “The Lost Harbour”; but a sign reads what stands on it. */
  private boolean isDoneToWorks(int verb) {
    int subject = subjects.before(verb);
    boolean text =
        story.tag(verb - 1) == Tag.RELATIVE
            || (subject != Mentions.NONE
                && story.is(story.mentions.end(subject) - 1, WordClass.DOCUMENT));
    return !text && WORKS.contains(story.lemma(verb));
  }

  /** The crowd cheered Ana Silva: whom it did is no words of its own. */
  private boolean isSomebody(Proposal proposal) {
    Range words = proposal.content();
    int whom = story.mentions.at(words.first());
    return whom != Mentions.NONE
        && story.mentions.end(whom) == words.end()
        && story.mentions.kind(whom) == MentionKind.NAME
        && story.isAny(words.first(), WordClass.GIVEN)
        && !story.marks.isInside(words.first());
  }

  /** Ana Silva disagreed; the mayor, Ana Silva, admitted: whoever does so is not what is said. */
  private boolean isSubject(Proposal proposal) {
    int subject = subjects.before(proposal.cue());
    Range words = proposal.content();
    if (subject == Mentions.NONE || story.mentions.first(subject) != words.first()) {
      return false;
    }
    boolean alone =
        proposal.mention() == Mentions.NONE && story.mentions.end(subject) == words.end();
    return alone || subjects.isApposed(words, proposal.cue());
  }

  /** The “gate” was painted: by nobody who says so. */
  private boolean isDone(Proposal proposal) {
    int cue = proposal.cue();
    return proposal.mention() == Mentions.NONE
        && proposal.content().end() < cue
        && story.marks.isInside(proposal.content().end() - 1)
        && story.is(cue - 1, WordClass.BE)
        && !story.isAny(cue, WordClass.SPEECH);
  }

  /** A man who asked not to be named: said to the reporter, and of no use. */
  private boolean isRefusal(Proposal proposal) {
    int first = proposal.content().first();
    boolean named =
        story.tag(first) == Tag.TO
            && story.is(first + 1, WordClass.BE)
            && NAMED.contains(story.word(first + 2));
    return story.tag(proposal.cue() - 1) == Tag.RELATIVE
        && (named || story.tag(first) == Tag.NEGATION);
  }

  /** “It is open.” Ana Silva agreed: with what somebody else had said. */
  private boolean isReaction(Proposal proposal) {
    int cue = proposal.cue();
    int end = proposal.content().end();
    return REACTIONS.contains(story.lemma(cue))
        && end <= story.sentenceBegin(cue)
        && story.marks.isInside(end - 1)
        && story.tag(end - 1) == Tag.STOP;
  }

  private boolean isTooLittle(Range range, double chance) {
    int words = 0;
    int small = 0;
    int vague = 0;
    int end = Math.min(range.end(), range.first() + MANY);
    for (int t = range.first(); t < end && words <= FEW_WORDS; t++) {
      words += story.isWord(t) ? 1 : 0;
      small += story.isAny(t, SMALL) && !ANSWERS.contains(story.word(t)) ? 1 : 0;
      vague += VAGUE.contains(story.word(t)) ? 1 : 0;
    }
    boolean quoted = story.marks.isInside(range.first());
    boolean called = quoted && story.isAny(range.first() - 2, WordClass.SPEECH);
    return words <= FEW_WORDS
        && ((words == small && !called) || (!quoted && (words == vague || chance < LIKELY)));
  }
}
