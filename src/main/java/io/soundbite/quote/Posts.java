package io.soundbite.quote;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Posts of social networks set into an article, signed as the networks sign them: The bridge is
 * open. — Ana Silva (@anasilva) March 4, 2019.
 */
final class Posts {

  private static final double SIGNED = 0.9;
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_DATE = 5;
  private static final int FEWEST_WORDS = 2;

  private final Story story;

  Posts(Story story) {
    this.story = story;
  }

  /** In their order. */
  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    int from = 0;
    for (int t = 2; t < story.size(); t++) {
      if (!isHandle(t)) {
        continue;
      }
      int dash = dashBefore(t - 1);
      if (dash > from) {
        addWords(begin(from, dash), dash, found);
        from = afterDate(t + 2);
      }
    }
    return found;
  }

  private void addWords(int first, int dash, List<Attribution> found) {
    int begin = first;
    while (begin < dash && !story.isWord(begin) && story.mark(begin) != '$') {
      begin++;
    }
    Range words = new Range(begin, withoutLinks(begin, dash));
    if (words.end() - words.first() >= FEWEST_WORDS) {
      Range cue = new Range(dash, dash + 1);
      found.add(new Attribution(List.of(words), cue, signature(dash), SIGNED, true));
    }
  }

  /** "(@anasilva)". */
  private boolean isHandle(int t) {
    return story.mark(t - 1) == '('
        && story.mark(t + 1) == ')'
        && story.isWord(t)
        && story.tokens.text().charAt(story.tokens.begin(t)) == '@';
  }

  /** The dash before the name that a bracket follows; {@code -1} where there is none. */
  private int dashBefore(int bracket) {
    for (int t = bracket - 1; t > Math.max(0, bracket - LONGEST_NAME); t--) {
      if (story.tag(t) == Tag.DASH) {
        return t;
      }
      if (story.startsParagraph(t)) {
        return -1;
      }
    }
    return -1;
  }

  private int signature(int dash) {
    int mention = story.mentions.at(dash + 1);
    boolean name = mention != Mentions.NONE && story.mentions.kind(mention) == MentionKind.NAME;
    return name ? mention : Mentions.NONE;
  }

  /** Where the paragraph of a token begins, or what is left of it behind another post. */
  private int begin(int from, int token) {
    int t = story.startsParagraph(token) ? token - 1 : token;
    while (t > from && !story.startsParagraph(t)) {
      t--;
    }
    return t;
  }

  /** Behind "March 4, 2019". */
  private int afterDate(int from) {
    int end = from;
    while (end < from + LONGEST_DATE && !story.startsParagraph(end) && isOfDate(end)) {
      end++;
    }
    return end;
  }

  private boolean isOfDate(int t) {
    return story.is(t, WordClass.TIME) || story.shaped(t, Tokens.NUMBER) || story.mark(t) == ',';
  }

  /** Before the links and pictures that end a post. */
  private int withoutLinks(int first, int dash) {
    int end = dash;
    for (int t = dash - 1; t >= first; t--) {
      if (story.shaped(t, Tokens.SPACED)) {
        if (!isLink(t, end)) {
          return end;
        }
        end = t;
      }
    }
    return isLink(first, end) ? first : end;
  }

  private boolean isLink(int first, int end) {
    for (int t = first; t < end; t++) {
      if (story.mark(t) == '/') {
        return true;
      }
    }
    return false;
  }
}
