package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives offices that stand beside a name to who has them: "the mayor, Ana Silva,". */
final class Appositions {

  private static final long SPOKESPERSON = Word.of("spokesperson");
  private static final long WHOSE = Word.of("whose");
  private static final long SOMEBODY =
      setOf(WordClass.PERSON, WordClass.RELATION, WordClass.QUALIFIER);
  private static final long NOBODY =
      WordClass.INSTITUTIONS | setOf(WordClass.GROUP, WordClass.DOCUMENT, WordClass.BODY);
  private static final long BODIES = WordClass.INSTITUTIONS | WordClass.BODY.bit;

  /** What a firm is called that a human being could be called too. */
  private static final Set<Long> FIRMS =
      Word.all(
          "operator contractor owner maker manufacturer supplier developer distributor provider"
              .split(" "));

  private static final Set<Long> ONE = Word.all("a", "an", "one", "another");
  private static final int LONGEST_ROLE = 16;
  private static final int MOST_COMPLEMENTS = 2;

  /** Who can be for something, and is named behind it. */
  private static final Set<Long> HOLDERS = Word.all("member", "minister", "secretary");

  private static final long WHO = Word.of("who");
  private static final long BEFORE_VERB = setOf(WordClass.ADVERB, WordClass.AUXILIARY);

  private final Story story;
  private final RoleReader roles;
  private final ApposedNames names;
  private final @Nullable Entity[] entities;
  private final NameParts[] parts;

  /** Of a cast whose entities are filled in by name; fills in more. */
  Appositions(Story story, RoleReader roles, @Nullable Entity[] entities, NameParts[] parts) {
    this.story = story;
    this.roles = roles;
    this.names = new ApposedNames(story);
    this.entities = entities;
    this.parts = parts;
  }

  /** "Ana Silva, the mayor," and "the mayor, Ana Silva,". */
  void read(int mention) {
    readPredicate(mention);
    readOffice(mention);
    readBeside(mention);
    readNameBehind(mention);
  }

  /** Whoever is named in commas behind what he is called, and speaks. */
  private void readNameBehind(int mention) {
    int name = entities[mention] == null ? names.of(mention) : Mentions.NONE;
    Entity named = name == Mentions.NONE ? null : entities[name];
    if (named != null && !isOfComplement(mention, name)) {
      named.learn(parts[mention].gender());
      entities[mention] = named;
      if (named.kind() == SpeakerKind.PERSON && isFirm(mention, name)) {
        named.turnsOut(SpeakerKind.ORGANISATION);
      }
    }
  }

  /** "A spokesman for the firm, Corvus": who is named is the firm. */
  private boolean isOfComplement(int mention, int name) {
    int end = story.mentions.end(mention);
    return story.is(end, WordClass.OF)
        && Offices.takesUp(Offices.same(story, end - 1), SPOKESPERSON)
        && !story.isAny(parts[name].first(), WordClass.GIVEN);
  }

  /**
   * "The company, Corvus", "the operator, Petrosur": no human being, whatever the name looks like.
   */
  private boolean isFirm(int mention, int name) {
    int head = story.mentions.end(mention) - 1;
    boolean given = story.isAny(parts[name].first(), WordClass.GIVEN);
    return !given
        && !parts[name].hasRole()
        && (story.isAny(head, BODIES)
            || (parts[name].length() == 1 && FIRMS.contains(story.word(head))));
  }

  private void readBeside(int mention) {
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
    if (before != null && isRoleOf(before, next) && !speaks(mention, next)) {
      before.holds(story, skipDefinite(next), endOfRole(next));
      before.learn(parts[next].gender());
      entities[next] = before;
    } else if (after != null && isRoleOf(after, mention)) {
      after.holds(story, skipDefinite(mention), end);
      after.learn(parts[mention].gender());
      entities[mention] = after;
    } else if (after != null && isSomebodyOf(after, mention, next)) {
      after.learn(parts[mention].gender());
      entities[mention] = after;
    }
  }

  /** "Ana Silva is the mayor", "the mayor is Ana Silva", "whose mayor is Ana Silva". */
  private void readPredicate(int mention) {
    Entity entity = entities[mention];
    int be = story.mentions.end(mention);
    int next = story.is(be, WordClass.BE) ? story.mentions.at(be + 1) : Mentions.NONE;
    if (next == Mentions.NONE) {
      return;
    }
    Entity named = entities[next];
    if (entity != null && isRoleOf(entity, next)) {
      entity.holds(story, skipDefinite(next), endOfRole(next));
    } else if (entity == null
        && named != null
        && named.kind() == SpeakerKind.PERSON
        && story.mentions.kind(mention) == MentionKind.NOMINAL
        && story.shaped(be + 1, Tokens.UPPER)
        && roles.isOffice(be - 1)) {
      named.holds(story, story.mentions.first(mention) + 1, be);
    }
  }

  /**
   * "Leader of the Opposition Ana Silva", "member for environment Councillor Ana Silva": the name
   * stands behind what the office is of.
   */
  private void readOffice(int mention) {
    int of = story.mentions.end(mention);
    int next = story.is(of, WordClass.OF) ? story.mentions.at(of + 1) : Mentions.NONE;
    Entity named = next == Mentions.NONE ? null : entities[next];
    if (named == null || !isRoleOf(named, mention)) {
      return;
    }
    int name = parts[next].first();
    boolean opposed =
        story.isDefinite(next)
            && name > of + 2
            && story.shaped(name - 1, Tokens.UPPER)
            && story.isCommon(name - 1)
            && !parts[next].hasRole();
    if (opposed || (holdsField(of, name) && HOLDERS.contains(story.word(of - 1)))) {
      named.holds(story, story.mentions.first(mention), name);
      entities[mention] = named;
    }
  }

