package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in a story: mentions by name gathered into entities. Full names come first, so that
 * "Xi" finds "Xi Jinping" wherever it stands; a part of a name goes to the one last mentioned that
 * has it, "Mrs. Clinton" to a woman of that name.
 */
final class Cast {

  private static final long AND = Word.of("and");
  private static final long DOCTOR = Word.of("dr");

  private static final long LATE = Word.of("late");
  private static final long DIED = Word.of("died");
  private static final Set<Long> KILLED = Word.all("killed", "murdered", "slain", "drowned");
  private static final Set<Long> SONS = Word.all("jr", "ii", "iii", "iv");
  private static final Set<Long> NOBLES =
      Word.all("queen", "princess", "duke", "duchess", "countess", "baroness");
  private static final Set<Long> WIDOWED = Word.all("widow", "widower");
  private static final Set<Long> CHILDREN =
      Word.all("son", "daughter", "grandson", "granddaughter", "nephew", "niece");
  private static final Set<Long> PARENTS =
      Word.all("father", "mother", "grandfather", "grandmother", "uncle", "aunt");

  /** How many mentions before, and how many sentences, one takes up what another named. */
  private static final int FAR = 400;

  private static final int NEAR = 3;

  private final Story story;
  private final NameWords words;
  private final NameReader reader;
  private final PartNames partNames;
  private final RoleReader roles;
  private final Surnames surnames;
  private final @Nullable Entity[] entities;
  private final NameParts[] parts;
  private final Map<Long, Entity> byName = new HashMap<>();
  private final Map<Long, Long> middles = new HashMap<>();

  /** Nobody of the story is named before it. */
  private final int dateline;

  Cast(Story story) {
    this.story = story;
    this.dateline = story.dateline.behind(0);
    this.words = new NameWords(story);
    this.surnames = new Surnames(story);
    this.roles = new RoleReader(story);
    this.reader = new NameReader(story, roles);
    this.partNames = new PartNames(story, words, reader);
    int count = story.mentions.count();
    entities = new Entity[count];
    parts = new NameParts[count];
    for (int m = 0; m < count; m++) {
      parts[m] = words.unglued(reader.read(m));
    }
    for (int m = 0; m < count; m++) {
      parts[m] = roles.isOfNext(m, parts) ? parts[m].asOffice() : parts[m];
    }
    for (int m = 0; m < count; m++) {
      if (parts[m].kind() == SpeakerKind.PERSON && story.isAny(parts[m].first(), WordClass.GIVEN)) {
        enterFullName(m);
      }
    }
    Slogans slogans = new Slogans(story, words, reader, partNames);
    for (int m = 0; m < count; m++) {
      parts[m] = entities[m] == null ? slogans.cut(parts[m]) : parts[m];
    }
    for (int m = 0; m < count; m++) {
      if (entities[m] == null) {
        enterFullName(m);
      }
    }
    for (int m = 0; m < count; m++) {
      enterOwner(m);
    }
    ShortForms shortForms = new ShortForms(story);
    for (int m = 0; m < count; m++) {
      enterShortForm(m, shortForms);
    }
    for (int m = 0; m < count; m++) {
      enterCouple(m);
    }
    for (int m = 0; m < count; m++) {
      enterShortName(m);
    }
    Appositions appositions = new Appositions(story, roles, entities, parts);
    for (int m = 0; m < count; m++) {
      appositions.read(m);
    }
    new Possessors(story, this).learn();
  }

  /** The entity that a mention names; null for pronouns and common nouns. */
  @Nullable Entity of(int mention) {
    return entities[mention];
  }

  NameParts parts(int mention) {
    return parts[mention];
  }

  /**
   * The institution before a mention whose name has this word: "the department" is the Department
   * of Labor. The latest; where the story has several, only one that stands near.
   */
  @Nullable Entity byBody(int mention, long word) {
    Entity latest = null;
    boolean near = false;
    for (int m = mention - 1; m >= 0 && m > mention - FAR; m--) {
      Entity entity = entities[m];
      if (entity == null || entity == latest || !isBody(m, word)) {
        continue;
      }
      if (latest != null) {
        return near ? latest : null;
      }
      latest = entity;
      near = story.sentenceOf(mention) - story.sentenceOf(m) <= NEAR;
    }
    return latest;
  }

