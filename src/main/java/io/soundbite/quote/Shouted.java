package io.soundbite.quote;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names in capitals, as transcripts have them: AMY SILVA is shown as Amy Silva. */
final class Shouted {

  /** Up to so many letters it may be an acronym, or a Roman number. */
  private static final int LONGEST_ACRONYM = 4;

  private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  private Shouted() {}

  static boolean is(String name) {
    return name.length() > LONGEST_ACRONYM && name.chars().noneMatch(Character::isLowerCase);
  }

  /**
   * The name of a person with a capital at the head of each part: "O’Brien", "McDonald", "J.D.".
   */
  static String calmed(String name) {
    StringBuilder calmed = new StringBuilder(name.length());
    for (String word : name.split(" ", -1)) {
      boolean number = !calmed.isEmpty() && isNumber(word);
      calmed.append(calmed.isEmpty() ? "" : " ").append(number ? word : calmedWord(word));
    }
    return calmed.toString();
  }

  private static String calmedWord(String word) {
    StringBuilder calmed = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < word.length() && calmed.length() == word.length(); i++) {
      boolean head = i == 0 || !Character.isLetter(word.charAt(i - 1));
      if (head || (i == 2 && word.length() > 3 && word.startsWith("MC"))) {
        calmed.setCharAt(i, word.charAt(i));
      }
    }
    return calmed.toString();
  }

  private static boolean isNumber(String word) {
    return ROMAN.matcher(word).matches();
  }
}
