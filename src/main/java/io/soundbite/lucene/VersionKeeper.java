package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.Term;

/**
 * Adds articles so that the text they replace is kept with them.
 *
 * <p>What is replaced may not be visible yet, so it is read from a reader of its own, which is
 * renewed when an article is asked for that was written since. Articles of one id are added one
 * after the other.
 */
final class VersionKeeper implements Closeable {

  /** After so many articles the reader is renewed anyway, so that their ids can be forgotten. */
  private static final int MOST_WRITTEN = 20_000;

  private static final int LOCKS = 64;

  private final IndexWriter writer;
  private final BlockBuilder blocks;
  private final ReaderManager readers;
  private final List<Object> locks =
      IntStream.range(0, LOCKS).mapToObj(number -> new Object()).toList();

  /** The ids of what was written or deleted since the reader was renewed. */
  private volatile Set<String> written = ConcurrentHashMap.newKeySet();

  VersionKeeper(IndexWriter writer, BlockBuilder blocks) throws IOException {
    this.writer = writer;
    this.blocks = blocks;
    this.readers = new ReaderManager(writer);
  }

  /** Adds an article, unless it is there already as it is, filed under the names of now. */
  void add(AnnotatedArticle article) throws IOException {
    String id = article.article().id();
    synchronized (locks.get(Math.floorMod(id.hashCode(), LOCKS))) {
      renewFor(id);
      DirectoryReader reader = readers.acquire();
      try {
        replace(article, id, reader);
      } finally {
        readers.release(reader);
      }
    }
  }

  private void replace(AnnotatedArticle article, String id, IndexReader reader) throws IOException {
    List<byte[]> versions = new ArrayList<>();
    int document = Blocks.article(reader, id);
    if (document >= 0) {
      AnnotatedArticle present = StoredArticle.whole(reader.storedFields(), document).annotated();
      if (present.equals(article)
          && FiledBlock.isAsNow(reader, document, present.quotes(), blocks.speakers())) {
        return;
      }
      versions.addAll(StoredVersions.read(reader.storedFields(), document));
      if (!present.article().equals(article.article())) {
        versions.add(StoredVersions.bytes(present, Instant.now()));
      }
    }
    writer.updateDocuments(new Term(Layout.BLOCK, id), blocks.block(article, versions));
    noteWritten(id);
  }

  /** To be called when an article was deleted, or written otherwise. */
  void noteWritten(String id) {
    written.add(id);
  }

  private synchronized void renewFor(String id) throws IOException {
    if (written.contains(id) || written.size() > MOST_WRITTEN) {
      written = ConcurrentHashMap.newKeySet();
      readers.maybeRefreshBlocking();
    }
  }

  @Override
  public void close() throws IOException {
    readers.close();
  }
}