  private boolean isBody(int mention, long word) {
    NameParts name = parts[mention];
    boolean has = false;
    for (int t = name.first(); t < name.end(); t++) {
      has |= story.word(t) == word && (story.shaped(t, Tokens.UPPER) || isSeat(name.first(), t));
    }
    return has && name.length() > 1 && name.proper() && name.kind() != SpeakerKind.PERSON;
  }

  /** "Silva administration": a name before a word written small; not "Chinese company". */
  private boolean isSeat(int first, int t) {
    return story.is(t, WordClass.GOVERNMENT)
        && story.shaped(first, Tokens.UPPER)
        && !story.is(first, WordClass.DEMONYM);
  }

  private boolean isFull(int mention) {
    return !isOfDateline(mention)
        && story.mentions.kind(mention) == MentionKind.NAME
        && isFull(parts[mention]);
  }

  private boolean isFull(NameParts name) {
    return name.proper()
        && !isOfHeadline(name)
        && (!story.is(name.first(), WordClass.PARTICLE)
            || story.isAny(name.first(), WordClass.GIVEN))
        && ((name.length() > 1 && !isSurnameWithSuffix(name))
            || (name.kind() != SpeakerKind.PERSON && !story.shaped(name.first(), Tokens.CAPITALS)));
  }

  /** "Impeach Silva", "Silva Speaks": capitals of a headline or a slogan, no given name first. */
  private boolean isOfHeadline(NameParts name) {
    boolean isWord = story.isCommon(name.first()) && !reader.isTitled(name);
    return name.kind() == SpeakerKind.PERSON
        && (isWord || story.inHeadline(name.first()))
        && !story.isAny(name.first(), WordClass.GIVEN)
        && !Traits.tellsAge(story, name.end());
  }

  /** "Silva Jr." */
  private boolean isSurnameWithSuffix(NameParts name) {
    return name.length() == 2 && words.suffix(name) != 0;
  }

  private void enterFullName(int mention) {
    NameParts name = parts[mention];
    if (!isFull(mention) && !isKnownInFull(mention)) {
      return;
    }
    long key = name.kind() == SpeakerKind.PERSON ? words.outerKey(name) : words.key(name);
    Entity entity = byName.get(key);
    if (entity == null) {
      entity = firm(name);
    }
    if (entity != null && middleDiffers(name, key)) {
      key = words.key(name);
      entity = byName.get(key);
    }
    enter(mention, entity == null ? introduce(name, key, mention) : entity);
  }

  /** The firm of this name where only one mention tells that it is one: "the mining firm Serra". */
  private @Nullable Entity firm(NameParts name) {
    if (name.kind() == SpeakerKind.PERSON) {
      return name.hasRole() || story.isAny(name.first(), WordClass.GIVEN)
          ? null
          : byName.get(words.key(name.as(SpeakerKind.ORGANISATION)));
    }
    Entity person = byName.get(words.outerKey(name));
    if (person == null || !reader.isFirm(name.first() - 1)) {
      return null;
    }
    person.turnsOut(SpeakerKind.ORGANISATION);
    return person;
  }

  /** "Gift Silva said", after "Gift Silva, 44,": a word that could be another is his name. */
  private boolean isKnownInFull(int mention) {
    NameParts name = parts[mention];
    return story.mentions.kind(mention) == MentionKind.NAME
        && name.kind() == SpeakerKind.PERSON
        && name.proper()
        && name.length() > 1
        && byName.containsKey(words.outerKey(name));
  }

