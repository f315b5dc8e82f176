package io.soundbite.lucene;

import io.soundbite.copies.Families;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;

/** Which articles of a view are copies of each other, or which quotes wordings of one. */
record KnownCopies(Unit unit, Families families) {

  /** The family of one document, by its number in the view. */
  long family(View view, int document) throws IOException {
    List<LeafReaderContext> leaves = view.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return leaf(leaf).family(document - leaf.docBase);
  }

  /** The families of the documents of one segment. */
  Leaf leaf(LeafReaderContext context) throws IOException {
    String field = unit == Unit.ARTICLE ? Layout.COPIES : Layout.QUOTE_COPIES;
    return new Leaf(context, families, field);
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
