package io.soundbite.quote;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words with which names of more than one word end, those left out that are known for no
 * person's: "Jimmy Page" makes a name of "Page".
 */
final class LastNames {

  private final Story story;
  private final KindReader kinds;
  private @Nullable Set<Long> words;

  LastNames(Story story, KindReader kinds) {
    this.story = story;
    this.kinds = kinds;
  }

  boolean has(int token) {
    if (words == null) {
      words = read();
    }
    return words.contains(story.word(token));
  }

  private Set<Long> read() {
    Set<Long> read = new HashSet<>();
    for (int m = 0; m < story.mentions.count(); m++) {
      int last = story.mentions.end(m) - 1;
      if (last > story.mentions.first(m)
          && kinds.isName(last)
          && kinds.isName(last - 1)
          && !isKnown(m)) {
        read.add(story.word(last));
      }
    }
    return read;
  }

  private boolean isKnown(int mention) {
    int first = story.mentions.first(mention);
    int end = story.mentions.end(mention);
    return KnownNames.kind(story, first, kinds.skipOpeners(first, end), end) != null;
  }
}
