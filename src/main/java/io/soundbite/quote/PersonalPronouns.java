package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom “he” and “she” mean: of the people named in the sentences before whom they fit, the
 * nearest, rather the first of a sentence, and rather who spoke last.
 */
final class PersonalPronouns {

  private static final int REACH = 120;

  /** How many sentences after the pronoun the name may stand. */
  private static final int NEAR = 3;

  /** What counts against somebody, in sentences passed. */
  private static final double GENDER_UNKNOWN = 1.5;

  private static final double GENDER_UNTOLD = 0.8;
  private static final double GENDER_SELDOM = 4;
  private static final double NOT_SUBJECT = 0.6;
  private static final double OWNS = 1;
  private static final double TOPIC = -1.2;
  private static final double JUST_BEFORE = 3;
  private static final double SPOKE_LAST = -1.2;

  /** What counts for whoever did something since, and for whoever was told what is answered. */
  private static final double FRESH = -1.5;

  private static final double TOLD = -3;
  private static final double ASKED = 3;
  private static final double IN_WORDS = 4;

  /** Who is spoken to, "Can you swim, Mr. Silva?", does not say it, who is spoken of seldom. */
  private static final double SPOKEN_TO = 3;

  private static final double SPOKEN_OF = 0.8;

  /** What is shorter opens no story: "12.41pm". */
  private static final int FEWEST_OF_OPENING = 4;

  private static final double HARDLY_SOMEBODY = 3;

  /** More than any other cost. */
  private static final double NEVER = 1000;

  /** Before the name of a place, where nothing tells that it is somebody's. */
  private static final Set<Long> WHERE =
      Word.all(
          "in",
          "on",
          "above",
          "below",
          "off",
          "beyond",
          "past",
          "at",
          "near",
          "outside",
          "inside",
          "across",
          "around",
          "through",
          "from",
          "to",
          "toward",
          "towards",
          "into",
          "throughout",
          "visited",
          "left",
          "reached");

  /** By how many sentences one is nearer than the other, and how many were right of those read. */
  private static final double HARDLY_NEARER = 0.5;

  private static final double LITTLE_NEARER = 1.5;

  /** Of 24 read by hand each: 11, 16, and 23. */
  private static final double UNSURE = 0.5;

  private static final double LIKELY = 0.7;
  private static final double SURE = 0.96;

  private static final Set<Long> ANSWERING = Word.all("reply", "answer", "respond", "retort");

  private static final long ASK = Word.of("ask");
  private static final long WHO = Word.of("who");
  private static final long FOR = Word.of("for");
  private static final long MANAGER = Word.of("manager");

  private static final long SPOKESPERSON = Word.of("spokesperson");

  private final Story story;
  private final Cast cast;
  private final SubjectFinder subjects;
  private final Epithets epithets;

  PersonalPronouns(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
    this.subjects = story.subjects;
    this.epithets = new Epithets(story);
  }

  /**
   * Likely or sure, by how many sentences somebody is nearer than the next best. Whoever is named
   * only behind the pronoun is likely, not sure.
   */
  private static Meant by(@Nullable Entity somebody, double margin) {
    if (somebody != null && !somebody.isSomebody()) {
      return new Meant(somebody, UNSURE);
    }
    return new Meant(
        somebody, margin < HARDLY_NEARER ? UNSURE : margin < LITTLE_NEARER ? LIKELY : SURE);
  }

  /**
   * Who spoke last.
   *
   * @param somebody null where nobody did
   * @param mention by which that was told
   * @param confidence that it was said at all, from 0 to 1
   */
  record Spoke(@Nullable Entity somebody, int mention, double confidence) {
    static final Spoke NOBODY = new Spoke(null, Mentions.NONE, 0);

    /** What counts for whoever it was: half of all that it can where hardly anything was said. */
    private double bonus() {
      return SPOKE_LAST * (1 + confidence) / 2;
    }
  }

  Meant of(int mention, Spoke last) {
    int token = story.mentions.first(mention);
    if (epithets.takesUp(mention)) {
      Meant meant = latest(mention, genderOf(mention), last);
      return isOfAnotherTrade(meant.somebody(), mention) ? Meant.NOBODY : meant;
    }
    if (epithets.describes(mention)) {
      Meant meant = latest(mention, genderOf(mention), last);
      Entity somebody = meant.somebody();
      return somebody == null || !isDescribed(somebody, mention)
          ? Meant.NOBODY
          : new Meant(somebody, Math.min(LIKELY, meant.certainty()));
    }
    if (epithets.describesHero(mention)) {
      return new Meant(hero(mention), LIKELY);
    }
    if (epithets.variesName(mention)) {
      Entity echoed = echoed(mention, last);
      return new Meant(echoed == null ? hero(mention) : echoed, LIKELY);
    }
    if (story.mentions.kind(mention) != MentionKind.PRONOUN
        || !story.isAny(token, WordClass.HE_OR_SHE)) {
      return Meant.NOBODY;
    }
    Gender gender = story.is(token, WordClass.HE) ? Gender.MAN : Gender.WOMAN;
    Meant meant = latest(mention, gender, last);
    if (meant.somebody() == null) {
      meant = new Meant(next(mention, gender), LIKELY);
    }
    Entity somebody = meant.somebody();
    if (somebody != null) {
      somebody.learn(gender);
    }
    return meant;
  }

