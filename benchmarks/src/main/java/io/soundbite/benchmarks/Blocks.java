package io.soundbite.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Sorter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The blocks of a segment in some order, each known by its article, the last of its documents.
 *
 * @param first the first document of each block, by the number of the block in the segment
 * @param article the article of each
 * @param dates when it was published, in milliseconds from 1970
 * @param order the numbers of the blocks, in the order wanted
 */
record Blocks(int[] first, int[] article, long[] dates, int[] order) {

  static Blocks of(CodecReader segment) throws IOException {
    IntStream.Builder articles = IntStream.builder();
    PostingsEnum units = segment.postings(new Term("unit", "article"), PostingsEnum.NONE);
    while (units.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      articles.add(units.docID());
    }
    int[] article = articles.build().toArray();
    int[] first = new int[article.length];
    long[] dates = new long[article.length];
    NumericDocValues published = published(segment);
    for (int block = 0; block < article.length; block++) {
      first[block] = block == 0 ? 0 : article[block - 1] + 1;
      dates[block] = published.advanceExact(article[block]) ? published.longValue() : 0;
    }
    return new Blocks(first, article, dates, IntStream.range(0, article.length).toArray());
  }

  private static NumericDocValues published(CodecReader segment) throws IOException {
    return DocValues.unwrapSingleton(segment.getSortedNumericDocValues("date"));
  }

  /** The newest first. */
  Blocks newestFirst() {
    return sorted(Comparator.comparingLong((Integer block) -> dates[block]).reversed());
  }

  /** In the order that another numbering of the articles has, that of the articles alone. */
  Blocks by(Sorter.DocMap articles) {
    return sorted(Comparator.comparingInt(articles::oldToNew));
  }

  private Blocks sorted(Comparator<Integer> comparator) {
    int[] sorted = Arrays.stream(order).boxed().sorted(comparator).mapToInt(i -> i).toArray();
    return new Blocks(first, article, dates, sorted);
  }

  FixedBitSet articles() {
    FixedBitSet bits = new FixedBitSet(documentCount());
    Arrays.stream(article).forEach(bits::set);
    return bits;
  }

  /** The documents of one part of the order, cut into parts of as many blocks. */
  FixedBitSet part(int part, int parts) {
    FixedBitSet bits = new FixedBitSet(documentCount());
    int end = (int) ((long) order.length * (part + 1) / parts);
    for (int i = (int) ((long) order.length * part / parts); i < end; i++) {
      bits.set(first[order[i]], article[order[i]] + 1);
    }
    return bits;
  }

  /** The order of the documents, for Lucene. */
  Sorter.DocMap documents() {
    int[] newToOld = new int[documentCount()];
    int[] oldToNew = new int[newToOld.length];
    int next = 0;
    for (int block : order) {
      for (int document = first[block]; document <= article[block]; document++) {
        newToOld[next] = document;
        oldToNew[document] = next++;
      }
    }
    return new Sorter.DocMap() {
      @Override
      public int oldToNew(int document) {
        return oldToNew[document];
      }

      @Override
      public int newToOld(int document) {
        return newToOld[document];
      }

      @Override
      public int size() {
        return newToOld.length;
      }
    };
  }

  private int documentCount() {
    return article[article.length - 1] + 1;
  }
}
