package io.soundbite.quote;

import io.soundbite.text.Word;

/** What a word can be; a word can be several at once. Each is a section of a lexicon file. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  HE,
  SHE,
  THEY,
  IT,
  FIRST,
  YOU,
  RELATIVE,
  INDEFINITE,
  PREPOSITION,
  OF,
  CONJUNCTION,
  SUBORDINATOR,
  COMPLEMENT,
  AUXILIARY,
  NEGATION,
  ADVERB,
  TIME,
  VERB,
  SAY,
  TELL,
  THINK,
  WANT,
  JUDGE,
  SHOW,
  ACT,
  NOUN,
  ADJECTIVE,
  PHRASE,
  TITLE_MAN,
  TITLE_WOMAN,
  TITLE,
  PERSON,
  MAN,
  WOMAN,
  GROUP,
  ORGANISATION,
  GOVERNMENT,
  DOCUMENT,
  PLACE,
  CITY,
  DEMONYM,
  SUFFIX,
  PARTICLE,
  GIVEN_MAN,
  GIVEN_WOMAN,
  EITHER,
  ELISION,
  LABEL,
  QUALIFIER,
  RELATION,
  THING,
  HEADING,
  REIGNING,
  KIN,
  BE,
  BODY,
  PASSIVE,
  COMPANY,
  VERDICT,
  /** Written small elsewhere; no lexicon lists these: {@link CommonWords}. */
  COMMON,
  /** Reports the quotation that it touches; no lexicon lists these: {@link PlacedVerbs}. */
  PLACED;

  /** The bit that stands for this class in a set of classes; models have {@link #code} instead. */
  @SuppressWarnings("EnumOrdinal")
  final long bit = 1L << ordinal();

  private final long number = Word.of(name());

  private static final WordClass[] ALL = values();

  /** The classes of given names. */
  static final long GIVEN = setOf(GIVEN_MAN, GIVEN_WOMAN);

  /** Pronouns of one person. */
  static final long HE_OR_SHE = setOf(HE, SHE);

  /** Verbs of saying, and of telling somebody. */
  static final long SPEECH = setOf(SAY, TELL);

  /** Forms of address, "Mr." and "Mrs.", that tell man from woman. */
  static final long ADDRESS = setOf(TITLE_MAN, TITLE_WOMAN);

  /** Verbs by which somebody says, thinks or shows something. */
  static final long ATTRIBUTING = setOf(SAY, TELL, THINK, WANT, JUDGE, SHOW);

  /** Verbs of every kind, but for those that help others. */
  static final long VERBS = ATTRIBUTING | VERB.bit;

  /** What stands before a noun: "the", "his". */
  static final long OPENERS = setOf(DETERMINER, POSSESSIVE);

  /** What somebody does for a living, or is called by that. */
  static final long TRADES = setOf(PERSON, TITLE);

  /** What may stand before a name and tells a person: "Senator", "Mr.", "coach". */
  static final long TITLES = ADDRESS | TRADES;

  /** Words for institutions of either kind. */
  static final long INSTITUTIONS = setOf(ORGANISATION, GOVERNMENT);

  /** Words for what is written or said, which speaks itself. */
  static final long DOCUMENTS = setOf(DOCUMENT, NOUN);

  /** Pronouns of those who speak to each other. */
  static final long FIRST_OR_YOU = setOf(FIRST, YOU);

  /** The classes of words by which sources are called that are no names. */
  static final long HEADS = setOf(PERSON, GROUP, ORGANISATION, GOVERNMENT, DOCUMENT);

  /** A number for a set of classes that stays the same when others are added or moved. */
  static long code(long classes) {
    long code = 0;
    for (long rest = classes; rest != 0; rest &= rest - 1) {
      code += ALL[Long.numberOfTrailingZeros(rest)].number;
    }
    return code;
  }

  /** The set of these classes. */
  static long setOf(WordClass... classes) {
    long set = 0;
    for (WordClass member : classes) {
      set |= member.bit;
    }
    return set;
  }
}
