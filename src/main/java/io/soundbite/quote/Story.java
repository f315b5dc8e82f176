package io.soundbite.quote;

import io.soundbite.model.Span;
import io.soundbite.text.Tokens;
import io.soundbite.text.Word;
import java.util.Set;

/**
 * One text as the finders read it: tokens, the classes of each, quotation marks, mentions, and the
 * lines that begin with who speaks. Made in this order: each part is read with those before it, and
 * knows nothing of those after it. For one thread: what was asked last is remembered.
 */
final class Story {

  private static final long THE = Word.of("the");
  private static final Set<Long> INDEFINITE_ARTICLES = Word.all("a", "an");

  final Tokens tokens;
  final QuoteMarks marks;
  final LongNames longNames;
  final Mentions mentions;
  final SpeakerLine lines;
  final Dateline dateline;
  final SubjectFinder subjects;
  final Frame frame;
  private final long[] classes;
  private final Tag[] tags;
  private final long[] tagCodes;
  private final int[] sayings;
  private final CommonWords common;
  private int lastLemmaOf = -1;
  private long lastLemma;

  private Story(Tokens tokens, CommonWords common) {
    this.tokens = tokens;
    this.common = common;
    classes = new long[tokens.size()];
    tags = new Tag[classes.length];
    new Classes(tokens, common).read(classes);
    tagCodes = new long[classes.length];
    for (int t = 0; t < classes.length; t++) {
      tags[t] = Tag.of(tokens, t, classes[t]);
      tagCodes[t] = tags[t].code;
    }
    marks = QuoteMarks.in(this);
    new PlacedVerbs(this).mark(classes);
    sayings = countSayings();
    longNames = new LongNames(this);
    mentions = Mentions.in(this);
    lines = new SpeakerLine(this);
    dateline = new Dateline(this);
    subjects = new SubjectFinder(this);
    frame = new Frame(this);
  }

  private int[] countSayings() {
    int[] counts = new int[classes.length + 1];
    for (int t = 0; t < classes.length; t++) {
      counts[t + 1] = counts[t] + (tags[t] == Tag.SAY && !marks.isInside(t) ? 1 : 0);
    }
    return counts;
  }

  static Story of(String text) {
    return of(text, Models.shipped().common());
  }

  static Story of(String text, CommonWords common) {
    return new Story(Tokens.of(text), common);
  }

  int size() {
    return classes.length;
  }

  /** Whether the token can be of this class; never beyond either end of the text. */
  boolean is(int token, WordClass wanted) {
    return isAny(token, wanted.bit);
  }

  /** Whether the token can be of one of these classes, {@link WordClass#setOf}. */
  boolean isAny(int token, long wanted) {
    return token >= 0 && token < classes.length && (classes[token] & wanted) != 0;
  }

  /** The classes of a token; none beyond either end. */
  long classes(int token) {
    return token >= 0 && token < classes.length ? classes[token] : 0;
  }

  /** Whether the token has one of these shapes, as {@link Tokens#is}; never beyond either end. */
  boolean shaped(int token, int shape) {
    return token >= 0 && token < classes.length && tokens.is(token, shape);
  }

  /** What the token most likely is; {@link Tag#EDGE} beyond either end. */
  Tag tag(int token) {
    return token >= 0 && token < tags.length ? tags[token] : Tag.EDGE;
  }

  /** The number by which models know what the token most likely is, as {@link Tag#code}. */
  long tagCode(int token) {
    return token >= 0 && token < tagCodes.length ? tagCodes[token] : Tag.EDGE.code;
  }

  /** The first form of a word that attributes, as {@link Lexicon#lemma}. */
  long lemma(int token) {
    if (token != lastLemmaOf) {
      lastLemma = Lexicon.lemma(word(token));
      lastLemmaOf = token;
    }
    return lastLemma;
  }

