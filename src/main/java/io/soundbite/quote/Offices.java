package io.soundbite.quote;

import io.soundbite.text.Section;
import io.soundbite.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words tell the same office or trade, and who held one: offices.txt. */
final class Offices {

  /** "Attorney general": behind a word that is another office alone. */
  private static final long GENERAL = Word.of("general");

  private static final Map<Long, Long> SAME = new HashMap<>();
  private static final Map<Long, Set<Long>> WIDER = new HashMap<>();
  private static final Set<Long> RANKS = new HashSet<>();
  private static final Set<Long> FAMOUS = new HashSet<>();
  private static final Set<Long> HEROES = new HashSet<>();
  private static final Set<Long> NATIONALS = new HashSet<>();
  private static final Map<String, List<Holder>> HOLDERS = new HashMap<>();

  static {
    for (Section section : Section.read(Offices.class, "offices.txt")) {
      section.lines().forEach(line -> enter(section.name(), line));
    }
  }

  private Offices() {}

  /** One term of somebody in an office; {@code until} is the last year, and counts. */
  record Holder(String given, String surname, int from, int until) {

    private static Holder of(List<String> words) {
      return new Holder(
          words.get(1),
          words.get(2),
          Integer.parseInt(words.get(3)),
          words.size() < 5 ? Integer.MAX_VALUE : Integer.parseInt(words.get(4)));
    }

    /** Whether a name is the surname alone or the full name, whatever stands in its midst. */
    boolean isCalled(String name) {
      return name.equals(surname) || (name.startsWith(given + " ") && name.endsWith(" " + surname));
    }

    boolean heldIn(int year) {
      return from <= year && year <= until;
    }

    boolean heldBefore(int year) {
      return until <= year;
    }
  }

  private static void enter(String section, String line) {
    List<String> parts = List.of(line.split("\\s+"));
    List<Long> words = parts.stream().map(Word::of).toList();
    switch (section) {
      case "same" -> words.forEach(word -> SAME.put(word, words.getFirst()));
      case "wider" -> WIDER.put(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
      case "rank" -> RANKS.addAll(words);
      case "famous" -> FAMOUS.addAll(words);
      case "hero" -> HEROES.addAll(words);
      case "national" -> NATIONALS.addAll(words);
      case "holder" ->
          HOLDERS
              .computeIfAbsent(parts.getFirst(), office -> new ArrayList<>())
              .add(Holder.of(parts));
      default ->
          throw new IllegalStateException(
              String.format(Locale.ROOT, "offices.txt has no use for a section [%s]", section));
    }
  }

  /** One word for all that tell the same: senator for "Sen."; others are their own. */
  static long same(Story story, int token) {
    long word = story.word(token);
    return story.word(token + 1) == GENERAL ? word : SAME.getOrDefault(word, word);
  }

  /** Whether a word, as {@link #same} gives it, takes up who is told by another. */
  static boolean takesUp(long word, long other) {
    return word == other || WIDER.getOrDefault(word, Set.of()).contains(other);
  }

  /** Whether a word makes another office of the one behind it: "vice president". */
  static boolean isRank(long word) {
    return RANKS.contains(word);
  }

  /** Whether a word is one person of a nation: "the Finn", not "the Finnish". */
  static boolean isNational(long word) {
    return NATIONALS.contains(word);
  }

  /** Whether a word is for those whom articles seldom quote without a name: "the striker". */
  static boolean isFamous(long word) {
    return FAMOUS.contains(word);
  }

  /** Whether a word is for the one person of whom an article tells: "the director". */
  static boolean isHero(long word) {
    return HEROES.contains(word);
  }

  /** Who held an office that articles tell without a name: "vice-president". */
  static List<Holder> holders(String office) {
    return HOLDERS.getOrDefault(office, List.of());
  }
}
