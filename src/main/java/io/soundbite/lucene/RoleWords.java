package io.soundbite.lucene;

import io.soundbite.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a role that tell one person from another of a like name, as the resource {@code
 * role-words.txt} has it: "former U.S. Sen." is "senator".
 */
final class RoleWords {

  /** Stands for "son", "wife" and all other words of kinship. */
  static final String KIN = "kin";

  private static final String SILENT = "-";
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");

  /** The most words of one role that are kept; what has more is no role. */
  private static final int MOST = 8;

  /** By each word, all that mean the same, the usual one first, its short form second. */
  private static final Map<String, List<String>> SAME = new HashMap<>();

  private static final Set<String> TELLING_NOTHING = new HashSet<>();

  static {
    for (List<String> line : Resource.lines("role-words.txt")) {
      if (line.getFirst().equals(SILENT)) {
        TELLING_NOTHING.addAll(line);
      } else {
        line.forEach(word -> SAME.put(word, line));
      }
    }
  }

  private RoleWords() {}

  static Set<String> of(String role) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : NOT_LETTERS.split(Folding.fold(role), -1)) {
      if (word.length() > 1 && !TELLING_NOTHING.contains(word) && words.size() < MOST) {
        words.add(SAME.getOrDefault(word, List.of(word)).getFirst());
      }
    }
    return words;
  }

  /**
   * The words of roles that one finds: "senator" and "sen", the usual and the short form, find all
   * that mean the same; any other finds itself.
   */
  static Set<String> same(String word) {
    Set<String> same = new LinkedHashSet<>(Set.of(word));
    List<String> line = SAME.getOrDefault(word, List.of());
    if (line.stream().limit(2).anyMatch(word::equals)) {
      same.addAll(line);
    }
    return same;
  }

  /**
   * A word of a role that is a short form, spelled out: "sen" is "senator"; any other as it is. A
   * short form is one word of the usual form, with letters left out: "ag" is none of "attorney".
   */
  static String spelledOut(String word) {
    List<String> line = SAME.getOrDefault(word, List.of());
    return line.size() > 1 && line.get(1).equals(word) && leavesOut(word, line.getFirst())
        ? line.getFirst()
        : word;
  }

  private static boolean leavesOut(String shortForm, String word) {
    int found = 0;
    for (int i = 0; i < word.length() && found < shortForm.length(); i++) {
      found += word.charAt(i) == shortForm.charAt(found) ? 1 : 0;
    }
    return found == shortForm.length() && found < word.length();
  }

  /** By what other words a role is found: that of "Sen." by "senator", and the other way round. */
  static String also(String role) {
    Set<String> own = new LinkedHashSet<>(List.of(NOT_LETTERS.split(Folding.fold(role), -1)));
    Set<String> also = new LinkedHashSet<>();
    own.forEach(word -> SAME.getOrDefault(word, List.of()).stream().limit(2).forEach(also::add));
    also.removeAll(own);
    return String.join(" ", also);
  }
}