  /** Makes known who is named in full. */
  private Entity introduce(NameParts name, long key, int mention) {
    Entity entity = newEntity(name, mention);
    byName.put(key, entity);
    if (name.kind() == SpeakerKind.PERSON) {
      partNames.enter(name, entity);
    } else if (reader.isKnown(name)) {
      partNames.enterPart(name, entity);
    } else if (name.length() == 2 && isFirm(name)) {
      partNames.enterPart(name.upTo(name.first() + 1), entity);
    }
    middles.put(key, words.middle(name));
    return entity;
  }

  /** "Tamarack Metals", which others call Tamarack. */
  private boolean isFirm(NameParts name) {
    return name.kind() == SpeakerKind.ORGANISATION
        && story.is(name.end() - 1, WordClass.COMPANY)
        && !story.isAny(name.first(), WordClass.GIVEN)
        && !story.isCommon(name.first());
  }

  /** Who is named in full as the owner of something alone, "Ana Silva’s bakery", is known too. */
  private void enterOwner(int mention) {
    if (entities[mention] != null) {
      return;
    }
    Optional<NameParts> owner = reader.owner(mention);
    if (owner.isPresent() && owner.get().kind() == SpeakerKind.PERSON && isFull(owner.get())) {
      NameParts name = words.unglued(owner.get());
      long key = words.outerKey(name);
      Entity known = byName.get(key);
      Entity entity = known == null ? introduce(name, key, mention) : known;
      if (name.hasRole()) {
        entity.holds(story, name.roleFirst(), name.first());
      }
    }
  }

  /** "Greg and Tamsin Silva": the first has the surname too, if no other surname is known. */
  private void enterCouple(int mention) {
    NameParts name = parts[mention];
    int next = story.word(name.end()) == AND ? story.mentions.at(name.end() + 1) : Mentions.NONE;
    if (next == Mentions.NONE || entities[next] == null || !isGivenAlone(name)) {
      return;
    }
    NameParts other = parts[next];
    if (other.length() != 2
        || other.hasRole()
        || other.kind() != SpeakerKind.PERSON
        || !story.isAny(other.first(), WordClass.GIVEN)) {
      return;
    }
    String text = words.text(name) + " " + words.text(other.from(other.end() - 1));
    var entity = new Entity(name, text, 2, words.surname(other), 0, mention);
    entity.noteTold();
    partNames.enterPart(name, entity);
    partNames.enterPart(other, entity);
    enter(mention, entity);
  }

  private boolean isGivenAlone(NameParts name) {
    return name.length() == 1
        && !name.hasRole()
        && story.isAny(name.first(), WordClass.GIVEN)
        && !partNames.knows(name);
  }

  /** Whose something is, "Silva’s statement", where that is a person. */
  @Nullable Entity owner(int mention) {
    NameParts name = reader.owner(mention).orElse(null);
    if (name == null || name.kind() != SpeakerKind.PERSON || !name.proper()) {
      return null;
    }
    Entity full = name.length() > 1 ? byName.get(words.outerKey(name)) : null;
    return full == null ? partNames.pick(name, mention) : full;
  }

  /** "Page said" where Jimmy Page is known, "Silva rolls in the paper" where Ana Silva is. */
  private void enterSurname(int mention) {
    NameParts name = surnames.read(mention);
    Entity known = name != null && partNames.isSurname(name) ? partNames.pick(name, mention) : null;
    if (name != null && known != null && known.kind() == SpeakerKind.PERSON && known.isTold()) {
      parts[mention] = name;
      enter(mention, known);
    }
  }

  /** "LFA", in brackets behind the Lorvian Football Association. */
  private void enterShortForm(int mention, ShortForms shortForms) {
    Entity entity = entities[mention];
    if (entity == null) {
      return;
    }
    int brief = shortForms.behind(mention, parts[mention]);
    if (brief != Mentions.NONE) {
      partNames.enterPart(parts[brief], entity);
    }
  }

  private boolean isOfDateline(int mention) {
    return story.mentions.first(mention) < dateline;
  }

