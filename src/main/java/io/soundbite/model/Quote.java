package io.soundbite.model;

import io.soundbite.given.Given;
import java.util.List;
import java.util.Optional;

/**
 * One quotation of an article: words attributed to a speaker, directly or in the words of the
 * reporter. All spans are into the body of the article.
 *
 * @param kind direct, mixed or indirect
 * @param spans the words attributed, in their order, at least one; without the outer pair of
 *     quotation marks where direct; several where the reporter cuts in: "...," she said, "..."
 * @param text the words at {@code spans}; an ellipsis stands for the words of the reporter between
 *     them, {@link #text(List, String)}
 * @param cue the words that attribute, "said" or "according to"
 * @param mention the words that name the speaker at this place, "he"
 * @param speaker whom the mention stands for; empty where nobody could be found
 * @param confidence how likely words and speaker are both right, from 0 to 1
 * @param topics what the quotation speaks about, best first
 */
public record Quote(
    QuoteKind kind,
    List<Span> spans,
    String text,
    Optional<Span> cue,
    Optional<Span> mention,
    Optional<Speaker> speaker,
    double confidence,
    List<ScoredTopic> topics) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where there is no span, or the confidence is not in 0 to 1
   */
  public Quote {
    Given.value(kind, "kind");
    spans = Given.values(spans, "spans");
    Given.value(text, "text");
    Given.known(cue, "cue");
    Given.known(mention, "mention");
    Given.known(speaker, "speaker");
    topics = Given.values(topics, "topics");
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("A quote needs at least one span");
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "The spans of a quote follow each other, but were " + spans);
      }
    }
    Confidence.check(confidence);
  }

  /**
   * The words at some spans of a body as one text: joined by a space, and by an ellipsis where
   * there are words between them that are not the speaker's.
   */
  public static String text(List<Span> spans, String body) {
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (Span span : spans) {
      if (!text.isEmpty()) {
        boolean cutIn = body.substring(end, span.begin()).chars().anyMatch(Character::isLetter);
        text.append(cutIn ? " … " : " ");
      }
      text.append(span.in(body));
      end = span.end();
    }
    return text.toString();
  }

  /** The same quotation, filed under these topics. */
  public Quote withTopics(List<ScoredTopic> filed) {
    return new Quote(kind, spans, text, cue, mention, speaker, confidence, filed);
  }

  /** The same quotation, credited to this speaker. */
  public Quote withSpeaker(Speaker credited) {
    return new Quote(kind, spans, text, cue, mention, Optional.of(credited), confidence, topics);
  }

  /** From the first word attributed to the last, with what the reporter put between them. */
  public Span extent() {
    return spans.getFirst().cover(spans.getLast());
  }
}
