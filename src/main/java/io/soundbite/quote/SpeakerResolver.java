package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a mention stands for. Asked in the order of the text, as it remembers who spoke last: a
 * pronoun goes to the latest fitting entity, the last speaker before others.
 */
final class SpeakerResolver {

  private static final int REACH = 120;

  /** How many sentences a pronoun may stand after a source without a name that it takes up. */
  private static final int NEAR = 3;

  /** What one takes up with "the", and no more, that was told in full before. */
  private static final long TAKEN_UP = setOf(WordClass.PERSON, WordClass.DOCUMENT);

  private static final Set<Long> ARTICLES = Word.all("a", "an", "one", "another", "the");
  private static final double TAKES_UP_RIGHT = 0.9;

  private static final long BY = Word.of("by");

  /** The share of "it" and "they" whose speaker is right: 47 of 66 read by hand in news. */
  private static final double IT_OR_THEY_RIGHT = 0.7;

  /** Likewise of "he" and "she" for somebody without a name: 18 of 24. */
  private static final double GOES_ON_RIGHT = 0.75;

  /** A guess: the other may be meant as well. */
  private static final double NEARER_RIGHT = 0.5;

  /**
   * What is left of the confidence in what the author says of himself or to the reader: it was
   * marked as often as any other on the texts for tuning, and is no quotation to most who search.
   */
  private static final double OWN_VOICE = 0.5;

  /** A guess that was right in nearly all of the local reports read. */
  private static final double INTRODUCED_RIGHT = 0.8;

  /** Who less likely says something is not taken up by "he" for that. */
  private static final double LIKELY_SPOKE = 0.5;

  private static final long IT_OR_THEY = setOf(WordClass.IT, WordClass.THEY);

  private static final Set<Long> ONE =
      Word.all("one someone somebody anyone anybody nobody another each neither either".split(" "));

  private final Story story;
  private final Cast cast;
  private final Wording wording;
  private final Antecedents antecedents;
  private final PersonalPronouns people;
  private final Descriptions descriptions;
  private final Relatives relatives;
  private final Unnamed unnamed;
  private final Introduction introduction;
  private final List<String> authors;
  private final Initials initials;
  private final SubjectFinder subjects;
  private final Interview interview;
  private final @Nullable Entity guest;
  private PersonalPronouns.Spoke last = PersonalPronouns.Spoke.NOBODY;
  private int lastDescribed = Mentions.NONE;
  private Gender lastGender = Gender.UNKNOWN;
  private double confidence;

  /**
   * @param year of the article; empty where nobody knows
   */
  SpeakerResolver(Story story, List<String> authors, OptionalInt year) {
    this.story = story;
    this.cast = new Cast(story);
    this.wording = new Wording(story);
    this.antecedents = new Antecedents(story, cast);
    this.people = new PersonalPronouns(story, cast);
    this.descriptions = new Descriptions(story, cast, year);
    this.relatives = new Relatives(story, cast);
    this.unnamed = new Unnamed(story, cast, relatives);
    this.introduction = new Introduction(story, cast);
    this.authors = authors;
    this.initials = new Initials(story, cast, authors);
    this.subjects = story.subjects;
    this.interview = story.lines.interview();
    this.guest = interview.guest(cast);
    learnBodies();
    Things.learn(story, cast);
  }

  /**
   * Who is asked, or accused, by somebody is whom "he" takes up then, and not who does so.
   *
   * @param sayingIt how sure it is that the mention is of somebody who says something
   */
  Resolved resolve(int mention, double sayingIt) {
    confidence = sayingIt;
    PersonalPronouns.Spoke before = last;
    int described = lastDescribed;
    Resolved resolved = resolve(mention);
    if (story.word(story.mentions.first(mention) - 1) == BY) {
      last = before;
      lastDescribed = described;
    }
    return resolved;
  }

