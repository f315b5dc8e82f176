package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.List;
import java.util.Set;

/**
 * Finds what “it” and “they” take up: an institution or people in the sentences right before, the
 * subject of a sentence rather than what it mentions by the way, and rather who spoke last. Asked
 * in the order of the text, as it remembers what it found.
 */
final class Antecedents {

  /** How many sentences before; what stands further away is hardly meant. */
  private static final int NEAR = 3;

  private static final int REACH = 120;

  /** How many mentions may stand between "who" and whom it means. */
  private static final int WITHIN = 2;

  /** How long an aside in parentheses is at most, in tokens. */
  private static final int ASIDE = 30;

  /** The same of a party and a state, "R-S.C.". */
  private static final int STATE = 5;

  /** What counts against a mention, in sentences passed. */
  private static final double NOT_SUBJECT = 1.2;

  private static final double SPOKE_LAST = -1;
  private static final double IN_WORDS = 4;
  private static final double INSTITUTION_AS_PEOPLE = 1.5;
  private static final double UNKNOWN_NOUN = 1;

  /** What is less fitting than this is left alone. */
  private static final double MOST = 4;

  private static final double NEVER = Double.POSITIVE_INFINITY;

  private static final long PEOPLE = setOf(WordClass.GROUP, WordClass.PERSON, WordClass.DEMONYM);
  private static final List<String> WHO_DO = List.of("ists", "ers", "ors", "ians", "ants");
  private static final Set<Long> ISSUED =
      Word.all("read", "issued", "released", "published", "posted", "sent", "wrote");
  private static final long WHO = Word.of("who");

  private final Story story;
  private final Cast cast;
  private final SubjectFinder subjects;
  private final boolean anyone;
  private int last = Mentions.NONE;
  private int lastTarget = Mentions.NONE;

  Antecedents(Story story, Cast cast) {
    this.story = story;
    this.cast = cast;
    this.subjects = story.subjects;
    this.anyone = hasAnyone();
  }

  /** Remembers who spoke last, and by which mention that was told. */
  void spoke(int mention, int target) {
    last = mention;
    lastTarget = target;
  }

  /** The mention taken up; {@link Mentions#NONE} where nothing is: "it is believed that". */
  int of(int pronoun) {
    int token = story.mentions.first(pronoun);
    if (story.is(token, WordClass.IT) && isImpersonal(token)) {
      return Mentions.NONE;
    }
    int best = Mentions.NONE;
    double least = MOST;
    for (int m = pronoun - 1; m >= Math.max(0, pronoun - REACH); m--) {
      int passed = story.sentenceOf(pronoun) - story.sentenceOf(m);
      if (passed > NEAR) {
        break;
      }
      int target =
          m == last && story.word(story.mentions.first(m)) == story.word(token) ? lastTarget : m;
      double fits = story.is(token, WordClass.THEY) ? asPeople(target) : asThing(target);
      double cost = passed + cost(m, token, fits);
      if (cost < least) {
        least = cost;
        best = target;
      }
    }
    return best;
  }

  /** The institution named before that "the company" takes up. */
  int ofBody(int mention) {
    int best = Mentions.NONE;
    double least = MOST;
    for (int m = mention - 1; m >= Math.max(0, mention - REACH); m--) {
      int passed = story.sentenceOf(mention) - story.sentenceOf(m);
      if (passed > NEAR) {
        break;
      }
      double cost = passed + cost(m, story.mentions.first(mention), asBody(m));
      if (cost < least) {
        least = cost;
        best = m;
      }
    }
    return best;
  }

  /** Whether no two institutions are named near before a mention. */
  boolean isOneBodyNear(int mention) {
    Entity one = null;
    for (int m = mention - 1; m >= Math.max(0, mention - REACH); m--) {
      if (story.sentenceOf(mention) - story.sentenceOf(m) > NEAR) {
        return true;
      }
      Entity entity = asBody(m) == NEVER ? null : cast.of(m);
      if (entity != null && one != null && entity != one) {
        return false;
      }
      one = entity == null ? one : entity;
    }
    return true;
  }

  /** A name of an institution, or one that nothing tells to be somebody's: "Alcoa". */
  private double asBody(int m) {
    Entity entity = cast.of(m);
    if (entity == null || !story.shaped(cast.parts(m).end() - 1, Tokens.UPPER)) {
      return NEVER;
    }
    return switch (entity.kind()) {
      case ORGANISATION -> 0;
      case PERSON ->
          anyone || entity.isTold() || entity.gender() != Gender.UNKNOWN ? NEVER : UNKNOWN_NOUN;
      default -> NEVER;
    };
  }

