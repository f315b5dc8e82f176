package io.soundbite.lucene;

import io.soundbite.given.EditDistance;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds words of the index that look like words of a query which it has not, or hardly has: within
 * one edit of a word of four letters, two of one of six or more, the first letter being right. In
 * names also words of two and three letters are looked for, such as "NPR": one edit away, of those
 * that no name has. A site that has none is that which begins so, see {@link Sites}.
 */
final class Spelling {

  /** A word found this often at most may be a mistake of others. */
  private static final int RARE = 20;

  /** How many times as often a word must be found to be what was meant by a rare one. */
  private static final int TIMES = 100;

  /** The same of a word that is no more than one edit away. */
  private static final int TIMES_NEXT = 20;

  private static final int LONGEST = 100;

  /** Names of one letter are initials. */
  private static final int SHORTEST_OF_NAMES = 2;

  /**
   * So many unknown words are looked for, each some milliseconds; a query of more stays as it is.
   */
  static final int MOST_WORDS = 12;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final IndexReader reader;
  private final FieldAnalyzer analyzer;
  private int lookedFor;

  Spelling(IndexReader reader, FieldAnalyzer analyzer) {
    this.reader = reader;
    this.analyzer = analyzer;
  }

  /** The query with the likeliest word for each that is not known; itself where there is none. */
  Query corrected(Query query) throws IOException {
    return switch (query) {
      case Query.Words words ->
          new Query.Words(words.field(), corrected(words.field(), words.text()));
      case Query.Phrase phrase ->
          new Query.Phrase(phrase.field(), corrected(phrase.field(), phrase.text()), phrase.slop());
      case Query.Exact exact ->
          new Query.Exact(exact.field(), corrected(exact.field(), exact.text()), exact.slop());
      case Query.Boosted boosted -> new Query.Boosted(corrected(boosted.query()), boosted.factor());
      case Query.InQuote quote -> new Query.InQuote(corrected(quote.query()));
      case Query.InArticle article -> new Query.InArticle(corrected(article.query()));
      case Query.Combined combined ->
          new Query.Combined(
              corrected(combined.must()),
              corrected(combined.should()),
              combined.mustNot(),
              combined.atLeast());
      case Query.Everything other -> other;
      case Query.Prefix other -> other;
      case Query.Wildcard other -> other;
      case Query.Regex other -> other;
      case Query.Fuzzy other -> other;
      case Query.Published other -> other;
      case Query.Certain other -> other;
      case Query.Range other -> other;
      case Query.Filed other -> other;
      case Query.Like other -> other;
    };
  }

  private List<Query> corrected(List<Query> queries) throws IOException {
    List<Query> corrected = new ArrayList<>();
    for (Query query : queries) {
      corrected.add(corrected(query));
    }
    return corrected;
  }

  private String corrected(Field field, String text) throws IOException {
    if (field.equals(Field.SITE)) {
      return new Sites(reader).meant(text);
    }
    List<String> names =
        switch (field.matching()) {
          case WORDS -> words(field);
          case NAME -> List.of(names(field));
          case EXACT, CODE, TOPIC, DATE, NUMBER -> List.of();
        };
    StringBuilder corrected = new StringBuilder();
    int done = 0;
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      corrected.append(text, done, word.start());
      corrected.append(likeliest(field.matching(), names, word.group()));
      done = word.end();
    }
    return corrected.append(text, done, text.length()).toString();
  }

  /**
   * Where the words of a name stand by themselves; those of roles stand among those of speakers.
   */
  private static String names(Field field) {
    return field.equals(Field.ROLE)
        ? Layout.SPEAKER
        : Layout.name(field, Layout.home(field, Unit.ARTICLE));
  }

  private static List<String> words(Field field) {
    return switch (field) {
      case Field.Known.TEXT -> List.of(Layout.BODY, Layout.TITLE);
      case Field.Known.TITLE -> List.of(Layout.TITLE);
      case Field.Known.BODY -> List.of(Layout.BODY);
      default -> List.of(Layout.SAID);
    };
  }

  /** A word of the index, with its distance and how many documents have it. */
  private record Candidate(String word, int edits, int documents) {

    /** Whether a word that so many documents have may be a mistake for this one. */
    boolean isMeantBy(int having) {
      return edits > 0 && documents >= Math.max(1, having * (edits == 1 ? TIMES_NEXT : TIMES));
    }
  }

  private String likeliest(Field.Matching matching, List<String> fields, String word)
      throws IOException {
    String folded = Folding.fold(word);
    int letters = folded.codePointCount(0, folded.length());
    if (fields.isEmpty()
        || letters < shortest(matching)
        || letters > LONGEST
        || folded.chars().anyMatch(Character::isDigit)) {
      return word;
    }
    int having = having(matching, fields, folded);
    if (having > (letters < Misspelled.SHORTEST ? 0 : RARE) || lookedFor == MOST_WORDS) {
      return word;
    }
    lookedFor++;
    return candidates(fields.getFirst(), folded, letters < Misspelled.LONG ? 1 : 2).stream()
        .filter(candidate -> candidate.isMeantBy(having))
        .filter(candidate -> candidate.word().length() >= shortest(matching))
        .min(
            Comparator.comparingInt(Candidate::edits)
                .thenComparing(Comparator.comparingInt(Candidate::documents).reversed())
                .thenComparing(Candidate::word))
        .map(candidate -> as(word, candidate.word()))
        .orElse(word);
  }

  private static int shortest(Field.Matching matching) {
    return matching == Field.Matching.NAME ? SHORTEST_OF_NAMES : Misspelled.SHORTEST;
  }

  /** A word with its capitals as another has them. */
  private static String as(String written, String word) {
    boolean small = written.codePoints().anyMatch(Character::isLowerCase);
    if (!small && written.codePoints().filter(Character::isUpperCase).count() > 1) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.codePointAt(0)) ? capital(word) : word;
  }

  private static String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  private int having(Field.Matching matching, List<String> fields, String word) throws IOException {
    int having = 0;
    for (String term : analyzer.terms(matching, word)) {
      for (String field : fields) {
        having = Math.max(having, reader.docFreq(new Term(field, term)));
      }
    }
    return having;
  }

  private List<Candidate> candidates(String field, String word, int edits) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      add(candidates, terms, field, "", word, edits);
      add(candidates, terms, field, Forms.MARK, word, edits);
    }
    return candidates;
  }

  private static void add(
      List<Candidate> candidates, Terms terms, String field, String mark, String word, int edits)
      throws IOException {
    int first = mark.length() + word.offsetByCodePoints(0, 1);
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(terms, new Term(field, mark + word), edits, first, true);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String found = term.utf8ToString().substring(mark.length());
      candidates.add(new Candidate(found, EditDistance.between(word, found), near.docFreq()));
    }
  }
}
