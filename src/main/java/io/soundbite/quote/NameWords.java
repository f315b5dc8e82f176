package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of names as keys by which names of one source are found to be the same. */
final class NameWords {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** So long two names may be that lost the blank between them. */
  private static final int LONGEST_GLUED = 40;

  private final Story story;
  private final Set<Long> capitals = new HashSet<>();
  private final Set<Long> smalls = new HashSet<>();
  private final Map<Long, Integer> alone = new HashMap<>();

  NameWords(Story story) {
    this.story = story;
  }

  /** The word that tells a son from his father; 0 where there is none. */
  long suffix(NameParts name) {
    return hasSuffix(name) ? word(name.end() - 1) : 0;
  }

  /** Of all words of the name. */
  long key(NameParts name) {
    long key = name.kind() == SpeakerKind.PERSON ? 1 : 2;
    for (int t = name.first(); t < name.end(); t++) {
      key = Word.mix(key * 31 + word(t));
    }
    return key;
  }

  /** Of given name, surname and suffix: "Ana Silva" and "Ana M. Silva" are one. */
  long outerKey(NameParts name) {
    return Word.mix(Word.mix(word(name.first())) + 31 * word(lastWord(name)) + suffix(name));
  }

  /** The word by which others call somebody of this name. */
  long surname(NameParts name) {
    return word(lastWord(name));
  }

  /** The last token but a suffix. */
  int lastWord(NameParts name) {
    return hasSuffix(name) ? name.end() - 2 : name.end() - 1;
  }

  private boolean hasSuffix(NameParts name) {
    return name.length() > 1 && story.is(name.end() - 1, WordClass.SUFFIX);
  }

  /** What stands between given name and surname; 0 for nothing. */
  long middle(NameParts name) {
    long middle = 0;
    for (int t = name.first() + 1; t < lastWord(name); t++) {
      middle = Word.mix(middle + word(t));
    }
    return middle;
  }

  /** A word of a name without what is glued to it. */
  long word(int token) {
    int end = unglued(token);
    return end == story.tokens.end(token)
        ? story.tokens.word(token)
        : Word.of(story.tokens.text(), story.tokens.begin(token), end);
  }

  /** The name as it is written. */
  String text(NameParts name) {
    int end = unglued(name.end() - 1);
    return spaced(story.tokens.text().substring(story.tokens.begin(name.first()), end));
  }

  /** A text with single spaces. */
  static String spaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (space || (c < ' ' && Character.isWhitespace(c))) {
        return SPACES.matcher(text).replaceAll(" ");
      }
    }
    return text;
  }

  /** Up to the word that another name is glued to: Ana Maria SilvaBo Lind. */
  NameParts unglued(NameParts name) {
    for (int t = name.first() + 1; t < name.end() - 1; t++) {
      if (unglued(t) < story.tokens.end(t)) {
        return name.upTo(t + 1);
      }
    }
    return name;
  }

  /**
   * Where the first of two names ends that lost the blank between them, "SilvaMore": at a capital
   * after a small letter, where the part before is somebody’s name already.
   */
  private int unglued(int token) {
    String text = story.tokens.text();
    int begin = story.tokens.begin(token);
    int end = story.tokens.end(token);
    if (!story.shaped(token - 1, Tokens.UPPER) || end - begin > LONGEST_GLUED) {
      return end;
    }
    for (int i = begin + 3; i < end - 1; i++) {
      boolean joint =
          Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
      if (joint && isWritten(Word.of(text, begin, i))) {
        return i;
      }
    }
    return end;
  }

  /** Whether a word stands somewhere with a capital and by itself. */
  private boolean isWritten(long word) {
    readAll();
    return capitals.contains(word);
  }

  /** Whether a word stands somewhere without a capital. */
  boolean isWrittenSmall(long word) {
    readAll();
    return smalls.contains(word);
  }

  /** Whether the word of a token stands before it as a name of its own, at least twice. */
  boolean standsAloneBefore(int token) {
    if (alone.isEmpty()) {
      readAlone();
    }
    return alone.getOrDefault(story.word(token), story.size()) < token;
  }

  /** The same anywhere in the story. */
  boolean standsAlone(int token) {
    if (alone.isEmpty()) {
      readAlone();
    }
    return alone.containsKey(story.word(token));
  }

  /** Notes for each word with a capital and none beside it where it stands so the second time. */
  private void readAlone() {
    Set<Long> once = new HashSet<>();
    alone.put(0L, 0);
    for (int t = 0; t < story.size(); t++) {
      if (story.shaped(t, Tokens.UPPER)
          && !story.shaped(t + 1, Tokens.UPPER)
          && (!story.shaped(t - 1, Tokens.UPPER) || story.isAny(t - 1, WordClass.ADDRESS))
          && !once.add(story.word(t))) {
        alone.putIfAbsent(story.word(t), t);
      }
    }
  }

  private void readAll() {
    if (capitals.isEmpty() && smalls.isEmpty()) {
      for (int t = 0; t < story.size(); t++) {
        if (story.isWord(t)) {
          (story.shaped(t, Tokens.UPPER) ? capitals : smalls).add(story.word(t));
        }
      }
    }
  }
}
