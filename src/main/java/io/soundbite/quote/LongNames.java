package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Section;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of institutions and offices that go on over small words and commas: "Department for
 * Environment, Food and Rural Affairs", "Royal Society for the Protection of Birds", "Save the
 * Children", "Minister of Health and Family Welfare". Such a name begins with what institutions or
 * offices are called, and goes on as long as small words lead to more capitals, up to somebody's
 * name; or it is listed whole in institutions.txt.
 */
final class LongNames {

  private static final Set<Long> WHOLE = new HashSet<>();
  private static final Set<Long> OPENERS = new HashSet<>();
  private static final Set<Long> CAMPUSES = new HashSet<>();
  private static final Set<Long> PEOPLE = new HashSet<>();
  private static final Set<Long> HEADS = new HashSet<>();

  static {
    for (Section section : Section.read(LongNames.class, "institutions.txt")) {
      Set<Long> words = section.words().stream().map(Word::of).collect(Collectors.toSet());
      switch (section.name()) {
        case "whole" -> section.lines().forEach(LongNames::addWhole);
        case "campuses" -> section.lines().forEach(line -> CAMPUSES.add(Word.of(line)));
        case "people" -> PEOPLE.addAll(words);
        case "heads" -> HEADS.addAll(words);
        default -> throw new IllegalStateException("institutions.txt: [" + section.name() + "]");
      }
    }
  }

  private static final int LONGEST = 20;
  private static final int LONGEST_WHOLE = 8;
  private static final int LONGEST_FIELD = 4;
  private static final int LONGEST_PERSON = 6;

  private static final long THE = Word.of("the");
  private static final long AND = Word.of("and");
  private static final long JUSTICE = Word.of("justice");
  private static final long AT = Word.of("at");
  private static final Set<Long> LEADING = Word.all("of", "for", "to", "on", "against", "without");
  private static final Set<Long> OF_ALL = Word.all("of", "for");
  private static final Set<Long> OF_PEOPLE = Word.all("for", "against", "without");
  private static final Set<Long> SCHOOLS = Word.all("university", "college");

  /** No words for what an institution cares for. */
  private static final long NO_FIELDS =
      PhraseWords.BREAKS
          | PhraseWords.PRONOUNS
          | WordClass.OPENERS
          | WordClass.GIVEN
          | WordClass.INSTITUTIONS
          | setOf(
              WordClass.TITLE_MAN,
              WordClass.TITLE_WOMAN,
              WordClass.TIME,
              WordClass.LABEL,
              WordClass.PLACE,
              WordClass.CITY);

  /** End no person's name. */
  private static final long NO_PERSONS =
      WordClass.INSTITUTIONS
          | setOf(WordClass.THING, WordClass.COMPANY, WordClass.DOCUMENT, WordClass.GROUP);

  private final Story story;

  /** By token of a name behind its first, that first token; -1 elsewhere. */
  private final int[] begins;

  LongNames(Story story) {
    this.story = story;
    begins = new int[story.size()];
    Arrays.fill(begins, -1);
    for (int t = 0; t < begins.length; t++) {
      if (story.shaped(t, Tokens.UPPER)) {
        int end = Math.max(wholeEnd(t), end(t));
        for (int inner = t + 1; inner < end; inner++) {
          begins[inner] = t;
        }
        t = Math.max(t, end - 1);
      }
    }
  }

  private static void addWhole(String name) {
    WHOLE.add(Word.of(name));
    OPENERS.add(Word.of(name.substring(0, name.indexOf(' '))));
  }

  /**
   * The first token of the institution's name that ends with a token; -1 where none does.
   *
   * @param last not the first of the name
   */
  int institution(int last) {
    int begin = begin(last);
    return begin >= 0 && !isOffice(begin) ? begin : -1;
  }

  /** The first token of the name that a token stands in, behind its first; -1 where in none. */
  int begin(int t) {
    return t >= 0 && t < begins.length ? begins[t] : -1;
  }

