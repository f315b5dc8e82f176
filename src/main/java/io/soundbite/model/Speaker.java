package io.soundbite.model;

import io.soundbite.given.Given;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who is quoted: one person, institution, group or document, under the fullest name known.
 *
 * @param name the fullest name that the article gives, "Xi Jinping" for an article that mostly says
 *     "Xi"; where there is none, the words that stand for the speaker, "a senior official"
 * @param kind what sort of source this is
 * @param role what the article calls the speaker besides the name, "Chinese President"; empty where
 *     it says nothing
 * @param aliases the other names the article uses for the same speaker, in the order of their first
 *     appearance, without {@code name}
 */
public record Speaker(String name, SpeakerKind kind, String role, List<String> aliases) {

  /** What may begin a sentence, or a headline, with a capital, and names nobody. */
  private static final Set<String> GENERIC =
      Set.of(
          "government",
          "administration",
          "department",
          "ministry",
          "office",
          "agency",
          "court",
          "committee",
          "commission",
          "council",
          "campaign",
          "party",
          "police",
          "media",
          "press",
          "company",
          "news");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where there is no name
   */
  public Speaker {
    Given.value(name, "name");
    Given.value(kind, "kind");
    Given.known(role, "role");
    aliases = Given.values(aliases, "aliases");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A speaker needs a name");
    }
  }

  /** A speaker of whom nothing but name and kind is known. */
  public static Speaker of(String name, SpeakerKind kind) {
    return new Speaker(name, kind, "", List.of());
  }

  /**
   * Whether it has a name of its own: every person has, "officials", "a source", "the report" and
   * "the government" have none.
   */
  public boolean isNamed() {
    char first = name.charAt(0);
    return switch (kind) {
      case PERSON -> true;
      case UNNAMED -> false;
      case GROUP -> !Character.isLowerCase(first) && !Character.isDigit(first);
      case ORGANISATION, GOVERNMENT ->
          !Character.isLowerCase(first) && !GENERIC.contains(name.toLowerCase(Locale.ROOT));
      case DOCUMENT -> !Character.isLowerCase(first);
    };
  }
}
