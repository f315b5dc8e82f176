package io.soundbite.lucene;

import io.soundbite.copies.ArticleLikeness;
import io.soundbite.copies.Families;
import io.soundbite.copies.QuoteLikeness;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/** Which articles of a view are copies of each other, and which quotes wordings of one. */
record KnownCopies(Families articles, Families quotes) {

  static final KnownCopies NONE = new KnownCopies(Families.NONE, Families.NONE);

  private static final ArticleLikeness OF_ARTICLES = new ArticleLikeness();
  private static final QuoteLikeness OF_QUOTES = new QuoteLikeness();

  /** Those of another view, mostly of the same documents. */
  KnownCopies grow(List<LeafReaderContext> leaves) throws IOException {
    return new KnownCopies(
        articles.grow(LiveTexts.articles(leaves), OF_ARTICLES),
        quotes.grow(LiveTexts.quotes(leaves), OF_QUOTES));
  }

  /** The family of one document, by its number in the view. */
  long family(View view, int document, Unit unit) throws IOException {
    List<LeafReaderContext> leaves = view.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return leaf(leaf, unit).family(document - leaf.docBase);
  }

  /** The families of the documents of one unit in one segment. */
  Leaf leaf(LeafReaderContext context, Unit unit) throws IOException {
    return unit == Unit.ARTICLE
        ? new Leaf(context, articles, Layout.COPIES)
        : new Leaf(context, quotes, Layout.QUOTE_COPIES);
  }

  /** Leads from documents, in their order, to families. */
  static final class Leaf {
    private final Families families;
    private final NumericDocValues keys;
    private final int base;

    private Leaf(LeafReaderContext context, Families families, String field) throws IOException {
      this.families = families;
      this.keys = DocValues.getNumeric(context.reader(), field);
      this.base = context.docBase;
    }

    /** Whether a document may be of one family with others. */
    boolean hasFamily(int document) throws IOException {
      return keys.advanceExact(document);
    }

    /** The family of a document; one that has none is a family of its own. */
    long family(int document) throws IOException {
      return hasFamily(document)
          ? families.family(keys.longValue())
          : Families.alone(base + document);
    }
  }
}
