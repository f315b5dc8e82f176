package io.soundbite.lucene;

import io.soundbite.text.Folding;
import io.soundbite.text.Word;
import io.soundbite.text.WordTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say nothing of what a text is about, as the resource {@code plain-words.txt} has them;
 * and those that are said out of courtesy, in {@code courtesies.txt}.
 */
final class PlainWords {

  private static final Set<String> WORDS = read("plain-words.txt");

  private static final WordTable BY_NUMBER = byNumber(WORDS);
  private static final WordTable COURTESIES = byNumber(read("courtesies.txt"));

  private PlainWords() {}

  private static WordTable byNumber(Set<String> words) {
    WordTable.Builder table = new WordTable.Builder();
    words.forEach(word -> table.add(Word.of(word), 1));
    return table.build();
  }

  /** Whether a word, by {@link Word#of}, says nothing by itself. */
  static boolean contains(long word) {
    return BY_NUMBER.get(word) != 0;
  }

  /** Whether a word, by {@link Word#of}, is said out of courtesy. */
  static boolean isOfCourtesy(long word) {
    return COURTESIES.get(word) != 0;
  }

  /** Whether a word, as a text writes it, says nothing by itself; numbers do not. */
  static boolean contains(String word) {
    return word.chars().noneMatch(Character::isLetter)
        || word.length() < 2
        || WORDS.contains(Folding.fold(word));
  }

  private static Set<String> read(String name) {
    return Resource.lines(name).stream()
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }
}
