package io.soundbite.text;

/** Words that keep their full stop, which then ends no sentence: "Mr.", "Sen.", "vs.". */
final class Abbreviations {

  /** The units of the longest one, without its stop. */
  static final int LONGEST = 8;

  private static final WordTable TABLE = read();

  private Abbreviations() {}

  static boolean has(long word) {
    return TABLE.get(word) != 0;
  }

  private static WordTable read() {
    WordTable.Builder builder = new WordTable.Builder();
    for (Section section : Section.read(Abbreviations.class, "abbreviations.txt")) {
      section.words().forEach(word -> builder.add(Word.of(word), 1));
    }
    return builder.build();
  }
}
