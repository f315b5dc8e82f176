package io.soundbite.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads a query, or what stands between the parentheses of {@code quote:( )} or {@code article:(
 * )}.
 *
 * <p>Reads the conditions itself and leaves it to {@link OutlineParser} how they are joined.
 * Lucene's grammar could read most conditions too, but it stumbles over 9/11, 10:30 and Yahoo!,
 * knows the place of few of its errors, and loses the field of a group.
 */
final class ScopeReader {

  /** What a query, or a part of it, is about. */
  private enum Scope {
    ANYTHING,
    QUOTE,
    ARTICLE
  }

  /** Parentheses not yet closed, and the field that stands before them. */
  private record Group(int begin, Optional<Field> field) {}

  private final Cursor cursor;
  private final Scope scope;
  private final int depth;
  private final Outline outline;
  private final SignReader signs;
  private final Deque<Group> groups = new ArrayDeque<>();

  private ScopeReader(Cursor cursor, Scope scope, int depth) {
    this.cursor = cursor;
    this.scope = scope;
    this.depth = depth;
    this.outline = new Outline(cursor.at());
    this.signs = new SignReader(cursor, outline);
  }

  /** Reads all of a query. */
  static Query read(Cursor query) {
    return new ScopeReader(query, Scope.ANYTHING, 0).read();
  }

  private Query read() {
    while (!cursor.atEnd() && !closesScope()) {
      part();
    }
    if (!groups.isEmpty()) {
      throw unclosed(groups.peek().begin());
    }
    if (outline.text().isBlank()) {
      throw cursor.error("expected something to look for, such as sanctions or speaker:putin");
    }
    return OutlineParser.parse(outline, cursor);
  }

  private boolean closesScope() {
    return scope != Scope.ANYTHING && groups.isEmpty() && cursor.peek() == ')';
  }

  private void part() {
    int c = cursor.peek();
    if (Cursor.isBlank(c)) {
      signs.blank(1);
    } else if (c == '(') {
      open(field());
    } else if (c == ')') {
      close();
    } else if (c == '^') {
      signs.boost();
    } else if (c == '+' || c == '-' || c == '!') {
      signs.modifier();
    } else {
      cursor
          .operatorAhead()
          .ifPresentOrElse(operator -> signs.copy(operator.length()), this::condition);
    }
  }

  private void condition() {
    String name = FieldNames.ahead(cursor);
    Optional<Field> field = Field.named(name);
    int after = field.isPresent() ? sign(field.get()) : cursor.peek(name.length());
    if (cursor.looksAt("*:*")) {
      everything();
    } else if (after == ':' && name.equalsIgnoreCase(FieldNames.QUOTE)) {
      scope(Scope.QUOTE, name);
    } else if (after == ':' && name.equalsIgnoreCase(FieldNames.ARTICLE)) {
      scope(Scope.ARTICLE, name);
    } else if (after == ':' && name.equalsIgnoreCase(FieldNames.LIKE)) {
      like(name);
    } else if (field.isPresent() && after != Cursor.END && ":=<>".indexOf(after) >= 0) {
      named(field.get(), after);
    } else {
      if (field.isPresent() && cursor.looksAt(name + "!=")) {
        throw cursor.error(
            "there is no sign !=; what is not wanted has a dash before it, as in -%s:value"
                .formatted(field.get().label()));
      }
      FieldNames.refuseUnknown(cursor);
      unnamed();
    }
  }

  /**
   * The sign behind the name of a field: right there, or in "date >= 2019" behind blanks. A field
   * without an order, or not always with one, has a blank behind an equals sign, too: "said
   * =busing" is two words.
   */
  private int sign(Field field) {
    int length = field.label().length();
    int blanks = cursor.blanksAt(length);
    int sign = cursor.peek(length + blanks);
    if (blanks == 0) {
      return sign;
    }
    boolean compares =
        ConditionReader.isOrdered(field)
            ? sign == '=' || sign == '<' || sign == '>'
            : (field instanceof Field.Own && (sign == '<' || sign == '>'))
                || (sign == '=' && cursor.blanksAt(length + blanks + 1) > 0);
    return compares ? sign : cursor.peek(length);
  }

