package io.soundbite.correct;

import io.soundbite.given.Given;
import io.soundbite.model.SpeakerKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Whether names are one speaker's.
 *
 * @param one whether they are; two names that are not are never filed as one
 * @param names at least two; if they are one speaker's, that is filed under the first
 * @param speakerKind what sort of source; a person where it is not told
 */
public record NamesCorrection(
    boolean one, List<String> names, Optional<SpeakerKind> speakerKind, Note note)
    implements Correction {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException where there are too few names or too many, one is blank, or
   *     comes twice
   */
  public NamesCorrection {
    Given.value(note, "note", "Note.NONE says nothing");
    names = Given.values(names, "names");
    Given.wanted(speakerKind, "speakerKind");
    if (names.size() < 2 || (!one && names.size() > 2)) {
      throw new IllegalArgumentException(
          "That names are one speaker's takes two or more, that they are not takes two, but they"
              + " were "
              + names);
    }
    if (names.stream().anyMatch(String::isBlank) || new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException("Each name is another, and none is blank: " + names);
    }
    if (speakerKind.filter(SpeakerKind.UNNAMED::equals).isPresent()) {
      throw new IllegalArgumentException("Who has names is not unnamed: " + names);
    }
  }

  /** The names are those of a speaker of this kind. */
  public NamesCorrection speakerKind(SpeakerKind sort) {
    return new NamesCorrection(one, names, Optional.of(Given.wanted(sort, "speakerKind")), note);
  }

  @Override
  public NamesCorrection withNote(Note other) {
    return new NamesCorrection(one, names, speakerKind, other);
  }
}
