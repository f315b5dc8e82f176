package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;

/**
 * A mention taken apart: "Chinese President Xi Jinping" into the role "Chinese President" and the
 * name "Xi Jinping".
 *
 * @param first the first token of the name
 * @param end the token after the name
 * @param roleFirst the first token of the role; {@code first} where there is none
 * @param kind what sort of source the words speak for
 * @param gender what title, given name or role tell of it
 * @param proper whether the name is one by which others can be called: not "a senior official"
 */
record NameParts(
    int first, int end, int roleFirst, SpeakerKind kind, Gender gender, boolean proper) {

  /** One word that is somebody's surname. */
  NameParts(int word, Gender gender) {
    this(word, word + 1, word, SpeakerKind.PERSON, gender, true);
  }

  int length() {
    return end - first;
  }

  NameParts as(SpeakerKind other) {
    return new NameParts(first, end, roleFirst, other, gender, proper);
  }

  /** What is no name, but what the one behind it is. */
  NameParts asOffice() {
    return new NameParts(first, end, first, SpeakerKind.UNNAMED, gender, false);
  }

  NameParts upTo(int token) {
    return new NameParts(first, token, roleFirst, kind, gender, proper);
  }

  /** The end of the name, without the role. */
  NameParts from(int token) {
    return new NameParts(token, end, token, kind, gender, proper);
  }

  boolean hasRole() {
    return roleFirst < first;
  }
}
