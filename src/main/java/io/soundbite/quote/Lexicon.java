package io.soundbite.quote;

import io.soundbite.text.Section;
import io.soundbite.text.Word;
import io.soundbite.text.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The classes of words, and the first form of words that attribute, from the lexicon files. */
final class Lexicon {

  private static final List<String> FILES =
      List.of("function-words.txt", "cues.txt", "sources.txt", "given-names.txt");

  private static final WordTable CLASSES = readClasses();
  private static final WordTable LEMMAS = readLemmas();

  private Lexicon() {}

  /** The set of classes of a word, {@link WordClass#bit} united; 0 for a word not listed. */
  static long classes(long word) {
    return CLASSES.get(word);
  }

  /** The first form of a word that attributes, "say" for "said"; other words are their own. */
  static long lemma(long word) {
    long lemma = LEMMAS.get(word);
    return lemma == 0 ? word : lemma;
  }

  private static WordTable readClasses() {
    WordTable.Builder table = new WordTable.Builder();
    for (String file : FILES) {
      for (Section section : Section.read(Lexicon.class, file)) {
        long bit = classOf(file, section.name()).bit;
        section.words().forEach(word -> table.add(Word.of(word), bit));
      }
    }
    return table.build();
  }

  private static WordClass classOf(String file, String section) {
    try {
      return WordClass.valueOf(section.toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "Lexicon " + file + " has a section [" + section + "] that is no word class", e);
    }
  }

  private static WordTable readLemmas() {
    WordTable.Builder table = new WordTable.Builder();
    Set<String> seen = new HashSet<>();
    for (Section section : Section.read(Lexicon.class, "cues.txt")) {
      for (String line : section.lines()) {
        List<String> forms = List.of(line.split("\\s+"));
        for (String form : forms) {
          if (seen.add(form)) {
            table.add(Word.of(form), Word.of(forms.getFirst()));
          }
        }
      }
    }
    return table.build();
  }
}
