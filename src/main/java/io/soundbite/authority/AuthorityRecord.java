package io.soundbite.authority;

import io.soundbite.given.Given;
import io.soundbite.model.SpeakerKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A speaker with all names it goes by.
 *
 * {@snippet lang=java :
 * AuthorityRecord.of("Ana Silva", SpeakerKind.PERSON)
 *     .role("mayor of Porto Novo")
 *     .aliases("Ana Maria Silva", "Mayor Silva");
 * }
 *
 * @param name the name under which it is filed, "World Health Organization"
 * @param kind what sort of source it is; never {@link SpeakerKind#UNNAMED}
 * @param role what it is, "President of France, from 2017"; empty where not told
 * @param wikidata the id in Wikidata, "Q7817"; empty where not known
 * @param aliases other names, "WHO", which always mean this speaker
 * @param shortNames names that others may bear too, "Xi": they mean this speaker as long as the
 *     articles of an index show nobody else of that name
 */
public record AuthorityRecord(
    String name,
    SpeakerKind kind,
    String role,
    String wikidata,
    List<String> aliases,
    List<String> shortNames) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where there is no name, or it is said to be unnamed, or the id
   *     is not one of Wikidata
   */
  public AuthorityRecord {
    Given.value(name, "name");
    Given.value(kind, "kind");
    Given.known(role, "role");
    Given.known(wikidata, "wikidata");
    aliases = Given.values(aliases, "aliases");
    shortNames = Given.values(shortNames, "shortNames");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A record needs a name");
    }
    if (kind == SpeakerKind.UNNAMED) {
      throw new IllegalArgumentException("'" + name + "' has a name, and so is not unnamed");
    }
    if (!wikidata.isEmpty() && !wikidata.matches("Q[1-9][0-9]*")) {
      throw new IllegalArgumentException(
          "'%s' is no id in Wikidata; it is written Q7817".formatted(wikidata));
    }
  }

  /** A speaker of whom no more than name and kind is known. */
  public static AuthorityRecord of(String name, SpeakerKind kind) {
    return new AuthorityRecord(name, kind, "", "", List.of(), List.of());
  }

  /** The same with what the speaker is. */
  public AuthorityRecord role(String told) {
    return new AuthorityRecord(name, kind, told, wikidata, aliases, shortNames);
  }

  /** The same with this id in Wikidata. */
  public AuthorityRecord wikidata(String id) {
    return new AuthorityRecord(name, kind, role, id, aliases, shortNames);
  }

  /** The same with these other names. */
  public AuthorityRecord aliases(String... names) {
    return new AuthorityRecord(
        name, kind, role, wikidata, Given.values("aliases", names), shortNames);
  }

  /** The same with these names that others may bear too. */
  public AuthorityRecord shortNames(String... names) {
    return new AuthorityRecord(
        name, kind, role, wikidata, aliases, Given.values("shortNames", names));
  }

  /** This one with the names of another, and its id and role where it has the same name. */
  AuthorityRecord alsoCalledAs(AuthorityRecord other) {
    boolean same = NameKey.of(name).equals(NameKey.of(other.name));
    return new AuthorityRecord(
        name,
        kind,
        same && role.isEmpty() ? other.role : role,
        same && wikidata.isEmpty() ? other.wikidata : wikidata,
        Stream.concat(aliases.stream(), other.names()).distinct().toList(),
        Stream.concat(shortNames.stream(), other.shortNames.stream()).distinct().toList());
  }

  /** The name and the aliases. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /**
   * Whether a speaker of this kind may be meant: organisations pass for governments, and a person
   * may be told by an office alone, "the Fed chair".
   */
  boolean fits(SpeakerKind other) {
    return kind == other
        || (isInstitution(kind) && isInstitution(other))
        || (kind == SpeakerKind.PERSON && other == SpeakerKind.UNNAMED);
  }

  static boolean isInstitution(SpeakerKind kind) {
    return kind == SpeakerKind.ORGANISATION || kind == SpeakerKind.GOVERNMENT;
  }
}