  private Resolved resolve(int mention) {
    if (isItOrThey(mention)) {
      return ofAntecedent(mention);
    }
    if (isRelative(mention)) {
      int target = antecedents.ofRelative(mention);
      return target == Mentions.NONE || isRelative(target) ? Resolved.NOBODY : resolve(target);
    }
    if (isOwnersWords(mention)) {
      Resolved owner = owner(mention);
      if (owner.speaker().isPresent()) {
        return owner;
      }
    }
    Entity introduced = introduction.of(mention);
    if (introduced != null) {
      spoke(introduced, mention);
      return Resolved.sure(introduced).withCertainty(INTRODUCED_RIGHT);
    }
    if (goesOn(mention)) {
      lastGender = unnamed.gender(mention);
      return described(lastDescribed).withCertainty(GOES_ON_RIGHT);
    }
    Optional<Resolved> inFull = initials.of(mention);
    if (inFull.isPresent()) {
      return inFull.get();
    }
    Entity entity = entity(mention);
    if (entity != null) {
      spoke(entity, mention);
      return Resolved.sure(entity);
    }
    Meant person = descriptions.of(mention);
    if (person.somebody() == null) {
      person = people.of(mention, last);
    }
    int subject = unnamed.before(mention);
    if (subject != Mentions.NONE
        && unnamed.isNearer(subject, mention, person.somebody(), last.mention())) {
      double certainty = person.somebody() == null ? GOES_ON_RIGHT : NEARER_RIGHT;
      Resolved found = resolve(subject).withCertainty(certainty);
      lastGender = unnamed.gender(mention);
      return found;
    }
    Entity somebody = person.somebody();
    if (somebody == null && isAnyBody(mention)) {
      int body = bodyOf(mention);
      return body == Mentions.NONE ? described(mention) : antecedent(mention, body);
    }
    if (somebody != null) {
      spoke(somebody, mention);
      return Resolved.sure(somebody).withCertainty(person.certainty());
    }
    if (story.mentions.kind(mention) != MentionKind.PRONOUN && confidence >= LIKELY_SPOKE) {
      lastDescribed = mention;
      lastGender = Gender.UNKNOWN;
      antecedents.spoke(mention, mention);
    }
    double certainty = isOwnVoice(mention) ? OWN_VOICE : person.certainty();
    Resolved described = described(mention);
    return described.withCertainty(Math.min(described.certainty(), certainty));
  }

  /** "I think", "do you believe": the author speaks to the reader. */
  private boolean isOwnVoice(int mention) {
    return story.mentions.kind(mention) == MentionKind.PRONOUN
        && story.isAny(story.mentions.first(mention), WordClass.FIRST_OR_YOU);
  }

  private void spoke(Entity entity, int mention) {
    last = new PersonalPronouns.Spoke(entity, mention, confidence);
    lastDescribed = Mentions.NONE;
    antecedents.spoke(mention, mention);
  }

  /**
   * Who answers where a cue is the head of an answer, "A: ...", or a paragraph within marks answers
   * one without; nobody elsewhere.
   */
  Resolved answering(Attribution attribution) {
    Range cue = attribution.cue();
    boolean answer =
        cue.isEmpty()
            ? interview.isReply(attribution.content().getFirst())
            : interview.isAnswer(cue.first());
    return answer && guest != null ? Resolved.sure(guest) : Resolved.NOBODY;
  }

  private boolean isItOrThey(int mention) {
    return story.mentions.kind(mention) == MentionKind.PRONOUN
        && story.isAny(story.mentions.first(mention), IT_OR_THEY);
  }

  private boolean isRelative(int mention) {
    return story.mentions.kind(mention) == MentionKind.PRONOUN
        && story.is(story.mentions.first(mention), WordClass.RELATIVE);
  }

  /** "Her verdict", "Silva’s statement": who speaks is whose it is. */
  private boolean isOwnersWords(int mention) {
    int head = story.mentions.end(mention) - 1;
    return head > story.mentions.first(mention)
        && story.is(head, WordClass.NOUN)
        && !story.shaped(head, Tokens.UPPER);
  }

  private Resolved owner(int mention) {
    int first = story.mentions.first(mention);
    if (story.isAny(first, WordClass.HE_OR_SHE) && story.is(first, WordClass.POSSESSIVE)) {
      return resolve(mention + 1);
    }
    Entity owner = cast.owner(mention);
    if (owner == null) {
      return Resolved.NOBODY;
    }
    spoke(owner, mention);
    return Resolved.sure(owner);
  }

  private Resolved ofAntecedent(int pronoun) {
    int target = antecedents.of(pronoun);
    return target == Mentions.NONE
        ? Resolved.NOBODY.withCertainty(IT_OR_THEY_RIGHT)
        : antecedent(pronoun, target);
  }

  /** What "the company" takes up is no person, whatever its name looks like. */
  private void learnBodies() {
    for (int m = 0; m < story.mentions.count(); m++) {
      int body = isAnyBody(m) && entity(m) == null ? bodyOf(m) : Mentions.NONE;
      Entity named = body == Mentions.NONE ? null : cast.of(body);
      if (named != null) {
        named.turnsOut(SpeakerKind.ORGANISATION);
      }
    }
  }

  private Resolved antecedent(int mention, int target) {
    antecedents.spoke(mention, target);
    Entity entity = cast.of(target);
    boolean thing = story.is(story.mentions.first(mention), WordClass.IT);
    if (thing && entity != null && entity.kind() == SpeakerKind.PERSON) {
      entity.turnsOut(SpeakerKind.ORGANISATION);
    }
    Resolved found = entity == null ? described(target) : Resolved.sure(entity);
    return found.withCertainty(IT_OR_THEY_RIGHT);
  }

  /** Of "the Danish newspaper" only where no other institution was named near. */
  private int bodyOf(int mention) {
    boolean plain = story.mentions.end(mention) == story.mentions.first(mention) + 2;
    return plain || antecedents.isOneBodyNear(mention)
        ? antecedents.ofBody(mention)
        : Mentions.NONE;
  }

