package io.soundbite.bench;

import io.soundbite.model.Span;
import io.soundbite.quote.QuoteAnnotator;
import io.soundbite.text.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one word under which a cue is counted: "say" for "has also said". That is the first form, by
 * the lexicon of cues, of its first word that is in there; small words that attribute only in a
 * fitting place, "according" or "in", count where a cue begins with one and has no other.
 */
final class CueWords {

  /** What stands for a cue where there is none. */
  static final String NONE = "(none)";

  private static final String SMALL_WORDS = "phrase";

  private final Map<String, String> firstForms = new HashMap<>();
  private final Map<String, String> smallWords = new HashMap<>();

  CueWords() {
    for (Section section : Section.read(QuoteAnnotator.class, "cues.txt")) {
      Map<String, String> forms = section.name().equals(SMALL_WORDS) ? smallWords : firstForms;
      for (String line : section.lines()) {
        List<String> words = List.of(line.split("\\s+"));
        words.forEach(word -> forms.putIfAbsent(word, words.getFirst()));
      }
    }
  }

  /** The word for the cue at some spans of a body. */
  String of(String body, List<Span> cue) {
    String text = cue.stream().map(span -> span.in(body).strip()).collect(Collectors.joining(" "));
    List<String> words = QuoteWords.of(text).lowerCase();
    if (words.isEmpty()) {
      return text.isEmpty() ? NONE : text;
    }
    return words.stream()
        .filter(firstForms::containsKey)
        .findFirst()
        .map(word -> firstForms.getOrDefault(word, word))
        .orElseGet(() -> smallWords.getOrDefault(words.getFirst(), String.join(" ", words)));
  }
}
