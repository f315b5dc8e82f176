package io.soundbite.query;

import io.soundbite.query.Field.Matching;
import io.soundbite.query.Query.Combined;
import java.math.BigDecimal;
import java.util.List;

/** Writes a query in the language that {@link QueryParser} reads. */
final class QueryWriter {

  private final StringBuilder out = new StringBuilder();
  private int depth;

  private QueryWriter() {}

  static String write(Query query) {
    QueryWriter writer = new QueryWriter();
    writer.add(query);
    return writer.out.toString();
  }

  private void add(Query query) {
    switch (query) {
      case Query.Everything all -> out.append("*:*");
      case Query.Words words -> words(words);
      case Query.Phrase phrase -> phrase(phrase);
      case Query.Exact exact -> exact(exact);
      case Query.Prefix prefix -> prefix(prefix);
      case Query.Wildcard wildcard -> wildcard(wildcard);
      case Query.Regex regex -> regex(regex);
      case Query.Fuzzy fuzzy -> fuzzy(fuzzy);
      case Query.Published published -> out.append(DateWriter.write(published));
      case Query.Certain certain -> out.append(ConfidenceReader.write(certain));
      case Query.Range range -> out.append(NumberReader.write(range));
      case Query.Filed filed -> out.append(TopicReader.write(filed));
      case Query.Like like -> like(like);
      case Combined combined -> combined(combined);
      case Query.Boosted boosted -> boosted(boosted);
      case Query.InQuote scope -> scope(FieldNames.QUOTE, scope.query());
      case Query.InArticle scope -> scope(FieldNames.ARTICLE, scope.query());
    }
  }

  private void words(Query.Words words) {
    name(words.field());
    Matching matching = words.field().matching();
    boolean whole = matching == Matching.TOPIC || matching.isWhole();
    if (whole && !Escaping.isPlain(words.text())) {
      out.append(Escaping.quoted(words.text()));
    } else {
      out.append(Escaping.word(words.text()));
    }
  }

  private void like(Query.Like like) {
    out.append(FieldNames.LIKE).append(':');
    out.append(Escaping.isPlain(like.id()) ? like.id() : Escaping.quoted(like.id()));
    if (like.atLeast() > 0) {
      out.append(LikeReader.AT_LEAST).append(like.atLeast());
    }
  }

  private void phrase(Query.Phrase phrase) {
    name(phrase.field());
    quoted(phrase.text(), phrase.slop());
  }

  private void exact(Query.Exact exact) {
    name(exact.field());
    out.append(ValueReader.EXACT);
    if (exact.slop() == 0 && Escaping.isPlain(exact.text())) {
      out.append(exact.text());
    } else {
      quoted(exact.text(), exact.slop());
    }
  }

  private void quoted(String text, int slop) {
    out.append(Escaping.quoted(text));
    if (slop > 0) {
      out.append('~').append(slop);
    }
  }

  private void prefix(Query.Prefix prefix) {
    if (prefix.prefix().isEmpty()) {
      out.append(prefix.field().label()).append(":*");
    } else {
      name(prefix.field());
      out.append(Escaping.word(prefix.prefix())).append('*');
    }
  }

  private void wildcard(Query.Wildcard wildcard) {
    Pattern pattern = Pattern.of(wildcard.pattern());
    boolean exact = wildcard.field().matching().isWhole();
    if (pattern.text().equals("*")) {
      prefix(new Query.Prefix(wildcard.field(), ""));
    } else if (pattern.isQuestion() || (exact && pattern.hasQuestionMark())) {
      regex(new Query.Regex(wildcard.field(), pattern.regex()));
    } else {
      name(wildcard.field());
      out.append(Escaping.pattern(pattern));
    }
  }

  private void regex(Query.Regex regex) {
    boolean blank = Cursor.isBlank(regex.pattern().charAt(0)); // "black / white" is read as words
    out.append(regex.field().equals(Field.TEXT) && blank ? "text:" : "");
    name(regex.field());
    out.append('/').append(regex.pattern().replace("/", "\\/")).append('/');
  }

  private void fuzzy(Query.Fuzzy fuzzy) {
    name(fuzzy.field());
    out.append(Escaping.word(fuzzy.word())).append('~').append(fuzzy.maxEdits());
  }

  private void boosted(Query.Boosted boosted) {
    boolean loose = boosted.query() instanceof Combined || boosted.query() instanceof Query.Boosted;
    if (loose) {
      group(boosted.query());
    } else {
      add(boosted.query());
    }
    String factor = new BigDecimal(Float.toString(boosted.factor())).toPlainString();
    out.append('^')
        .append(factor.endsWith(".0") ? factor.substring(0, factor.length() - 2) : factor);
  }

  private void scope(String name, Query query) {
    out.append(name).append(':');
    group(query);
  }

  private void group(Query query) {
    open();
    add(query);
    close();
  }

  /**
   * The shortest writing: "a b -c" where there is no {@code should}, "a OR b" where there is
   * nothing else, and "(+a b c -d)@1" for the rest.
   */
  private void combined(Combined combined) {
    boolean onlyShould = combined.must().isEmpty() && combined.mustNot().isEmpty();
    if (combined.should().isEmpty()) {
      unless(combined);
    } else if (onlyShould && combined.should().size() > 1 && combined.atLeast() == 1) {
      list("", " OR ", combined.should());
    } else {
      counted(combined);
    }
  }

  private void unless(Combined combined) {
    boolean one = combined.must().size() == 1 && combined.mustNot().isEmpty();
    list(one ? "+" : "", " ", combined.must());
    if (!combined.must().isEmpty() && !combined.mustNot().isEmpty()) {
      out.append(' ');
    }
    list("-", " ", combined.mustNot());
  }

  private void counted(Combined combined) {
    open();
    list("+", " ", combined.must());
    out.append(combined.must().isEmpty() ? "" : " ");
    boolean alone =
        combined.must().isEmpty() && combined.mustNot().isEmpty() && combined.should().size() == 1;
    if (alone && combined.should().getFirst() instanceof Query.Boosted boosted) {
      group(boosted); // or the boost would be that of this group
    } else {
      list("", " ", combined.should());
    }
    out.append(combined.mustNot().isEmpty() ? "" : " ");
    list("-", " ", combined.mustNot());
    close();
    out.append('@').append(combined.atLeast());
  }

  private void list(String sign, String separator, List<Query> queries) {
    String before = "";
    for (Query query : queries) {
      out.append(before).append(sign);
      before = separator;
      if (query instanceof Combined) {
        group(query);
      } else {
        add(query);
      }
    }
  }

  private void name(Field field) {
    if (!field.equals(Field.TEXT)) {
      out.append(field.label()).append(':');
    }
  }

  private void open() {
    depth++;
    if (depth > QueryParser.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "The query language has no writing for more than "
              + QueryParser.MAX_DEPTH
              + " parentheses in each other");
    }
    out.append('(');
  }

  private void close() {
    depth--;
    out.append(')');
  }
}
