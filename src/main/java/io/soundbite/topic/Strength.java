package io.soundbite.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a term says for its topic, in the words of a file of rules. */
enum Strength {
  /** A text with this term is about the topic: "penalty shootout". */
  SURE(3.0),
  /** Two such terms make the topic likely: "striker". */
  LIKELY(1.5),
  /** Only backs other terms: "match". */
  HINT(0.5),
  /** Speaks against the topic: "price war" against war. */
  NOT(-1.0);

  private final double weight;

  Strength(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** The strength of a name as files of rules write it: "sure". */
  static Optional<Strength> named(String name) {
    return Arrays.stream(values()).filter(strength -> strength.fileName().equals(name)).findFirst();
  }

  /** The name as files of rules write it: "sure". */
  String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
