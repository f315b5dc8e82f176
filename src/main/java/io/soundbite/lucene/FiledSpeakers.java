package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Under which names an authority files speakers, and by what they are counted. What was asked for
 * lately is remembered, in a table where each name has one place, and gives it up to the next one
 * that hashes there. Safe for use by several threads, which see each other's entries or do not.
 */
final class FiledSpeakers {

  private static final int PLACES = 1 << 12;

  /**
   * How one speaker is filed.
   *
   * @param name the name that the article has
   * @param filed the name under which it is filed
   * @param key the value by which it is counted; empty where it has no name
   */
  record Filed(String name, SpeakerKind kind, String filed, Optional<String> key) {

    private boolean isOf(Speaker speaker) {
      return kind == speaker.kind() && name.equals(speaker.name());
    }
  }

  private final Authority authority;
  private final @Nullable Filed[] remembered = new Filed[PLACES];

  FiledSpeakers(Authority authority) {
    this.authority = authority;
  }

  Authority authority() {
    return authority;
  }

  Filed of(Speaker speaker) {
    int hash = 31 * speaker.name().hashCode() + speaker.kind().name().hashCode();
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Filed known = remembered[place];
    if (known == null || !known.isOf(speaker)) {
      known = look(speaker);
      remembered[place] = known;
    }
    return known;
  }

  private Filed look(Speaker speaker) {
    String filed = authority.nameOf(speaker);
    boolean counted =
        authority.known(speaker).isPresent() || Speaker.of(filed, speaker.kind()).isNamed();
    return new Filed(
        speaker.name(),
        speaker.kind(),
        filed,
        Optional.of(FacetKey.of(filed)).filter(key -> counted && !key.isEmpty()));
  }
}
