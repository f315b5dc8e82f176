package io.soundbite.lucene;

import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.IndexStats;
import io.soundbite.search.Sort;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;

/** Counts what a view holds. */
final class Stats {

  private Stats() {}

  static IndexStats of(View view, Directory directory) throws IOException {
    return new IndexStats(
        view.count(Unit.ARTICLE.all()),
        view.count(Unit.QUOTE.all()),
        distinct(view, Dimension.SPEAKER),
        distinct(view, Dimension.SOURCE),
        first(view, Sort.OLDEST),
        first(view, Sort.NEWEST),
        bytes(view, directory),
        view.getLeafContexts().size(),
        Layout.VERSION,
        view.ownFields());
  }

  private static long distinct(View view, Dimension dimension) throws IOException {
    long distinct = 0;
    for (int count :
        view.totals(Tally.Kind.of(dimension, Unit.ARTICLE, Counting.HITS), view).byValue()) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }

  private static Optional<Instant> first(View view, Sort sort) throws IOException {
    ScoreDoc[] hits = view.search(Unit.ARTICLE.all(), 1, Ranking.of(sort, Unit.ARTICLE)).scoreDocs;
    if (hits.length == 0 || ((FieldDoc) hits[0]).fields[0].equals(Ranking.noDate(sort))) {
      return Optional.empty();
    }
    return StoredArticle.head(view.storedFields(), hits[0].doc).head().publishedAt();
  }

  /** The size of the files of this view, without those that a writer has deleted since. */
  private static long bytes(View view, Directory directory) throws IOException {
    long bytes = 0;
    if (view.getIndexReader() instanceof DirectoryReader reader) {
      for (String file : reader.getIndexCommit().getFileNames()) {
        bytes += bytes(directory, file);
      }
    }
    return bytes;
  }

  private static long bytes(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return 0;
    }
  }
}
