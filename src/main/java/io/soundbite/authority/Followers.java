package io.soundbite.authority;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names what belongs to a person: "Mr. Silva's campaign" is the "Silva campaign". The White House
 * is one institution, whoever sits in it: "Trump's White House" is the "White House".
 */
final class Followers {

  private static final String WHITE_HOUSE = "White House";
  private static final Pattern OWNED =
      Pattern.compile("(?i)(.*\\S)(['’]s|['’]) (campaign|administration)");
  private static final Pattern SEAT = Pattern.compile("\\p{Lu}.* White House");

  private Followers() {}

  static String named(String name, Titles titles) {
    if (SEAT.matcher(name).matches()) {
      return WHITE_HOUSE;
    }
    Matcher owned = OWNED.matcher(name);
    return owned.matches() ? titles.without(owned.group(1)) + " " + owned.group(3) : name;
  }
}
