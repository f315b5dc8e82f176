package io.soundbite.quote;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.util.LinkedHashSet;
import java.util.Set;

/** One source of an article with all its names, while the article is being read. */
final class Entity {

  private final SpeakerKind kind;
  private final Set<String> names = new LinkedHashSet<>();
  private String name;
  private int nameLength;
  private String role = "";
  private Gender gender;

  Entity(SpeakerKind kind, String name, int nameLength, Gender gender) {
    this.kind = kind;
    this.name = name;
    this.nameLength = nameLength;
    this.gender = gender;
    names.add(name);
  }

  SpeakerKind kind() {
    return kind;
  }

  Gender gender() {
    return gender;
  }

  String role() {
    return role;
  }

  /** Takes another name for the same source; the one of most words becomes its name. */
  void alsoCalled(String other, int length, Gender told) {
    names.add(other);
    gender = gender.or(told);
    if (length > nameLength) {
      name = other;
      nameLength = length;
    }
  }

  void learn(Gender told) {
    gender = gender.or(told);
  }

  /** Takes the first role given; a later one only where none is known. */
  void holds(String given) {
    if (role.isEmpty()) {
      role = given;
    }
  }

  Speaker toSpeaker() {
    return new Speaker(
        name, kind, role, names.stream().filter(other -> !other.equals(name)).toList());
  }
}
