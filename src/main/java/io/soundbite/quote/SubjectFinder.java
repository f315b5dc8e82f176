package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.quote.Attribution.Range;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/** Tells subjects: the mention that says a cue, "Ana Silva, the mayor, also said". */
final class SubjectFinder {

  private static final long BETWEEN =
      setOf(WordClass.AUXILIARY, WordClass.ADVERB, WordClass.NEGATION, WordClass.TIME);
  private static final long PLACES = setOf(WordClass.PLACE, WordClass.CITY);
  private static final Set<Long> ARTICLES = Word.all("a", "an", "one", "the", "his", "her", "its");
  private static final int MOST = 12;
  private static final int MOST_DESCRIBING = 13;
  private static final int MOST_COMPLEMENTS = 2;

  private final Story story;
  private final Mentions mentions;
  private int lastCue = -1;
  private int lastSubject = Mentions.NONE;

  SubjectFinder(Story story) {
    this.story = story;
    this.mentions = story.mentions;
  }

  /** The mention right before a cue, over helping verbs, adverbs and an apposition. */
  int before(int cue) {
    if (cue != lastCue) {
      lastSubject = find(cue);
      lastCue = cue;
    }
    return lastSubject;
  }

  private int find(int cue) {
    int from = story.sentenceBegin(cue);
    int t = cue;
    while (t > from && cue - t < MOST && isSkipped(t - 1)) {
      t--;
    }
    t = skipBracket(from, t);
    int mention = endingAt(t);
    if (mention != Mentions.NONE && mentions.first(mention) >= from) {
      return mention;
    }
    return story.mark(t - 1) == ',' ? beforeApposition(from, t - 1) : Mentions.NONE;
  }

  /** The mention right after a cue: "said Ana Silva". */
  int after(int cueEnd) {
    return mentions.at(cueEnd);
  }

  /** Whether a verb follows a mention, or a clause begins with it. */
  boolean isSubject(int m) {
    int first = story.mentions.first(m);
    return first == story.sentenceBegin(first)
        || story.tag(first - 1) == Tag.SUBORDINATOR
        || isActive(m);
  }

  /** Whether a clause begins with a mention, and no word stands before that governs it. */
  boolean opensClause(int m) {
    int first = story.mentions.first(m);
    return first == story.sentenceBegin(first)
        || switch (story.tag(first - 1)) {
          case COMMA, CONJUNCTION, SUBORDINATOR, DASH, COLON, QUOTE -> true;
          default -> false;
        };
  }

  /** Whether a verb follows a mention. */
  boolean isActive(int m) {
    return isKnownVerb(mentions.end(m));
  }

  /**
   * The name right before a cue, with what he is called before it, "one of the guards, Emil Roth,
   * told"; {@link Mentions#NONE} elsewhere.
   */
  int named(int cue) {
    int name = story.mark(cue - 1) == ',' ? endingAt(cue - 1) : Mentions.NONE;
    return name != Mentions.NONE
            && mentions.kind(name) == MentionKind.NAME
            && !story.isAny(cue - 2, PLACES)
            && isCalledBefore(mentions.first(name) - 1)
        ? name
        : Mentions.NONE;
  }

  /**
   * The name between commas that what stands in commas before a verb tells of: "..., Ana Silva, the
   * mayor, said".
   */
  int described(int cue) {
    if (story.mark(cue - 1) != ',') {
      return Mentions.NONE;
    }
    for (int t = cue - 2; t > cue - MOST_DESCRIBING; t--) {
      if (story.mark(t) == ',') {
        int name = endingAt(t);
        boolean between =
            name != Mentions.NONE
                && mentions.kind(name) == MentionKind.NAME
                && story.mark(mentions.first(name) - 1) == ',';
        return between ? name : Mentions.NONE;
      }
    }
    return Mentions.NONE;
  }

  /** Whether a clause begins with what somebody is called whose name a comma leads to. */
  private boolean isCalledBefore(int comma) {
    int last = story.mark(comma) == ',' ? endingAt(comma) : Mentions.NONE;
    if (last == Mentions.NONE) {
      return false;
    }
    int first = mentions.first(whole(last, story.sentenceBegin(comma)));
    boolean joined =
        story.tag(first - 1) == Tag.CONJUNCTION
            && (story.mark(first - 2) == ',' || story.marks.ends(first - 2));
    boolean opens = story.mark(first - 1) == ',' || joined;
    int told = story.mark(first - 1) == ',' ? endingAt(first - 1) : Mentions.NONE;
    if (told != Mentions.NONE && mentions.kind(told) == MentionKind.NAME && opensClause(told)) {
      return false; // "Ana Silva, a baker from Ansel, Lorvia, said"
    }
    return opens && ARTICLES.contains(story.word(first)) && !story.marks.isInside(first);
  }

  /**
   * The comma before what somebody is called whose name a comma leads to, "a guard" or "one of the
   * guards"; {@code -1} where nobody is.
   */
  int apposedFrom(int comma) {
    int last = story.mark(comma) == ',' ? endingAt(comma) : Mentions.NONE;
    if (last == Mentions.NONE) {
      return -1;
    }
    int first = mentions.first(last);
    if (story.is(first - 1, WordClass.OF)) {
      int whole = endingAt(first - 1);
      first = whole == Mentions.NONE ? first - 2 : mentions.first(whole);
    }
    boolean called = ARTICLES.contains(story.word(first)) && !story.marks.isInside(first);
    return called && story.mark(first - 1) == ',' ? first - 1 : -1;
  }

