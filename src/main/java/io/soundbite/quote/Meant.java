package io.soundbite.quote;

import org.jspecify.annotations.Nullable;

/**
 * Whom words mean that are no name.
 *
 * @param somebody null where nobody fits
 * @param certainty how sure it is, from 0 to 1, that it is this one
 */
record Meant(@Nullable Entity somebody, double certainty) {

  /** Nobody, for certain. */
  static final Meant NOBODY = new Meant(null, 1);
}
