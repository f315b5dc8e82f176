package io.soundbite.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Turns the words of a query into what the index has of them: the stem, the form where that is
 * another, stems and forms in the languages of the articles, and synonyms.
 */
final class QueryWords {

  /** What an exact form counts beside its stem, and a synonym beside the word itself. */
  static final float FORM = 0.5f;

  private static final float SYNONYM = 0.8f;

  private final FieldAnalyzer analyzer;
  private final Set<Foreign> languages;
  private final SynonymTable synonyms;

  /**
   * @param languages those of articles, but for English
   */
  QueryWords(FieldAnalyzer analyzer, Set<Foreign> languages, SynonymTable synonyms) {
    this.analyzer = analyzer;
    this.languages = languages;
    this.synonyms = synonyms;
  }

  FieldAnalyzer analyzer() {
    return analyzer;
  }

  /** What stands between blanks. */
  static String[] chunks(String text) {
    return text.strip().split("\\s+", -1);
  }

  /**
   * The parts that must all hold: words, and where signs join several to what people take for one,
   * as in AT&amp;T, 9/11 and anti-war, these in their order, or written as {@link Compounds} does.
   *
   * @param each told of each word, and of each phrase, or beginning of one, before it is made
   */
  List<Part> of(String text, Runnable each) {
    List<Chunk> chunks = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (String chunk : chunks(text)) {
      List<Part.Word> words = words(chunk);
      if (!words.isEmpty()) {
        words.forEach(word -> each.run());
        chunks.add(new Chunk(chunk, words, stems.size()));
        stems.addAll(stems(words));
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < chunks.size(); ) {
      int known = known(chunks, at, stems);
      List<Part> typed = new ArrayList<>();
      for (Chunk chunk : chunks.subList(at, at + Math.max(1, known))) {
        typed.add(chunk.part(this, each));
      }
      if (known == 0) {
        parts.addAll(typed);
      } else {
        int first = chunks.get(at).first();
        parts.add(meant(typed, stems.subList(first, chunks.get(at + known - 1).end())));
      }
      at += typed.size();
    }
    return parts;
  }

  /**
   * What stands between two blanks.
   *
   * @param words one or more
   * @param first how many words stand before
   */
  private record Chunk(String text, List<Part.Word> words, int first) {
    int end() {
      return first + words.size();
    }

    Part part(QueryWords query, Runnable each) {
      if (words.size() > 1) {
        return query.inOrder(text, stems(words), 0, each);
      }
      Part word = words.getFirst();
      List<String> other = query.otherwise(text);
      return other.isEmpty()
          ? word
          : new Part.Either(List.of(List.of(word), List.of(new Part.Words(other, 0))));
    }
  }

  /** The stems of another way to write a word; empty where there is none. */
  private List<String> otherwise(String written) {
    return Compounds.otherwise(written)
        .map(way -> analyzer.stems(way, Optional.empty()))
        .orElse(List.of());
  }

  /** How many chunks from a place on have a meaning together, none of them in part; or 0. */
  private int known(List<Chunk> chunks, int at, List<String> stems) {
    int end = chunks.get(at).first() + synonyms.known(stems, chunks.get(at).first());
    int known = 0;
    while (at + known < chunks.size() && chunks.get(at + known).end() <= end) {
      known++;
    }
    return known > 0 && chunks.get(at + known - 1).end() == end ? known : 0;
  }

  private static List<String> stems(List<Part.Word> words) {
    return words.stream().map(Part.Word::term).toList();
  }

  /**
   * The words in their order, also as other languages stem them, and with synonyms in their places.
   *
   * @param stems those of the text, two at least
   * @param each told of each phrase, or beginning of one, before it is made
   */
  Part inOrder(String text, List<String> stems, int slop, Runnable each) {
    List<Part> ways = new ArrayList<>(List.of(new Part.Words(stems, slop)));
    foreign(text, stems).forEach(foreign -> ways.add(new Part.Words(foreign, slop)));
    ways.addAll(synonymous(stems, compounds(text, stems), slop, each));
    return ways.size() == 1
        ? ways.getFirst()
        : new Part.Either(ways.stream().map(List::of).toList());
  }

  /**
   * The words in their order, each in just this form; none where the text has no words.
   *
   * @param each told of each word, before it is made
   */
  List<Part> justAs(String text, int slop, Runnable each) {
    Set<List<String>> ways = new LinkedHashSet<>();
    ways.add(forms(text, Optional.empty(), Forms::of));
    languages.forEach(language -> ways.add(forms(text, Optional.of(language), Forms::marked)));
    ways.removeIf(List::isEmpty);
    List<List<Part>> parts = new ArrayList<>();
    for (List<String> terms : ways) {
      terms.forEach(term -> each.run());
      parts.add(
          List.of(
              terms.size() == 1 ? new Part.Word(terms.getFirst()) : new Part.Words(terms, slop)));
    }
    return parts.size() < 2
        ? parts.stream().flatMap(List::stream).toList()
        : List.of(new Part.Either(parts));
  }

  private List<String> forms(String text, Optional<Foreign> language, UnaryOperator<String> term) {
    return analyzer.forms(text, language).stream().map(term).toList();
  }

  /** The stems of a phrase in other languages, each that differs once. */
  private Set<List<String>> foreign(String text, List<String> english) {
    Set<List<String>> all = new LinkedHashSet<>();
    languages.forEach(language -> all.add(analyzer.stems(text, Optional.of(language))));
    all.remove(english);
    all.removeIf(stems -> stems.size() != english.size());
    return all;
  }

  /**
   * What may be written in another way.
   *
   * @param stems how many stems it has here
   * @param other the stems of the other way
   */
  private record Compound(int stems, List<String> other) {}

  /** What may be written in another way, by the place of its first stem. */
  private Map<Integer, Compound> compounds(String text, List<String> stems) {
    Map<Integer, Compound> compounds = new HashMap<>();
    int at = 0;
    for (String chunk : chunks(text)) {
      int size = analyzer.stems(chunk, Optional.empty()).size();
      List<String> other = otherwise(chunk);
      if (!other.isEmpty()) {
        compounds.put(at, new Compound(size, other));
      }
      at += size;
    }
    return at == stems.size() ? compounds : Map.of();
  }

  /**
   * Phrases that mean the same, with synonyms and acronyms in the places of words, and compounds in
   * their other way. Those of one word stand in one phrase side by side; only those of several
   * words make phrases of their own.
   *
   * @param each told of each word, and of each phrase or beginning of one, before it is made
   */
  private List<Part> synonymous(
      List<String> stems, Map<Integer, Compound> compounds, int slop, Runnable each) {
    List<List<List<String>>> phrases = List.of(List.of());
    for (int at = 0; at < stems.size(); ) {
      int size = Math.max(1, synonyms.known(stems, at));
      Compound compound = compounds.get(at);
      if (compound != null) {
        size = Math.max(size, compound.stems());
      }
      List<List<List<String>>> ways = ways(stems.subList(at, at + size), each);
      if (compound != null && compound.stems() == size) {
        ways.add(compound.other().stream().map(List::of).toList());
      }
      List<List<List<String>>> longer = new ArrayList<>();
      for (List<List<String>> phrase : phrases) {
        for (List<List<String>> way : ways) {
          if (ways.size() > 1) {
            each.run();
          }
          longer.add(Stream.concat(phrase.stream(), way.stream()).toList());
        }
      }
      phrases = longer;
      at += size;
    }
    List<List<String>> typed = stems.stream().map(List::of).toList();
    return phrases.stream()
        .filter(phrase -> !phrase.equals(typed))
        .map(phrase -> phrase(phrase, slop))
        .toList();
  }

  /** What may stand for words, each a row of places: the single words in one, longer ones alone. */
  private List<List<List<String>>> ways(List<String> typed, Runnable each) {
    List<List<String>> meant = synonyms.meant(typed);
    if (typed.size() == 1) {
      Acronyms.meant(typed.getFirst()).ifPresent(acronym -> meant.add(List.of(acronym)));
    }
    if (!meant.contains(typed)) {
      meant.addFirst(typed);
    }
    List<List<List<String>>> ways = new ArrayList<>();
    List<String> single =
        meant.stream().filter(one -> one.size() == 1).map(List::getFirst).toList();
    if (!single.isEmpty()) {
      ways.add(List.of(single));
      single.stream().skip(1).forEach(word -> each.run());
    }
    for (List<String> one : meant) {
      if (one.size() > 1) {
        ways.add(one.stream().map(List::of).toList());
      }
    }
    return ways;
  }

  private static Part phrase(List<List<String>> places, int slop) {
    if (places.size() == 1) {
      Map<String, Float> others = new LinkedHashMap<>();
      places.getFirst().stream().skip(1).forEach(word -> others.put(word, 1f));
      return new Part.Word(places.getFirst().getFirst(), others);
    }
    return places.stream().allMatch(place -> place.size() == 1)
        ? new Part.Words(places.stream().map(List::getFirst).toList(), slop)
        : new Part.AnyInOrder(places, slop);
  }

  private List<Part.Word> words(String chunk) {
    List<String> stems = analyzer.stems(chunk, Optional.empty());
    List<String> forms = analyzer.forms(chunk, Optional.empty());
    List<Map<String, Float>> others = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      others.add(new LinkedHashMap<>());
      Acronyms.meant(stems.get(i)).ifPresent(acronym -> others.getLast().put(acronym, 1f));
      if (!forms.get(i).equals(stems.get(i))) {
        others.get(i).put(Forms.of(forms.get(i)), FORM);
      }
    }
    for (Foreign language : languages) {
      List<String> foreign = analyzer.stems(chunk, Optional.of(language));
      for (int i = 0; foreign.size() == stems.size() && i < stems.size(); i++) {
        if (!foreign.get(i).equals(stems.get(i))) {
          others.get(i).put(foreign.get(i), 1f);
        }
      }
    }
    List<Part.Word> words = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      words.add(new Part.Word(stems.get(i), others.get(i)));
    }
    return words;
  }

  /** What was typed, and what it means, either of which will do. */
  private Part meant(List<Part> typed, List<String> stems) {
    List<List<String>> meant = synonyms.meant(stems);
    boolean kept = meant.remove(stems);
    boolean single = meant.stream().allMatch(one -> one.size() == 1);
    if (kept && single && typed.size() == 1 && typed.getFirst() instanceof Part.Word word) {
      Map<String, Float> others = new LinkedHashMap<>(word.others());
      meant.forEach(one -> others.putIfAbsent(one.getFirst(), SYNONYM));
      return new Part.Word(stems.getFirst(), others);
    }
    List<List<Part>> ways = new ArrayList<>();
    if (kept) {
      ways.add(List.copyOf(typed));
    }
    for (List<String> one : meant) {
      ways.add(List.of(one.size() == 1 ? new Part.Word(one.getFirst()) : new Part.Words(one, 0)));
    }
    return new Part.Either(ways);
  }
}
