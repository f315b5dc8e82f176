package io.soundbite.topic;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.text.Folding;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/**
 * Makes conditions on a text of queries: those of the query language that ask for words of the
 * text, its title or its body.
 */
final class ConditionReader {

  private static final String ALLOWED =
      "a rule asks for words, phrases and patterns of the text, title: or body:";

  private ConditionReader() {}

  /**
   * The condition of a query.
   *
   * @throws IllegalArgumentException where it is no query, or one that a text cannot answer
   */
  static Condition read(String text) {
    Query query = QueryParser.parse(text);
    if (!needsWords(query)) {
      throw new IllegalArgumentException(
          "no word must occur for '%s' to hold; name one at least".formatted(query.toText()));
    }
    return condition(query);
  }

  /** Whether the query holds only for texts with some word of it. */
  private static boolean needsWords(Query query) {
    return switch (query) {
      case Query.Everything all -> false;
      case Query.Boosted boosted -> needsWords(boosted.query());
      case Query.Combined combined ->
          combined.must().stream().anyMatch(ConditionReader::needsWords)
              || (combined.atLeast() > 0
                  && combined.should().stream().allMatch(ConditionReader::needsWords));
      default -> true;
    };
  }

  private static Condition condition(Query query) {
    return switch (query) {
      case Query.Words words -> occurs(query, words.field(), phrase(words.text(), 0));
      case Query.Phrase phrase ->
          occurs(query, phrase.field(), phrase(phrase.text(), phrase.slop()));
      case Query.Exact exact -> occurs(query, exact.field(), exact(exact.text(), exact.slop()));
      case Query.Prefix prefix -> occurs(query, prefix.field(), prefix(prefix.prefix()));
      case Query.Wildcard wildcard ->
          occurs(query, wildcard.field(), matching(regex(Folding.fold(wildcard.pattern()))));
      case Query.Regex regex -> occurs(query, regex.field(), matching(regex.pattern()));
      case Query.Fuzzy fuzzy -> occurs(query, fuzzy.field(), fuzzy(fuzzy.word(), fuzzy.maxEdits()));
      case Query.Boosted boosted ->
          new Condition.Boosted(condition(boosted.query()), boosted.factor());
      case Query.Combined combined ->
          new Condition.Several(
              conditions(combined.must()),
              conditions(combined.should()),
              conditions(combined.mustNot()),
              combined.atLeast());
      case Query.Everything all -> new Condition.Several(List.of(), List.of(), List.of(), 0);
      case Query.Published other -> throw refused(other);
      case Query.Certain other -> throw refused(other);
      case Query.Range other -> throw refused(other);
      case Query.Filed other -> throw refused(other);
      case Query.Like other -> throw refused(other);
      case Query.InQuote other -> throw refused(other);
      case Query.InArticle other -> throw refused(other);
    };
  }

  private static List<Condition> conditions(List<Query> queries) {
    return queries.stream().map(ConditionReader::condition).toList();
  }

  private static Condition occurs(Query query, Field field, Places places) {
    Condition.Part part =
        switch (field) {
          case Field.Known.TEXT -> Condition.Part.BOTH;
          case Field.Known.TITLE -> Condition.Part.TITLE;
          case Field.Known.BODY -> Condition.Part.BODY;
          default -> throw refused(query);
        };
    return new Condition.Occurs(query.toText(), part, places);
  }

  private static IllegalArgumentException refused(Query query) {
    return new IllegalArgumentException(ALLOWED + ", but found: " + query.toText());
  }

  private static Places phrase(String text, int slop) {
    return inOrder(text, slop, word -> Places.ofWord(TermForms.keys(word)));
  }

  private static Places exact(String text, int slop) {
    return inOrder(text, slop, word -> Places.ofWord(TermForms.keys(word).subList(0, 1)));
  }

  private static Places inOrder(String text, int slop, Function<String, Places> find) {
    List<Places> words = TermForms.words(text.replace("*", "")).stream().map(find).toList();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("'" + text + "' has no letters");
    }
    return words.size() == 1 ? words.getFirst() : Places.ofPhrase(words, slop);
  }

  private static Places prefix(String prefix) {
    String folded = Folding.fold(prefix);
    return Places.ofPattern(word -> word.startsWith(folded));
  }

  /** A pattern with {@code *} and {@code ?} as a regular expression. */
  private static String regex(String wildcard) {
    var regex = new StringBuilder();
    for (int i = 0; i < wildcard.length(); i++) {
      char c = wildcard.charAt(i);
      switch (c) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        default -> {
          char literal = c == '\\' && i + 1 < wildcard.length() ? wildcard.charAt(++i) : c;
          regex.append(Character.isLetterOrDigit(literal) ? "" : "\\").append(literal);
        }
      }
    }
    return regex.toString();
  }

  private static Places matching(String regex) {
    Automaton automaton = new RegExp(regex).toAutomaton();
    return Places.ofPattern(
        runner(Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)));
  }

  private static Places fuzzy(String word, int maxEdits) {
    Automaton automaton = new LevenshteinAutomata(Folding.fold(word), true).toAutomaton(maxEdits);
    return Places.ofPattern(runner(automaton));
  }

  private static Predicate<String> runner(Automaton automaton) {
    return new CharacterRunAutomaton(automaton)::run;
  }
}
