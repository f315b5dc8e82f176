package io.soundbite.lucene;

import io.soundbite.authority.AuthorityRecord;
import io.soundbite.model.SpeakerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The middle names of people whom an authority knows: that Paul Ryan is also called Paul D. Ryan
 * tells that Paul S. Ryan is another.
 */
final class OtherNames {

  private final Map<String, List<PersonName>> byName = new HashMap<>();

  OtherNames(List<AuthorityRecord> records) {
    for (AuthorityRecord one : records) {
      if (one.kind() == SpeakerKind.PERSON) {
        String name = FacetKey.folded(one.name());
        PersonName parts = PersonName.of(name);
        byName.put(
            name,
            one.aliases().stream()
                .map(alias -> PersonName.of(FacetKey.folded(alias)))
                .filter(also -> also.words().size() > 2 && parts.isFull() && parts.mayBe(also))
                .filter(also -> also.surname().equals(parts.surname()))
                .toList());
      }
    }
  }

  /** What the person filed under a folded name is also called. */
  List<PersonName> of(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
