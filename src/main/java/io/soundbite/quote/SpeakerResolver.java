package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a mention stands for. Asked in the order of the text, as it remembers who spoke last: a
 * pronoun goes to the latest fitting entity, the last speaker before others.
 */
final class SpeakerResolver {

  private static final int REACH = 120;
  private static final long COMPLEMENT = setOf(WordClass.OF);
  private static final long PEOPLE = setOf(WordClass.HE, WordClass.SHE);
  private static final Set<SpeakerKind> THINGS =
      EnumSet.of(SpeakerKind.ORGANISATION, SpeakerKind.GOVERNMENT, SpeakerKind.DOCUMENT);

  private final Story story;
  private final Cast cast;
  private final List<String> authors;
  private @Nullable Entity lastSpeaker;

  SpeakerResolver(Story story, List<String> authors) {
    this.story = story;
    this.cast = new Cast(story);
    this.authors = authors;
  }

  Optional<Speaker> resolve(int mention) {
    if (mention == Mentions.NONE) {
      return Optional.empty();
    }
    Entity entity = entity(mention);
    if (entity != null) {
      lastSpeaker = entity;
      return Optional.of(entity.toSpeaker());
    }
    return described(mention);
  }

  private Optional<Speaker> described(int mention) {
    if (story.mentions.kind(mention) != MentionKind.PRONOUN) {
      NameParts parts = cast.parts(mention);
      int end = withComplement(mention, parts);
      return Optional.of(Speaker.of(cast.text(parts.first(), end), parts.kind()));
    }
    int token = story.mentions.first(mention);
    if (story.is(token, WordClass.FIRST)) {
      return authors.isEmpty()
          ? Optional.empty()
          : Optional.of(Speaker.of(authors.getFirst(), SpeakerKind.PERSON));
    }
    if (story.is(token, WordClass.INDEFINITE)) {
      return Optional.of(Speaker.of(cast.text(token, token + 1), SpeakerKind.GROUP));
    }
    return Optional.empty();
  }

  /** "A spokeswoman" goes on to "A spokeswoman for the port", "a group" to "a group of farmers". */
  private int withComplement(int mention, NameParts parts) {
    int end = parts.end();
    int next = mention + 1;
    for (int steps = 0; steps < 2 && story.isAny(end, COMPLEMENT); steps++) {
      while (next < story.mentions.count() && story.mentions.first(next) <= end) {
        next++;
      }
      if (next >= story.mentions.count() || story.mentions.first(next) != end + 1) {
        break;
      }
      end = story.mentions.end(next);
    }
    return end;
  }

  private @Nullable Entity entity(int mention) {
    Entity named = cast.of(mention);
    if (named != null) {
      return named;
    }
    return story.mentions.kind(mention) == MentionKind.PRONOUN
        ? ofPronoun(mention)
        : ofRole(mention);
  }

  private @Nullable Entity ofRole(int mention) {
    int head = story.mentions.end(mention) - 1;
    boolean definite =
        story.is(story.mentions.first(mention), WordClass.DETERMINER)
            && Character.toLowerCase(story.tokens.mark(story.mentions.first(mention))) == 't';
    if (!definite || !story.is(head, WordClass.PERSON)) {
      return null;
    }
    return cast.byRole(mention, story.tokens.text(head, head + 1).toLowerCase(Locale.ROOT));
  }

  private @Nullable Entity ofPronoun(int mention) {
    int token = story.mentions.first(mention);
    if (story.isAny(token, PEOPLE)) {
      Gender gender = story.is(token, WordClass.HE) ? Gender.MAN : Gender.WOMAN;
      Entity person = latestPerson(mention, gender);
      if (person != null) {
        person.learn(gender);
      }
      return person;
    }
    if (story.is(token, WordClass.IT)) {
      return latest(mention, THINGS);
    }
    if (story.is(token, WordClass.THEY)) {
      return latest(mention, EnumSet.of(SpeakerKind.GROUP, SpeakerKind.ORGANISATION));
    }
    return story.is(token, WordClass.RELATIVE) && mention > 0 ? entity(mention - 1) : null;
  }

  private @Nullable Entity latestPerson(int mention, Gender gender) {
    Entity best = null;
    double least = Double.MAX_VALUE;
    int sentence = story.tokens.sentence(story.mentions.first(mention));
    for (int m = mention - 1; m >= Math.max(0, mention - REACH); m--) {
      Entity entity = cast.of(m);
      if (entity == null || entity.kind() != SpeakerKind.PERSON || !entity.gender().fits(gender)) {
        continue;
      }
      int token = story.mentions.first(m);
      double cost = sentence - story.tokens.sentence(token);
      cost += entity.gender() == gender ? 0 : 1.5;
      cost += token == story.sentenceBegin(token) ? 0 : 0.6;
      cost -= entity == lastSpeaker ? 1.2 : 0;
      cost += story.marks.isInside(token) ? 2 : 0;
      if (cost < least) {
        least = cost;
        best = entity;
      }
    }
    return best;
  }

  private @Nullable Entity latest(int mention, Set<SpeakerKind> kinds) {
    for (int m = mention - 1; m >= Math.max(0, mention - REACH); m--) {
      Entity entity = cast.of(m);
      if (entity != null && kinds.contains(entity.kind())) {
        return entity;
      }
    }
    return null;
  }
}
