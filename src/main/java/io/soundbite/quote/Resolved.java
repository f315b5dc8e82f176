package io.soundbite.quote;

import io.soundbite.model.Speaker;
import java.util.Optional;

/**
 * Whom a mention stands for.
 *
 * @param speaker empty where nobody can say
 * @param certainty how sure it is, from 0 to 1, that it is this one
 */
record Resolved(Optional<Speaker> speaker, double certainty) {

  /** Nobody, for certain. */
  static final Resolved NOBODY = new Resolved(Optional.empty(), 1);

  static Resolved sure(Entity entity) {
    return sure(entity.toSpeaker());
  }

  static Resolved sure(Speaker speaker) {
    return new Resolved(Optional.of(speaker), 1);
  }

  Resolved withCertainty(double other) {
    return new Resolved(speaker, other);
  }
}