  /** Whether a verb follows a mention and what it is of: "a member of my team started". */
  boolean isActiveBehindComplement(int m) {
    int end = mentions.end(m);
    for (int i = 0; i < MOST_COMPLEMENTS && story.is(end, WordClass.PREPOSITION); i++) {
      int next = mentions.at(end + 1);
      if (next == Mentions.NONE) {
        return false;
      }
      end = mentions.end(next);
    }
    return isVerb(story.tag(end) == Tag.ADVERB ? end + 1 : end);
  }

  /** "Her sister, Ana Silva, wept": a name that tells who the subject before it is. */
  boolean isNameOfSubject(int m) {
    int comma = mentions.first(m) - 1;
    int behind = mentions.end(m);
    behind += Traits.tellsAge(story, behind) ? 2 : 0;
    int last = story.mark(comma) == ',' ? endingAt(comma) : Mentions.NONE;
    int subject =
        last == Mentions.NONE ? last : whole(last, story.sentenceBegin(mentions.first(last)));
    return mentions.kind(m) == MentionKind.NAME
        && subject != Mentions.NONE
        && story.mark(behind) == ','
        && opensClause(subject)
        && !story.is(mentions.first(subject), WordClass.RELATIVE)
        && isVerb(behind + 1);
  }

  private boolean isVerb(int t) {
    return isKnownVerb(t) || isSmallWord(t);
  }

  private boolean isKnownVerb(int t) {
    return switch (story.tag(t)) {
      case AUXILIARY, SAY, CUE_S, CUE_ED, CUE_BASE, VERB, WORD_ED -> true;
      default -> false;
    };
  }

  private boolean isSmallWord(int t) {
    boolean word = story.tag(t) == Tag.WORD || story.tag(t) == Tag.WORD_S;
    return word && !story.shaped(t, Tokens.UPPER);
  }

  /** Whether a small word follows a mention that may be a verb of no list: "Ana Silva shook". */
  boolean mayBeActive(int m) {
    return isSmallWord(mentions.end(m));
  }

  /**
   * Whether words are a mention and what is told of it, and nothing else: "Her rival, Ana Silva",
   * "Ana Silva, who runs the port". Behind these a verb has its subject before it.
   */
  boolean isDescribed(Range words) {
    int subject = mentions.at(words.first());
    int comma = subject == Mentions.NONE ? words.end() : mentions.end(subject);
    if (comma >= words.end() || story.mark(comma) != ',' || joins(comma + 1)) {
      return false;
    }
    boolean relative = false;
    for (int t = comma + 1; t < words.end(); t++) {
      relative |= story.tag(t) == Tag.RELATIVE;
      boolean next = story.mark(t) == ',' && !story.marks.isInside(t);
      if (next || (!relative && isFinite(t))) {
        return false;
      }
    }
    return true;
  }

  /** "Historically, the posts are held by others": a verb of the sentence itself. */
  private boolean isFinite(int t) {
    return switch (story.tag(t)) {
      case AUXILIARY, VERB, CUE_BASE -> true;
      default -> false;
    };
  }

  private boolean joins(int t) {
    return story.tag(t) == Tag.CONJUNCTION || story.tag(t) == Tag.SUBORDINATOR;
  }

  /** Whether words before a cue are its subject, "Her rival, Ana Silva,", and nothing else. */
  boolean isApposed(Range words, int cue) {
    int subject = mentions.at(words.first());
    int comma = subject == Mentions.NONE ? words.end() : mentions.end(subject);
    int beside = story.mark(comma) == ',' ? mentions.at(comma + 1) : Mentions.NONE;
    return beside != Mentions.NONE
        && mentions.end(beside) == words.end()
        && story.mark(words.end()) == ','
        && words.end() + 1 == cue;
  }

  private boolean isSkipped(int t) {
    return story.isAny(t, BETWEEN) || story.tag(t) == Tag.ADVERB;
  }

  /** Back over "(R-Utah)" and its like. */
  private int skipBracket(int from, int end) {
    if (story.mark(end - 1) != ')') {
      return end;
    }
    for (int t = end - 2; t > Math.max(from, end - MOST); t--) {
      if (story.mark(t) == '(') {
        return t;
      }
    }
    return end;
  }

  /** The mention that ends before a token, the longer of two; {@link Mentions#NONE} without one. */
  int endingAt(int end) {
    int mention = mentions.lastBefore(end);
    if (mention != Mentions.NONE && mentions.end(mention) == end) {
      return mention;
    }
    int longer = mention - 1;
    return longer >= 0 && mentions.end(longer) == end ? longer : Mentions.NONE;
  }

  /** The first mention of the clause, when all up to the comma is said of it. */
  private int beforeApposition(int from, int comma) {
    int earliest = Mentions.NONE;
    int last = mentions.lastBefore(comma);
    for (int m = last; m >= 0 && m > last - MOST && mentions.first(m) >= from; m--) {
      int after = mentions.end(m);
      if (after < comma && story.mark(after) == ',' && !story.marks.isInside(after)) {
        earliest = m;
      }
    }
    return earliest == Mentions.NONE ? earliest : whole(earliest, from);
  }

  /** "A student" of "a student of the university". */
  int whole(int mention) {
    return whole(mention, story.sentenceBegin(mentions.first(mention)));
  }

  /** "A student" of "a student at the university, who asked not to be named,". */
  private int whole(int mention, int from) {
    int whole = mention;
    int beside = endingAt(mentions.first(whole));
    boolean opened =
        beside != Mentions.NONE && story.isAny(mentions.first(beside), WordClass.OPENERS);
    whole = opened ? beside : whole;
    for (int i = 0;
        i < MOST_COMPLEMENTS && story.is(mentions.first(whole) - 1, WordClass.OF);
        i++) {
      int before = endingAt(mentions.first(whole) - 1);
      if (before == Mentions.NONE || mentions.first(before) < from) {
        return whole;
      }
      whole = before;
    }
    return whole;
  }
}