  private void enterShortName(int mention) {
    if (isOfDateline(mention)) {
      return;
    }
    enterSurname(mention);
    NameParts name = parts[mention];
    if (entities[mention] == null && story.mentions.kind(mention) == MentionKind.NAME) {
      if (!name.proper() && (name.length() > 1 || !partNames.knows(name))) {
        return;
      }
      Entity entity = partNames.pick(name, mention);
      if (entity == null) {
        entity = newEntity(name, mention);
        partNames.enterPart(name, entity);
      }
      enter(mention, entity);
    }
    Entity entity = entities[mention];
    if (entity != null) {
      partNames.touch(name, entity);
    }
  }

  private Entity newEntity(NameParts name, int mention) {
    var entity =
        new Entity(
            name,
            words.text(name),
            name.length(),
            words.surname(name),
            words.suffix(name),
            mention);
    noteKin(name, entity);
    if (SONS.contains(words.suffix(name))) {
      entity.noteChild();
    }
    if (story.isCommon(name.end() - 1)) {
      entity.noteLikeThing();
    }
    return entity;
  }

  /** "His wife, Ana Silva", "first lady Ana Silva" and "Ana Silva, his wife". */
  private void noteKin(NameParts name, Entity entity) {
    int before = name.first() - 1;
    int role = story.mark(before) == ',' ? before - 1 : before;
    int behind = name.end();
    if (story.is(role, WordClass.KIN)) {
      noteKin(role, entity);
    } else if (story.mark(behind) == ','
        && story.is(behind + 1, WordClass.POSSESSIVE)
        && story.is(behind + 2, WordClass.KIN)) {
      noteKin(behind + 2, entity);
    }
  }

  /** A surname alone seldom means somebody’s relative, unless the other is dead. */
  private void noteKin(int role, Entity entity) {
    long word = story.word(role);
    if (!WIDOWED.contains(word)) {
      entity.noteRelative();
    }
    if (CHILDREN.contains(word)) {
      entity.noteChild();
    } else if (PARENTS.contains(word)) {
      entity.noteParent();
    }
  }

  private void enter(int mention, Entity entity) {
    NameParts name = parts[mention];
    entities[mention] = entity;
    entity.alsoCalled(words.text(name), name.length(), partNames.told(name, entity));
    if (name.hasRole() || name.gender() != Gender.UNKNOWN) {
      entity.noteTold();
    }
    if (story.isBesideSaying(mention)) {
      entity.noteSpeaking();
    }
    if (story.is(name.first(), WordClass.REIGNING)
        && name.length() > 1
        && story.isAny(name.first() + 1, WordClass.GIVEN)) {
      entity.holds(story, name.first(), name.first() + 1);
    }
    if (isOfDead(mention)) {
      entity.noteDead();
    }
    entity.traits().noteBehind(story, story.mentions.end(mention));
    int end = roleEnd(name);
    if (end > name.roleFirst()) {
      entity.holds(story, name.roleFirst(), end);
    }
  }

  /** "The late Ana Silva", "Ana Silva died", "Ana Silva was killed". */
  private boolean isOfDead(int mention) {
    int verb = story.mentions.end(mention);
    return story.word(parts[mention].roleFirst() - 1) == LATE
        || story.word(verb) == DIED
        || (story.is(verb, WordClass.BE) && KILLED.contains(story.word(verb + 1)));
  }

  /**
   * Before the form of address, which is no role: "Mrs. Silva", "task force member Dr. Lind"; but
   * "Princess Amalie" is the princess.
   */
  private int roleEnd(NameParts name) {
    int last = name.first() - 1;
    boolean address = story.isAny(last, WordClass.ADDRESS) || story.word(last) == DOCTOR;
    boolean rank = Traits.isOfClergy(story.word(last)) || NOBLES.contains(story.word(last));
    if (!name.hasRole() || !address || rank) {
      return name.first();
    }
    return roles.isOffice(last - 1) ? last : name.roleFirst();
  }

  private boolean middleDiffers(NameParts name, long key) {
    long middle = words.middle(name);
    long known = middles.getOrDefault(key, 0L);
    return middle != 0 && known != 0 && middle != known;
  }
}
