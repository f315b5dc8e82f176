package io.soundbite.lucene;

import io.soundbite.lucene.Matches.Match;
import io.soundbite.model.Span;
import io.soundbite.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages of a text that fit a query best.
 *
 * <p>A passage is worth more the more parts of the query it holds, the rarer those are in the text,
 * and the earlier it stands:
 *
 * <pre>(1 + 1 / ln(90 + begin)) * sum over parts of ln(1 + matches / found) * tf / (tf + 1)</pre>
 *
 * with the number {@code matches} of all matches in the text, {@code found} of those of the part,
 * and {@code tf} of those of the part in the passage: BM25 with passages as documents, as in
 * Lucene's unified highlighter. That one takes three times as long, since it indexes the text.
 */
final class Highlighter {

  /** More than any number of matches is worth. */
  private static final double FIRST = 1e6;

  private final Texts texts;
  private final Supplier<List<Part>> parts;
  private final String label;

  /** Made when the first text is shown: patterns take their time, and many searches show none. */
  private @Nullable Matches known;

  /**
   * @param parts what to mark
   * @param label the name of the field, for the snippets
   */
  Highlighter(Texts texts, Supplier<List<Part>> parts, String label) {
    this.texts = texts;
    this.parts = parts;
    this.label = label;
  }

  private Matches matches() {
    Matches matches = known == null ? new Matches(texts, parts.get()) : known;
    known = matches;
    return matches;
  }

  /** All places to mark, in order, without overlaps. */
  List<Span> marks(String text, Optional<Foreign> language) throws IOException {
    return matches().parts() == 0 ? List.of() : merge(matches().in(text, language));
  }

  /**
   * The best passages with a match, at most so many, in the order of the text.
   *
   * @param first what is to be shown before all else, as places in the text; passages there come
   *     first, the one where it begins also without a match
   */
  List<Snippet> best(String text, Optional<Foreign> language, List<Span> first, int limit)
      throws IOException {
    List<Match> found = matches().parts() == 0 ? List.of() : matches().in(text, language);
    return found.isEmpty() && first.isEmpty()
        ? List.of()
        : snippets(text, passages(text, found, first), limit);
  }

  /** The place of the best passage with a match; nothing where no word matches. */
  Optional<Span> place(String text) throws IOException {
    return best(text, Optional.empty(), List.of(), 1).stream().map(Snippet::span).findFirst();
  }

  private List<Snippet> snippets(String text, List<Passage> passages, int limit) {
    return passages.stream()
        .sorted(Comparator.comparingDouble(Passage::score).reversed())
        .limit(limit)
        .sorted(Comparator.comparingInt(Passage::begin))
        .map(passage -> snippet(text, passage))
        .toList();
  }

  private record Passage(int begin, int end, List<Match> matches, double score) {}

  private List<Passage> passages(String text, List<Match> found, List<Span> first) {
    int[] inText = count(found);
    int[] borders = texts.passages(text);
    List<Passage> passages = new ArrayList<>();
    int done = 0;
    for (int i = 0; i + 1 < borders.length; i++) {
      Span place = new Span(borders[i], borders[i + 1]);
      int after = done;
      while (after < found.size() && found.get(after).span().begin() < place.end()) {
        after++;
      }
      List<Match> inside = found.subList(done, after);
      if (!inside.isEmpty() || (!first.isEmpty() && place.contains(first.getFirst().begin()))) {
        double score = score(inside, inText, found.size(), place.begin());
        score += overlapsAny(place, first) ? FIRST : 0;
        passages.add(new Passage(place.begin(), place.end(), inside, score));
      }
      done = after;
    }
    return passages;
  }

  private static boolean overlapsAny(Span place, List<Span> spans) {
    for (Span span : spans) {
      if (place.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private int[] count(List<Match> found) {
    int[] counts = new int[matches().parts()];
    for (Match match : found) {
      counts[match.part()]++;
    }
    return counts;
  }

  private double score(List<Match> inside, int[] inText, int all, int begin) {
    int[] inPassage = count(inside);
    double score = 0;
    for (int part = 0; part < inPassage.length; part++) {
      if (inPassage[part] > 0) {
        double tf = inPassage[part];
        score += Math.log(1 + (double) all / inText[part]) * tf / (tf + 1);
      }
    }
    return score * (1 + 1 / Math.log(90 + begin));
  }

  private Snippet snippet(String text, Passage passage) {
    Span span = strip(text, passage.begin, passage.end);
    List<Span> marks = new ArrayList<>();
    for (Span mark : merge(passage.matches)) {
      int end = Math.min(mark.end(), span.end());
      marks.add(new Span(mark.begin() - span.begin(), end - span.begin()));
    }
    return new Snippet(
        label,
        span,
        span.in(text),
        marks,
        Passages.cutsSentence(text, passage.begin),
        Passages.cutsSentence(text, passage.end));
  }

  private static List<Span> merge(List<Match> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Match match : sorted) {
      if (!merged.isEmpty() && merged.getLast().overlaps(match.span())) {
        merged.add(merged.removeLast().cover(match.span()));
      } else {
        merged.add(match.span());
      }
    }
    return merged;
  }

  /** The span without the white space at its ends. */
  static Span strip(String text, int begin, int end) {
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }
}
