package io.soundbite.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is one role however it is written, as the resources {@code role-spellings.txt} and {@code
 * role-words.txt} have it: "the then-U.S. Sen." is "senator". What was or is for a time, "former",
 * "acting", stays another.
 */
final class RoleSpellings {

  /** What has more words tells of a person, and is no title that others bear. */
  private static final int MOST_WORDS = 12;

  private static final Set<String> BEFORE_AN_OFFICE = Set.of("the", "a", "an", "then");

  /** Words in a row that are written in place of others. */
  private record Spelling(List<String> written, List<String> counted) {
    boolean standsIn(List<String> words, int place) {
      int end = place + written.size();
      return end <= words.size() && words.subList(place, end).equals(written);
    }
  }

  /** By the first word, the longest first. */
  private static final Map<String, List<Spelling>> SPELLINGS = new HashMap<>();

  static {
    for (List<String> line : Resource.lines("role-spellings.txt")) {
      List<List<String>> ways =
          Arrays.stream(String.join(" ", line).split(" = ", -1))
              .map(way -> List.of(way.split(" ", -1)))
              .toList();
      for (List<String> written : ways.subList(1, ways.size())) {
        SPELLINGS
            .computeIfAbsent(written.getFirst(), first -> new ArrayList<>())
            .add(new Spelling(written, ways.getFirst()));
      }
    }
    var longest = Comparator.<Spelling>comparingInt(one -> one.written().size()).reversed();
    SPELLINGS.values().forEach(same -> same.sort(longest));
  }

  private RoleSpellings() {}

  /** What a folded role is counted by; itself where there is but one way to write it. */
  static String one(String role) {
    List<String> words = words(role);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return role;
    }
    words.replaceAll(RoleWords::spelledOut);
    List<String> once =
        respelled(office(words)); // the name of the country, for offices that have it
    return String.join(" ", once.size() == 1 ? once : respelled(once));
  }

  /** Whether a folded role has a title in a short form, such as "sen." */
  static boolean isShort(String role) {
    return words(role).stream().anyMatch(word -> !RoleWords.spelledOut(word).equals(word));
  }

  /** The words in their order; the letters of "u.s." and "f.b.i." are one. */
  private static List<String> words(String role) {
    List<String> words = new ArrayList<>(8);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < role.length(); i++) {
      char c = role.charAt(i);
      if (isOfWord(c)) {
        word.append(c == '’' ? '\'' : c);
      } else if (!(c == '.' && isLetterAlone(role, i - 1) && isLetterAlone(role, i + 1))) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\''
        || c == '’'
        || c == '&';
  }

  private static boolean isLetterAlone(String role, int place) {
    return isOfWord(role, place) && !isOfWord(role, place - 1) && !isOfWord(role, place + 1);
  }

  private static boolean isOfWord(String role, int place) {
    return place >= 0 && place < role.length() && isOfWord(role.charAt(place));
  }

  private static List<String> office(List<String> words) {
    while (words.size() > 1 && BEFORE_AN_OFFICE.contains(words.getFirst())) {
      words.removeFirst();
    }
    if (words.size() > 1 && words.getFirst().equals("ex")) {
      words.set(0, "former");
    }
    return words;
  }

  private static List<String> respelled(List<String> words) {
    List<String> respelled = new ArrayList<>(words.size());
    for (int place = 0; place < words.size(); ) {
      Spelling spelling = spelling(words, place);
      respelled.addAll(spelling.counted());
      place += spelling.written().size();
    }
    return respelled;
  }

  private static Spelling spelling(List<String> words, int place) {
    for (Spelling one : SPELLINGS.getOrDefault(words.get(place), List.of())) {
      if (one.standsIn(words, place)) {
        return one;
      }
    }
    List<String> word = List.of(words.get(place));
    return new Spelling(word, word);
  }
}
