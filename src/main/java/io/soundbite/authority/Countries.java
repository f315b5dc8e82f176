package io.soundbite.authority;

import io.soundbite.model.SpeakerKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names what belongs to a state by the country's adjective: "China's foreign ministry", "the
 * Foreign Ministry of China" and "China's Ministry of Foreign Affairs" are the "Chinese foreign
 * ministry"; "China", "Beijing" and "the government of China" are the "Chinese government".
 */
final class Countries {

  private static final Pattern MINISTRY = Pattern.compile("(?i)ministry (?:of|for) (?:the )?(.+)");
  private static final Map<String, String> OFFICES =
      Map.of(
          "foreign affairs ministry", "foreign ministry",
          "external affairs ministry", "foreign ministry",
          "defence ministry", "defense ministry",
          "internal affairs ministry", "interior ministry",
          "public health ministry", "health ministry");

  /** The last words of bodies that each state has one of; "American Airlines" is none. */
  private static final Set<String> BODIES =
      Set.of(
          "government",
          "ministry",
          "parliament",
          "cabinet",
          "military",
          "army",
          "navy",
          "police",
          "force",
          "forces",
          "bank",
          "treasury",
          "court",
          "embassy",
          "authorities",
          "presidency");

  /** By the key of a name or capital, the adjective. */
  private final Map<String, String> byName = new HashMap<>();

  private final Map<String, String> byAdjective = new HashMap<>();

  private Countries(Table table) {
    for (Table.Row row : table.rows()) {
      String adjective = row.column(1);
      enter(byName, row.column(0), adjective);
      enter(byName, row.column(2), adjective);
      enter(byAdjective, adjective, adjective);
      for (String other : row.list(3)) {
        if (other.startsWith("adj:")) {
          enter(byAdjective, other.substring("adj:".length()), adjective);
        } else {
          enter(byName, other.replaceFirst("^cap:", ""), adjective);
        }
      }
    }
  }

  static Countries shipped() {
    return new Countries(Table.shipped("countries.tsv"));
  }

  private static void enter(Map<String, String> names, String name, String adjective) {
    if (!name.isEmpty()) {
      names.put(NameKey.of(name), adjective);
    }
  }

  /** The name of what belongs to a state; empty where this is not seen to. */
  Optional<String> find(String name, SpeakerKind kind) {
    if (!AuthorityRecord.isInstitution(kind)) {
      return Optional.empty();
    }
    String adjective = byName.get(NameKey.of(name));
    if (adjective != null) {
      return kind == SpeakerKind.GOVERNMENT
          ? Optional.of(adjective + " government")
          : Optional.empty();
    }
    return belonging(NameKey.withoutArticle(name.strip()));
  }

  private Optional<String> belonging(String name) {
    String[] words = name.split("\\s+");
    for (int count = Math.min(4, words.length - 1); count >= 1; count--) {
      Optional<String> adjective = owner(join(words, 0, count));
      if (adjective.isPresent()) {
        return body(adjective.get(), join(words, count, words.length));
      }
    }
    for (int of = words.length - 2; of >= 1; of--) {
      String adjective =
          words[of].equals("of") ? byName.get(NameKey.of(join(words, of + 1, words.length))) : null;
      if (adjective != null) {
        return body(adjective, join(words, 0, of));
      }
    }
    return Optional.empty();
  }

  /** "Russia's" or "Russian". */
  private Optional<String> owner(String words) {
    String key = NameKey.of(words);
    if (key.endsWith("'s") || key.endsWith("s'")) {
      String owner = key.substring(0, key.length() - (key.endsWith("'s") ? 2 : 1));
      return Optional.ofNullable(byName.get(owner));
    }
    return Optional.ofNullable(byAdjective.get(key));
  }

  /** "Ministry of Foreign Affairs" is the foreign ministry of any state. */
  private static Optional<String> body(String adjective, String name) {
    Matcher ministry = MINISTRY.matcher(name);
    String body = NameKey.of(ministry.matches() ? ministry.group(1) + " ministry" : name);
    return BODIES.contains(body.substring(body.lastIndexOf(' ') + 1))
        ? Optional.of(adjective + " " + OFFICES.getOrDefault(body, body))
        : Optional.empty();
  }

  private static String join(String[] words, int begin, int end) {
    return String.join(" ", Arrays.asList(words).subList(begin, end));
  }
}
