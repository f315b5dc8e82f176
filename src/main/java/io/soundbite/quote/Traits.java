package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a story tells of somebody besides the name, as far as others can be called by it: offices,
 * party and origin, age.
 */
final class Traits {

  /** What a year makes of an office: "2012 nominee". */
  static final long FORMER = Word.of("former");

  private static final int MOST_ROLES = 8;
  private static final String YEARS = "-year-old";
  private static final long PLACES = setOf(WordClass.PLACE, WordClass.CITY, WordClass.DEMONYM);
  private static final Set<Long> REPUBLICAN = Word.all("republican", "gop");
  private static final Set<Long> DEMOCRAT = Word.all("democrat", "democratic");
  private static final Set<Long> INDEPENDENT = Word.all("independent");

  private static final long PRIEST = Word.of("priest");
  private static final Map<Long, Long> CLERGY =
      Map.of(
          Word.of("father"),
          PRIEST,
          Word.of("fr"),
          PRIEST,
          Word.of("sister"),
          Word.of("nun"),
          Word.of("brother"),
          Word.of("monk"));

  private final List<Role> roles = new ArrayList<>();
  private final Set<Long> places = new HashSet<>();
  private final List<String> states = new ArrayList<>();
  private char party;
  private long age;

  /**
   * An office, trade or the like.
   *
   * @param words all of them, as {@link Offices#same} gives them
   * @param places those of them that tell where it is held
   */
  record Role(Set<Long> words, Set<Long> places) {}

  /**
   * Notes an office, trade or the like in the tokens {@code [first, end)}; of "the mayor’s husband"
   * the husband alone.
   */
  void note(Story story, int first, int end) {
    Set<Long> words = new HashSet<>();
    Set<Long> where = new HashSet<>();
    for (int t = first; t < end; t++) {
      if (story.shaped(t, Tokens.CLITIC)) {
        words.clear();
        where.clear();
        continue;
      }
      long word = story.shaped(t, Tokens.NUMBER) ? FORMER : office(story, t);
      words.add(word);
      if (isParty(word)) {
        party = partyOf(word);
      } else if (story.isAny(t, PLACES) && story.shaped(t, Tokens.UPPER)) {
        where.add(word);
      }
    }
    Role role = new Role(words, where);
    if (roles.size() < MOST_ROLES && !roles.contains(role)) {
      roles.add(role);
      places.addAll(where);
    }
  }

  /** Whether a form of address tells an office: "Father". */
  static boolean isOfClergy(long word) {
    return CLERGY.containsKey(word);
  }

  /** "Father" with a capital is a priest, and no one's father. */
  private static long office(Story story, int t) {
    long word = Offices.same(story, t);
    return story.shaped(t, Tokens.UPPER) ? CLERGY.getOrDefault(word, word) : word;
  }

  /** Notes what stands right behind a name: "(R-Ohio)", ", D-Calif.,", ", 34,". */
  void noteBehind(Story story, int end) {
    int t = end + 1;
    if (tellsAge(story, end)) {
      age = story.word(t);
    } else if (opensNote(story, end) && story.isPartyAndState(t)) {
      String text = story.tokens.text(t, t + 1);
      party = text.charAt(0);
      states.add(letters(text.substring(2)));
    }
  }

  /** Whether an age stands right behind a name: ", 34,", "(34)". */
  static boolean tellsAge(Story story, int end) {
    return opensNote(story, end)
        && story.tag(end + 1) == Tag.NUMBER
        && (story.mark(end + 2) == ',' || story.mark(end + 2) == ')');
  }

  private static boolean opensNote(Story story, int mark) {
    return story.mark(mark) == ',' || story.mark(mark) == '(';
  }

  /** The offices told that a word takes up, as {@link Offices#same} gives it. */
  List<Role> rolesWith(long head) {
    return roles.stream()
        .filter(role -> role.words().stream().anyMatch(word -> Offices.takesUp(head, word)))
        .toList();
  }

  /** Whether an office, trade or the like is told at all. */
  boolean hasRole() {
    return !roles.isEmpty();
  }

  /** Whether an age is told right behind the name. */
  boolean hasAge() {
    return age != 0;
  }

  /** The number in "34-year-old"; 0 for another word. */
  static long age(Story story, int t) {
    String text = story.tokens.text();
    int begin = story.isWord(t) ? story.tokens.begin(t) : 0;
    int years = story.isWord(t) ? story.tokens.end(t) - YEARS.length() : -1;
    return years > begin && text.startsWith(YEARS, years) ? Word.of(text, begin, years) : 0;
  }

  /** "Seventeen-year-old". */
  static boolean isAgeInWords(Story story, int t) {
    String text = story.tokens.text();
    return story.isWord(t) && text.startsWith(YEARS, story.tokens.end(t) - YEARS.length());
  }

  private int isOfParty(long word) {
    return party == 0 ? 0 : party == partyOf(word) ? 1 : -1;
  }

  private int isFrom(long word, String name) {
    boolean from =
        places.contains(word) || states.stream().anyMatch(state -> isShortFor(state, name));
    return from ? 1 : states.isEmpty() ? 0 : -1;
  }

  /** Whether a word tells of the same party or place: 1 for yes, -1 for another, 0 for neither. */
  int agrees(Story story, int t) {
    long word = story.word(t);
    if (isParty(word)) {
      return isOfParty(word);
    }
    return story.isAny(t, PLACES) ? isFrom(word, story.tokens.text(t, t + 1)) : 0;
  }

  /** Whether nothing told of a party, state or age is against these. */
  boolean canBe(Story story, int first, int end) {
    for (int t = first; t < end; t++) {
      long told = age(story, t);
      if (agrees(story, t) < 0 || (told != 0 && age != 0 && told != age)) {
        return false;
      }
    }
    return true;
  }

  static boolean isParty(long word) {
    return partyOf(word) != 0;
  }

  private static char partyOf(long word) {
    return REPUBLICAN.contains(word)
        ? 'R'
        : DEMOCRAT.contains(word) ? 'D' : INDEPENDENT.contains(word) ? 'I' : 0;
  }

  /** "Calif" and "Vt" for "California" and "Vermont": its first letter, and others in its order. */
  private static boolean isShortFor(String state, String name) {
    String full = letters(name);
    int at = 0;
    for (int i = 0; i < state.length(); i++) {
      at =
          i == 0 && !full.startsWith(state.substring(0, 1))
              ? -1
              : full.indexOf(state.charAt(i), at);
      if (at < 0) {
        return false;
      }
      at++;
    }
    return !state.isEmpty();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
