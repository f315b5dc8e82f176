package io.soundbite.insight;

import io.soundbite.search.Facet;
import java.util.List;
import java.util.Locale;

/**
 * Who is heard on a subject, how often, where, and how evenly.
 *
 * @param quotes how many quotes fit
 * @param named how many of them have a speaker with a name
 * @param voices the speakers most quoted, most first; ties by name
 * @param kinds how many quotes have a speaker of each kind: person, organisation, government,
 *     group, document, unnamed; quotes that nobody is credited with are in none
 * @param outlets the outlets with most of the quotes, most first
 * @param diversity of all named speakers
 * @param timedOut whether the time ran out, so that all counts are lower bounds
 */
public record ShareOfVoice(
    long quotes,
    long named,
    List<Voice> voices,
    Facet kinds,
    List<OutletVoices> outlets,
    Diversity diversity,
    boolean timedOut) {

  public ShareOfVoice {
    voices = List.copyOf(voices);
    outlets = List.copyOf(outlets);
  }

  /** A small table: a line a speaker, share and number of quotes first. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("%d quotes: %s".formatted(quotes, diversity));
    for (Voice voice : voices) {
      table.append(
          String.format(
              Locale.ROOT, "%n%5.3f %6d  %s", voice.share(), voice.quotes(), voice.speaker()));
    }
    return table.toString();
  }
}