  private int wholeEnd(int first) {
    if (OPENERS.contains(story.word(first))) {
      int most = Math.min(first + LONGEST_WHOLE, story.size());
      for (int end = most; end > first + 1; end--) {
        if (story.shaped(end - 1, Tokens.UPPER) && WHOLE.contains(story.words(first, end))) {
          return end;
        }
      }
    }
    return first;
  }

  /** Where the name ends that begins here; the token itself where none does. */
  private int end(int first) {
    boolean people = PEOPLE.contains(story.word(first));
    if (!people && !isInstitution(first) && !isOffice(first)) {
      return first;
    }
    int end = first + 1;
    boolean several = false;
    int next = people ? afterCause(first) : after(first, end);
    while (next > end && next - first < LONGEST) {
      several |= !LEADING.contains(story.word(end));
      end = next;
      next = after(first, end);
    }
    boolean office = !people && !isInstitution(first);
    boolean longer = office ? several || leadsSomebody(end) : end > first + 1;
    return longer && !story.inHeadline(first) ? end : first;
  }

  /** "Department", not "State" of "Secretary of State for Health". */
  private boolean isInstitution(int t) {
    boolean ofOffice = story.is(t - 1, WordClass.OF) && story.isAny(t - 2, WordClass.TITLES);
    return (story.isAny(t, WordClass.INSTITUTIONS) && !ofOffice) || HEADS.contains(story.word(t));
  }

  private boolean isOffice(int t) {
    return story.is(t, WordClass.PERSON) && !story.isAny(t - 1, WordClass.GIVEN);
  }

  /** "Americans for Tax Reform": for something, not for somebody. */
  private int afterCause(int first) {
    int t = first + 1;
    int cause = story.word(t + 1) == THE ? t + 2 : t + 1;
    boolean leads = isSmall(t) && OF_PEOPLE.contains(story.word(t));
    boolean something =
        story.isCommon(cause) && story.shaped(cause, Tokens.UPPER) && isField(cause);
    return leads && something ? capitalsEnd(cause) : t;
  }

  /** How far the name goes on behind some of its words; {@code end} itself where not at all. */
  private int after(int first, int end) {
    if (story.startsParagraph(end)) {
      return end;
    }
    if (isSmall(end) && LEADING.contains(story.word(end))) {
      int t = story.word(end + 1) == THE && isSmall(end + 1) ? end + 2 : end + 1;
      boolean any = OF_ALL.contains(story.word(end));
      return canFollow(t, any) ? capitalsEnd(t) : end;
    }
    if (end == first + 1) {
      return end;
    }
    if (story.word(end) == AND || story.mark(end) == '&') {
      return Firms.joinsPartners(story, end)
          ? end + 2
          : areFields(end) ? lastFieldEnd(end + 1, end) : end;
    }
    if (story.mark(end) == ',') {
      int list = listEnd(end);
      return list > end ? list : campusEnd(first, end + 1, end);
    }
    return story.word(end) == AT ? campusEnd(first, end + 1, end) : end;
  }

  private boolean isSmall(int t) {
    return story.isWord(t) && !story.shaped(t, Tokens.UPPER) && !story.startsParagraph(t);
  }

  /** What stands behind "of the": any name; behind other words what is written small elsewhere. */
  private boolean canFollow(int t, boolean any) {
    return story.shaped(t, Tokens.UPPER)
        && !story.startsParagraph(t)
        && !story.isAny(t, WordClass.TIME.bit | WordClass.ADDRESS)
        && (any
            ? !story.isAny(t, WordClass.GIVEN) || story.isCommon(t)
            : isField(t) && story.isCommon(t));
  }

  /** Behind all capitals from here on that stand side by side, up to a title. */
  private int capitalsEnd(int first) {
    int t = first + 1;
    while (story.shaped(t, Tokens.UPPER)
        && !story.startsParagraph(t)
        && !story.shaped(t, Tokens.CLITIC)
        && !isTitle(t)
        && !isSomebody(t)) {
      t++;
    }
    return t;
  }

