package io.soundbite.given;

/** How far a word that was given is from one that is known. */
public final class EditDistance {

  private EditDistance() {}

  /**
   * How many letters are wrong, missing or too many, or have changed places with their neighbour:
   * the errors of Damerau, "A technique for computer detection and correction of spelling errors"
   * (1964), no letter taken twice (optimal string alignment). Takes time and space by the product
   * of the lengths.
   */
  public static int between(String given, String known) {
    int[][] least = new int[given.length() + 1][known.length() + 1];
    for (int i = 0; i <= given.length(); i++) {
      for (int j = 0; j <= known.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : cheapest(given, i, known, j, least);
      }
    }
    return least[given.length()][known.length()];
  }

  private static int cheapest(String given, int i, String known, int j, int[][] least) {
    boolean same = given.charAt(i - 1) == known.charAt(j - 1);
    int one = 1 + Math.min(least[i - 1][j], least[i][j - 1]);
    int cheapest = Math.min(one, least[i - 1][j - 1] + (same ? 0 : 1));
    return areSwapped(given, i, known, j) ? Math.min(cheapest, least[i - 2][j - 2] + 1) : cheapest;
  }

  private static boolean areSwapped(String given, int i, String known, int j) {
    return i > 1
        && j > 1
        && given.charAt(i - 1) == known.charAt(j - 2)
        && given.charAt(i - 2) == known.charAt(j - 1);
  }
}
