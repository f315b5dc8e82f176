package io.soundbite.quote;

import static io.soundbite.quote.WordClass.setOf;

import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The one part that a token most likely plays, as the models see it: coarser than a part of speech.
 */
enum Tag {
  EDGE,
  QUOTE,
  COMMA,
  STOP,
  COLON,
  DASH,
  BRACKET,
  MARK,
  CLITIC,
  NUMBER,
  TO,
  THAT,
  RELATIVE,
  HE,
  IT,
  THEY,
  FIRST,
  POSSESSIVE,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  AUXILIARY,
  NEGATION,
  ADVERB,
  TIME,
  NAME,
  CAPITALS,
  SAY,
  CUE_S,
  CUE_ED,
  CUE_ING,
  CUE_BASE,
  VERB,
  PERSON,
  GROUP,
  INSTITUTION,
  DOCUMENT,
  NOUN,
  ATTITUDE,
  WORD_ED,
  WORD_ING,
  WORD_S,
  WORD;

  /** Of verbs that can be those of a clause. */
  static final Set<Tag> FINITE =
      Collections.unmodifiableSet(
          EnumSet.of(AUXILIARY, SAY, CUE_S, CUE_ED, CUE_BASE, VERB, WORD_ED));

  private static final long TO_WORD = Word.of("to");
  private static final long THAT_WORD = Word.of("that");
  private static final long SMALL = WordClass.ATTRIBUTING | WordClass.COMMON.bit;
  private static final long RELATIVES = setOf(WordClass.RELATIVE, WordClass.COMPLEMENT);
  private static final long INSTITUTIONS =
      setOf(WordClass.ORGANISATION, WordClass.GOVERNMENT, WordClass.PLACE);

  /** A number that stays the same when tags are added or moved: models are keyed by it. */
  final long code = Word.of(name());

  /** The tag of one token, by its shape and its classes. */
  static Tag of(Tokens tokens, int token, long classes) {
    if (!tokens.is(token, Tokens.WORD)) {
      return ofMark(tokens.mark(token));
    }
    if (tokens.is(token, Tokens.CLITIC)) {
      return CLITIC;
    }
    if (tokens.is(token, Tokens.NUMBER)) {
      return NUMBER;
    }
    Tag small = ofSmallWord(tokens.word(token), classes);
    if (small != EDGE) {
      return small;
    }
    boolean first = token == tokens.sentenceBegin(tokens.sentence(token));
    if (tokens.is(token, Tokens.UPPER) && (!first || !has(classes, SMALL))) {
      return tokens.is(token, Tokens.CAPITALS) ? CAPITALS : NAME;
    }
    return ofContentWord(tokens, token, classes);
  }

  private static Tag ofMark(char mark) {
    return switch (mark) {
      case '"', '“', '”', '«', '»', '„', '\'', '‘', '’', '`' -> QUOTE;
      case ',' -> COMMA;
      case '.', '?', '!', '…', ';' -> STOP;
      case ':' -> COLON;
      case '-', '—', '–', '―' -> DASH;
      case '(', ')', '[', ']' -> BRACKET;
      default -> MARK;
    };
  }

  private static Tag ofSmallWord(long word, long classes) {
    if (word == TO_WORD) {
      return TO;
    }
    if (word == THAT_WORD) {
      return THAT;
    }
    if (has(classes, RELATIVES)) {
      return RELATIVE;
    }
    if (has(classes, WordClass.AUXILIARY.bit)) {
      return AUXILIARY;
    }
    if (has(classes, WordClass.NEGATION.bit)) {
      return NEGATION;
    }
    if (has(classes, WordClass.POSSESSIVE.bit)) {
      return POSSESSIVE;
    }
    if (has(classes, WordClass.HE_OR_SHE)) {
      return HE;
    }
    if (has(classes, WordClass.IT.bit)) {
      return IT;
    }
    if (has(classes, WordClass.THEY.bit)) {
      return THEY;
    }
    if (has(classes, WordClass.FIRST_OR_YOU)) {
      return FIRST;
    }
    if (has(classes, WordClass.CONJUNCTION.bit)) {
      return CONJUNCTION;
    }
    if (has(classes, WordClass.DETERMINER.bit)) {
      return DETERMINER;
    }
    if (has(classes, WordClass.SUBORDINATOR.bit)) {
      return SUBORDINATOR;
    }
    if (has(classes, WordClass.PREPOSITION.bit)) {
      return PREPOSITION;
    }
    if (has(classes, WordClass.ADVERB.bit)) {
      return ADVERB;
    }
    return has(classes, WordClass.TIME.bit) ? TIME : EDGE;
  }

  private static Tag ofContentWord(Tokens tokens, int token, long classes) {
    String text = tokens.text();
    int end = tokens.end(token);
    int length = end - tokens.begin(token);
    boolean ing = length > 4 && text.charAt(end - 1) == 'g' && text.charAt(end - 2) == 'n';
    boolean ed = length > 3 && text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e';
    boolean s = length > 3 && text.charAt(end - 1) == 's' && text.charAt(end - 2) != 's';
    if (has(classes, WordClass.SAY.bit) && !ing) {
      return SAY;
    }
    if (has(classes, WordClass.ATTRIBUTING)) {
      return ing ? CUE_ING : ed ? CUE_ED : s ? CUE_S : CUE_BASE;
    }
    if (has(classes, WordClass.VERB.bit)) {
      return VERB;
    }
    if (has(classes, WordClass.PERSON.bit)) {
      return PERSON;
    }
    if (has(classes, WordClass.GROUP.bit)) {
      return GROUP;
    }
    if (has(classes, INSTITUTIONS)) {
      return INSTITUTION;
    }
    if (has(classes, WordClass.DOCUMENT.bit)) {
      return DOCUMENT;
    }
    if (has(classes, WordClass.NOUN.bit)) {
      return NOUN;
    }
    if (has(classes, WordClass.ADJECTIVE.bit)) {
      return ATTITUDE;
    }
    if (length > 4 && text.charAt(end - 1) == 'y' && text.charAt(end - 2) == 'l') {
      return ADVERB;
    }
    return ing ? WORD_ING : ed ? WORD_ED : s ? WORD_S : WORD;
  }

  private static boolean has(long classes, long wanted) {
    return (classes & wanted) != 0;
  }
}
