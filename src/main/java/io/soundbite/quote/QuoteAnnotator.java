package io.soundbite.quote;

import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Span;
import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Hidden;
import io.soundbite.text.Tokens;
import io.soundbite.text.Visible;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds every quotation in the body of an article, direct, mixed and indirect, and gives it its
 * speaker. Needs no set-up, keeps no state, and is safe for use by any number of threads. Takes
 * time in proportion to the text, whatever the text is.
 */
public final class QuoteAnnotator {

  /** An annotator ready for use; all of them are alike. */
  public QuoteAnnotator() {}

  /** The quotations in the order of their first words, without topics. */
  public List<Quote> quotes(Article article) {
    String body = article.body();
    if (!Hidden.isIn(body)) {
      return quotes(body, article);
    }
    Visible visible = Visible.of(body);
    return quotes(visible.text(), article).stream()
        .map(quote -> given(quote, visible, body))
        .toList();
  }

  /** The quotation as it stands in the body as given. */
  private static Quote given(Quote quote, Visible visible, String body) {
    List<Span> spans = quote.spans().stream().map(span -> given(span, visible)).toList();
    return new Quote(
        quote.kind(),
        spans,
        Quote.text(spans, body),
        quote.cue().map(span -> given(span, visible)),
        quote.mention().map(span -> given(span, visible)),
        quote.speaker(),
        quote.confidence(),
        quote.topics());
  }

  private static Span given(Span span, Visible visible) {
    return new Span(visible.given(span.begin()), visible.given(span.end() - 1) + 1);
  }

  private static List<Quote> quotes(String body, Article article) {
    if (body.isBlank()) {
      return List.of();
    }
    Story story = Story.of(body);
    List<Attribution> found = new AttributionFinder(story, Models.shipped()).find();
    if (found.isEmpty()) {
      return List.of();
    }
    SpeakerResolver speakers = new SpeakerResolver(story, authors(article), year(article));
    List<Quote> quotes = new ArrayList<>();
    for (Attribution attribution : found) {
      quotes.add(quote(story, speakers, attribution));
    }
    return quotes;
  }

  private static List<String> authors(Article article) {
    return article.authors().stream().map(Hidden::removed).toList();
  }

  private static OptionalInt year(Article article) {
    return article
        .publishedAt()
        .map(instant -> OptionalInt.of(instant.atZone(ZoneOffset.UTC).getYear()))
        .orElse(OptionalInt.empty());
  }

  private static Quote quote(Story story, SpeakerResolver speakers, Attribution attribution) {
    List<Span> spans = new ArrayList<>();
    attribution.content().forEach(range -> addSpans(story, range, spans));
    String body = story.tokens.text();
    Range cue = attribution.cue();
    int mention = attribution.mention();
    Resolved resolved =
        mention == Mentions.NONE
            ? speakers.answering(attribution)
            : speakers.resolve(mention, attribution.confidence());
    return new Quote(
        kind(story, attribution),
        spans,
        Quote.text(spans, body),
        cue.isEmpty() ? Optional.empty() : Optional.of(span(story, cue)),
        mention == Mentions.NONE
            ? Optional.empty()
            : Optional.of(story.span(story.mentions.first(mention), story.mentions.end(mention))),
        resolved.speaker(),
        thousandth(attribution.confidence() * resolved.certainty()),
        List.of());
  }

  /** To the thousandth, as it is shown and kept: what is shown as 0.9 is found from 0.9 on. */
  private static double thousandth(double confidence) {
    return Math.rint(confidence * 1000) / 1000;
  }

  /** One span, or several where something was dropped into the words. */
  private static void addSpans(Story story, Range range, List<Span> spans) {
    int first = range.first();
    for (int t = first + 1; t < range.end(); t++) {
      if (story.shaped(t, Tokens.CUT)) {
        spans.add(story.span(first, t));
        first = t;
      }
    }
    spans.add(story.span(first, range.end()));
  }

  private static Span span(Story story, Range range) {
    return story.span(range.first(), range.end());
  }

  private static QuoteKind kind(Story story, Attribution attribution) {
    int inside = 0;
    int all = 0;
    for (Range range : attribution.content()) {
      for (int t = range.first(); t < range.end(); t++) {
        inside += story.marks.isInside(t) ? 1 : 0;
        all++;
      }
    }
    return inside == all || attribution.verbatim()
        ? QuoteKind.DIRECT
        : inside > 0 ? QuoteKind.MIXED : QuoteKind.INDIRECT;
  }
}
