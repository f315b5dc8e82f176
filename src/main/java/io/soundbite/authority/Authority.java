package io.soundbite.authority;

import io.soundbite.given.Given;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says under which name a speaker is filed. Immutable, and safe for use by any number of threads.
 *
 * {@snippet lang=java :
 * Authority names = Authority.standard().and(Path.of("names.tsv"));
 * names.nameOf(Speaker.of("the NRA", SpeakerKind.ORGANISATION)); // National Rifle Association
 * }
 *
 * <p>A file has one speaker a line, with columns parted by tabs: name, kind (person, organisation,
 * government, group or document), the id in Wikidata or nothing, further names parted by
 * semicolons, and what the speaker is. A further name that others may bear too has ~ before it: it
 * means the speaker as long as the articles show nobody else of that name. Columns may be left out
 * at the end. Lines that start with # say nothing.
 *
 * <pre>
 * Ana Silva   person   Q42   Ana Maria Silva; Mayor Silva; ~Silva   mayor of Porto Novo
 * </pre>
 */
public final class Authority {

  private static final String SHORT = "~";

  /** Loaded when first asked for. */
  private static final class Shipped {
    static final Titles TITLES = Titles.shipped();
    static final Authority AUTHORITY =
        new Authority(Countries.shipped(), Map.of(), Map.of(), Apart.NONE)
            .with(Table.shipped("offices.tsv"))
            .with(Table.shipped("institutions.tsv"))
            .with(Table.shipped("people.tsv"));
  }

  private final Countries countries;
  private final Map<String, AuthorityRecord> records;
  private final Map<String, AuthorityRecord> byShortName;
  private final Apart apart;

  private Authority(
      Countries countries,
      Map<String, AuthorityRecord> records,
      Map<String, AuthorityRecord> byShortName,
      Apart apart) {
    this.countries = countries;
    this.records = records;
    this.byShortName = byShortName;
    this.apart = apart;
  }

  /**
   * The one shipped: institutions, offices, the governments and ministries of all countries, and
   * some two hundred people whom the news of the world speaks of.
   */
  public static Authority standard() {
    return Shipped.AUTHORITY;
  }

  /**
   * This one and the records of a file, which win where both know a name.
   *
   * @throws AuthorityFileException where a line cannot be read; it tells which, and why
   */
  public Authority and(Path file) throws IOException {
    return with(Table.read(Given.value(file, "file")));
  }

  /**
   * This one and these records, which win where both know a name. A record that has the name of one
   * known here keeps what that one is also called.
   */
  public Authority and(List<AuthorityRecord> added) {
    Map<String, AuthorityRecord> all = new HashMap<>(records);
    Map<String, AuthorityRecord> shorter = new HashMap<>(byShortName);
    Apart still = apart;
    for (AuthorityRecord one : Given.values(added, "records")) {
      AuthorityRecord record = one;
      for (String key : one.names().map(NameKey::of).toList()) {
        AuthorityRecord known = all.get(key);
        if (known != null && NameKey.of(known.name()).equals(key)) {
          record = record.alsoCalledAs(known);
        }
      }
      for (String key : record.names().map(NameKey::of).toList()) {
        all.put(key, record);
        shorter.remove(key);
      }
      still = still.without(one.names().toList());
      for (String name : record.shortNames()) {
        shorter.put(NameKey.of(name), record);
      }
    }
    shorter.keySet().removeAll(all.keySet());
    return new Authority(countries, Map.copyOf(all), Map.copyOf(shorter), still);
  }

  /** This one, and that two names are never filed as one, whatever records and articles say. */
  public Authority apart(String name, String other) {
    Given.value(name, "name");
    Given.value(other, "other");
    return new Authority(countries, records, byShortName, apart.and(name, other));
  }

  /** Whether two names are said to be two speakers', by {@link #apart}. */
  public boolean areApart(String name, String other) {
    return apart.has(Given.value(name, "name"), Given.value(other, "other"));
  }

