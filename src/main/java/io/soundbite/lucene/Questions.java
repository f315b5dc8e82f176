package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads questions as people ask them, in English: "What did Ana Silva say about the dam in 2017?"
 * asks for quotes of hers with the word "dam", from that year.
 */
final class Questions {

  private static final Set<String> WHO = Set.of("who");

  private static final Set<String> ASKING = Set.of("what", "when", "where", "why", "how");

  private static final Set<String> HELPING =
      Set.of("did", "does", "do", "has", "have", "had", "is", "was", "ever", "really");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "says",
          "said",
          "saying",
          "claim",
          "claims",
          "claimed",
          "promise",
          "promised",
          "tell",
          "told",
          "think",
          "thinks",
          "write",
          "wrote",
          "tweet",
          "tweeted",
          "predict",
          "predicted",
          "call",
          "calls",
          "called",
          "warn",
          "warned",
          "argue",
          "argued",
          "admit",
          "admitted",
          "deny",
          "denied",
          "mention",
          "mentioned",
          "announce",
          "announced");

  /** Words without which a quotation says the same. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "about", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "being",
          "by", "can", "could", "ever", "for", "from", "had", "has", "have", "he", "her", "him",
          "his", "i", "in", "is", "it", "its", "my", "of", "on", "or", "our", "over", "she",
          "should", "that", "the", "their", "them", "they", "this", "to", "us", "was", "we", "were",
          "will", "with", "would", "you", "your");

  private static final Set<String> WHEN = Set.of("in", "during", "since", "before", "after");

  private static final int LONGEST_NAME = 5;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final List<String> words;

  private Questions(List<String> words) {
    this.words = words;
  }

  /** What a question asks for, then the same of any time; none where a query is no question. */
  static List<Query> read(Query query) {
    return query instanceof Query.Combined combined
            && combined.should().isEmpty()
            && combined.mustNot().isEmpty()
        ? new Questions(words(combined.must())).read()
        : List.of();
  }

  /** The words of text in their order, without marks; none where something else stands there. */
  private static List<String> words(List<Query> all) {
    List<String> words = new ArrayList<>();
    for (Query one : all) {
      if (!(one instanceof Query.Words word && word.field().equals(Field.TEXT))) {
        return List.of();
      }
      words.add(OuterMarks.without(word.text()));
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  private List<Query> read() {
    int saying = 0;
    while (saying < words.size() && !is(saying, SAYING)) {
      saying++;
    }
    if (saying == words.size() || !(is(0, WHO) || isHelped())) {
      return List.of();
    }
    List<String> name = words.subList(1, saying).stream().filter(not(HELPING)).toList();
    if (name.size() > LONGEST_NAME || is(0, WHO) != name.isEmpty()) {
      return List.of();
    }
    Optional<Query> period = period();
    int end = words.size() - (period.isPresent() ? 2 : 0);
    List<Query> conditions = new ArrayList<>();
    if (!name.isEmpty()) {
      conditions.add(speaker(String.join(" ", name)));
    }
    words.subList(saying + 1, Math.max(saying + 1, end)).stream()
        .filter(not(SMALL))
        .forEach(word -> conditions.add(new Query.Words(Field.SAID, word)));
    if (conditions.isEmpty()) {
      return List.of();
    }
    Query all = conditions.size() == 1 ? conditions.getFirst() : Query.all(conditions);
    Query quote = new Query.InQuote(all);
    return period.map(date -> List.of(Query.all(quote, date), quote)).orElse(List.of(quote));
  }

  /** "Did ...", "what did ...". */
  private boolean isHelped() {
    return is(is(0, ASKING) ? 1 : 0, HELPING);
  }

  private static Predicate<String> not(Set<String> words) {
    return word -> !words.contains(Folding.fold(word));
  }

  private boolean is(int place, Set<String> wanted) {
    return place < words.size() && wanted.contains(Folding.fold(words.get(place)));
  }

  private static Query speaker(String name) {
    return name.indexOf(' ') < 0
        ? new Query.Words(Field.SPEAKER, name)
        : Query.phrase(Field.SPEAKER, name);
  }

  /** "In 2017", "since 2017" at the end. */
  private Optional<Query> period() {
    int end = words.size();
    if (end < 2 || !is(end - 2, WHEN) || !YEAR.matcher(words.get(end - 1)).matches()) {
      return Optional.empty();
    }
    String relation =
        switch (Folding.fold(words.get(end - 2))) {
          case "since" -> ">=";
          case "before" -> "<";
          case "after" -> ">";
          default -> ":";
        };
    return Optional.of(QueryParser.parse("date" + relation + words.get(end - 1)));
  }
}
