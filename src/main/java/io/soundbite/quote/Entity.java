package io.soundbite.quote;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** One source of an article with all its names, while the article is being read. */
final class Entity {

  private SpeakerKind kind;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final long surname;
  private final long suffix;
  private final int firstMention;
  private boolean telling;
  private boolean speaking;
  private boolean relative;
  private boolean common;
  private boolean dead;
  private int generation;
  private String name;
  private int nameLength;
  private String role = "";
  private final Traits traits = new Traits();
  private Gender gender;

  /**
   * A source as it is first named.
   *
   * @param name as it is shown
   * @param nameLength how many words of it are the name of this one
   * @param surname the word by which others call it
   * @param suffix the word that tells it from its father, "Jr."; 0 where there is none
   * @param firstMention the mention that names it
   */
  Entity(
      NameParts first, String name, int nameLength, long surname, long suffix, int firstMention) {
    this.kind = first.kind();
    this.name = name;
    this.nameLength = nameLength;
    this.gender = first.gender();
    this.surname = surname;
    this.suffix = suffix;
    this.firstMention = firstMention;
  }

  /** Whether a word is what others call it by. */
  boolean isCalledBy(long word) {
    return word == surname;
  }

  long suffix() {
    return suffix;
  }

  /** Whether it was named in full before a mention. */
  boolean isKnownAt(int mention) {
    return firstMention < mention;
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

  /** How well a single word fits as the name of this one: as the surname of a known person best. */
  int fit(long word) {
    return (word == surname ? 2 : 0) + (telling ? 1 : 0);
  }

  /** Whether more than a word with a capital tells that this may be a person. */
  boolean isSomebody() {
    return telling
        || speaking
        || (nameLength > 1 && !common)
        || gender != Gender.UNKNOWN
        || !role.isEmpty();
  }

  /** Whether a title, office or given name shows that this is somebody. */
  boolean isTold() {
    return telling || !role.isEmpty();
  }

  /** Whether a role is told, or a word that tells man from woman. */
  boolean isIntroduced() {
    return gender != Gender.UNKNOWN || !role.isEmpty();
  }

  /** Notes that a verb of saying stands beside the name. */
  void noteSpeaking() {
    speaking = true;
  }

  /** Notes that this is somebody’s wife, son or the like, whom a surname alone seldom means. */
  void noteRelative() {
    relative = true;
  }

  /** Notes that this is somebody’s child, who is the younger of two that share a surname. */
  void noteChild() {
    generation = -1;
  }

  /** Notes that this is somebody’s parent. */
  void noteParent() {
    generation = 1;
  }

  /** 1 for the elder of those that share a surname, -1 for the younger, 0 where nothing tells. */
  int generation() {
    return generation;
  }

  /** Notes that the story tells of the death of this one. */
  void noteDead() {
    dead = true;
  }

  boolean isDead() {
    return dead;
  }

  /** Notes that the last word of the name is one that articles write small. */
  void noteLikeThing() {
    common = true;
  }

  boolean isRelative() {
    return relative;
  }

  /** Notes that a given name, title or office shows that this is somebody’s name. */
  void noteTold() {
    telling = true;
  }

  /**
   * Takes another name for the same source. A full name takes the place of a part of one; of full
   * names the one used most, the first of equals, not in capitals where the article has another.
   */
  void alsoCalled(String other, int length, Gender told) {
    int times = names.merge(other, 1, Integer::sum);
    gender = gender.or(told);
    boolean more = length > 1 && times > names.getOrDefault(name, 0);
    boolean calmer = other.equalsIgnoreCase(name) && Shouted.is(name) && !Shouted.is(other);
    if ((length > 1 && nameLength == 1) || calmer || (more && !Shouted.is(other))) {
      name = other;
      nameLength = length;
    }
  }

  void learn(Gender told) {
    gender = gender.or(told);
  }

  /** Learns that it is no person: the story calls it so later. */
  void turnsOut(SpeakerKind other) {
    kind = other;
  }

  /** Takes the first role told, in the tokens {@code [first, end)}, to show; and each to know. */
  void holds(Story story, int first, int end) {
    if (role.isEmpty()) {
      role = RoleReader.ofOne(story.text(first, end));
    }
    traits.note(story, first, end);
  }

  /** What else is told of this one. */
  Traits traits() {
    return traits;
  }

  String name() {
    return name;
  }

  Speaker toSpeaker() {
    String shown = kind == SpeakerKind.PERSON && Shouted.is(name) ? Shouted.calmed(name) : name;
    return new Speaker(
        shown,
        kind,
        role,
        names.keySet().stream().filter(other -> !other.equalsIgnoreCase(shown)).toList());
  }
}
