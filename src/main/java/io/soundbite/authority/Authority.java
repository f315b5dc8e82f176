package io.soundbite.authority;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * government, group or document), the id in Wikidata or nothing, and further names, parted by
 * semicolons. Lines that start with # say nothing.
 */
public final class Authority {

  /** Loaded when first asked for. */
  private static final class Shipped {
    static final Authority AUTHORITY =
        new Authority(Countries.shipped()).with(Table.shipped("institutions.tsv"));
  }

  private final Countries countries;
  private final Map<String, AuthorityRecord> records;

  private Authority(Countries countries) {
    this(countries, Map.of());
  }

  private Authority(Countries countries, Map<String, AuthorityRecord> records) {
    this.countries = countries;
    this.records = records;
  }

  /** The one shipped: institutions, governments and ministries. */
  public static Authority standard() {
    return Shipped.AUTHORITY;
  }

  /**
   * This one and the records of a file, which win where both know a name.
   *
   * @throws AuthorityFileException where a line cannot be read; it tells which, and why
   */
  public Authority and(Path file) throws IOException {
    return with(Table.read(file));
  }

  /** This one and these records, which win where both know a name. */
  public Authority and(List<AuthorityRecord> added) {
    Map<String, AuthorityRecord> all = new HashMap<>(records);
    for (AuthorityRecord one : added) {
      all.put(NameKey.of(one.name()), one);
      one.aliases().forEach(alias -> all.put(NameKey.of(alias), one));
    }
    return new Authority(countries, Map.copyOf(all));
  }

  /** The record of a name or alias, case, accents, points and "the" before it left aside. */
  public Optional<AuthorityRecord> find(String name) {
    return Optional.ofNullable(records.get(NameKey.of(name)));
  }

  /**
   * The name under which a speaker is filed: that of a record with a fitting kind, or of a state's
   * government or ministry, or the speaker's own.
   */
  public String nameOf(Speaker speaker) {
    return known(speaker.name(), speaker.kind()).orElse(speaker.name());
  }

  /** The names under which speakers called so may be filed, whatever their kinds; often none. */
  public List<String> namesOf(String name) {
    return Stream.of(
            find(name).map(AuthorityRecord::name), countries.find(name, SpeakerKind.GOVERNMENT))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Optional<String> known(String name, SpeakerKind kind) {
    return find(name)
        .filter(found -> found.fits(kind))
        .map(AuthorityRecord::name)
        .or(() -> countries.find(name, kind));
  }

  private Authority with(Table table) {
    return and(table.rows().stream().map(row -> read(table, row)).toList());
  }

  private static AuthorityRecord read(Table table, Table.Row row) {
    if (row.columns().size() < 2 || row.columns().size() > 4 || row.column(0).isEmpty()) {
      throw table.error(
          row,
          "expected name, kind, Wikidata id and other names, parted by tabs, but found "
              + String.join(" | ", row.columns()));
    }
    return new AuthorityRecord(row.column(0), kind(table, row), row.column(2), row.list(3));
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
