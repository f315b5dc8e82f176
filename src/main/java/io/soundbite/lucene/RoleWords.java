package io.soundbite.lucene;

import io.soundbite.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a role that tell one person from another of a like name, as the resource {@code
 * role-words.txt} has it: "former U.S. Sen." is "senator".
 */
final class RoleWords {

  /** Stands for "son", "wife" and all other words of kinship. */
  static final String KIN = "kin";

  private static final String SILENT = "-";
  private static final Pattern SHORT = Pattern.compile("\\b([a-z]+)\\.");
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

  /** A folded role without short forms: "u.s. sen." is "us senator". */
  static String whole(String role) {
    return role.indexOf('.') < 0
        ? role
        : SHORT.matcher(role.replace("u.s.", "us")).replaceAll(RoleWords::whole);
  }

  private static String whole(MatchResult written) {
    List<String> line = SAME.getOrDefault(written.group(1), List.of());
    boolean shortForm = line.size() > 1 && line.get(1).equals(written.group(1));
    return shortForm ? line.getFirst() : written.group();
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
