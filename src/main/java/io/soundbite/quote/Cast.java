package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in a story: mentions by name gathered into entities. Full names come first, so that
 * "Xi" finds "Xi Jinping" wherever it stands; a part of a name goes to the one last mentioned that
 * has it, "Mrs. Clinton" to a woman of that name.
 */
final class Cast {

  /** How many sources of one word are told apart; bounds the time that a hostile text can take. */
  private static final int MOST_NAMESAKES = 100;

  private static final long DOCTOR = Word.of("dr");
  private static final long WHOSE = Word.of("whose");
  private static final long DEFINITE = setOf(WordClass.DETERMINER, WordClass.POSSESSIVE);
  private static final long FORMS = setOf(WordClass.TITLE_MAN, WordClass.TITLE_WOMAN);
  private static final long SUFFIXES = setOf(WordClass.SUFFIX);

  private final Story story;
  private final @Nullable Entity[] entities;
  private final NameParts[] parts;
  private final Map<Long, Entity> byName = new HashMap<>();
  private final Set<Long> capitals = new HashSet<>();
  private final Map<Long, Long> middles = new HashMap<>();
  private final Map<Long, List<Entity>> byPart = new HashMap<>();

  Cast(Story story) {
    this.story = story;
    int count = story.mentions.count();
    entities = new Entity[count];
    parts = new NameParts[count];
    NameReader reader = new NameReader(story);
    for (int m = 0; m < count; m++) {
      parts[m] = reader.read(m);
    }
    for (int m = 0; m < count; m++) {
      enterFullName(m);
    }
    for (int m = 0; m < count; m++) {
      enterShortName(m);
    }
    for (int m = 0; m < count; m++) {
      readApposition(m);
    }
  }

  /** The entity that a mention names; null for pronouns and common nouns. */
  @Nullable Entity of(int mention) {
    return entities[mention];
  }

  NameParts parts(int mention) {
    return parts[mention];
  }

  /** The latest entity before a mention whose role has this word, "president". */
  @Nullable Entity byRole(int mention, String word) {
    for (int m = mention - 1; m >= 0 && m > mention - 400; m--) {
      Entity entity = entities[m];
      if (entity != null && hasWord(entity.role(), word)) {
        return entity;
      }
    }
    return null;
  }

  private static boolean hasWord(String role, String word) {
    String padded = " " + role.toLowerCase(Locale.ROOT) + " ";
    return padded.contains(" " + word + " ");
  }

  private boolean isFull(int mention) {
    NameParts name = parts[mention];
    return story.mentions.kind(mention) == MentionKind.NAME
        && name.proper()
        && !story.is(name.first(), WordClass.PARTICLE)
        && (name.length() > 1
            || (name.kind() != SpeakerKind.PERSON && !story.shaped(name.first(), Tokens.CAPITALS)));
  }

  private void enterFullName(int mention) {
    if (!isFull(mention)) {
      return;
    }
    NameParts name = parts[mention];
    long key = name.kind() == SpeakerKind.PERSON ? outerKey(name) : key(name);
    Entity entity = byName.get(key);
    if (entity != null && middleDiffers(name, key)) {
      key = key(name);
      entity = byName.get(key);
    }
    if (entity == null) {
      entity = newEntity(name);
      byName.put(key, entity);
      if (name.kind() == SpeakerKind.PERSON) {
        indexParts(name, entity);
      }
      middles.put(key, middle(name));
    }
    enter(mention, entity);
  }

  private void indexParts(NameParts name, Entity entity) {
    for (int t = name.first(); t < name.end(); t++) {
      if (!story.isAny(t, SUFFIXES)) {
        add(byPart.computeIfAbsent(word(t), key -> new ArrayList<>()), entity);
      }
    }
  }

  private static void add(List<Entity> known, Entity entity) {
    if (known.size() < MOST_NAMESAKES) {
      known.add(entity);
    }
  }

  private void enterShortName(int mention) {
    NameParts name = parts[mention];
    if (entities[mention] != null || story.mentions.kind(mention) != MentionKind.NAME) {
      touch(mention);
      return;
    }
    long word = word(lastWord(name));
    if (!name.proper() && (name.length() > 1 || !byPart.containsKey(word))) {
      return;
    }
    List<Entity> known = byPart.computeIfAbsent(word, key -> new ArrayList<>());
    Entity entity = pick(known, name.gender(), word);
    if (entity == null) {
      entity = newEntity(name);
      add(known, entity);
    }
    enter(mention, entity);
    touch(mention);
  }

  /** Moves the entity to the end of the lists it stands in: it is the one mentioned last. */
  private void touch(int mention) {
    Entity entity = entities[mention];
    if (entity == null || entity.kind() != SpeakerKind.PERSON) {
      return;
    }
    for (int t = parts[mention].first(); t < parts[mention].end(); t++) {
      List<Entity> known = byPart.get(word(t));
      if (known != null && known.size() > 1 && known.getLast() != entity && known.remove(entity)) {
        known.add(entity);
      }
    }
  }

  /** The latest of those whom the word fits best. */
  private static @Nullable Entity pick(List<Entity> known, Gender gender, long word) {
    Entity best = null;
    for (int i = known.size() - 1; i >= 0; i--) {
      Entity one = known.get(i);
      if (one.gender().fits(gender) && (best == null || one.fit(word) > best.fit(word))) {
        best = one;
      }
    }
    return best;
  }

  private Entity newEntity(NameParts name) {
    return new Entity(name.kind(), text(name), name.length(), name.gender(), word(lastWord(name)));
  }