  /** "The 47-year-old driver" is no spokeswoman. */
  private boolean isOfAnotherTrade(@Nullable Entity somebody, int mention) {
    boolean from = story.is(story.mentions.end(mention), WordClass.PREPOSITION);
    return somebody != null
        && epithets.hasAge(mention)
        && (from
            ? somebody.traits().hasRole()
            : !somebody.traits().rolesWith(SPOKESPERSON).isEmpty());
  }

  /**
   * Whether a description can mean somebody: of the gender that it tells, without an office, unless
   * it is that of a team, and no "a Tolm man" before whom "the Tolm man" takes up.
   */
  private boolean isDescribed(Entity somebody, int mention) {
    Gender gender = genderOf(mention);
    boolean office = somebody.traits().hasRole() && somebody.traits().rolesWith(MANAGER).isEmpty();
    return somebody.isSomebody()
        && !office
        && (gender == Gender.UNKNOWN || somebody.gender() == gender)
        && !epithets.isToldBefore(mention);
  }

  /**
   * Who spoke last, if that was in the same paragraph, for "the Lorvian diplomat"; null where he
   * has another office, or somebody else was named since.
   */
  private @Nullable Entity echoed(int mention, Spoke last) {
    Entity somebody = last.somebody();
    if (somebody == null
        || somebody.kind() != SpeakerKind.PERSON
        || !story.areInOneParagraph(last.mention(), mention)
        || !isDescribed(somebody, mention)) {
      return null;
    }
    for (int m = last.mention() + 1; m < mention; m++) {
      Entity other = cast.of(m);
      if (other != null && other != somebody && other.kind() == SpeakerKind.PERSON) {
        return null;
      }
    }
    return somebody;
  }

  /**
   * The only one named before a description that can mean him, if the first sentence tells of him;
   * null where there are others, or his age is told, as that of people who are not well known.
   */
  private @Nullable Entity hero(int mention) {
    Entity hero = null;
    for (int m = mention - 1; m >= Math.max(0, mention - REACH); m--) {
      Entity entity = cast.of(m);
      if (entity != null
          && entity.kind() == SpeakerKind.PERSON
          && entity.isSomebody()
          && !entity.traits().hasRole()) {
        if (hero != null && hero != entity) {
          return null;
        }
        hero = entity;
      }
    }
    return hero != null && opensStory(hero) && !hero.traits().hasAge() && isDescribed(hero, mention)
        ? hero
        : null;
  }

  private boolean opensStory(Entity entity) {
    int begin = story.dateline.behind(0);
    int end = story.sentenceEnd(begin);
    end = end - begin < FEWEST_OF_OPENING && end < story.size() ? story.sentenceEnd(end) : end;
    for (int m = 0; m < story.mentions.count() && story.mentions.first(m) < end; m++) {
      if (cast.of(m) == entity && isSubject(m)) {
        return true;
      }
    }
    return false;
  }

  private Gender genderOf(int mention) {
    int head = story.mentions.end(mention) - 1;
    return story.is(head, WordClass.WOMAN)
        ? Gender.WOMAN
        : story.is(head, WordClass.MAN) ? Gender.MAN : Gender.UNKNOWN;
  }

  private Meant latest(int pronoun, Gender gender, Spoke last) {
    Entity lastSpeaker = last.somebody();
    Entity subject = subjectOfWords(pronoun);
    Map<Entity, Double> spokenOf = namedInWords(pronoun);
    Entity best = null;
    Entity fresh = null;
    double least = Double.MAX_VALUE;
    double second = Double.MAX_VALUE;
    if (lastSpeaker != null
        && lastSpeaker != subject
        && fits(lastSpeaker, pronoun, gender)
        && last.mention() >= pronoun - REACH) {
      best = lastSpeaker;
      least = cost(last.mention(), lastSpeaker, pronoun, gender) + bonus(last, pronoun, gender);
      least += spokenOf.getOrDefault(lastSpeaker, 0.0);
    }
    for (int m = pronoun - 1; m >= Math.max(0, pronoun - REACH); m--) {
      Entity entity = cast.of(m);
      if (entity == null || entity == subject || !fits(entity, pronoun, gender)) {
        continue;
      }
      double cost = cost(m, entity, pronoun, gender);
      boolean isFresh = (fresh == null || fresh == entity) && isFresh(m, last);
      fresh = isFresh && (opensSentence(m) || isContrasted(m, last)) ? entity : fresh;
      cost +=
          entity == lastSpeaker ? bonus(last, pronoun, gender) : bonus(m, pronoun, last, isFresh);
      cost += spokenOf.getOrDefault(entity, 0.0);
      if (cost >= NEVER) {
        continue;
      }
      if (cost < least) {
        second = entity == best ? second : least;
        least = cost;
        best = entity;
      } else if (entity != best) {
        second = Math.min(second, cost);
      }
    }
    return by(best, second - least);
  }

