package io.soundbite.lucene;

import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;

/** Texts in which words are to be marked. */
interface Texts {

  /**
   * The words of a text in their order, each as its stem and then as its form, with their places
   * and offsets.
   *
   * @param looked which stems and forms are looked for, empty where any may be; others may be left
   *     out
   */
  TokenStream words(String text, Optional<Foreign> language, Optional<Set<String>> looked);

  /** Where passages begin, as {@link Passages#cut} has it. */
  int[] passages(String text);
}
