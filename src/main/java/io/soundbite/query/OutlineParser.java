package io.soundbite.query;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/**
 * Joins the conditions of an outline as Lucene's grammar reads it, in which AND binds before OR and
 * OR before a blank.
 */
final class OutlineParser {

  private final Outline outline;
  private final Cursor cursor;

  private OutlineParser(Outline outline, Cursor cursor) {
    this.outline = outline;
    this.cursor = cursor;
  }

  /**
   * The conditions of {@code outline} joined.
   *
   * @param cursor for errors
   */
  static Query parse(Outline outline, Cursor cursor) {
    OutlineParser parser = new OutlineParser(outline, cursor);
    try {
      // A parser keeps its place in fields, so there is one for each query.
      return parser.query(new StandardSyntaxParser().parse(outline.text(), ""));
    } catch (ParseException unreadable) {
      throw parser.error(unreadable.currentToken);
    } catch (QuerySyntaxException unreadable) {
      throw unreadable;
    } catch (IllegalArgumentException refused) { // conditions that stand in each other too deep
      throw cursor.error(outline.inQuery(0), String.valueOf(refused.getMessage()));
    } catch (QueryNodeParseException impossible) {
      throw new IllegalStateException("Cannot read " + outline.text(), impossible);
    }
  }

  private Query query(QueryNode node) {
    return switch (node) {
      case FieldQueryNode leaf -> outline.conditionAt(leaf.getBegin());
      case GroupQueryNode group -> query(group.getChild());
      case BoostQueryNode boost -> new Query.Boosted(query(boost.getChild()), boost.getValue());
      case MinShouldMatchNode group -> atLeast(group.minShouldMatch, inside(group));
      case AndQueryNode and -> list(and.getChildren(), false).join(0);
      case OrQueryNode or -> alternatives(or).join(0);
      case BooleanQueryNode list -> list(list.getChildren(), hasPlus(list)).join(0);
      case ModifierQueryNode single -> list(List.of(single), false).join(0);
      default -> throw new IllegalStateException("Not part of an outline: " + node);
    };
  }

  private static QueryNode inside(MinShouldMatchNode group) {
    return group.groupQueryNode.getChild();
  }

  /** {@code (a b c)@2}, or {@code (a b c)^3@2}, which boosts what {@code @} joins. */
  private Query atLeast(int count, QueryNode inside) {
    if (inside instanceof BoostQueryNode boost) {
      return new Query.Boosted(atLeast(count, boost.getChild()), boost.getValue());
    }
    Clauses clauses =
        switch (inside) {
          case AndQueryNode and -> list(List.of(and), true);
          case OrQueryNode or -> alternatives(or);
          case BooleanQueryNode list -> list(list.getChildren(), true);
          default -> list(List.of(inside), true);
        };
    if (clauses.optional() < Math.max(1, count)) {
      throw cursor.error(
          outline.inQuery(firstColumn(inside)),
          "expected %d or more conditions without + and - in a group with @%d, but there are %d"
              .formatted(Math.max(1, count), count, clauses.optional()));
    }
    return clauses.join(count);
  }

  /** In a list with OR, what is excluded is one more alternative: "a OR NOT b". */
  private Clauses alternatives(OrQueryNode or) {
    Clauses clauses = new Clauses();
    for (QueryNode node : or.getChildren()) {
      if (isModified(node, Modifier.MOD_REQ)) {
        add(node, true, clauses);
      } else {
        clauses.should(query(node));
      }
    }
    return clauses;
  }

  private Clauses list(List<QueryNode> nodes, boolean unsignedIsOptional) {
    Clauses clauses = new Clauses();
    nodes.forEach(node -> add(node, unsignedIsOptional, clauses));
    return clauses;
  }

  private void add(QueryNode node, boolean unsignedIsOptional, Clauses clauses) {
    if (isModified(node, Modifier.MOD_NOT)) {
      clauses.mustNot(query(((ModifierQueryNode) node).getChild()));
    } else if (node instanceof ModifierQueryNode required) {
      clauses.must(query(required.getChild()));
    } else if (unsignedIsOptional) {
      clauses.should(query(node));
    } else {
      clauses.must(query(node));
    }
  }

  private static boolean hasPlus(BooleanQueryNode list) {
    return list.getChildren().stream().anyMatch(node -> isModified(node, Modifier.MOD_REQ));
  }

  private static boolean isModified(QueryNode node, Modifier modifier) {
    return node instanceof ModifierQueryNode modified && modified.getModifier() == modifier;
  }

  private static int firstColumn(QueryNode node) {
    return switch (node) {
      case FieldQueryNode leaf -> leaf.getBegin();
      case MinShouldMatchNode group -> firstColumn(group.groupQueryNode);
      default -> firstColumn(node.getChildren().getFirst());
    };
  }

  /**
   * What the user reads where Lucene's grammar finds no way on.
   *
   * @param last the last token that fitted
   */
  private QuerySyntaxException error(Token last) {
    Token found = last.next;
    String wanted = "expected a word, a phrase or a group ";
    if (found.kind != StandardSyntaxParserConstants.EOF) {
      return cursor.error(outline.inQuery(found.beginColumn), wanted + "before " + found.image);
    }
    int end = outline.inQuery(outline.text().length());
    boolean first = last.image == null;
    return cursor.error(end, wanted + (first ? "here" : "after " + last.image));
  }
}
