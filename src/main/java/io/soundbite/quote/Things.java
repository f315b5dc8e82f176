package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Word;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells things from people by "the", as nobody is called by one word behind it most of the time, as
 * the Fed and the Constitution are; and by "which" behind a name: "Brightwing, which flies there,".
 */
final class Things {

  private static final long WHICH = Word.of("which");

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
      } else if (isWhich(story, m)) {
        named.turnsOut(SpeakerKind.ORGANISATION);
      }
    }
    things.forEach(
        (named, kind) -> {
          if (definite.getOrDefault(named, 0) > 0) {
            named.turnsOut(kind);
          }
        });
  }

  private static boolean isWhich(Story story, int m) {
    int end = story.mentions.end(m);
    return story.mark(end) == ','
        && story.word(end + 1) == WHICH
        && !story.isAny(story.mentions.first(m), WordClass.GIVEN);
  }

  private static SpeakerKind kind(Story story, int word) {
    return story.isAny(word, WordClass.DOCUMENTS) ? SpeakerKind.DOCUMENT : SpeakerKind.ORGANISATION;
  }
}
