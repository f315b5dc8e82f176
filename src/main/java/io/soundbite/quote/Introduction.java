package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by the first words of a report that tell of somebody without a name, as local
 * papers begin: “A surfer who fell off his board says ...”, and a paragraph later “Emil Roth, 24,
 * was ...”.
 */
final class Introduction {

  private final Story story;
  private final Cast cast;

  /** Where the second paragraph begins. */
  private final int second;

  Introduction(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
    this.second = story.size() == 0 ? 0 : story.paragraphEnd(0);
  }

  /**
   * Whom the second paragraph begins with, by name and age or by the title of which the first
   * paragraph told; null where the mention does not open the report, or somebody is named before.
   */
  @Nullable Entity of(int mention) {
    if (!opens(mention) || second >= story.size() || tellsOfAnother(mention)) {
      return null;
    }
    int named = story.mentions.at(second);
    Entity entity = named == Mentions.NONE ? null : cast.of(named);
    return entity != null
            && story.mentions.kind(named) == MentionKind.NAME
            && entity.kind() == SpeakerKind.PERSON
            && !entity.isDead()
            && entity.gender().fits(cast.parts(mention).gender())
            && (Traits.tellsAge(story, story.mentions.end(named)) || holds(entity, mention))
        ? entity
        : null;
  }

  /** Whether a report begins with a mention: "A surfer", not "The police". */
  private boolean opens(int mention) {
    int first = story.mentions.first(mention);
    return first == story.dateline.behind(0)
        && story.isIndefiniteArticle(first)
        && story.is(story.mentions.end(mention) - 1, WordClass.PERSON)
        && !story.is(story.mentions.end(mention) - 1, WordClass.RELATION)
        && cast.of(mention) == null;
  }

  /** Whether the first paragraph tells of somebody else, by name or not: "a judge said the man". */
  private boolean tellsOfAnother(int mention) {
    for (int m = mention + 1; m < story.mentions.count(); m++) {
      if (story.mentions.first(m) >= second) {
        return false;
      }
      Entity entity = cast.of(m);
      boolean named = entity != null && entity.kind() == SpeakerKind.PERSON && entity.isTold();
      boolean told =
          story.mentions.kind(m) == MentionKind.NOMINAL
              && story.is(story.mentions.end(m) - 1, WordClass.PERSON)
              && !isObject(m);
      if (named || told) {
        return true;
      }
    }
    return false;
  }

  /** "Who chased a robber": no more than the object of what is told. */
  private boolean isObject(int mention) {
    return switch (story.tag(story.mentions.first(mention) - 1)) {
      case VERB, WORD_ED, CUE_ED -> true;
      default -> false;
    };
  }

  /** "Senator Emil Roth" for "a senator". */
  private boolean holds(Entity entity, int mention) {
    int head = story.mentions.end(mention) - 1;
    return !entity.traits().rolesWith(Offices.same(story, head)).isEmpty();
  }
}
