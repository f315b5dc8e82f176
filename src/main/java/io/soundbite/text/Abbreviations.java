package io.soundbite.text;

/** Words that keep their full stop, which then ends no sentence: "Mr.", "Sen.", "vs.". */
final class Abbreviations {

  /** The units of the longest one, without its stop. */
  static final int LONGEST = 8;

  private static final long LARGE = 1;
  private static final long SMALL = 2;
  private static final long BEFORE = 4;
  private static final long NUMBERED = 8;
  private static final WordTable TABLE = read();

  private Abbreviations() {}

  /** Whether a word keeps its stop; some do with a capital only: "Ill.", not "ill.". */
  static boolean has(long word, boolean capital) {
    long found = TABLE.get(word);
    return (found & SMALL) != 0 || ((found & LARGE) != 0 && capital);
  }

  /** Whether a word keeps its stop where a number follows: "No. 10". */
  static boolean isNumbered(long word) {
    return (TABLE.get(word) & NUMBERED) != 0;
  }

  /** Whether a shortened word goes with what comes after it: "Sen.", "U.S.". */
  static boolean goesBefore(long word) {
    return (TABLE.get(word) & BEFORE) != 0;
  }

  private static WordTable read() {
    WordTable.Builder builder = new WordTable.Builder();
    for (Section section : Section.read(Abbreviations.class, "abbreviations.txt")) {
      long kind =
          switch (section.name()) {
            case "small" -> SMALL;
            case "titles" -> LARGE | BEFORE;
            case "adjectives" -> BEFORE;
            case "before numbers" -> NUMBERED;
            default -> LARGE;
          };
      section.words().forEach(word -> builder.add(Word.of(word), kind));
    }
    return builder.build();
  }
}