  /** "For environment Councillor" of "cabinet member for environment Councillor Ana Silva". */
  private boolean holdsField(int of, int name) {
    return name > of + 2
        && !story.shaped(of + 1, Tokens.UPPER)
        && !story.isAny(of + 1, WordClass.OPENERS)
        && story.isAny(name - 1, WordClass.TRADES)
        && story.shaped(name - 1, Tokens.UPPER);
  }

  /** Over "for Silva" of "the lawyer for Silva, Ben Tarr,". */
  private int afterComplement(int mention) {
    int end = story.mentions.end(mention);
    if (entities[mention] != null || !story.is(end - 1, WordClass.PERSON)) {
      return end;
    }
    for (int i = 0; i < MOST_COMPLEMENTS && story.is(end, WordClass.OF); i++) {
      int next = story.mentions.at(end + 1);
      if (next == Mentions.NONE) {
        return end;
      }
      end = story.mentions.end(next);
    }
    boolean alone = end == story.mentions.end(mention);
    return alone && story.word(end) == WHO ? afterClause(end) : end;
  }

  /** The comma behind "who led the team" of "the doctor who led the team, Ana Silva,". */
  private int afterClause(int relative) {
    int limit = Math.min(story.sentenceEnd(relative), relative + LONGEST_ROLE);
    for (int t = relative; t < limit; t++) {
      switch (story.tag(t)) {
        case COMMA -> {
          return story.is(t - 1, WordClass.PERSON) ? relative : t;
        }
        case SAY, CUE_ED, CUE_S, CUE_BASE -> {
          return relative;
        }
        default -> {}
      }
    }
    return relative;
  }

  /** Over "(R-Ohio)", ", R-Ohio" and their like. */
  private int afterBracket(int token) {
    if (story.mark(token) == ',' && story.isPartyAndState(token + 1)) {
      return token + 2;
    }
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
        && roles.isOffice(story.mentions.first(mention), story.mentions.end(mention));
  }

  /**
   * Whether the office is held by another who speaks here: "We wrote to Ana Silva, an official
   * said". Where the name opens the sentence a comma may have been left out.
   */
  private boolean speaks(int mention, int next) {
    int first = story.mentions.first(mention);
    int verb = story.mentions.end(next);
    while (story.isAny(verb, BEFORE_VERB)) {
      verb++;
    }
    return story.tag(verb) == Tag.SAY && story.sentenceBegin(first) != first;
  }

  /** "Her opponent, Jack Hart,": who that is, though it is no office. */
  private boolean isSomebodyOf(Entity entity, int mention, int next) {
    return entity.kind() == SpeakerKind.PERSON
        && entities[mention] == null
        && endsPhrase(story.mentions.end(next))
        && (isSomeone(mention, next)
            || (isOfSomebody(mention) && story.isAny(story.mentions.end(mention) - 1, SOMEBODY)));
  }

  /**
   * "A guard, Emil Roth, told police", "said the skipper, Emil Roth": whatever one is called that
   * is no office, if he speaks.
   */
  private boolean isSomeone(int mention, int next) {
    int first = story.mentions.first(mention);
    return isOne(mention)
        && (story.isIndefiniteArticle(first) || parts[next].length() > 1)
        && (story.isAny(story.mentions.end(next) + 1, WordClass.SPEECH)
            || story.isAny(first - 1, WordClass.SPEECH));
  }

  /** "A guard", "the skipper", "his successor", "another associate", "one of them". */
  private boolean isOne(int mention) {
    int first = story.mentions.first(mention);
    return story.mentions.kind(mention) == MentionKind.NOMINAL
        && !story.isAny(story.mentions.end(mention) - 1, NOBODY)
        && (story.isAny(first, WordClass.OPENERS) || ONE.contains(story.word(first)));
  }

  private boolean endsPhrase(int token) {
    return story.mark(token) == ','
        || story.tag(token) == Tag.STOP
        || story.tag(token) == Tag.COLON;
  }

  /** "The neighbor", "her deputy", "Silva’s neighbor". */
  private boolean isOfSomebody(int mention) {
    int first = story.mentions.first(mention);
    int last = story.mentions.end(mention) - 1;
    return story.isAny(first, WordClass.OPENERS) || story.shaped(last - 1, Tokens.CLITIC);
  }

  /** Behind "director of the Center for Politics at the University of Tolm". */
  private int endOfRole(int mention) {
    int first = story.mentions.first(mention);
    int end = story.mentions.end(mention);
    while (end - first < LONGEST_ROLE && joinsRole(end)) {
      int next = story.mentions.at(end + 1);
      if (next == Mentions.NONE || story.mentions.kind(next) == MentionKind.PRONOUN) {
        return end;
      }
      end = story.mentions.end(next);
    }
    return end;
  }

  /** Whether a role goes on with another noun; not with the name of somebody else. */
  private boolean joinsRole(int t) {
    return !story.startsParagraph(t)
        && (story.is(t, WordClass.PREPOSITION)
            || (story.tag(t) == Tag.CONJUNCTION && !story.isAny(t + 1, WordClass.GIVEN)));
  }

  private int skipDefinite(int mention) {
    int first = story.mentions.first(mention);
    return story.isAny(first, WordClass.OPENERS) && first + 1 < story.mentions.end(mention)
        ? first + 1
        : first;
  }
}
