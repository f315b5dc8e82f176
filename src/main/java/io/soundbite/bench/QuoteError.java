package io.soundbite.bench;

import static java.util.Comparator.comparingDouble;

import io.soundbite.bench.QuoteVerdict.Found;
import io.soundbite.bench.QuoteVerdict.Marked;
import io.soundbite.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One mistake, to be read by whoever mends it.
 *
 * @param article the id of the article
 * @param content the words attributed, as marked where they were missed, else as found
 * @param confidence of the quotation found
 * @param expected who is credited, as people marked it; empty where they marked nobody
 * @param found who is credited, as the system has it; empty where it has nobody
 * @param near how alike the words are, from 0 to 1, of the likest on the other side that matches
 *     nothing either: well above 0 where just the edges are wrong; 0 where words match
 * @param context the words attributed, between brackets, with some words around; long stretches are
 *     cut, and all is on one line
 */
public record QuoteError(
    Kind kind,
    String article,
    List<Span> content,
    OptionalDouble confidence,
    String expected,
    String found,
    double near,
    String context) {

  /** What sort of mistake it is. */
  public enum Kind {
    /** Marked, but not found. */
    MISSED,
    /** The words are right; the mention is none of the source. */
    WRONG_SPEAKER,
    /** Words and mention are right; the name that the mention is given is not. */
    WRONG_NAME,
    /** Found, but not marked. */
    FALSE;

    /** The name as people read it, "wrong speaker". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The worst first: what the system was surest of; of what it missed, the longest. */
  private static final Comparator<QuoteError> WORST_FIRST =
      comparingDouble((QuoteError error) -> error.confidence.orElse(0))
          .thenComparingInt(QuoteError::length)
          .reversed()
          .thenComparing(QuoteError::article)
          .thenComparing(error -> error.content.getFirst());

  public QuoteError {
    content = List.copyOf(content);
  }

  /** All mistakes, by kind, the worst of each first. */
  static List<QuoteError> of(List<QuoteComparison> comparisons) {
    var errors = new ArrayList<QuoteError>();
    for (QuoteComparison comparison : comparisons) {
      comparison.verdicts().forEach(verdict -> of(comparison, verdict).ifPresent(errors::add));
    }
    errors.sort(Comparator.comparing(QuoteError::kind).thenComparing(WORST_FIRST));
    return errors;
  }

  private static Optional<QuoteError> of(QuoteComparison comparison, QuoteVerdict verdict) {
    return switch (verdict) {
      case QuoteVerdict.Matched matched ->
          mistake(matched)
              .map(
                  kind ->
                      found(
                          kind,
                          comparison,
                          matched.found(),
                          source(comparison, matched.marked()),
                          0));
      case QuoteVerdict.Missed(Marked marked) -> Optional.of(missed(comparison, marked));
      case QuoteVerdict.False(Found found) ->
          Optional.of(found(Kind.FALSE, comparison, found, "", comparison.near(found)));
    };
  }

  private static Optional<Kind> mistake(QuoteVerdict.Matched matched) {
    if (!matched.speakerIsRight()) {
      return Optional.of(Kind.WRONG_SPEAKER);
    }
    return matched.marked().names().isEmpty() || matched.nameIsRight()
        ? Optional.empty()
        : Optional.of(Kind.WRONG_NAME);
  }

  private static QuoteError missed(QuoteComparison comparison, Marked marked) {
    List<Span> content = marked.attribution().content();
    return new QuoteError(
        Kind.MISSED,
        comparison.gold().article().id(),
        content,
        OptionalDouble.empty(),
        source(comparison, marked),
        "",
        comparison.near(marked),
        Context.of(comparison.body(), content));
  }

  private static QuoteError found(
      Kind kind, QuoteComparison comparison, Found found, String expected, double near) {
    QuotePrediction prediction = found.prediction();
    return new QuoteError(
        kind,
        comparison.gold().article().id(),
        prediction.content(),
        prediction.confidence(),
        expected,
        who(prediction, comparison.body()),
        near,
        Context.of(comparison.body(), prediction.content()));
  }

  private static String source(QuoteComparison comparison, Marked marked) {
    return marked.attribution().source().stream()
        .map(span -> span.in(comparison.body()))
        .collect(Collectors.joining(" "));
  }

  /** The mention, and the name that it is given where that is another: "he = Ana Silva". */
  private static String who(QuotePrediction prediction, String body) {
    return Stream.concat(
            prediction.mention().map(span -> span.in(body)).stream(),
            Stream.of(prediction.speaker()).filter(name -> !name.isEmpty()))
        .distinct()
        .collect(Collectors.joining(" = "));
  }

  private int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
