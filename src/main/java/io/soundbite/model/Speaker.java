package io.soundbite.model;

import io.soundbite.given.Given;
import java.util.List;

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
}
