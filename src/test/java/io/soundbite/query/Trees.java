package io.soundbite.query;

import io.soundbite.query.Query.Combined;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints trees of queries for tests to compare: {@code all(said:"the deal", not(speaker:Xi))}. */
final class Trees {

  private Trees() {}

  /** The tree of a query, in one line. */
  static String tree(String query) {
    return tree(QueryParser.parse(query));
  }

  static String tree(Query query) {
    return switch (query) {
      case Query.Everything all -> "everything";
      case Query.Words words -> words.field().label() + ":" + words.text();
      case Query.Phrase phrase -> phrase(phrase);
      case Query.Exact e -> "=" + phrase(new Query.Phrase(e.field(), e.text(), e.slop()));
      case Query.Prefix prefix -> prefix.field().label() + ":prefix(" + prefix.prefix() + ")";
      case Query.Wildcard w -> w.field().label() + ":wildcard(" + w.pattern() + ")";
      case Query.Regex regex -> regex.field().label() + ":regex(" + regex.pattern() + ")";
      case Query.Fuzzy f -> f.field().label() + ":fuzzy(" + f.word() + ", " + f.maxEdits() + ")";
      case Query.Published p -> "published[" + end(p.from()) + ", " + end(p.before()) + ")";
      case Query.Certain certain -> "certain[" + certain.atLeast() + "]";
      case Query.Range r ->
          "%s%s%s, %s%s"
              .formatted(
                  r.field().label(),
                  r.withFrom() ? '[' : '{',
                  r.from(),
                  r.to(),
                  r.withTo() ? ']' : '}');
      case Query.Filed filed -> "topic:" + filed.topic() + "[" + filed.atLeast() + "]";
      case Query.Like like ->
          "like(" + like.id() + (like.atLeast() > 0 ? ", " + like.atLeast() : "") + ")";
      case Query.Boosted boosted -> tree(boosted.query()) + "^" + boosted.factor();
      case Query.InQuote quote -> "quote(" + tree(quote.query()) + ")";
      case Query.InArticle article -> "article(" + tree(article.query()) + ")";
      case Combined combined -> combined(combined);
    };
  }

  private static String phrase(Query.Phrase phrase) {
    String slop = phrase.slop() == 0 ? "" : "~" + phrase.slop();
    return phrase.field().label() + ":\"" + phrase.text() + "\"" + slop;
  }

  private static String end(Optional<Instant> end) {
    return end.map(instant -> instant.toString().replace("T00:00:00Z", "")).orElse("..");
  }

  private static String combined(Combined combined) {
    if (combined.should().isEmpty() && combined.mustNot().isEmpty()) {
      return "all(" + list(combined.must()) + ")";
    }
    if (combined.must().isEmpty() && combined.should().isEmpty()) {
      return "not(" + list(combined.mustNot()) + ")";
    }
    if (combined.must().isEmpty() && combined.mustNot().isEmpty() && combined.atLeast() == 1) {
      return "any(" + list(combined.should()) + ")";
    }
    List<String> parts = new ArrayList<>();
    combined.must().forEach(part -> parts.add("+" + tree(part)));
    combined.should().forEach(part -> parts.add(tree(part)));
    combined.mustNot().forEach(part -> parts.add("-" + tree(part)));
    return "(" + String.join(" ", parts) + ")@" + combined.atLeast();
  }

  private static String list(List<Query> queries) {
    return queries.stream().map(Trees::tree).collect(Collectors.joining(", "));
  }
}
