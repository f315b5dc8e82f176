package io.soundbite.quote;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by the first words of a report that tell of somebody without a name, as local
 * papers begin: “A surfer who fell off his board says ...”, and a paragraph later “Emil Roth, 24,
 * was ...”.
 */
final class Introduction {

  private final Story story;
  private final Cast cast;

  Introduction(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
  }

  /**
   * Whom the second paragraph begins with, by name and age or by the title of which the first
   * paragraph told; null where the mention does not open the report, or somebody is named before.
   */
  @Nullable Entity of(int mention) {
    int end = story.paragraphEnd(0);
    if (!opens(mention) || end >= story.size() || namesSomebody(mention, end)) {
      return null;
    }
    int named = story.mentions.at(end);
    Entity entity = named == Mentions.NONE ? null : cast.of(named);
    return entity != null
            && story.mentions.kind(named) == MentionKind.NAME
            && entity.kind() == SpeakerKind.PERSON
            && entity.gender().fits(cast.parts(mention).gender())
            && (hasAge(named) || holds(entity, mention))
        ? entity
        : null;
  }

  /** Whether a report begins with a mention: "A surfer", not "The police". */
  private boolean opens(int mention) {
    int first = story.mentions.first(mention);
    return first == Dateline.behind(story, 0)
        && story.isIndefiniteArticle(first)
        && story.is(story.mentions.end(mention) - 1, WordClass.PERSON)
        && cast.of(mention) == null;
  }

  private boolean namesSomebody(int mention, int end) {
    for (int m = mention + 1; m < story.mentions.count() && story.mentions.first(m) < end; m++) {
      Entity entity = cast.of(m);
      if (entity != null && entity.kind() == SpeakerKind.PERSON && entity.isTold()) {
        return true;
      }
    }
    return false;
  }

  /** "Emil Roth, 24,", "Emil Roth (24),". */
  private boolean hasAge(int named) {
    int mark = story.mentions.end(named);
    return (story.mark(mark) == ',' || story.mark(mark) == '(')
        && story.shaped(mark + 1, Tokens.NUMBER)
        && (story.mark(mark + 2) == ',' || story.mark(mark + 2) == ')');
  }

  /** "Senator Emil Roth" for "a senator". */
  private boolean holds(Entity entity, int mention) {
    int head = story.mentions.end(mention) - 1;
    return !entity.traits().rolesWith(Offices.same(story, head)).isEmpty();
  }
}
