package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Section;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that look like somebody’s and stand for another kind of source: names.txt. */
final class KnownNames {

  private static final String PEOPLE_SECTION = "people";
  private static final Map<Long, SpeakerKind> KINDS = new HashMap<>();
  private static final Set<Long> PEOPLE = new HashSet<>();

  static {
    for (Section section : Section.read(KnownNames.class, "names.txt")) {
      if (section.name().equals(PEOPLE_SECTION)) {
        section.words().forEach(word -> PEOPLE.add(Word.of(word)));
      } else {
        SpeakerKind kind = SpeakerKind.valueOf(section.name().toUpperCase(Locale.ROOT));
        section.lines().forEach(line -> KINDS.put(Word.of(line), kind));
      }
    }
  }

  private KnownNames() {}

  /**
   * What a name is known to stand for; null for a name that is not known.
   *
   * @param first where the phrase begins, with its article
   * @param begin where the name does
   */
  static @Nullable SpeakerKind kind(Story story, int first, int begin, int end) {
    SpeakerKind kind = KINDS.get(story.words(begin, end));
    if (kind == null && first < begin) {
      kind = KINDS.get(story.words(first, end));
    }
    if (kind == null && goesBack(story, begin, end)) {
      kind = KINDS.get(story.words(begin - 1, end));
    }
    return kind == null && PEOPLE.contains(story.word(end - 1)) ? SpeakerKind.GROUP : kind;
  }

  /** Whether a name that is known has one more word before it: "Planned Parenthood". */
  static boolean goesBack(Story story, int begin, int end) {
    return story.shaped(begin - 1, Tokens.UPPER)
        && !story.startsParagraph(begin)
        && KINDS.containsKey(story.words(begin - 1, end))
        && !story.is(begin - 1, WordClass.DETERMINER);
  }
}
