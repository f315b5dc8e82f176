package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.quote.Offices.Holder;
import io.soundbite.quote.Traits.Role;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a definite description takes up: "the senator", "the Vermont senator", "the director
 * of the port". It is who was last told to be so, or, where nobody was before, is told so next; for
 * a few offices who is known to have held it then.
 */
final class Descriptions {

  /** How many mentions before and after one takes up what another told. */
  private static final int FAR = 400;

  /** How sure it is that somebody is meant whose office is told later, or nowhere. */
  private static final double UNTOLD_RIGHT = 0.9;

  /** Likewise where it is of another time or place than told. */
  private static final double HARDLY_RIGHT = 0.7;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** What counts against somebody, for each sentence passed and at most. */
  private static final double PASSED = 0.05;

  private static final double FAR_OFF = 0.6;
  private static final double ANOTHER_TIME = 0.3;
  private static final double ANOTHER_PLACE = 0.25;

  private static final long OF = Word.of("of");
  private static final Set<Long> ANOTHER = Word.all("a", "an", "one", "another", "some");

  /** Words that leave an office what it is. */
  private static final Set<Long> PLAIN =
      Word.all(
          "u.s", "u.s.", "us", "american", "former", "current", "sitting", "outgoing", "incumbent");

  private final Story story;
  private final Cast cast;
  private final OptionalInt year;

  /**
   * @param year of the article; empty where nobody knows
   */
  Descriptions(Story story, Cast cast, OptionalInt year) {
    this.story = story;
    this.cast = cast;
    this.year = year;
  }

  /** Whom a mention takes up; {@link Meant#NOBODY} where it is no description, or of nobody. */
  Meant of(int mention) {
    int head = story.mentions.end(mention) - 1;
    if (!story.isDefinite(mention) || !story.is(head, WordClass.PERSON)) {
      return Meant.NOBODY;
    }
    Entity holder = holder(mention);
    Meant before = latest(mention, holder);
    if (before.somebody() != null) {
      return before;
    }
    Entity later = holder == null ? next(mention) : holder;
    return new Meant(later, UNTOLD_RIGHT);
  }

  /**
   * Who was told before to be so, and fits best; nobody where some other was told since: "an
   * official said".
   *
   * @param holder who is known to be so though the story does not tell
   */
  private Meant latest(int mention, @Nullable Entity holder) {
    Meant best = Meant.NOBODY;
    double most = NEVER;
    Set<Entity> seen = new HashSet<>();
    for (int m = mention - 1; m >= Math.max(0, mention - FAR); m--) {
      Entity entity = cast.of(m);
      if (entity == null) {
        if (isAnother(m, mention)) {
          return best;
        }
      } else if (entity.kind() == SpeakerKind.PERSON && seen.add(entity)) {
        int passed = story.sentenceOf(mention) - story.sentenceOf(m);
        double fit = fit(entity.traits(), mention);
        double sure = entity == holder ? UNTOLD_RIGHT : fit < 1 ? HARDLY_RIGHT : 1;
        fit = entity == holder ? Math.max(1, fit) : fit;
        fit = fit == NEVER ? NEVER : fit - Math.min(FAR_OFF, passed * PASSED);
        if (fit > most) {
          most = fit;
          best = new Meant(entity, sure);
        }
      }
    }
    return best;
  }

  /** "A senator", "one Republican senator": somebody of whom no name is told. */
  private boolean isAnother(int other, int mention) {
    int last = story.mentions.end(other) - 1;
    return story.mentions.kind(other) != MentionKind.PRONOUN
        && ANOTHER.contains(story.word(story.mentions.first(other)))
        && story.is(last, WordClass.PERSON)
        && Offices.takesUp(headOf(mention), Offices.same(story, last));
  }

  private long headOf(int mention) {
    return Offices.same(story, story.mentions.end(mention) - 1);
  }

  /** Who is told to be so next. */
  private @Nullable Entity next(int mention) {
    int end = Math.min(story.mentions.count(), mention + FAR);
    for (int m = mention + 1; m < end; m++) {
      Entity entity = cast.of(m);
      if (entity != null
          && entity.kind() == SpeakerKind.PERSON
          && fit(entity.traits(), mention) >= 1) {
        return entity;
      }
    }
    return null;
  }

