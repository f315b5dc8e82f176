package io.soundbite.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.FixedBitSet;

/**
 * Gathers the documents that a search finds, and reads the texts of so many of them, spread evenly
 * over all.
 */
final class Sample extends NumberedCollector {

  private int[] documents = new int[1024];
  private int size;

  @Override
  public void collect(int document) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
    }
    documents[size++] = number(document);
  }

  /** How many documents were found. */
  int found() {
    return size;
  }

  /**
   * All that were found.
   *
   * @param most how many documents the index has
   */
  FixedBitSet documents(int most) {
    var found = new FixedBitSet(most);
    for (int i = 0; i < size; i++) {
      found.set(documents[i]);
    }
    return found;
  }

  /**
   * The words of at most so many of them.
   *
   * @param over asked before each text is read; true ends the reading
   */
  SampledWords words(View view, FieldAnalyzer analyzer, Unit unit, int most, BooleanSupplier over)
      throws IOException {
    var words = new SampledWords(analyzer);
    StoredFields stored = view.storedFields();
    int taken = Math.min(most, size);
    for (int i = 0; i < taken && !over.getAsBoolean(); i++) {
      int document = documents[(int) ((long) i * size / taken)];
      words.add(
          switch (unit) {
            case ARTICLE -> articleText(stored, document);
            case QUOTE -> StoredQuote.read(stored, document).quote().text();
          });
    }
    return words;
  }

  private static String articleText(StoredFields stored, int document) throws IOException {
    StoredArticle article = StoredArticle.whole(stored, document);
    return article.head().title() + "\n\n" + article.body();
  }
}