  /** Whether the story has a "he" or "she", who may be anybody whose name tells nothing. */
  private boolean hasAnyone() {
    for (int m = 0; m < story.mentions.count(); m++) {
      if (story.isAny(story.mentions.first(m), WordClass.HE_OR_SHE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whom "who" stands right behind, or the people before that where it is no person: "a senator
   * from Ohio who", "Ana Silva, 26, who", "Ana Silva (D), who".
   */
  int ofRelative(int pronoun) {
    int end = withoutAside(story.mentions.first(pronoun));
    int last = pronoun - 1;
    while (last >= 0 && story.mentions.first(last) >= end) {
      last--;
    }
    int before = wholePhrase(last);
    boolean right =
        before >= 0
            && (story.mentions.end(before) == end
                || isRightBefore(before, story.mentions.first(pronoun)));
    if (!right) {
      return Mentions.NONE;
    }
    if (story.word(story.mentions.first(pronoun)) != WHO) {
      return before;
    }
    for (int m = before; m >= Math.max(0, before - WITHIN); m--) {
      if (story.sentenceOf(m) == story.sentenceOf(pronoun) && isSomebody(m)) {
        return isOrigin(m) ? m - 1 : m;
      }
    }
    return Mentions.NONE;
  }

  /** Before what stands between a name and a relative pronoun: "(R-Ohio),", ", D-Calif.,". */
  private int withoutAside(int pronoun) {
    int end = story.mark(pronoun - 1) == ',' ? pronoun - 1 : pronoun;
    if (story.mark(end - 1) == ')') {
      int open = end - 2;
      while (open > Math.max(0, end - ASIDE) && story.mark(open) != '(') {
        open--;
      }
      return story.mark(open) == '(' ? open : pronoun;
    }
    for (int party = end - 1; party > Math.max(0, end - STATE); party--) {
      if (story.isPartyAndState(party)) {
        return story.mark(party - 1) == ',' ? party - 1 : party;
      }
    }
    return pronoun;
  }

  /** "Ana Silva of Des Moines": a name that tells where the person named before it is from. */
  private boolean isOrigin(int m) {
    Entity before = m == 0 ? null : cast.of(m - 1);
    int preposition = story.mentions.first(m) - 1;
    return before != null
        && before.kind() == SpeakerKind.PERSON
        && before.isTold()
        && story.mentions.kind(m) == MentionKind.NAME
        && story.is(preposition, WordClass.PREPOSITION)
        && story.mentions.end(m - 1) == preposition;
  }

  /** "Its shareholders" for the "its" in it. */
  private int wholePhrase(int m) {
    return m > 0 && story.mentions.end(m - 1) > story.mentions.end(m) ? m - 1 : m;
  }

  private boolean isSomebody(int m) {
    return switch (story.mentions.kind(m)) {
      case NAME ->
          isPersonal(cast.parts(m).kind()) && story.tag(story.mentions.first(m)) != Tag.NUMBER;
      case NOMINAL -> isPeople(story.mentions.end(m) - 1);
      case PRONOUN -> !story.is(story.mentions.first(m), WordClass.IT);
    };
  }

  private static boolean isPersonal(SpeakerKind kind) {
    return kind == SpeakerKind.PERSON || kind == SpeakerKind.UNNAMED || kind == SpeakerKind.GROUP;
  }

  /** Whether no word stands between a mention and a token: "Ana Silva (R-Ohio), who". */
  private boolean isRightBefore(int mention, int token) {
    int t = story.mentions.end(mention);
    if (story.mark(t) == '(') {
      while (t < token && story.mark(t) != ')') {
        t++;
      }
      t++;
    }
    return t == token || (story.mark(t) == ',' && t + 1 == token);
  }

  private double cost(int m, int token, double fits) {
    double cost = fits;
    cost += m == last ? SPOKE_LAST : 0;
    cost += subjects.isSubject(m) ? 0 : NOT_SUBJECT;
    int within = story.marks.at(story.mentions.first(m));
    return cost + (within == story.marks.at(token) ? 0 : IN_WORDS);
  }

  private double asPeople(int m) {
    if (story.mentions.kind(m) == MentionKind.PRONOUN) {
      return NEVER;
    }
    return switch (cast.parts(m).kind()) {
      case GROUP -> isPeople(story.mentions.end(m) - 1) ? 0 : NEVER;
      case ORGANISATION, GOVERNMENT -> cast.of(m) == null ? NEVER : INSTITUTION_AS_PEOPLE;
      default -> NEVER;
    };
  }

  private boolean isPeople(int head) {
    String word = story.tokens.text(head, head + 1);
    return story.isAny(head, PEOPLE)
        || story.isOfPeople(head)
        || WHO_DO.stream().anyMatch(word::endsWith);
  }

  private double asThing(int m) {
    if (story.mentions.kind(m) == MentionKind.PRONOUN) {
      return NEVER;
    }
    return switch (cast.parts(m).kind()) {
      case ORGANISATION, GOVERNMENT -> cast.of(m) == null ? UNKNOWN_NOUN : 0;
      case DOCUMENT ->
          isDocument(m) && (subjects.isSubject(m) || isIssued(m)) ? UNKNOWN_NOUN : NEVER;
      case PERSON -> subjects.isSubject(m) ? UNKNOWN_NOUN + asBody(m) : NEVER;
      default -> NEVER;
    };
  }

  /** "Read a statement", "had sent a letter": what "it said" takes up. */
  private boolean isIssued(int m) {
    return ISSUED.contains(story.word(story.mentions.first(m) - 1));
  }

  private boolean isDocument(int m) {
    return story.is(story.mentions.end(m) - 1, WordClass.DOCUMENT);
  }

  /** "It is believed", "it would be fair", not "it is urging", "it has said". */
  private boolean isImpersonal(int it) {
    int verb = it + 1;
    boolean be = false;
    while (isHelper(verb)) {
      be |= story.isBe(verb);
      verb++;
    }
    return be && !story.endsInIng(verb);
  }

  private boolean isHelper(int token) {
    return switch (story.tag(token)) {
      case AUXILIARY, CLITIC, ADVERB, NEGATION -> true;
      default -> false;
    };
  }
}