  /** What counts against who is named in the words right before a pronoun. */
  private Map<Entity, Double> namedInWords(int pronoun) {
    int mark = story.mentions.first(pronoun) - 1;
    int stretch = story.marks.ends(mark) ? story.marks.at(mark - 1) : QuoteMarks.NONE;
    if (stretch == QuoteMarks.NONE) {
      return Map.of();
    }
    Map<Entity, Double> named = new HashMap<>();
    int first = story.marks.first(stretch);
    for (int m = pronoun - 1; m >= Math.max(0, pronoun - REACH); m--) {
      Entity entity = story.mentions.first(m) >= first ? cast.of(m) : null;
      if (entity != null) {
        named.merge(entity, isSpokenTo(m) ? SPOKEN_TO : SPOKEN_OF, Math::max);
      }
    }
    return named;
  }

  private boolean isSpokenTo(int m) {
    Tag before = story.tag(story.mentions.first(m) - 1);
    Tag behind = story.tag(story.mentions.end(m));
    return (before == Tag.COMMA || before == Tag.QUOTE)
        && (behind == Tag.COMMA || behind == Tag.STOP);
  }

  /** Of whom is spoken right before a pronoun, "Holm, he said, is ill": another than he. */
  private @Nullable Entity subjectOfWords(int pronoun) {
    int comma = story.mentions.first(pronoun) - 1;
    int before = story.mark(comma) == ',' ? story.mentions.lastBefore(comma) : Mentions.NONE;
    boolean right = before != Mentions.NONE && story.mentions.end(before) == comma;
    return right ? cast.of(before) : null;
  }

  /** Whether somebody is of this gender, and of the party and state that a mention tells. */
  private boolean fits(Entity entity, int mention, Gender gender) {
    return entity.kind() == SpeakerKind.PERSON
        && entity.gender().fits(gender)
        && entity.traits().canBe(story, story.mentions.first(mention), story.mentions.end(mention));
  }

  private double cost(int m, Entity entity, int pronoun, Gender gender) {
    int token = story.mentions.first(m);
    double cost = story.sentenceOf(pronoun) - story.tokens.sentence(token);
    cost += genderCost(entity, gender);
    cost += isSubject(m) ? 0 : NOT_SUBJECT;
    cost += cost <= JUST_BEFORE && opensParagraph(m) ? TOPIC : 0;
    cost += story.marks.isInside(token) ? IN_WORDS : 0;
    cost += story.shaped(story.mentions.end(m), Tokens.CLITIC) ? OWNS : 0;
    if (!entity.isSomebody()) {
      boolean nobody = story.marks.isInside(token) || WHERE.contains(story.word(token - 1));
      cost += nobody ? NEVER : HARDLY_SOMEBODY;
    }
    return cost;
  }

  private static double genderCost(Entity entity, Gender gender) {
    if (entity.gender() == gender || entity.gender() == gender.likely()) {
      return 0;
    }
    boolean against = entity.gender().isLikely() && gender != Gender.UNKNOWN;
    return against ? GENDER_SELDOM : entity.isTold() ? GENDER_UNTOLD : GENDER_UNKNOWN;
  }

  private double bonus(int m, int pronoun, Spoke last, boolean isFresh) {
    return isTold(m, last) && isAnswering(pronoun) ? TOLD : isFresh ? FRESH : 0;
  }

  /** What counts for who spoke last, or against who asked what is answered now. */
  private double bonus(Spoke last, int pronoun, Gender gender) {
    Entity somebody = last.somebody();
    boolean another =
        somebody != null && (isAnswering(pronoun) || somebody.gender() != gender) && asked(last);
    boolean before =
        last.mention() != Mentions.NONE && story.areInNeighbours(last.mention(), pronoun);
    return another && before ? ASKED : last.bonus();
  }

