package io.soundbite.insight;

import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.SignificantTerm;
import io.soundbite.search.SignificantTerms;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
 *     chance; who is so in one article alone only where nobody is in more
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

  private static final int SHOWN = 5;

  public SpeakerProfile {
    companions = List.copyOf(companions);
    roles = List.copyOf(roles);
    quotations = List.copyOf(quotations);
  }

  /**
   * Lines to look at: name, most frequent role and how often quoted; then, as far as there are any,
   * telling words, topics, outlets, companions and what was carried most.
   */
  @Override
  public String toString() {
    String role = roles.isEmpty() ? "" : ", " + roles.getFirst().role();
    StringBuilder lines =
        new StringBuilder(
            "%s%s: %s in %s"
                .formatted(speaker, role, many(quotes, "quote"), many(articles, "article")));
    add(lines, "speaks more than others of", terms.terms(), SignificantTerm::text);
    add(lines, "topics", topics.values(), SpeakerProfile::counted);
    add(lines, "outlets", outlets.values(), SpeakerProfile::counted);
    add(lines, "beside", companions, Companion::toString);
    quotations.stream().limit(SHOWN).forEach(one -> lines.append("\n  ").append(one));
    return lines.toString();
  }

  private static <T> void add(
      StringBuilder lines, String heading, List<T> all, Function<T, String> shown) {
    if (!all.isEmpty()) {
      String some = all.stream().limit(SHOWN).map(shown).collect(Collectors.joining(", "));
      lines.append("\n  ").append(heading).append(": ").append(some);
    }
  }

  private static String counted(FacetValue value) {
    return "%s (%d)".formatted(value.value(), value.count());
  }

  private static String many(long count, String what) {
    return count == 1 ? "1 " + what : "%d %ss".formatted(count, what);
  }
}
