package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells things from people by "the": nobody is called by one word behind it most of the time, as
 * the Fed and the Constitution are.
 */
final class Things {

  private Things() {}

  /** Learns which of those that look like people are none. */
  static void learn(Story story, Cast cast) {
    Map<Entity, Integer> definite = new HashMap<>();
    Map<Entity, SpeakerKind> things = new HashMap<>();
    for (int m = 0; m < story.mentions.count(); m++) {
      Entity named = cast.of(m);
      if (named == null || named.kind() != SpeakerKind.PERSON || named.isTold()) {
        continue;
      }
      boolean the = story.isDefinite(m);
      definite.merge(named, the ? 1 : -1, Integer::sum);
      int last = story.mentions.end(m) - 1;
      if (the && last == story.mentions.first(m) + 1) {
        things.put(named, kind(story, last));
      }
    }
    things.forEach(
        (named, kind) -> {
          if (definite.getOrDefault(named, 0) > 0) {
            named.turnsOut(kind);
          }
        });
  }

  private static SpeakerKind kind(Story story, int word) {
    return story.isAny(word, WordClass.DOCUMENTS) ? SpeakerKind.DOCUMENT : SpeakerKind.ORGANISATION;
  }
}
