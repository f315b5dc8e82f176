package io.soundbite.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Leads from quotes to their article and back. The article is the last document of its block, so
 * one set of bits a segment, which marks the articles, says all.
 */
final class Blocks {

  private static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(new TermQuery(new Term(Layout.UNIT, Unit.ARTICLE.term())));

  private Blocks() {}

  /** Articles with a quote that fits; the score is that of the quote that fits best. */
  static Query articlesOf(Query quotes) {
    return new ToParentBlockJoinQuery(quotes, ARTICLES, ScoreMode.Max);
  }

  /** Quotes of an article that fits, with its score. */
  static Query quotesOf(Query articles) {
    return new ToChildBlockJoinQuery(articles, ARTICLES);
  }

  /** The articles of a segment; kept as long as the segment is open. */
  static BitSet articles(LeafReaderContext leaf) throws IOException {
    BitSet articles = ARTICLES.getBitSet(leaf);
    if (articles == null) {
      throw new IllegalStateException("A segment without any article: " + leaf.reader());
    }
    return articles;
  }

  /** A quote as the article it belongs to and its place among the quotes of that, from 0. */
  record Place(int article, int quote) {}

  /** Where a quote stands. Documents are numbered over the whole index. */
  static Place place(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = leaf(reader, document);
    int local = document - leaf.docBase;
    BitSet articles = articles(leaf);
    return new Place(leaf.docBase + articles.nextSetBit(local), local - first(articles, local));
  }

  /** The document with this id, of the live ones; -1 where there is none. */
  static int article(IndexReader reader, String id) throws IOException {
    BytesRef term = new BytesRef(id);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum block = leaf.reader().postings(new Term(Layout.BLOCK, term), PostingsEnum.NONE);
      if (block != null) {
        int last = lastLive(block, leaf.reader().getLiveDocs());
        if (last >= 0) {
          return leaf.docBase + last;
        }
      }
    }
    return -1;
  }

  /** The first document of the block of an article: its first quote, or itself. */
  static int firstOfBlock(IndexReader reader, int article) throws IOException {
    LeafReaderContext leaf = leaf(reader, article);
    return leaf.docBase + first(articles(leaf), article - leaf.docBase);
  }

  /** The first document of the block that a document of a segment belongs to. */
  static int first(BitSet articles, int local) {
    return local == 0 ? 0 : articles.prevSetBit(local - 1) + 1;
  }

  private static LeafReaderContext leaf(IndexReader reader, int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }

  private static int lastLive(PostingsEnum block, @Nullable Bits live) throws IOException {
    int last = -1;
    while (block.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(block.docID())) {
        last = block.docID();
      }
    }
    return last;
  }
}
