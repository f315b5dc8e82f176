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
 * ministry"; "China", "Beijing" and "the government of China" are the "Chinese government"; "the
 * president of China" is the "Chinese president", whoever that is at the time, and "US officials"
 * are "U.S. officials".
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

  /** Offices that each state has one of, told without the name of who holds it. */
  private static final Set<String> HELD =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "foreign minister",
          "defense minister",
          "finance minister",
          "interior minister",
          "health minister",
          "ambassador",
          "king",
          "queen");

  /** People of a state, or of its government. */
  private static final Set<String> PEOPLE =
      Set.of("officials", "lawmakers", "diplomats", "authorities", "voters", "media", "leaders");

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
    String stripped = NameKey.withoutArticle(name.strip());
    return switch (kind) {
      case GOVERNMENT -> government(name).or(() -> belonging(stripped, Countries::body));
      case ORGANISATION ->
          byName.containsKey(NameKey.of(name))
              ? Optional.empty()
              : belonging(stripped, Countries::body);
      case UNNAMED -> belonging(stripped, Countries::held);
      case GROUP -> belonging(stripped, Countries::people);
      case PERSON, DOCUMENT -> Optional.empty();
    };
  }

  private Optional<String> government(String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name)))
        .map(adjective -> adjective + " government");
  }

  /** Reads what is left of a name without its country. */
  private interface Belonging {
    Optional<String> of(String rest);
  }

  private Optional<String> belonging(String name, Belonging belonging) {
    String[] words = NameKey.SPACES.split(name);
    for (int count = Math.min(4, words.length - 1); count >= 1; count--) {
      Optional<String> adjective = owner(join(words, 0, count));
      if (adjective.isPresent()) {
        return named(adjective.get(), belonging.of(join(words, count, words.length)));
      }
    }
    for (int of = words.length - 2; of >= 1; of--) {
      String adjective =
          words[of].equals("of") ? byName.get(NameKey.of(join(words, of + 1, words.length))) : null;
      if (adjective != null) {
        return named(adjective, belonging.of(join(words, 0, of)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(String adjective, Optional<String> rest) {
    return rest.map(told -> adjective + " " + told);
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
  private static Optional<String> body(String name) {
    Matcher ministry = MINISTRY.matcher(name);
    String body = NameKey.of(ministry.matches() ? ministry.group(1) + " ministry" : name);
    return BODIES.contains(body.substring(body.lastIndexOf(' ') + 1))
        ? Optional.of(OFFICES.getOrDefault(body, body))
        : Optional.empty();
  }

  private static Optional<String> held(String name) {
    String office = NameKey.of(name).replace("defence", "defense");
    return Optional.of(office).filter(HELD::contains);
  }

  private static Optional<String> people(String name) {
    return Optional.of(NameKey.of(name)).filter(PEOPLE::contains);
  }

  private static String join(String[] words, int begin, int end) {
    return String.join(" ", Arrays.asList(words).subList(begin, end));
  }
}
