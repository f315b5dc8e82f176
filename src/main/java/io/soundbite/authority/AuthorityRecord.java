package io.soundbite.authority;

import io.soundbite.model.SpeakerKind;
import java.util.List;

/**
 * A speaker with all names it goes by.
 *
 * @param name the name under which it is filed, "World Health Organization"
 * @param kind what sort of source it is; never {@link SpeakerKind#UNNAMED}
 * @param wikidata the id in Wikidata, "Q7817"; empty where not known
 * @param aliases other names, "WHO"
 */
public record AuthorityRecord(
    String name, SpeakerKind kind, String wikidata, List<String> aliases) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where there is no name, or it is said to be unnamed
   */
  public AuthorityRecord {
    aliases = List.copyOf(aliases);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A record needs a name");
    }
    if (kind == SpeakerKind.UNNAMED) {
      throw new IllegalArgumentException("'" + name + "' has a name, and so is not unnamed");
    }
  }

  /** Whether a speaker of this kind may be meant; organisations pass for governments. */
  boolean fits(SpeakerKind other) {
    return kind == other || (isInstitution(kind) && isInstitution(other));
  }

  static boolean isInstitution(SpeakerKind kind) {
    return kind == SpeakerKind.ORGANISATION || kind == SpeakerKind.GOVERNMENT;
  }
}
