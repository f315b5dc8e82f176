package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;

/**
 * Learns from "his" and "her" whether somebody is a man or a woman whose name does not tell: "Yuna
 * Seo and her coach", "President Ama Serwah received her rival". Only of the first man or woman of
 * a story, whom the word cannot leave for another.
 */
final class Possessors {

  private static final int FAR = 12;

  private final Story story;
  private final Cast cast;

  Possessors(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /** Tells those whom a word so means. */
  void learn() {
    boolean man = false;
    boolean woman = false;
    for (int m = 0; m < story.mentions.count() && !(man && woman); m++) {
      Entity entity = cast.of(m);
      Gender gender = entity == null ? told(m) : entity.gender();
      if (entity != null && isUnknown(entity) && story.subjects.isSubject(m)) {
        Gender owner = possessive(m, entity);
        boolean other = owner == Gender.MAN ? man : woman;
        if (owner != Gender.UNKNOWN && !other) {
          entity.learn(owner.likely());
          gender = owner;
        }
      }
      man |= gender == Gender.MAN || gender == Gender.LIKELY_MAN;
      woman |= gender == Gender.WOMAN || gender == Gender.LIKELY_WOMAN;
    }
  }

  private static boolean isUnknown(Entity entity) {
    return entity.kind() == SpeakerKind.PERSON && entity.gender() == Gender.UNKNOWN;
  }

  /** What "his" or "her" tells behind a name, before the sentence ends or another is named. */
  private Gender possessive(int mention, Entity owner) {
    int end = story.mentions.end(mention);
    int most = Math.min(end + FAR, story.sentenceEnd(end - 1));
    for (int t = end; t < most && !story.marks.isInside(t); t++) {
      int other = story.mentions.at(t);
      Entity named = other == Mentions.NONE ? null : cast.of(other);
      if (story.is(t, WordClass.POSSESSIVE) && story.isAny(t, WordClass.HE_OR_SHE)) {
        return isNoun(t + 1) ? pronoun(t) : Gender.UNKNOWN;
      }
      if (named != null && named != owner && named.kind() == SpeakerKind.PERSON) {
        return Gender.UNKNOWN;
      }
    }
    return Gender.UNKNOWN;
  }

  /** "She", "a woman", "his mother": of a man or a woman without a name. */
  private Gender told(int mention) {
    return pronoun(story.mentions.first(mention)).or(cast.parts(mention).gender());
  }

  private Gender pronoun(int t) {
    return story.is(t, WordClass.HE)
        ? Gender.MAN
        : story.is(t, WordClass.SHE) ? Gender.WOMAN : Gender.UNKNOWN;
  }

  /** "Her rival", not "thanked her for it". */
  private boolean isNoun(int t) {
    return switch (story.tag(t)) {
      case WORD, WORD_S, WORD_ED, WORD_ING, PERSON, GROUP, NOUN, INSTITUTION, DOCUMENT -> true;
      default -> false;
    };
  }
}
