package io.soundbite.correct;

import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The quotes of an article, being corrected. */
final class CorrectedQuotes {

  private final Article article;
  private final Anchor anchor;
  private final Function<String, ScoredTopic> topics;
  private final List<Quote> quotes;

  /**
   * @param topics the topic of each name
   */
  CorrectedQuotes(Article article, List<Quote> found, Function<String, ScoredTopic> topics) {
    this.article = article;
    this.anchor = new Anchor(article.body());
    this.topics = topics;
    this.quotes = new ArrayList<>(found);
  }

  List<Quote> quotes() {
    return quotes;
  }

  /** Whether the words are still there; if not, nothing is changed. */
  boolean correct(QuoteCorrection correction) {
    List<Span> words = anchor.find(correction.words(), correction.at().orElse(0));
    if (words.isEmpty()) {
      return false;
    }
    int place = place(words);
    if (!correction.quote()) {
      if (place >= 0) {
        quotes.remove(place);
      }
    } else if (place >= 0) {
      quotes.set(place, corrected(quotes.get(place), correction));
    } else {
      quotes.add(corrected(unseen(words), correction));
    }
    return true;
  }

  /** The quote that shares most with the words, at least half of either; -1 where none does. */
  private int place(List<Span> words) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < quotes.size(); i++) {
      List<Span> spans = quotes.get(i).spans();
      int shared = shared(spans, words);
      if (shared > most && 2 * shared >= Math.min(length(spans), length(words))) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span one : some) {
      for (Span other : others) {
        int end = Math.min(one.end(), other.end());
        shared += Math.max(0, end - Math.max(one.begin(), other.begin()));
      }
    }
    return shared;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** A quote that the annotator did not see: direct where a quotation mark stands before it. */
  private Quote unseen(List<Span> words) {
    String body = article.body();
    int begin = words.getFirst().begin();
    boolean marked = begin > 0 && "\"“„«'‘".indexOf(body.charAt(begin - 1)) >= 0;
    return new Quote(
        marked ? QuoteKind.DIRECT : QuoteKind.INDIRECT,
        words,
        Quote.text(words, body),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of());
  }

  /** What a person says of a quote is certain. */
  private Quote corrected(Quote quote, QuoteCorrection correction) {
    return new Quote(
        correction.kind().orElse(quote.kind()),
        quote.spans(),
        quote.text(),
        quote.cue(),
        correction.speaker().isPresent() ? Optional.empty() : quote.mention(),
        speaker(quote, correction),
        1,
        correction
            .topics()
            .map(names -> names.stream().map(topics).toList())
            .orElse(quote.topics()));
  }

  private Optional<Speaker> speaker(Quote quote, QuoteCorrection correction) {
    Optional<Speaker> speaker = correction.speaker().map(this::named).or(quote::speaker);
    return correction.speakerKind().isEmpty()
        ? speaker
        : speaker.map(one -> ofKind(one, correction.speakerKind().get()));
  }

  /** The speaker of this name, as the article knows it; or else a person. */
  private Speaker named(String name) {
    return quotes.stream()
        .flatMap(quote -> quote.speaker().stream())
        .filter(speaker -> speaker.name().equals(name))
        .findFirst()
        .orElseGet(() -> Speaker.of(name, SpeakerKind.PERSON));
  }

  private static Speaker ofKind(Speaker speaker, SpeakerKind kind) {
    return new Speaker(speaker.name(), kind, speaker.role(), speaker.aliases());
  }
}