  /** "The company", "the Danish newspaper": an institution that was just named. */
  private boolean isAnyBody(int mention) {
    int noun = story.mentions.first(mention) + 1;
    noun += story.is(noun, WordClass.DEMONYM) ? 1 : 0;
    return story.mentions.end(mention) == noun + 1
        && story.tag(noun + 1) != Tag.THAT
        && story.tag(noun + 1) != Tag.RELATIVE
        && story.is(noun, WordClass.BODY)
        && story.isDefinite(mention);
  }

  /**
   * Whether a pronoun takes up a source without a name that spoke last: a fisherman ... he said.
   */
  private boolean goesOn(int mention) {
    if (lastDescribed == Mentions.NONE || story.mentions.kind(mention) != MentionKind.PRONOUN) {
      return false;
    }
    int token = story.mentions.first(mention);
    int passed = story.tokens.sentence(token) - story.sentenceOf(lastDescribed);
    boolean near = passed >= 0 && passed <= NEAR && mention - lastDescribed < REACH;
    near &= passed > 0 || !unnamed.isSubordinate(lastDescribed);
    if (!near
        || !unnamed.fits(token, cast.parts(lastDescribed))
        || !lastGender.fits(unnamed.gender(mention))
        || unnamed.isAnotherBetween(lastDescribed, mention)
        || unnamed.isOfWhomItIs(lastDescribed, mention)) {
      return false;
    }
    for (int m = lastDescribed + 1; m < mention; m++) {
      Entity entity = cast.of(m);
      if (entity != null && subjects.isSubject(m) && unnamed.fits(token, cast.parts(m))) {
        return false;
      }
    }
    return true;
  }

  private Resolved described(int mention) {
    if (story.mentions.kind(mention) != MentionKind.PRONOUN) {
      int fuller = fuller(mention);
      if (fuller != Mentions.NONE) {
        return described(fuller).withCertainty(TAKES_UP_RIGHT);
      }
      NameParts parts = cast.parts(mention);
      boolean share = wording.isShare(parts);
      int end = wording.withComplement(mention, parts.end() + (share ? 1 : 0));
      SpeakerKind kind = share ? SpeakerKind.GROUP : parts.kind();
      return end == parts.first() + 1 && !parts.proper() && wording.isNobody(parts.first())
          ? Resolved.NOBODY
          : Resolved.sure(Speaker.of(wording.small(parts.first(), end), kind));
    }
    int token = story.mentions.first(mention);
    if (story.is(token, WordClass.FIRST)) {
      return authors.isEmpty()
          ? Resolved.NOBODY
          : Resolved.sure(Speaker.of(authors.getFirst(), SpeakerKind.PERSON));
    }
    if (story.is(token, WordClass.INDEFINITE)) {
      return Resolved.sure(
          Speaker.of(
              wording.small(token, wording.withComplement(mention, token + 1)),
              ONE.contains(story.word(token)) ? SpeakerKind.UNNAMED : SpeakerKind.GROUP));
    }
    return Resolved.NOBODY;
  }

  /**
   * What "the official" or "the poll" takes up that was told in more words before, "a senior State
   * Department official"; {@link Mentions#NONE} where the last of its kind has no more to tell.
   */
  private int fuller(int mention) {
    int head = story.mentions.first(mention) + 1;
    if (!story.isDefinite(mention)
        || story.mentions.end(mention) != head + 1
        || story.shaped(head, Tokens.UPPER)
        || !story.isAny(head, TAKEN_UP)
        || story.is(head + 1, WordClass.OF)) {
      return Mentions.NONE;
    }
    for (int m = mention - 1; m >= Math.max(0, mention - REACH); m--) {
      if (story.word(story.mentions.end(m) - 1) == story.word(head) && !isSame(m, mention)) {
        return isFuller(m) ? m : Mentions.NONE;
      }
    }
    return Mentions.NONE;
  }

  private boolean isSame(int one, int other) {
    return story.isDefinite(one)
        && story.mentions.end(one) - story.mentions.first(one)
            == story.mentions.end(other) - story.mentions.first(other);
  }

  /** Whether one thing or human being is told with more than an article. */
  private boolean isFuller(int mention) {
    int first = story.mentions.first(mention);
    int end = story.mentions.end(mention);
    boolean more = end - first > 2 || wording.withComplement(mention, end) > end;
    return more
        && cast.of(mention) == null
        && ARTICLES.contains(story.word(first))
        && !story.marks.isInside(first);
  }

  private @Nullable Entity entity(int mention) {
    Entity named = cast.of(mention);
    if (named != null || story.mentions.kind(mention) == MentionKind.PRONOUN) {
      return named;
    }
    Entity relative = relatives.of(mention);
    return relative == null ? ofBody(mention) : relative;
  }

  private @Nullable Entity ofBody(int mention) {
    int head = story.mentions.end(mention) - 1;
    return story.isDefinite(mention) && story.isAny(head, WordClass.INSTITUTIONS)
        ? cast.byBody(mention, story.word(head))
        : null;
  }
}
