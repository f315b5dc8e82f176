package io.soundbite.insight;

import io.soundbite.search.Facet;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.SignificantTerms;
import java.util.List;

/**
 * A speaker in the news: what about, when, where, as whom, and beside whom.
 *
 * @param speaker the name under which the speaker is filed
 * @param quotes how many quotes of the speaker fit
 * @param articles how many articles have one of them
 * @param topics what the quotes are about, most first, two levels of the tree
 * @param terms the words that set what the speaker says apart from what all others say
 * @param months the quotes by month
 * @param outlets where the speaker is quoted most
 * @param companions who is quoted in the same articles, those first that are there most beyond
 *     chance
 * @param roles what the speaker is called, most often first
 * @param quotations what the speaker said that more than one article carried, the most outlets
 *     first, then the most articles; ties by the first appearance
 * @param timedOut whether the time of one of the searches ran out, so that counts are lower bounds
 */
public record SpeakerProfile(
    String speaker,
    long quotes,
    long articles,
    Facet topics,
    SignificantTerms terms,
    Facet months,
    Facet outlets,
    List<Companion> companions,
    List<HeldRole> roles,
    List<QuoteThread> quotations,
    boolean timedOut) {

  public SpeakerProfile {
    companions = List.copyOf(companions);
    roles = List.copyOf(roles);
    quotations = List.copyOf(quotations);
  }

  /** One line: name, most frequent role, and how often quoted. */
  @Override
  public String toString() {
    String role = roles.isEmpty() ? "" : ", " + roles.getFirst().role();
    return "%s%s: %d quotes in %d articles".formatted(speaker, role, quotes, articles);
  }
}