  /** "Secretary" of "Department of Labor Secretary Ana Silva", not "Officers" or "Tax Justice". */
  private boolean isTitle(int t) {
    boolean justice = story.word(t) == JUSTICE && !story.shaped(t + 1, Tokens.UPPER);
    return story.isAny(t, WordClass.TITLES) && !story.isPlural(t) && !justice;
  }

  private boolean leadsSomebody(int t) {
    return isSomebody(t) || (story.isAny(t, WordClass.TITLES) && isSomebody(t + 1));
  }

  /** "Andrew Bailey" of "Bank of England Andrew Bailey", behind which the name ends. */
  private boolean isSomebody(int t) {
    if (!story.isAny(t, WordClass.GIVEN)) {
      return false;
    }
    int end = t + 1;
    while (end - t < LONGEST_PERSON
        && (story.shaped(end, Tokens.UPPER) || story.is(end, WordClass.PARTICLE))) {
      end++;
    }
    return end - t > 1
        && end - t < LONGEST_PERSON
        && story.shaped(t, Tokens.UPPER)
        && !story.isAny(end - 1, NO_PERSONS);
  }

  /** Whether fields stand before a place, in all words up to the last small one. */
  private boolean areFields(int end) {
    for (int t = end - 1; t > end - LONGEST_FIELD && story.shaped(t, Tokens.UPPER); t--) {
      if (!isField(t)) {
        return false;
      }
    }
    return true;
  }

  /** Behind the words of a field; {@code none} where a word there is of none. */
  private int fieldEnd(int first, int none) {
    int t = first;
    while (t < first + LONGEST_FIELD
        && story.shaped(t, Tokens.UPPER)
        && !story.startsParagraph(t)
        && !isTitle(t)
        && !isSomebody(t)) {
      if (!isField(t)) {
        boolean body = t > first && story.isAny(t, WordClass.INSTITUTIONS);
        return body ? t + 1 : none;
      }
      t++;
    }
    return t == first ? none : t;
  }

  /** The same up to the last word that is no name elsewhere. */
  private int lastFieldEnd(int first, int none) {
    int end = fieldEnd(first, none);
    while (end > first && end != none && !isOrdinary(end - 1)) {
      end--;
    }
    return end == first ? none : end;
  }

  private boolean isOrdinary(int t) {
    return story.classes(t) != 0 || story.isCommon(t) || story.isPluralOfCommon(t);
  }

  private boolean isField(int t) {
    return !story.isAny(t, NO_FIELDS);
  }

  /** "..., Food and Rural Affairs": fields up to the last, which "and" leads to. */
  private int listEnd(int comma) {
    if (!areFields(comma)) {
      return comma;
    }
    int t = comma;
    boolean ordinary = isOrdinary(comma - 1);
    while (story.mark(t) == ',') {
      int next = fieldEnd(t + 1, t);
      if (next == t) {
        break;
      }
      ordinary |= isOrdinary(next - 1);
      t = next;
    }
    if (story.mark(t) == ',') {
      t++;
    }
    return t > comma && ordinary && (story.word(t) == AND || story.mark(t) == '&')
        ? lastFieldEnd(t + 1, comma)
        : comma;
  }

  /** "University of California, Berkeley". */
  private int campusEnd(int first, int campus, int none) {
    if (!SCHOOLS.contains(story.word(first)) || story.startsParagraph(campus)) {
      return none;
    }
    for (int end = campus + 2; end > campus; end--) {
      boolean listed =
          end <= story.size()
              && story.shaped(end - 1, Tokens.UPPER)
              && CAMPUSES.contains(story.words(campus, end));
      if (listed) {
        boolean placed = story.is(story.sentenceBegin(first), WordClass.PREPOSITION);
        return placed && story.tag(end) == Tag.SAY ? none : end; // "At the ..., Davis said"
      }
    }
    return none;
  }
}
