package io.soundbite.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text out of the SGML of TREC, which no parser of XML would take. */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]*>", Pattern.DOTALL);
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w{1,10});");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hyph", "-",
          "blank", " ");

  private Markup() {}

  /** What stands in the elements of this name, in any case, one an element; tags are left in. */
  static List<String> elements(String markup, String name) {
    Matcher element =
        Pattern.compile(
                "<" + name + "(?:\\s[^<>]*)?>(.*?)</" + name + "\\s*>",
                Pattern.DOTALL | Pattern.CASE_INSENSITIVE)
            .matcher(markup);
    List<String> found = new ArrayList<>();
    while (element.find()) {
      found.add(element.group(1));
    }
    return found;
  }

  /** Without tags, entities resolved where they are known, else a space. */
  static String text(String markup) {
    String untagged = TAG.matcher(markup).replaceAll(" ");
    return ENTITY
        .matcher(untagged)
        .replaceAll(entity -> Matcher.quoteReplacement(resolved(entity.group(1))))
        .strip();
  }

  private static String resolved(String entity) {
    if (entity.matches("#\\d{1,6}")) {
      int code = Integer.parseInt(entity.substring(1));
      return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }
    return ENTITIES.getOrDefault(entity, " ");
  }
}
