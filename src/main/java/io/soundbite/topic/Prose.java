package io.soundbite.topic;

import io.soundbite.text.Tokens;

/**
 * What of a text is about its subject: all but the lists of links that some sites drop into the
 * midst of a sentence, with the headlines of other news.
 *
 * <p>Tokens know where a list was left out, but to cut a text into them takes a third of the time
 * in which its topics are found. So it is done only where the word stands that ends such a list.
 */
final class Prose {

  private static final String END_OF_LIST = "MORE";

  private Prose() {}

  static String of(String text) {
    return text.contains(END_OF_LIST) ? withoutLists(text) : text;
  }

  private static String withoutLists(String text) {
    Tokens tokens = Tokens.of(text);
    var kept = new StringBuilder();
    int from = 0;
    for (int token = 1; token < tokens.size(); token++) {
      if (tokens.is(token, Tokens.CUT)) {
        kept.append(text, from, tokens.end(token - 1)).append(' ');
        from = tokens.begin(token);
      }
    }
    return kept.append(text, from, text.length()).toString();
  }
}
