package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions and answers: "Q: ...", "A. ...", "Answer: ...", and who it is that answers. */
final class Interview {

  private static final Set<Long> QUESTIONS = Word.all("q", "question");
  private static final Set<Long> ANSWERS = Word.all("a", "answer");

  private static final int NOWHERE = -1;

  private final Story story;
  private final int firstQuestion;

  Interview(Story story) {
    this.story = story;
    this.firstQuestion = firstQuestion();
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
    for (int m = 0; m < story.mentions.count() && story.mentions.first(m) < firstQuestion; m++) {
      Entity entity = cast.of(m);
      if (entity != null && entity.kind() == SpeakerKind.PERSON) {
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