  /** Whether a question was asked: "...?" asked the chair, Ana Silva. */
  private boolean asked(Spoke last) {
    if (last.mention() == Mentions.NONE) {
      return false;
    }
    int sentence = story.sentenceBegin(story.mentions.first(last.mention()));
    for (int t = story.mentions.first(last.mention()) - 1; t > sentence; t--) {
      if (story.lemma(t) == ASK) {
        return story.mark(t - 2) == '?' || story.mark(t - 1) == '?';
      }
    }
    return false;
  }

  /** Whether a pronoun answers: "he replied". */
  private boolean isAnswering(int pronoun) {
    return ANSWERING.contains(story.lemma(story.mentions.end(pronoun)))
        || ANSWERING.contains(story.lemma(story.mentions.first(pronoun) - 1));
  }

  /** Whether somebody is told something by whoever spoke last: "Silva told Holm". */
  private boolean isTold(int m, Spoke last) {
    int verb = story.mentions.first(m) - 1;
    return last.mention() >= 0
        && story.is(verb, WordClass.TELL)
        && story.mentions.end(last.mention()) == verb;
  }

  /** Whether somebody does something after the last one spoke: "Berg disagreed." */
  private boolean isFresh(int m, Spoke last) {
    return last.mention() >= 0
        && (story.sentenceOf(m) > story.sentenceOf(last.mention()) || isContrasted(m, last))
        && !story.marks.isInside(story.mentions.first(m))
        && subjects.opensClause(m)
        && isSubject(m);
  }

  /** "Holm said it would open, but Silva shook her head." */
  private boolean isContrasted(int m, Spoke last) {
    int joint = story.mentions.first(m) - 1;
    return m > last.mention()
        && story.tag(joint) == Tag.CONJUNCTION
        && story.mark(joint - 1) == ',';
  }

  /** Whether a sentence begins with a mention, or with "Her sister, Ana Silva,". */
  private boolean opensSentence(int m) {
    int first = story.mentions.first(m);
    return first == story.sentenceBegin(first) || subjects.isNameOfSubject(m);
  }

  /**
   * Whether a mention is a subject, also of a verb that no list has: "Mary Cobb shook her head".
   */
  private boolean isSubject(int m) {
    return subjects.isSubject(m)
        || subjects.isNameOfSubject(m)
        || (story.mentions.kind(m) == MentionKind.NAME
            && (isBehindVerb(m)
                || isTopic(m)
                || isSubjectOfClause(m)
                || (subjects.opensClause(m) && subjects.mayBeActive(m))));
  }

  /** "For Ana Silva, 79, the news was good"; "for Ana Silva, who lives there, it was". */
  private boolean isTopic(int m) {
    int opening = story.mentions.first(m) - 1;
    return story.word(opening) == FOR
        && story.sentenceBegin(opening) == opening
        && (Traits.tellsAge(story, story.mentions.end(m))
            || story.word(story.mentions.end(m) + 1) == WHO);
  }

  /** "Ana Silva, 79, opened her door"; "Ana Silva, who ran, fell". */
  private boolean isSubjectOfClause(int m) {
    int first = story.mentions.first(m);
    int end = story.mentions.end(m);
    boolean relative =
        story.mark(end) == ',' && story.word(end + 1) == WHO && story.sentenceBegin(first) == first;
    return relative
        || (Traits.tellsAge(story, end) && subjects.opensClause(m) && story.isWord(end + 3));
  }

  /** "At the head of the line was Ana Silva"; "The first was Ana Silva, 19." */
  private boolean isBehindVerb(int m) {
    int verb = story.mentions.first(m) - 1;
    int begin = story.sentenceBegin(verb);
    int end = story.mentions.end(m);
    boolean closes = story.tag(end) == Tag.STOP || story.mark(end) == ',';
    return story.is(verb, WordClass.BE)
        && (story.is(begin, WordClass.PREPOSITION)
            || (closes && story.is(begin, WordClass.DETERMINER)));
  }

  /** Whether a paragraph begins with somebody's name. */
  private boolean opensParagraph(int m) {
    return story.startsParagraph(story.mentions.first(m))
        && story.mentions.kind(m) == MentionKind.NAME;
  }

  /** Of a story that starts with "he" and gives the name in the sentences after. */
  private @Nullable Entity next(int pronoun, Gender gender) {
    int last = Math.min(story.mentions.count(), pronoun + REACH);
    for (int m = pronoun + 1; m < last; m++) {
      if (story.sentenceOf(m) > story.sentenceOf(pronoun) + NEAR) {
        return null;
      }
      Entity entity = cast.of(m);
      if (entity != null
          && entity.kind() == SpeakerKind.PERSON
          && entity.gender().fits(gender)
          && !story.marks.isInside(story.mentions.first(m))) {
        return entity;
      }
    }
    return null;
  }
}