  /** All records, in the order of their names. */
  public List<AuthorityRecord> records() {
    return Stream.concat(records.values().stream(), byShortName.values().stream())
        .distinct()
        .sorted(Comparator.comparing(AuthorityRecord::name))
        .toList();
  }

  /**
   * The record of a name, alias or short name, such as the value of a facet; case, accents, points
   * and "the" before it left aside.
   */
  public Optional<AuthorityRecord> find(String name) {
    String key = NameKey.of(Given.value(name, "name"));
    return Optional.ofNullable(records.get(key))
        .or(() -> Optional.ofNullable(byShortName.get(key)));
  }

  /**
   * The name under which a speaker is filed: that of a record with a fitting kind, or of a state's
   * government, ministry or office, or the speaker's own, without "President" and other titles, and
   * without the genitive of "Silva's campaign".
   */
  public String nameOf(Speaker speaker) {
    return known(speaker).orElseGet(() -> ownName(speaker.name(), speaker.kind()));
  }

  private static String ownName(String name, SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> Shipped.TITLES.without(name);
      case ORGANISATION, GOVERNMENT -> Followers.named(name, Shipped.TITLES);
      case GROUP, DOCUMENT, UNNAMED -> name;
    };
  }

  /** The name under which a speaker is filed, if it is known here. */
  public Optional<String> known(Speaker speaker) {
    Given.value(speaker, "speaker");
    return known(speaker.name(), speaker.kind())
        .or(() -> known(ownName(speaker.name(), speaker.kind()), speaker.kind()));
  }

  private Optional<String> known(String name, SpeakerKind kind) {
    return Optional.ofNullable(records.get(NameKey.of(name)))
        .filter(found -> found.fits(kind))
        .map(AuthorityRecord::name)
        .or(() -> countries.find(name, kind))
        .filter(filed -> !apart.has(name, filed));
  }

  /** The names under which speakers called so may be filed, whatever their kinds; often none. */
  public List<String> namesOf(String name) {
    Set<String> names = new LinkedHashSet<>();
    find(name).ifPresent(record -> names.add(record.name()));
    for (SpeakerKind kind : SpeakerKind.values()) {
      countries.find(name, kind).ifPresent(names::add);
      String own = ownName(name, kind);
      if (!own.equals(name)) {
        names.add(find(own).map(AuthorityRecord::name).orElse(own));
      }
    }
    names.removeIf(filed -> apart.has(name, filed));
    return List.copyOf(names);
  }

  private Authority with(Table table) {
    return and(table.rows().stream().map(row -> read(table, row)).toList());
  }

  private static AuthorityRecord read(Table table, Table.Row row) {
    if (row.columns().size() < 2 || row.columns().size() > 5 || row.column(0).isEmpty()) {
      throw table.error(
          row,
          "expected name, kind, Wikidata id, other names and role, parted by tabs, but found "
              + String.join(" | ", row.columns()));
    }
    SpeakerKind kind = kind(table, row);
    List<String> others = row.list(3);
    try {
      return new AuthorityRecord(
          row.column(0),
          kind,
          row.column(4),
          row.column(2),
          others.stream().filter(name -> !name.startsWith(SHORT)).toList(),
          others.stream()
              .filter(name -> name.startsWith(SHORT))
              .map(name -> name.substring(SHORT.length()).strip())
              .toList());
    } catch (IllegalArgumentException e) {
      throw table.error(row, String.valueOf(e.getMessage()));
    }
  }

  private static SpeakerKind kind(Table table, Table.Row row) {
    for (SpeakerKind kind : SpeakerKind.values()) {
      if (kind != SpeakerKind.UNNAMED
          && kind.name().equals(row.column(1).toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw table.error(
        row,
        "'%s' is no kind; these are: person, organisation, government, group, document"
            .formatted(row.column(1)));
  }
}
