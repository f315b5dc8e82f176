package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers: "Q: ...", "A. ...", "Answer: ...", or questions that are paragraphs
 * without quotation marks before answers that are paragraphs within them; and who it is that
 * answers.
 */
final class Interview {

  private static final Set<Long> QUESTIONS = Word.all("q", "question");
  private static final Set<Long> ANSWERS = Word.all("a", "answer");

  private static final int NOWHERE = -1;
  private static final int LONGEST_QUESTION = 40;

  private final Story story;
  private final int firstQuestion;
  private final int firstReply;

  Interview(Story story) {
    this.story = story;
    this.firstQuestion = firstQuestion();
    this.firstReply = firstReply();
  }

  /** Where the first of several questions begins that are paragraphs without marks. */
  private int firstReply() {
    int first = NOWHERE;
    for (int i = 0; i < story.marks.count(); i++) {
      int question = questionBefore(story.marks.first(i), story.marks.end(i));
      if (question >= 0 && first >= 0) {
        return first;
      }
      first = first < 0 ? question : first;
    }
    return NOWHERE;
  }

  /**
   * Where the paragraph begins that is a question, right before one that is all within marks;
   * {@link #NOWHERE} elsewhere.
   */
  private int questionBefore(int first, int end) {
    int open = first - 1;
    int begin = open > 0 ? story.sentenceBegin(open - 1) : open;
    boolean asked =
        open > 0
            && story.startsParagraph(open)
            && story.startsParagraph(end + 1)
            && story.mark(open - 1) == '?'
            && open - begin < LONGEST_QUESTION
            && story.marks.leaveOut(begin, open);
    return asked ? begin : NOWHERE;
  }

  /** Whether words are all of a paragraph that answers a question of this kind. */
  boolean isReply(Range words) {
    return firstReply >= 0 && questionBefore(words.first(), words.end()) >= 0;
  }

  private int firstQuestion() {
    for (int s = 0; s < story.tokens.sentenceCount(); s++) {
      if (isHead(story.tokens.sentenceBegin(s), QUESTIONS)) {
        return story.tokens.sentenceBegin(s);
      }
    }
    return NOWHERE;
  }

  /** Whether a token is "Q" or "A" at the head of a paragraph, before a colon or with its stop. */
  boolean isLetter(int token) {
    return isHead(token, QUESTIONS) || isHead(token, ANSWERS);
  }

  /** Whether the story has questions of this kind. */
  boolean isAsked() {
    return firstQuestion >= 0;
  }

  /**
   * Whether a token heads a question of a story whose answers have no head, but stand in quotation
   * marks: nobody says it.
   */
  boolean isBareQuestion(int letter) {
    return firstReply >= 0 && isHead(letter, QUESTIONS);
  }

  /** Whether what a colon or a letter opens is an answer to a question. */
  boolean isAnswer(int cue) {
    int head = story.tag(cue) == Tag.COLON ? cue - 1 : cue;
    return isAsked() && isHead(head, ANSWERS);
  }

  /**
   * Who answers: the one person whom the story names before the first question, or who is named
   * there twice as often as any other. Those of whom a role or a given name is told come first.
   */
  @Nullable Entity guest(Cast cast) {
    Map<Entity, Integer> known = new LinkedHashMap<>();
    Map<Entity, Integer> others = new LinkedHashMap<>();
    int first = isAsked() ? firstQuestion : firstReply;
    for (int m = 0; m < story.mentions.count() && story.mentions.first(m) < first; m++) {
      Entity entity = cast.of(m);
      if (entity != null && entity.kind() == SpeakerKind.PERSON && entity.isSomebody()) {
        (entity.isIntroduced() ? known : others).merge(entity, 1, Integer::sum);
      }
    }
    return most(known.isEmpty() ? others : known);
  }

  private static @Nullable Entity most(Map<Entity, Integer> counts) {
    Entity best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<Entity, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      second = Math.max(second, Math.min(count, most));
      best = count > most ? entry.getKey() : best;
      most = Math.max(most, count);
    }
    return 2 * second <= most ? best : null;
  }

  private boolean isHead(int token, Set<Long> words) {
    return story.shaped(token, Tokens.UPPER)
        && words.contains(story.word(token))
        && story.opensParagraph(token)
        && (story.tag(token + 1) == Tag.COLON || isStopped(token));
  }

  private boolean isStopped(int token) {
    return story.shaped(token, Tokens.STOP) && !story.shaped(token + 1, Tokens.PARAGRAPH);
  }
}
