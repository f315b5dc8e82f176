package io.soundbite.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Gathers words and phrases of a sample of texts that might set it apart: of one to three words,
 * the first and last of them no {@link PlainWords plain word}; the one between may be a link ("bank
 * of england"). A word that is tied to another by a hyphen ("pro-choice") is none by itself.
 *
 * <p>What always stands between the same two words is the boilerplate of a page ("sign up for our
 * daily newsletter"), however often it comes, and is left out.
 */
final class Candidates {

  private static final int MOST_WORDS = 3;
  private static final int LEAST_TEXTS = 2;
  private static final Set<String> LINKS = Set.of("of", "for", "in", "the");

  /** One of so many texts with a term must have it in surroundings of their own. */
  private static final int TEXTS_BY_SURROUNDINGS = 3;

  /**
   * A word or phrase.
   *
   * @param stems its words, as the index knows them
   * @param written as most texts write it
   * @param texts how many texts of the sample have it
   */
  record Candidate(List<String> stems, String written, int texts) {}

  private final SampledWords words;
  private final BooleanSupplier over;
  private final int least;
  private final int[] textsWithStem;
  private final boolean[] plain;

  /**
   * @param over asked at each text; where it is true, what is gathered lacks the rest
   */
  Candidates(SampledWords words, BooleanSupplier over) {
    this.words = words;
    this.over = over;
    this.least = LEAST_TEXTS + (int) Math.log10(Math.max(1, words.texts().size() / 5));
    this.textsWithStem = new int[words.stemCount()];
    this.plain = new boolean[words.stemCount()];
    Set<String> seen = new HashSet<>();
    for (SampledWords.Text text : words.texts()) {
      if (over.getAsBoolean()) {
        break;
      }
      text.stems().distinct().forEach(stem -> textsWithStem[stem]++);
      for (int i = 0; i < text.size(); i++) {
        if (!plain[text.stem(i)] && seen.add(text.written(i, i + 1))) {
          plain[text.stem(i)] = PlainWords.contains(text.written(i, i + 1));
        }
      }
    }
  }

  /** The stems that enough texts have and that are no plain words. */
  BitSet stems() {
    var stems = new BitSet();
    for (int stem = 0; stem < plain.length; stem++) {
      stems.set(stem, !plain[stem] && textsWithStem[stem] >= least);
    }
    return stems;
  }

  /** How many texts of the sample have a stem. */
  int texts(int stem) {
    return textsWithStem[stem];
  }

  /** The words with these stems, and the phrases with one of them at least. */
  List<Candidate> with(BitSet chosen) {
    var terms = new HashMap<List<Integer>, Sightings>();
    for (int i = 0; i < words.texts().size() && !over.getAsBoolean(); i++) {
      SampledWords.Text text = words.texts().get(i);
      for (int from = 0; from < text.size(); from++) {
        see(text, i, from, chosen, terms);
      }
    }
    return candidates(terms);
  }

  private void see(
      SampledWords.Text text,
      int number,
      int from,
      BitSet chosen,
      Map<List<Integer>, Sightings> terms) {
    boolean anyChosen = false;
    var stems = new ArrayList<Integer>(MOST_WORDS);
    for (int to = from + 1; to <= Math.min(text.size(), from + MOST_WORDS); to++) {
      int stem = text.stem(to - 1);
      if (plain[text.stem(from)] || (to > from + 1 && !text.joinsNext(to - 2))) {
        return;
      }
      stems.add(stem);
      anyChosen |= chosen.get(stem);
      if (plain[stem] && !LINKS.contains(words.stem(stem))) {
        return;
      }
      boolean half = to == from + 1 && text.isTied(from);
      if (anyChosen && !plain[stem] && !half) {
        terms
            .computeIfAbsent(List.copyOf(stems), unseen -> new Sightings())
            .see(number, text, from, to);
      }
    }
  }

  private List<Candidate> candidates(Map<List<Integer>, Sightings> terms) {
    var candidates = new ArrayList<Candidate>();
    terms.forEach(
        (stems, sightings) -> {
          if (sightings.texts >= least && sightings.isOfManySurroundings()) {
            candidates.add(
                new Candidate(
                    stems.stream().map(words::stem).toList(),
                    sightings.mostWritten(),
                    sightings.texts));
          }
        });
    return candidates;
  }

  /** Where a term was seen. */
  private static final class Sightings {

    private int texts;
    private int lastText = -1;
    private final Map<String, Integer> written = new HashMap<>();
    private final Set<Integer> surroundings = new HashSet<>();

    void see(int number, SampledWords.Text text, int from, int to) {
      if (number != lastText) {
        lastText = number;
        texts++;
      }
      written.merge(text.written(from, to), 1, Integer::sum);
      int before = from > 0 ? text.stem(from - 1) : -1;
      int after = to < text.size() ? text.stem(to) : -1;
      surroundings.add(31 * before + after);
    }

    boolean isOfManySurroundings() {
      return surroundings.size() >= LEAST_TEXTS
          && surroundings.size() * TEXTS_BY_SURROUNDINGS >= texts;
    }

    /** The spelling seen most; of those seen as often, the first in the order of the alphabet. */
    String mostWritten() {
      return written.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElseThrow();
    }
  }
}
