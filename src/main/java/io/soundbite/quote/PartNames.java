package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a part of a name means: the one last mentioned whom it fits best. */
final class PartNames {

  /** How many sources of one word are told apart; bounds the time that a hostile text can take. */
  private static final int MOST_NAMESAKES = 100;

  /** So much less a surname alone means a relative of somebody. */
  private static final int RELATIVE = 5;

  /** More than any other difference: the dead say nothing that is news. */
  private static final int DEAD = 20;

  private static final Set<Long> ELDER = Word.all("elder", "older");
  private static final Set<Long> YOUNGER = Word.all("younger");

  /** How many tokens behind a name a pronoun may stand that tells whose it is. */
  private static final int BEHIND = 20;

  private final Story story;
  private final NameWords words;
  private final NameReader reader;
  private final Map<Long, List<Entity>> byPart = new HashMap<>();

  PartNames(Story story, NameWords words, NameReader reader) {
    this.story = story;
    this.words = words;
    this.reader = reader;
  }

  /**
   * Enters somebody under each word of the name; under the last alone where nothing tells that the
   * others are somebody’s too: "Silva Defense: ...", "Silva Productions".
   */
  void enter(NameParts name, Entity entity) {
    int first = isThing(name) ? words.lastWord(name) : name.first();
    for (int t = first; t < name.end(); t++) {
      if (!story.is(t, WordClass.SUFFIX)) {
        add(byPart.computeIfAbsent(words.word(t), key -> new ArrayList<>()), entity);
      }
    }
  }

  /** Whether the last word is one that articles write small, and nothing tells of a name. */
  private boolean isThing(NameParts name) {
    return story.isCommon(name.end() - 1)
        && !story.isAny(name.first(), WordClass.GIVEN)
        && (story.tag(name.end()) == Tag.COLON || (!name.hasRole() && !reader.isTitled(name)));
  }

  /** Enters somebody of whom no more than a part of the name is known. */
  void enterPart(NameParts name, Entity entity) {
    add(byPart.computeIfAbsent(words.surname(name), key -> new ArrayList<>()), entity);
  }

  /** Whether somebody’s name has the last word of this one. */
  boolean knows(NameParts name) {
    return byPart.containsKey(words.surname(name));
  }

  /** Whether the last word of this name is the surname of somebody known. */
  boolean isSurname(NameParts name) {
    long surname = words.surname(name);
    return byPart.getOrDefault(surname, List.of()).stream()
        .anyMatch(one -> one.isCalledBy(surname));
  }

  private static void add(List<Entity> known, Entity entity) {
    if (known.size() < MOST_NAMESAKES) {
      known.add(entity);
    }
  }

  /** Moves the entity to the end of the lists it stands in: it is the one mentioned last. */
  void touch(NameParts name, Entity entity) {
    if (entity.kind() != SpeakerKind.PERSON) {
      return;
    }
    for (int t = name.first(); t < name.end(); t++) {
      List<Entity> known = byPart.get(words.word(t));
      if (known != null && known.size() > 1 && known.getLast() != entity && known.remove(entity)) {
        known.add(entity);
      }
    }
  }

  /**
   * The latest of those whom the word fits best, of the same suffix, if any has it. Where several
   * are named in full only later, nobody can say which of them is meant.
   */
  @Nullable Entity pick(NameParts name, int mention) {
    List<Entity> known = byPart.getOrDefault(words.surname(name), List.of());
    Gender behind = known.size() > 1 ? genderBehind(name.end()) : Gender.UNKNOWN;
    Entity best = null;
    boolean unsure = false;
    int generation = generation(name);
    if (generation != 0) {
      Entity told = ofGeneration(generation, known);
      if (told != null) {
        return told;
      }
    }
    for (int i = known.size() - 1; i >= 0; i--) {
      Entity one = known.get(i);
      if (!told(name, one).or(behind).fits(one.gender())
          || !suits(one, name)
          || isAnothers(name, one)) {
        continue;
      }
      int better =
          best == null ? 1 : Integer.compare(fit(one, name, mention), fit(best, name, mention));
      unsure = better == 0 ? !one.isKnownAt(mention) : better < 0 && unsure;
      if (better > 0) {
        best = one;
      }
    }
    return unsure ? null : best;
  }

  /** 1 for "the elder Silva", -1 for "the younger Silva", 0 elsewhere. */
  private int generation(NameParts name) {
    long before = story.word(name.first() - 1);
    return name.length() != 1 ? 0 : ELDER.contains(before) ? 1 : YOUNGER.contains(before) ? -1 : 0;
  }

  /**
   * The latest of whom it is told to be the elder or the younger; or else who is not told to be the
   * other. Null where nothing is told of any.
   */
  private static @Nullable Entity ofGeneration(int generation, List<Entity> known) {
    Entity best = null;
    boolean any = false;
    for (Entity one : known) {
      int told = one.generation() * generation;
      any |= told != 0;
      boolean better = best == null || told >= best.generation() * generation;
      if (told >= 0 && better && one.kind() == SpeakerKind.PERSON) {
        best = one;
      }
    }
    return any ? best : null;
  }

  /**
   * What the next pronoun of the sentence tells, where no other name stands before it and no
   * quotation: "Silva said she would come".
   */
  private Gender genderBehind(int end) {
    int last = Math.min(story.sentenceEnd(end - 1), end + BEHIND);
    for (int t = end; t < last; t++) {
      boolean he = story.is(t, WordClass.HE);
      if (he != story.is(t, WordClass.SHE)) {
        return he ? Gender.MAN : Gender.WOMAN;
      }
      if (story.shaped(t, Tokens.UPPER) || story.marks.isInside(t)) {
        return Gender.UNKNOWN;
      }
    }
    return Gender.UNKNOWN;
  }

  private int fit(Entity entity, NameParts name, int mention) {
    return (entity.isKnownAt(mention) ? 4 : 0)
        - (entity.isRelative() ? RELATIVE : 0)
        - (entity.isDead() && story.isBesideSaying(mention) ? DEAD : 0)
        + (entity.suffix() == words.suffix(name) ? 4 : 0)
        + entity.fit(words.surname(name));
  }

  /** "President Silva" is not her son. */
  private boolean isAnothers(NameParts name, Entity entity) {
    return entity.isRelative()
        && name.length() == 1
        && story.is(name.first() - 1, WordClass.TITLE)
        && name.hasRole();
  }

  /** "Silva Jr." is no other Silva. */
  private boolean suits(Entity entity, NameParts name) {
    return words.suffix(name) == 0 || entity.suffix() == words.suffix(name);
  }

  /**
   * What a part of a name tells of its gender: where it is the surname, only what stands before it
   * does, since Warren and Kelly are given names too.
   */
  Gender told(NameParts name, Entity entity) {
    if (!entity.isCalledBy(words.surname(name)) || name.length() > 1) {
      return name.gender();
    }
    return reader.gender(name.roleFirst(), name.first());
  }
}
