package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Speech that passes between two people: where a paragraph of one answers a paragraph of the other,
 * the paragraphs after them that are nothing but a quotation go from one to the other in turn.
 */
final class Dialogue {

  /** What a turn is given that nobody is named for. */
  private static final double IN_TURN = 0.6;

  private final Story story;
  private final QuoteMarks marks;

  Dialogue(Story story) {
    this.story = story;
    this.marks = story.marks;
  }

  /** Whether two named people speak in paragraphs that follow each other. */
  boolean isReply(Proposal call, Proposal reply) {
    int open = reply.content().first() - 1;
    return call.framed()
        && reply.framed()
        && open >= 0
        && isNamed(call.mention())
        && isNamed(reply.mention())
        && isAnother(call.mention(), reply.mention())
        && story.startsParagraph(open)
        && story.paragraphEnd(call.cue()) == open
        && isTurn(turnAfter(reply.cue()), new BitSet());
  }

  /** The turns after a reply, each with the mention of who is to speak; taken as they are found. */
  List<Attribution> turns(Proposal call, Proposal reply, BitSet taken) {
    List<Attribution> turns = new ArrayList<>();
    int stretch = turnAfter(reply.cue());
    while (isTurn(stretch, taken)) {
      Range words = new Range(marks.first(stretch), marks.end(stretch));
      int mention = turns.size() % 2 == 0 ? call.mention() : reply.mention();
      turns.add(new Attribution(List.of(words), Range.NONE, mention, IN_TURN));
      taken.set(words.first(), words.end());
      stretch = turnAfter(words.first());
    }
    return turns;
  }

  private boolean isNamed(int mention) {
    return mention != Mentions.NONE && story.mentions.kind(mention) == MentionKind.NAME;
  }

  /** Whether two names are not one's: "Anna Berg" and "Lars Berg", but "Anna Berg" and "Berg". */
  private boolean isAnother(int one, int other) {
    boolean whole = length(one) > 1 && length(other) > 1;
    return head(one) != head(other)
        || (whole
            && story.word(story.mentions.first(one)) != story.word(story.mentions.first(other)));
  }

  private int length(int mention) {
    return story.mentions.end(mention) - story.mentions.first(mention);
  }

  private long head(int mention) {
    return story.word(story.mentions.end(mention) - 1);
  }

  /** The stretch that opens the paragraph after the one of a token. */
  private int turnAfter(int token) {
    return marks.at(story.paragraphEnd(token) + 1);
  }

  /** Whether a stretch is closed, all of its paragraph, and nobody’s yet. */
  private boolean isTurn(int stretch, BitSet taken) {
    if (stretch == QuoteMarks.NONE || !marks.isClosed(stretch)) {
      return false;
    }
    return story.startsParagraph(marks.first(stretch) - 1)
        && story.startsParagraph(marks.end(stretch) + 1)
        && !new Range(marks.first(stretch), marks.end(stretch)).touches(taken);
  }
}
