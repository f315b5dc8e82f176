package io.soundbite.lucene;

import io.soundbite.copies.LongNumbers;
import io.soundbite.lucene.Carriers.Carrier;
import io.soundbite.search.Dimension;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Gathers the quotes of some families, to be given all quotes. */
final class Wordings implements Counter {

  private final View view;
  private final LongNumbers families = new LongNumbers();

  /** By the number of the family. */
  private final Map<Integer, ThreadBuilder> threads = new TreeMap<>();

  Wordings(View view, List<Long> families) {
    this.view = view;
    families.forEach(this.families::number);
  }

  /** In the order of the families; one lacks where the time ran out before any of its quotes. */
  List<ThreadBuilder> threads() {
    return List.copyOf(threads.values());
  }

  private void add(int family, long words, Carrier quote) {
    ThreadBuilder known = threads.get(family);
    if (known == null) {
      threads.put(family, new ThreadBuilder(view, words, quote));
    } else {
      known.add(words, quote);
    }
  }

  @Override
  public Leaf leaf(LeafReaderContext context) throws IOException {
    KnownCopies.Leaf copies = view.copies(Unit.QUOTE).leaf(context);
    NumericDocValues words = DocValues.getNumeric(context.reader(), Layout.WORDS);
    Numbers speakers = new Numbers(context, Dimension.SPEAKER, Unit.QUOTE);
    Numbers sources = new Numbers(context, Dimension.SOURCE, Unit.ARTICLE);
    Numbers days = new Numbers(context, Dimension.DAY, Unit.ARTICLE);
    NumericDocValues dates = DocValues.getNumeric(context.reader(), Layout.QUOTE_DATE);
    SortedSetDocValues ids = DocValues.getSortedSet(context.reader(), Layout.BLOCK);
    var blocks = Blocks.articles(context);
    return Threads.each(
        quote -> {
          int family = families.find(copies.family(quote));
          if (family >= 0) {
            int article = blocks.nextSetBit(quote);
            long date = dates.advanceExact(quote) ? dates.longValue() : Long.MAX_VALUE;
            ids.advanceExact(quote);
            words.advanceExact(quote);
            add(
                family,
                words.longValue(),
                new Carrier(
                    context.docBase + quote,
                    context.docBase + article,
                    date,
                    ids.lookupOrd(ids.nextOrd()).utf8ToString(),
                    sources.of(article),
                    days.of(article),
                    speakers.of(quote)));
          }
        });
  }

  /** The number of the one value of a document. */
  private final class Numbers {
    private final SortedSetDocValues values;
    private final int[] numbers;

    Numbers(LeafReaderContext context, Dimension dimension, Unit home) throws IOException {
      Vocabulary vocabulary = view.vocabulary(Layout.values(dimension, home));
      values = DocValues.getSortedSet(context.reader(), vocabulary.field());
      numbers = vocabulary.numbers(context);
    }

    int of(int document) throws IOException {
      return values.advanceExact(document) ? numbers[(int) values.nextOrd()] : -1;
    }
  }
}
