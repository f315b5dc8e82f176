package io.soundbite.lucene;

import io.soundbite.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/** Finds words, phrases and patterns in a text, in one pass over its words. */
final class Matches {

  /** How far apart the words of a phrase are still marked. */
  private static final int MAX_SLOP = 20;

  private final Texts texts;
  private final int parts;

  /** The numbers of the words looked for, and by word the part it is, or none if of a phrase. */
  private final CharArrayMap<Integer> numbers = new CharArrayMap<>(16, false);

  private final Set<String> words = new HashSet<>();
  private final List<Integer> partOfWord = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();

  /** A pattern, by the number that its words go by; of the part that it is, or none. */
  private record Pattern(int number, CharacterRunAutomaton automaton) {}

  /** Words in their order, at each place one of some. */
  private record Phrase(int part, List<Set<Integer>> places, int slop) {}

  /** A word of the text that is looked for; {@code position} counts the words of the text. */
  private record Word(int number, int position, Span span) {}

  /** A place where a part was found. */
  record Match(int part, Span span) {}

  Matches(Texts texts, List<Part> looked) {
    this.texts = texts;
    this.parts = looked.size();
    for (int part = 0; part < looked.size(); part++) {
      look(looked.get(part), part);
    }
  }

  private void look(Part looked, int part) {
    switch (looked) {
      case Part.Word word -> word.terms().forEach(term -> partOfWord.set(number(term), part));
      case Part.Words words -> {
        List<List<String>> places = words.terms().stream().map(List::of).toList();
        look(places, words.slop(), part);
      }
      case Part.AnyInOrder words -> look(words.places(), words.slop(), part);
      case Part.Either either -> either.ways().forEach(way -> way.forEach(one -> look(one, part)));
      case Part.Pattern pattern -> partOfWord.set(number(pattern), part);
      case Part.Row row -> {
        List<Set<Integer>> places = row.places().stream().map(this::numbers).toList();
        phrases.add(new Phrase(part, places, 0));
      }
    }
  }

  private Set<Integer> numbers(Part place) {
    return place instanceof Part.Pattern pattern
        ? Set.of(number(pattern))
        : ((Part.Word) place).terms().stream().map(this::number).collect(Collectors.toSet());
  }

  private int number(Part.Pattern pattern) {
    int number = partOfWord.size();
    partOfWord.add(-1);
    patterns.add(new Pattern(number, new CharacterRunAutomaton(pattern.automaton())));
    return number;
  }

  private void look(List<List<String>> phrase, int slop, int part) {
    List<Set<Integer>> places = new ArrayList<>();
    for (List<String> place : phrase) {
      places.add(place.stream().map(this::number).collect(Collectors.toSet()));
    }
    phrases.add(new Phrase(part, places, Math.min(slop, MAX_SLOP)));
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known == null) {
      known = partOfWord.size();
      numbers.put(word, known);
      words.add(word);
      partOfWord.add(-1);
    }
    return known;
  }

  /** How many parts are looked for. */
  int parts() {
    return parts;
  }

  /** All matches, in the order of their places; those of different parts may overlap. */
  List<Match> in(String text, Optional<Foreign> language) throws IOException {
    List<Match> matches = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = texts.words(text, language, looked())) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        Span span = new Span(offset.startOffset(), offset.endOffset());
        for (int number : numbers(term)) {
          words.add(new Word(number, position, span));
          if (partOfWord.get(number) >= 0) {
            matches.add(new Match(partOfWord.get(number), span));
          }
        }
      }
      tokens.end();
    }
    for (Phrase phrase : phrases) {
      find(phrase, words, matches);
    }
    matches.sort((one, other) -> one.span().compareTo(other.span()));
    return matches;
  }

  /** The words that are looked for, where those are all there is. */
  private Optional<Set<String>> looked() {
    return patterns.isEmpty() ? Optional.of(words) : Optional.empty();
  }

  /** The numbers of the word and the patterns that a term fits. */
  private List<Integer> numbers(CharTermAttribute term) {
    List<Integer> fitting = new ArrayList<>(1);
    Integer number = numbers.get(term.buffer(), 0, term.length());
    if (number != null) {
      fitting.add(number);
    }
    for (Pattern pattern : patterns) {
      if (pattern.automaton.run(term.buffer(), 0, term.length())) {
        fitting.add(pattern.number);
      }
    }
    return fitting;
  }

  private static void find(Phrase phrase, List<Word> words, List<Match> matches) {
    for (int first = 0; first < words.size(); first++) {
      for (Word word : from(first, phrase, words)) {
        matches.add(new Match(phrase.part, word.span));
      }
    }
  }

  /**
   * The words of a phrase from a place on, or none: in order, or, where two moves are forgiven, in
   * any order.
   */
  private static List<Word> from(int first, Phrase phrase, List<Word> words) {
    List<Set<Integer>> missing = new ArrayList<>(phrase.places);
    List<Word> found = new ArrayList<>();
    int latest = words.get(first).position + phrase.places.size() - 1 + phrase.slop;
    for (int i = first; i < words.size() && !missing.isEmpty(); i++) {
      Word word = words.get(i);
      int place = first(missing, word.number);
      if (word.position > latest || (i == first && place < 0)) {
        return List.of();
      }
      boolean taken = !found.isEmpty() && found.getLast().position == word.position;
      if (!taken && (place == 0 || (place > 0 && phrase.slop >= 2))) {
        missing.remove(place);
        found.add(word);
      }
    }
    return missing.isEmpty() ? found : List.of();
  }

  private static int first(List<Set<Integer>> places, int word) {
    for (int place = 0; place < places.size(); place++) {
      if (places.get(place).contains(word)) {
        return place;
      }
    }
    return -1;
  }
}
