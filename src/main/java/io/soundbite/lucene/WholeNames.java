package io.soundbite.lucene;

import io.soundbite.query.Field;
import io.soundbite.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds names of which a query names the field before the first word alone: {@code speaker:hillary
 * clinton} looks for "clinton" anywhere, but was perhaps meant as {@code speaker:"hillary
 * clinton"}, which the index knows.
 */
final class WholeNames {

  /** The most words that are tried as one name. */
  private static final int MOST_WORDS = 4;

  /** So many searches are made at most to look whether there is a name. */
  private static final int MOST_SEARCHES = 12;

  private final View view;
  private final Naming naming;
  private int searches;

  WholeNames(View view, Naming naming) {
    this.view = view;
    this.naming = naming;
  }

  /** The query with such names as one; itself where there are none. */
  Query joined(Query query) throws IOException {
    return switch (query) {
      case Query.InQuote quote -> new Query.InQuote(joined(quote.query()));
      case Query.InArticle article -> new Query.InArticle(joined(article.query()));
      case Query.Boosted boosted -> new Query.Boosted(joined(boosted.query()), boosted.factor());
      case Query.Combined combined ->
          alone(
              new Query.Combined(
                  joined(combined.must()),
                  combined.should(),
                  combined.mustNot(),
                  combined.atLeast()));
      default -> query;
    };
  }

  private static Query alone(Query.Combined combined) {
    boolean one =
        combined.must().size() == 1 && combined.should().isEmpty() && combined.mustNot().isEmpty();
    return one ? combined.must().getFirst() : combined;
  }

  private List<Query> joined(List<Query> must) throws IOException {
    List<Query> joined = new ArrayList<>();
    for (int at = 0; at < must.size(); ) {
      int taken = 1;
      Query condition = must.get(at);
      for (int size = Math.min(MOST_WORDS, must.size() - at); size > 1 && taken == 1; size--) {
        Optional<Query> name = name(must.subList(at, at + size));
        condition = name.orElse(condition);
        taken = name.isPresent() ? size : 1;
      }
      joined.add(taken == 1 ? joined(condition) : condition);
      at += taken;
    }
    return joined;
  }

  /** Words of which the first has a field and the others have none, as one value that there is. */
  private Optional<Query> name(List<Query> words) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Query query : words) {
      if (query instanceof Query.Words word
          && (texts.isEmpty() || word.field().equals(Field.TEXT))) {
        texts.add(word.text());
      }
    }
    if (texts.size() < words.size()) {
      return Optional.empty();
    }
    Field field = ((Query.Words) words.getFirst()).field();
    String name = String.join(" ", texts);
    if (field.matching() != Field.Matching.NAME && field.matching() != Field.Matching.TOPIC) {
      return Optional.empty();
    }
    Query whole =
        field.matching() == Field.Matching.TOPIC
            ? new Query.Words(field, name)
            : new Query.Phrase(field, name, 0);
    return isName(whole, field, name) ? Optional.of(whole) : Optional.empty();
  }

  private boolean isName(Query whole, Field field, String name) throws IOException {
    if (field.matching() == Field.Matching.TOPIC) {
      return naming.topics().isNamed(name);
    }
    return ++searches <= MOST_SEARCHES && Meant.articles(view, naming, whole) > 0;
  }
}
