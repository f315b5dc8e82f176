package io.soundbite.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * The parts of a folded name by which it is compared with others: "joseph r. biden jr." has the
 * words joseph, r, biden and the generation jr. Points, hyphens and "al-" make no difference.
 */
record PersonName(List<String> words, String generation) {

  private static final String BETWEEN = " .,-\t\n";
  private static final Pattern INITIALS = Pattern.compile("[b-df-hj-np-tv-xz]{2}");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> ARTICLES = Set.of("al", "el");

  static PersonName of(String folded) {
    List<String> words = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(folded.replace("'", ""), BETWEEN);
    while (parts.hasMoreTokens()) {
      String word = parts.nextToken();
      if (words.isEmpty() && INITIALS.matcher(word).matches()) {
        words.add(word.substring(0, 1));
        words.add(word.substring(1));
      } else if (words.isEmpty() || !ARTICLES.contains(word)) {
        words.add(word);
      }
    }
    String generation = "";
    if (words.size() > 1 && GENERATIONS.contains(words.getLast())) {
      generation = words.removeLast();
    }
    return new PersonName(List.copyOf(words), generation);
  }

  /** Whether a folded word tells a son from his father: "jr.". */
  static boolean isGeneration(String word) {
    return GENERATIONS.contains(word.replace(".", ""));
  }

  /** Whether there is more than a surname. */
  boolean isFull() {
    return words.size() > 1;
  }

  String given() {
    return words.getFirst();
  }

  String surname() {
    return words.getLast();
  }

  private List<String> middle() {
    return words.subList(1, words.size() - 1);
  }

  /** Whether no more than initials stands between given name and surname. */
  boolean hasInitialsAlone() {
    return middle().stream().allMatch(word -> word.length() == 1);
  }

  /** Whether two names of one surname may be one person's, generations left aside. */
  boolean mayBe(PersonName other) {
    return GivenNames.alike(given(), other.given())
        && (words.size() <= other.words.size()
            ? fits(middle(), other.middle())
            : fits(other.middle(), middle()));
  }

  /** Whether one of two generations is not told, or both are the same. */
  boolean mayBeOfGeneration(PersonName other) {
    return generation.isEmpty()
        || other.generation.isEmpty()
        || generation.equals(other.generation);
  }

  /** Whether the words of the first list stand in the second in their order, initials in place. */
  private static boolean fits(List<String> few, List<String> many) {
    int next = 0;
    for (int i = 0; i < few.size(); i++) {
      int found = next;
      while (found < many.size() && !fits(few.get(i), i, many.get(found), found)) {
        found++;
      }
      if (found == many.size()) {
        return false;
      }
      next = found + 1;
    }
    return true;
  }

  private static boolean fits(String one, int place, String other, int otherPlace) {
    if (one.length() > 1 && other.length() > 1) {
      return one.equals(other);
    }
    return place == otherPlace && one.charAt(0) == other.charAt(0);
  }
}