  private void enter(int mention, Entity entity) {
    NameParts name = parts[mention];
    entities[mention] = entity;
    entity.alsoCalled(text(name), name.length(), name.gender());
    if (name.hasRole() || name.gender() != Gender.UNKNOWN) {
      entity.isTelling();
    }
    int end = roleEnd(name);
    if (end > name.roleFirst()) {
      entity.holds(text(name.roleFirst(), end));
    }
  }

  /** Before the form of address, which is no role: "Mrs. Silva", "task force member Dr. Lind". */
  private int roleEnd(NameParts name) {
    int last = name.first() - 1;
    if (!name.hasRole() || (!story.isAny(last, FORMS) && story.word(last) != DOCTOR)) {
      return name.first();
    }
    return new RoleReader(story).isOffice(last - 1) ? last : name.roleFirst();
  }

  /** "Ana Silva, the mayor," and "the mayor, Ana Silva,". */
  private void readApposition(int mention) {
    int next = mention + 1;
    int end = afterComplement(mention);
    int comma = afterBracket(end);
    while (next < entities.length && story.mentions.first(next) <= comma) {
      next++;
    }
    if (next >= entities.length
        || story.mark(comma) != ','
        || story.mentions.first(next) != comma + 1) {
      return;
    }
    Entity before = entities[mention];
    Entity after = entities[next];
    if (before != null && isRoleOf(before, next)) {
      before.holds(text(skipDefinite(next), story.mentions.end(next)));
      before.learn(parts[next].gender());
      entities[next] = before;
    } else if (after != null && isRoleOf(after, mention)) {
      after.holds(text(skipDefinite(mention), end));
      after.learn(parts[mention].gender());
      entities[mention] = after;
    }
  }

  /** Over "for Silva" of "the lawyer for Silva, Ben Tarr,". */
  private int afterComplement(int mention) {
    int end = story.mentions.end(mention);
    boolean role = entities[mention] == null && story.is(end - 1, WordClass.PERSON);
    int next = mention + 1;
    return role
            && story.is(end, WordClass.OF)
            && next < entities.length
            && story.mentions.first(next) == end + 1
        ? story.mentions.end(next)
        : end;
  }

  /** Over "(R-Ohio) and its like. */
  private int afterBracket(int token) {
    if (story.mark(token) != '(') {
      return token;
    }
    for (int t = token + 1; t < token + 8; t++) {
      if (story.mark(t) == ')') {
        return t + 1;
      }
    }
    return token;
  }

  private boolean isRoleOf(Entity entity, int mention) {
    return entity.kind() == SpeakerKind.PERSON
        && entities[mention] == null
        && story.word(story.mentions.first(mention)) != WHOSE
        && new RoleReader(story).isOffice(story.mentions.end(mention) - 1);
  }

  private int skipDefinite(int mention) {
    int first = story.mentions.first(mention);
    return story.isAny(first, DEFINITE) && first + 1 < story.mentions.end(mention)
        ? first + 1
        : first;
  }

  private long key(NameParts name) {
    long key = name.kind() == SpeakerKind.PERSON ? 1 : 2;
    for (int t = name.first(); t < name.end(); t++) {
      key = Word.mix(key * 31 + word(t));
    }
    return key;
  }

  /** Of given name and surname alone: "Ana Silva" and "Ana M. Silva" are one. */
  private long outerKey(NameParts name) {
    return Word.mix(Word.mix(word(name.first())) + 31 * word(lastWord(name)));
  }

  private int lastWord(NameParts name) {
    int last = name.end() - 1;
    return last > name.first() && story.isAny(last, SUFFIXES) ? last - 1 : last;
  }

  /** What stands between given name and surname; 0 for nothing. */
  private long middle(NameParts name) {
    long middle = 0;
    for (int t = name.first() + 1; t < lastWord(name); t++) {
      middle = Word.mix(middle + word(t));
    }
    return middle;
  }

  private boolean middleDiffers(NameParts name, long key) {
    long middle = middle(name);
    long known = middles.getOrDefault(key, 0L);
    return middle != 0 && known != 0 && middle != known;
  }

  private long word(int token) {
    int end = unglued(token);
    return end == story.tokens.end(token)
        ? story.tokens.word(token)
        : Word.of(story.tokens.text(), story.tokens.begin(token), end);
  }

  private String text(NameParts name) {
    int end = unglued(name.end() - 1);
    return story
        .tokens
        .text()
        .substring(story.tokens.begin(name.first()), end)
        .replaceAll("\\s+", " ");
  }

  /**
   * Where the first of two names ends that lost the blank between them, "SilvaMore": at a capital
   * after a small letter, where the part before is somebody’s name already.
   */
  private int unglued(int token) {
    String text = story.tokens.text();
    int begin = story.tokens.begin(token);
    int end = story.tokens.end(token);
    if (!story.shaped(token - 1, Tokens.UPPER)) {
      return end;
    }
    for (int i = begin + 3; i < end - 1; i++) {
      boolean joint =
          Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
      if (joint && isWritten(Word.of(text, begin, i))) {
        return i;
      }
    }
    return end;
  }

  /** Whether a word stands somewhere with a capital and by itself. */
  private boolean isWritten(long word) {
    if (capitals.isEmpty()) {
      for (int t = 0; t < story.size(); t++) {
        if (story.shaped(t, Tokens.UPPER)) {
          capitals.add(story.word(t));
        }
      }
    }
    return capitals.contains(word);
  }

  String text(int first, int end) {
    return story.tokens.text(first, end).replaceAll("\\s+", " ");
  }
}