  private boolean inQuote() {
    return scope == Scope.QUOTE;
  }

  private void everything() {
    cursor.skip(3);
    outline.condition(3, new Query.Everything());
  }

  private void unnamed() {
    int start = cursor.at();
    Optional<Query> condition = new ValueReader(cursor, field(), inQuote()).read();
    int length = cursor.at() - start;
    cursor.remark(start, field().isPresent());
    condition.ifPresentOrElse(
        query -> outline.condition(length, query), () -> outline.blank(length));
  }

  private void named(Field field, int sign) {
    int start = cursor.at();
    if (field instanceof Field.Own own) {
      cursor.remark(start, own);
    }
    cursor.skip(field.label().length());
    cursor.skipBlanks();
    ConditionReader reader = new ConditionReader(cursor, field, inQuote());
    if (sign == '<' || sign == '>') {
      Query condition = reader.compared();
      outline.condition(cursor.at() - start, condition);
      return;
    }
    cursor.skip(1);
    cursor.skipBlanks();
    if (cursor.peek() == '(') {
      outline.blank(cursor.at() - start);
      open(Optional.of(field));
    } else {
      Query condition = reader.afterColon();
      outline.condition(cursor.at() - start, condition);
    }
  }

  /** {@code like:id}, at its name. */
  private void like(String name) {
    int start = cursor.at();
    cursor.skip(name.length() + 1);
    Query condition = new LikeReader(cursor).read();
    outline.condition(cursor.at() - start, condition);
  }

  /** {@code quote:( )} or {@code article:( )}, at its name. */
  private void scope(Scope inner, String name) {
    int start = cursor.at();
    if (inner == scope) {
      throw cursor.error("%s:( ) cannot stand inside %1$s:( )".formatted(name));
    }
    cursor.skip(name.length() + 1);
    cursor.skipBlanks();
    int open = cursor.at();
    int deeper = deeper();
    if (!cursor.skipIf('(')) {
      throw cursor.error("expected ( after %s:, as in %s".formatted(name, example(inner)));
    }
    Query query = new ScopeReader(cursor, inner, deeper).read();
    if (!cursor.skipIf(')')) {
      throw unclosed(open);
    }
    outline.condition(
        cursor.at() - start,
        cursor.built(
            start,
            () -> inner == Scope.QUOTE ? new Query.InQuote(query) : new Query.InArticle(query)));
  }

  private static String example(Scope scope) {
    return scope == Scope.QUOTE
        ? "quote:(speaker:putin said:sanctions); the words of a quotation are asked for with said:"
        : "article:(title:summit)";
  }

  private void open(Optional<Field> field) {
    deeper();
    groups.push(new Group(cursor.at(), field));
    signs.copy(1);
  }

  /** The number of parentheses open with the one that opens here. */
  private int deeper() {
    int deeper = depth + groups.size() + 1;
    if (deeper > QueryParser.MAX_DEPTH) {
      throw cursor.error(
          "expected at most %d parentheses in each other".formatted(QueryParser.MAX_DEPTH));
    }
    return deeper;
  }

  private void close() {
    if (groups.isEmpty()) {
      throw cursor.error("this ) closes no group; \\) stands for the character");
    }
    groups.pop();
    signs.copy(1);
    signs.afterGroup();
  }

  /** The field that a word here belongs to, where a group names one. */
  private Optional<Field> field() {
    return groups.isEmpty() ? Optional.empty() : groups.peek().field();
  }

  private QuerySyntaxException unclosed(int open) {
    return cursor.error("expected ) to close the group opened at column " + (open + 1));
  }
}