  /** The number of the token, 0 beyond either end. */
  long word(int token) {
    return token >= 0 && token < tags.length ? tokens.word(token) : 0;
  }

  /** The number of the words {@code [first, end)} as they are written, {@link Word#of}. */
  long words(int first, int end) {
    return Word.of(tokens.text(), tokens.begin(first), tokens.end(end - 1));
  }

  /** The first unit of a mark; 0 for words and beyond either end. */
  char mark(int token) {
    return token >= 0 && token < classes.length && !tokens.is(token, Tokens.WORD)
        ? tokens.mark(token)
        : 0;
  }

  /** Whether articles write the word small. */
  boolean isCommon(int token) {
    return common.has(word(token));
  }

  /** "Affairs": whether articles write the singular small. */
  boolean isPluralOfCommon(int token) {
    return isPlural(token) && common.has(one(tokens, token));
  }

  /**
   * Whether a mention is a name, or its last word is one for those who speak.
   *
   * @param speaking the classes of such words; several of a trade always speak
   */
  boolean isSomebody(int mention, long speaking) {
    if (mention == Mentions.NONE) {
      return false;
    }
    int last = mentions.end(mention) - 1;
    return switch (mentions.kind(mention)) {
      case NAME -> shaped(last, Tokens.UPPER) || isAny(last, WordClass.HEADS);
      case NOMINAL -> isAny(last, speaking) || isOfPeople(last);
      case PRONOUN -> false;
    };
  }

  /** "Pilots": several of what one person is called. */
  boolean isOfPeople(int token) {
    return isOfPeople(tokens, token);
  }

  /** The same of a text whose classes are not known yet. */
  static boolean isOfPeople(Tokens tokens, int token) {
    return isPlural(tokens, token)
        && (Lexicon.classes(one(tokens, token)) & WordClass.PERSON.bit) != 0;
  }

  /** The number of a plural without its "s". */
  private static long one(Tokens tokens, int plural) {
    return Word.of(tokens.text(), tokens.begin(plural), tokens.end(plural) - 1);
  }

  /** Whether the token is a word or a number, not a mark; never beyond either end. */
  boolean isWord(int token) {
    return shaped(token, Tokens.WORD);
  }

  /** Whether the token is a word like "adding", or "king"; never beyond either end. */
  boolean endsInIng(int token) {
    return isWord(token) && tokens.text().startsWith("ing", tokens.end(token) - 3);
  }

  /** Whether a word ends so, "10th" and no "2013". */
  boolean endsInLetter(int token) {
    return Character.isLetter(tokens.text().charAt(tokens.end(token) - 1));
  }

  boolean startsParagraph(int token) {
    return token >= classes.length || tokens.is(token, Tokens.PARAGRAPH);
  }

  /** Whether a paragraph starts here, or with the quotation mark right before. */
  boolean opensParagraph(int token) {
    return startsParagraph(token) || (marks.begins(token) && startsParagraph(token - 1));
  }

  /** "R-Ohio", "D-Calif.": party and state, which name nobody; never beyond either end. */
  boolean isPartyAndState(int token) {
    if (!isWord(token) || tokens.end(token) - tokens.begin(token) <= 2) {
      return false;
    }
    int begin = tokens.begin(token);
    return tokens.text().charAt(begin + 1) == '-'
        && "RDI".indexOf(tokens.text().charAt(begin)) >= 0;
  }

  /** Whether a word ends as most plurals do; no word before the first does. */
  boolean isPlural(int token) {
    return isPlural(tokens, token);
  }

  private static boolean isPlural(Tokens tokens, int token) {
    if (token < 0 || token >= tokens.size()) {
      return false;
    }
    int end = tokens.end(token);
    String text = tokens.text();
    return end - tokens.begin(token) > 3
        && text.charAt(end - 1) == 's'
        && text.charAt(end - 2) != 's';
  }

