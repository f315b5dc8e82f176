package io.soundbite.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Finds roles by their words. The index keeps each role in one piece, to be counted by, as {@link
 * FacetKey} has it; a role has few words and there are few roles, so that the words are looked for
 * in the pieces:
 *
 * <pre>(any* mark)? words (mark any*)? (NUL any*)?</pre>
 */
final class RolePatterns {

  private static final int NUL = 0;

  /** Enough for words as long as a role is kept, {@link FacetKey#MAX_LENGTH}. */
  private static final int MOST_EFFORT = 1_000_000;

  /** The first and the last of each range of characters that parts words. */
  private static final int[][] MARKS = {
    {1, '0' - 1}, {'9' + 1, 'A' - 1}, {'Z' + 1, 'a' - 1}, {'z' + 1, 0xa0}, {0x2010, 0x2027}
  };

  private static final int[][] LETTERS = {
    {'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0xa1, 0x200f}, {0x2028, Character.MAX_CODE_POINT}
  };

  private static final Automaton MARK = ranges(MARKS);
  private static final Automaton MARKS_BETWEEN = Operations.repeat(MARK, 1);
  private static final Automaton WORD = Operations.repeat(ranges(LETTERS));
  private static final Automaton ANY =
      Operations.repeat(Automata.makeCharRange(NUL + 1, Character.MAX_CODE_POINT));
  private static final Automaton BEFORE = Operations.optional(concatenated(ANY, MARK));
  private static final Automaton BEHIND =
      concatenated(
          Operations.optional(concatenated(MARK, ANY)),
          Operations.optional(concatenated(Automata.makeChar(NUL), Automata.makeAnyString())));

  private final Patterns patterns;

  RolePatterns(Patterns patterns) {
    this.patterns = patterns;
  }

  /** The roles that have a word, words in their order, or a word of a pattern. */
  Part of(Part part) {
    return switch (part) {
      case Part.Word word -> literal(word.term(), word(word.term()));
      case Part.Words words -> literal(String.join(" ", words.terms()), words(words));
      case Part.Pattern pattern -> patterns.pattern(pattern.written(), within(word(pattern)));
      case Part.Row row -> {
        List<Automaton> words = row.places().stream().map(RolePatterns::word).toList();
        List<String> written = row.places().stream().map(Part.Place::written).toList();
        yield patterns.pattern(String.join(" ", written), within(inOrder(words, MARKS_BETWEEN)));
      }
      case Part.AnyInOrder none -> throw new IllegalStateException("Roles have no synonyms");
      case Part.Either either -> throw new IllegalStateException("Roles are not stemmed");
    };
  }

  /** What is longer than any role stands in none. */
  private static Part literal(String words, Automaton automaton) {
    Automaton role =
        words.length() > FacetKey.MAX_LENGTH ? Automata.makeEmpty() : within(automaton);
    return new Part.Pattern(words, Operations.determinize(role, MOST_EFFORT), false);
  }

  private static Automaton within(Automaton words) {
    return concatenated(BEFORE, words, BEHIND);
  }

  /** The word, also as an acronym with full stops. */
  private static Automaton word(String word) {
    Set<String> same = RoleWords.same(word);
    Acronyms.withStops(word).ifPresent(same::add);
    return Operations.union(same.stream().map(Automata::makeString).toList());
  }

  private static Automaton word(Part.Place place) {
    return switch (place) {
      case Part.Word word -> word(word.term());
      case Part.Pattern pattern -> Operations.intersection(pattern.automaton(), WORD);
    };
  }

  /** Where moves are forgiven, others may stand between the words. */
  private static Automaton words(Part.Words words) {
    Automaton between =
        words.slop() == 0
            ? MARKS_BETWEEN
            : concatenated(MARK, Operations.optional(concatenated(ANY, MARK)));
    return inOrder(words.terms().stream().map(RolePatterns::word).toList(), between);
  }

  private static Automaton inOrder(List<Automaton> words, Automaton between) {
    List<Automaton> parts = new ArrayList<>();
    for (Automaton word : words) {
      if (!parts.isEmpty()) {
        parts.add(between);
      }
      parts.add(word);
    }
    return Operations.concatenate(parts);
  }

  private static Automaton concatenated(Automaton... parts) {
    return Operations.concatenate(List.of(parts));
  }

  private static Automaton ranges(int[][] ranges) {
    List<Automaton> all = new ArrayList<>();
    for (int[] range : ranges) {
      all.add(Automata.makeCharRange(range[0], range[1]));
    }
    return Operations.union(all);
  }
}
