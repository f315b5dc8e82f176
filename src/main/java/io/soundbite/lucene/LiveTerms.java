package io.soundbite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The terms of a view, and how many articles that are not deleted have them. Lucene's own count
 * goes on counting deleted ones until their segment is merged.
 */
record LiveTerms(IndexReader reader) {

  /** All terms of a field in their order, those of deleted documents included. */
  TermsEnum all(String field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /** The terms that are this value, or this value, NUL and anything: see {@link FacetKey}. */
  List<BytesRef> spellings(String field, String folded) throws IOException {
    List<BytesRef> spellings = new ArrayList<>();
    BytesRef value = new BytesRef(folded);
    BytesRef prefix = new BytesRef(folded + '\0');
    TermsEnum all = all(field);
    if (all.seekCeil(value) == TermsEnum.SeekStatus.END) {
      return spellings;
    }
    for (BytesRef term = all.term(); term != null; term = all.next()) {
      if (!term.bytesEquals(value) && !StringHelper.startsWith(term, prefix)) {
        break;
      }
      spellings.add(BytesRef.deepCopyOf(term));
    }
    return spellings;
  }

  /** Whether some document has both terms. */
  boolean anyBoth(String field, BytesRef one, BytesRef other) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (anyBoth(leaf.reader(), new Term(field, one), new Term(field, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyBoth(LeafReader leaf, Term one, Term other) throws IOException {
    PostingsEnum some = leaf.postings(one, PostingsEnum.NONE);
    PostingsEnum others = leaf.postings(other, PostingsEnum.NONE);
    if (some == null || others == null) {
      return false;
    }
    Bits live = leaf.getLiveDocs();
    DocIdSetIterator both = ConjunctionUtils.intersectIterators(List.of(some, others));
    int document = both.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = both.nextDoc();
    }
    return document != DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Whether some document has a folded value, in whatever spelling. */
  boolean hasValue(String field, String folded) throws IOException {
    for (BytesRef spelling : spellings(field, folded)) {
      if (articles(field, spelling) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many documents have a term; takes time in proportion to them where some are deleted. */
  int articles(String field, BytesRef term) throws IOException {
    int articles = 0;
    Term asked = new Term(field, term);
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      articles += live == null ? leaf.reader().docFreq(asked) : live(leaf.reader(), asked, live);
    }
    return articles;
  }

  /**
   * The same of a term whose count, deleted ones included, is known: that where none is deleted.
   */
  int articles(String field, BytesRef term, int counted) throws IOException {
    return reader.hasDeletions() ? articles(field, term) : counted;
  }

  private static int live(LeafReader leaf, Term term, Bits live) throws IOException {
    PostingsEnum documents = leaf.postings(term, PostingsEnum.NONE);
    int count = 0;
    while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(documents.docID()) ? 1 : 0;
    }
    return count;
  }
}
