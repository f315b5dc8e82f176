package io.soundbite.quote;

import io.soundbite.text.Section;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of institutions that a small word or a genitive would cut: firms.txt. */
final class Firms {

  private static final Set<Long> PARTNERS = read("partners");
  private static final Set<Long> HOUSES = read("houses");

  private Firms() {}

  private static Set<Long> read(String section) {
    return Section.read(Firms.class, "firms.txt").stream()
        .filter(one -> one.name().equals(section))
        .flatMap(one -> one.lines().stream())
        .map(Word::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "Globe and Mail": whether a word joins the two beside it to a name. */
  static boolean joinsPartners(Story story, int and) {
    return areNames(story, and - 1, and + 1) && PARTNERS.contains(story.words(and - 1, and + 2));
  }

  /** "Moody’s": whether a genitive is part of a name. */
  static boolean isHouse(Story story, int clitic) {
    return areNames(story, clitic - 1, clitic - 1)
        && HOUSES.contains(story.words(clitic - 1, clitic + 1));
  }

  private static boolean areNames(Story story, int first, int second) {
    return story.shaped(first, Tokens.UPPER) && story.shaped(second, Tokens.UPPER);
  }
}
