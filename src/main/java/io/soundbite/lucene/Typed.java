package io.soundbite.lucene;

import io.soundbite.search.SuggestRequest;
import io.soundbite.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody has typed so far: words, folded, as UTF-8.
 *
 * @param words in the order typed; empty where there is nothing to look for
 * @param open whether the last word may be unfinished
 */
record Typed(List<byte[]> words, boolean open) {

  static Typed of(String text) {
    if (text.length() > SuggestRequest.MOST_LETTERS) {
      return new Typed(List.of(), false);
    }
    String folded = Folding.fold(Halves.replaced(text).replace('\0', ' '));
    List<byte[]> words = new ArrayList<>();
    for (String part : folded.split("\\s+", -1)) {
      byte[] word = part.getBytes(StandardCharsets.UTF_8);
      int begin = 0;
      while (begin < word.length && !Utf8.isWord(word[begin])) {
        begin++;
      }
      if (begin < word.length) {
        words.add(Arrays.copyOfRange(word, begin, word.length));
      }
    }
    boolean open = !folded.isEmpty() && !Character.isWhitespace(folded.charAt(folded.length() - 1));
    return new Typed(words, open);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether a word was typed to its end. */
  boolean isWhole(int word) {
    return !open || word < words.size() - 1;
  }

  /** The longest word, which is in the fewest values. */
  int longest() {
    int longest = 0;
    for (int word = 1; word < words.size(); word++) {
      longest = words.get(word).length > words.get(longest).length ? word : longest;
    }
    return longest;
  }

  /** A word as text. */
  String text(int word) {
    return new String(words.get(word), StandardCharsets.UTF_8);
  }
}