  /** Whether a word is a form of "be", or short for one: "’s". */
  boolean isBe(int token) {
    return is(token, WordClass.BE) || shaped(token, Tokens.CLITIC);
  }

  /** Whether a verb of saying stands right beside a mention. */
  boolean isBesideSaying(int mention) {
    return tag(mentions.end(mention)) == Tag.SAY || tag(mentions.first(mention) - 1) == Tag.SAY;
  }

  /** Whether a token is "a" or "an". */
  boolean isIndefiniteArticle(int token) {
    return INDEFINITE_ARTICLES.contains(word(token));
  }

  /** Whether a mention begins with "the". */
  boolean isDefinite(int mention) {
    return word(mentions.first(mention)) == THE;
  }

  /** The first token of the sentence. */
  int sentenceBegin(int token) {
    return tokens.sentenceBegin(tokens.sentence(token));
  }

  /** The number of the sentence in which a mention begins. */
  int sentenceOf(int mention) {
    return tokens.sentence(mentions.first(mention));
  }

  /** The token after the last of the sentence. */
  int sentenceEnd(int token) {
    return tokens.sentenceEnd(tokens.sentence(token));
  }

  /** The token after the last of the paragraph. */
  int paragraphEnd(int token) {
    int sentence = tokens.sentence(token) + 1;
    while (sentence < tokens.sentenceCount() && !startsParagraph(tokens.sentenceBegin(sentence))) {
      sentence++;
    }
    return tokens.sentenceBegin(sentence);
  }

  /** Whether no paragraph begins between a mention and a later one. */
  boolean areInOneParagraph(int mention, int later) {
    return paragraphEnd(mentions.first(mention)) > mentions.first(later);
  }

  /** Whether a later mention stands in the next paragraph. */
  boolean areInNeighbours(int mention, int later) {
    int next = paragraphEnd(mentions.first(mention));
    return next < size()
        && next <= mentions.first(later)
        && paragraphEnd(next) > mentions.first(later);
  }

  /**
   * Whether words end right before a token: at a comma, a stop, a colon, or the end of the text.
   */
  boolean endsWords(int token) {
    return switch (tag(token)) {
      case COMMA, STOP, COLON, EDGE -> true;
      default -> false;
    };
  }

  /** Whether one of the tokens {@code [first, end)} most likely is one of these. */
  boolean has(int first, int end, Set<Tag> wanted) {
    for (int t = first; t < end; t++) {
      if (wanted.contains(tag(t))) {
        return true;
      }
    }
    return false;
  }

  /** How many verbs of saying stand outside quotation marks among {@code [first, end)}. */
  int sayings(int first, int end) {
    return sayings[end] - sayings[first];
  }

  /** Whether most words of the sentence have a capital, so that a capital tells no names. */
  boolean inHeadline(int token) {
    int sentence = tokens.sentence(token);
    int words = 0;
    int capitals = 0;
    int end = Math.min(tokens.sentenceEnd(sentence), tokens.sentenceBegin(sentence) + 30);
    for (int t = tokens.sentenceBegin(sentence); t < end; t++) {
      words += isWord(t) ? 1 : 0;
      capitals += shaped(t, Tokens.UPPER) ? 1 : 0;
    }
    return words > 4 && capitals * 10 > words * 6;
  }

  /** Whether a clause can end before this token: at a mark or a word that joins clauses. */
  boolean isClauseEnd(int token) {
    return !marks.isInside(token)
        && switch (tag(token)) {
          case COMMA, DASH, STOP, COLON, CONJUNCTION, SUBORDINATOR, RELATIVE -> true;
          default -> false;
        };
  }

  /** The text of the tokens {@code [first, end)}, with single blanks. */
  String text(int first, int end) {
    return NameWords.spaced(tokens.text(first, end));
  }

  /** The place of the tokens {@code [first, end)} in the text. */
  Span span(int first, int end) {
    return new Span(tokens.begin(first), tokens.end(end - 1));
  }
}
