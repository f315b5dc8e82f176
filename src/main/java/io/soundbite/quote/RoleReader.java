package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.model.SpeakerKind;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the role before a name: a noun phrase whose last word is an office, trade or title, without
 * what stands before it by chance ("angered U.S. President", "ushered Prime Minister").
 */
final class RoleReader {

  private static final long FITTING =
      setOf(
          WordClass.PERSON,
          WordClass.TITLE,
          WordClass.QUALIFIER,
          WordClass.GOVERNMENT,
          WordClass.ORGANISATION);

  private static final long NO_OFFICE = setOf(WordClass.RELATION, WordClass.QUALIFIER);

  private static final long FORMER = Word.of("former");

  /** Nobody is called so. */
  private static final Set<Long> NO_NAMES =
      Word.all("minister", "chairman", "secretary", "commissioner", "spokesman", "spokeswoman");

  private static final Pattern OF_SEVERAL =
      Pattern.compile("(?i)\\b(sen|rep|gov|senator|representative|governor)s(\\.?)$");

  private final Story story;

  RoleReader(Story story) {
    this.story = story;
  }

  /** What each of several is who share a role: "Sen." of "Sens. Ana Silva and Peter Holm". */
  static String ofOne(String role) {
    return OF_SEVERAL.matcher(role).replaceFirst("$1$2");
  }

  /** The first token of the role that ends before {@code end}; {@code end} where there is none. */
  int begin(int first, int end) {
    int head = head(first, end);
    if (head < first) {
      return end;
    }
    int begin = head;
    while (begin > first && fits(begin - 1) && !isByChance(begin - 1)) {
      begin--;
    }
    while (begin < head && story.shaped(begin, Tokens.CLITIC)) {
      begin++;
    }
    return begin;
  }

  /** "So far President", "replace former President": a small word before an office in capitals. */
  private boolean isByChance(int t) {
    return (story.shaped(t + 1, Tokens.UPPER) || story.word(t + 1) == FORMER)
        && !story.shaped(t, Tokens.UPPER)
        && !story.isAny(t, FITTING)
        && !joinsFields(t);
  }

  /** "Health and Human Services Secretary". */
  private boolean joinsFields(int t) {
    return story.tag(t) == Tag.CONJUNCTION && story.shaped(t - 1, Tokens.UPPER);
  }

  /** The last word, or the one before "of State"; before {@code first} where it is no office. */
  private int head(int first, int end) {
    if (isOffice(end - 1)) {
      return end - 1;
    }
    int t = end - 1;
    while (t > first && story.shaped(t, Tokens.UPPER)) {
      t--;
    }
    return t > first && t < end - 1 && story.is(t, WordClass.OF) && isOffice(t - 1)
        ? t - 1
        : first - 1;
  }

  /**
   * Whether what looks like a name is what the next is, whom a comma leads to: "Defence Minister,
   * Ana Silva, said", "INEC Chairman, Prof. Ana Silva (SAN), said".
   *
   * @param parts all mentions taken apart
   */
  boolean isOfNext(int mention, NameParts[] parts) {
    NameParts name = parts[mention];
    int end = story.mentions.end(mention);
    int next = story.mark(end) == ',' ? story.mentions.at(end + 1) : Mentions.NONE;
    if (next == Mentions.NONE
        || name.kind() != SpeakerKind.PERSON
        || name.length() < 2
        || !story.is(end - 1, WordClass.TITLE)
        || story.isAny(name.first(), WordClass.GIVEN)
        || !(NO_NAMES.contains(story.word(end - 1))
            || story.isCommon(name.first())
            || story.shaped(name.first(), Tokens.CAPITALS))) {
      return false;
    }
    char behind = story.mark(story.mentions.end(next));
    return parts[next].kind() == SpeakerKind.PERSON
        && parts[next].length() > 1
        && (behind == ',' || behind == '(');
  }

  /** Whether words name an office: "mayor", "the Secretary of State". */
  boolean isOffice(int first, int end) {
    return head(first, end) >= first;
  }

  /** Whether a word names an office, not just how somebody stands to somebody: "rival". */
  boolean isOffice(int head) {
    return story.isAny(head, WordClass.TITLES)
        && !story.isAny(head, NO_OFFICE)
        && (!story.is(head, WordClass.GROUP) || story.is(head, WordClass.TITLE));
  }

  private boolean fits(int t) {
    if (story.isAny(t, FITTING)) {
      return true;
    }
    if (story.is(t, WordClass.LABEL)) {
      return false;
    }
    return switch (story.tag(t)) {
      case WORD_ED, CUE_ED, CUE_ING, CUE_S, CUE_BASE, SAY, VERB, NUMBER, TIME, ADVERB ->
          story.shaped(t, Tokens.UPPER) && t != story.sentenceBegin(t);
      case WORD_ING, DETERMINER, POSSESSIVE -> false;
      default -> true;
    };
  }
}