  /** How well all fits that a mention tells; {@link #NEVER} where it tells of another. */
  private double fit(Traits traits, int mention) {
    double best = NEVER;
    for (Role role : traits.rolesWith(headOf(mention))) {
      best = Math.max(best, fit(role, traits, mention));
    }
    return best;
  }

  private double fit(Role role, Traits traits, int mention) {
    int head = story.mentions.end(mention) - 1;
    double fit = 1;
    Set<Long> told = new HashSet<>();
    told.add(headOf(mention));
    boolean strange = false;
    for (int t = story.mentions.first(mention) + 1; t < head; t++) {
      told.add(Offices.same(story, t));
      int agrees = agrees(role, traits, t);
      if (agrees < 0) {
        return NEVER;
      }
      fit += agrees;
      strange |= agrees == 0 && story.shaped(t, Tokens.UPPER) && !PLAIN.contains(story.word(t));
    }
    fit -= strange && fit == 1 ? ANOTHER_TIME : 0;
    boolean other = role.words().stream().anyMatch(w -> Offices.isRank(w) && !told.contains(w));
    if (other || !fitsComplement(role, head)) {
      return NEVER;
    }
    if (role.words().contains(Traits.FORMER) != told.contains(Traits.FORMER)) {
      if (!role.words().contains(headOf(mention))
          || (told.contains(Traits.FORMER) && fit == 1 && told.size() > 2)) {
        return NEVER;
      }
      fit -= ANOTHER_TIME;
    }
    return fit - (told.containsAll(role.places()) ? 0 : ANOTHER_PLACE);
  }

  /** Whether a word before the last is told of somebody too: 1 for yes, 0 for unknown. */
  private int agrees(Role role, Traits traits, int t) {
    long word = Offices.same(story, t);
    if (word == Traits.FORMER) {
      return 0;
    }
    if (role.words().contains(word)) {
      return 1;
    }
    boolean office = story.isAny(t, WordClass.TRADES) && story.shaped(t, Tokens.UPPER);
    return (office && !Traits.isParty(word)) || Offices.isRank(word) ? -1 : traits.agrees(story, t);
  }

  /** "The director of the port": whether a role has a word of what it is of, where that is told. */
  private boolean fitsComplement(Role role, int head) {
    int next = story.is(head + 1, WordClass.OF) ? story.mentions.at(head + 2) : Mentions.NONE;
    if (next == Mentions.NONE || story.word(head + 1) != OF) {
      return true;
    }
    for (int t = story.mentions.first(next); t < story.mentions.end(next); t++) {
      if (role.words().contains(story.word(t)) && !story.is(t, WordClass.DETERMINER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who held the office in the year of the article, or before for a former one: of those it names
   * the one named most, the first of equals.
   */
  private @Nullable Entity holder(int mention) {
    List<Holder> holders = Offices.holders(office(mention));
    if (holders.isEmpty()) {
      return null;
    }
    boolean former = story.word(story.mentions.first(mention) + 1) == Traits.FORMER;
    Map<Entity, Integer> times = new LinkedHashMap<>();
    for (int m = 0; m < story.mentions.count(); m++) {
      Entity entity = cast.of(m);
      if (entity != null
          && entity.kind() == SpeakerKind.PERSON
          && isHolder(entity, holders, former)) {
        times.merge(entity, 1, Integer::sum);
      }
    }
    return times.entrySet().stream()
        .max(Map.Entry.<Entity, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** "Vice-president", "secretary-of-state"; what leaves an office what it is left out. */
  private String office(int mention) {
    StringBuilder office = new StringBuilder();
    int end = story.mentions.end(mention);
    for (int t = story.mentions.first(mention) + 1; t < end; t++) {
      long word = story.word(t);
      if (!PLAIN.contains(word) && !Traits.isParty(word)) {
        office.append(office.isEmpty() ? "" : "-").append(story.tokens.text(t, t + 1));
      }
    }
    if (story.word(end) == OF) {
      office.append("-of-").append(story.tokens.text(end + 1, end + 2));
    }
    return office.toString().toLowerCase(Locale.ROOT);
  }

  private boolean isHolder(Entity entity, List<Holder> holders, boolean former) {
    return holders.stream()
        .filter(one -> one.isCalled(entity.name()))
        .anyMatch(
            one ->
                year.isEmpty()
                    || (former ? one.heldBefore(year.getAsInt()) : one.heldIn(year.getAsInt())));
  }
}
