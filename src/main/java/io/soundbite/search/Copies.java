package io.soundbite.search;

import java.util.List;

/**
 * What a hit stands for besides itself, where the search was {@link Collapse collapsed}.
 *
 * @param others how many more hits are copies of it
 * @param outlets the sources of these, each once, in alphabetical order; its own only where one of
 *     them is from there too
 */
public record Copies(int others, List<String> outlets) {

  /** Of a hit that stands for itself alone. */
  public static final Copies NONE = new Copies(0, List.of());

  public Copies {
    outlets = List.copyOf(outlets);
  }

  /** "and 12 copies"; empty where there are none. */
  @Override
  public String toString() {
    return switch (others) {
      case 0 -> "";
      case 1 -> "and 1 copy";
      default -> "and " + others + " copies";
    };
  }
}
