package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.codec.StoredCodec;
import io.soundbite.search.IndexOpenException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * An index opened for writing; closes again what it opened where opening fails halfway.
 *
 * @param keepsVersions whether the texts that articles had are kept: as asked, or as once before
 */
record Opened(IndexWriter writer, Reading reading, boolean keepsVersions) {

  /** How much is gathered in memory before a segment is written. */
  private static final double BUFFER_MEGABYTES = 64;

  static Opened folder(Path place, LuceneOptions options) throws IOException {
    IndexFolder folder = new IndexFolder(place);
    boolean there = folder.holdsIndex();
    return folder.translating(
        () ->
            closingOnFailure(
                FSDirectory.open(place),
                directory -> {
                  if (there) {
                    folder.check(directory);
                  }
                  return open(directory, options, there ? Check.NONE : folder::check);
                }));
  }

  /** Merges an index into one segment, and closes it again. Nothing is read to search it. */
  static void merge(Path place) throws IOException {
    IndexFolder folder = IndexFolder.ofIndex(place);
    folder.translating(
        () -> {
          try (Directory directory = FSDirectory.open(place)) {
            folder.check(directory);
            try (IndexWriter writer = new IndexWriter(directory, config(OpenMode.APPEND))) {
              writer.forceMerge(1);
              writer.commit();
            }
          }
          return place;
        });
  }

  static Opened memory(LuceneOptions options) throws IOException {
    return open(new ByteBuffersDirectory(), options, Check.NONE);
  }

  static Reading forReading(Path place, Naming naming) throws IOException {
    IndexFolder folder = IndexFolder.ofIndex(place);
    return folder.translating(
        () ->
            closingOnFailure(
                FSDirectory.open(place),
                directory -> {
                  folder.check(directory);
                  SearcherManager views =
                      new SearcherManager(directory, new Views(place, naming.authority()));
                  checkTopics(views, naming, place);
                  return new Reading(views, naming, directory);
                }));
  }

  /** Looks whether an index can be read. */
  interface Check {
    /** For what was looked at already, or is empty. */
    Check NONE = directory -> {};

    void check(Directory directory) throws IOException;
  }

  /**
   * Opens an index, or begins one. Which of the two is decided when the lock is held: what another
   * process has begun and closed since the folder was looked at is kept.
   *
   * @param unexpected checks an index where there was none before
   */
  static Opened open(Directory directory, LuceneOptions options, Check unexpected)
      throws IOException {
    Naming naming = options.naming();
    return closingOnFailure(
        new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND)),
        writer -> {
          if (DirectoryReader.indexExists(directory)) {
            unexpected.check(directory);
          } else {
            writer.setLiveCommitData(SchemaStamp.now().entrySet());
            writer.commit();
          }
          boolean keepsVersions = remember(writer, options, directory);
          SearcherManager views = new SearcherManager(writer, new Views(null, naming.authority()));
          if (directory instanceof FSDirectory folder) {
            checkTopics(views, naming, folder.getDirectory());
          }
          return new Opened(writer, new Reading(views, naming, directory), keepsVersions);
        });
  }

  /**
   * Checks that the articles are filed under topics that are known.
   *
   * @throws IndexOpenException where some are not; then the views are closed
   */
  private static void checkTopics(SearcherManager views, Naming naming, Path place)
      throws IOException {
    IndexSearcher view = views.acquire();
    try {
      FiledTopics.check(view.getIndexReader(), naming.topics().labels(), place);
    } catch (IOException e) {
      views.close();
      throw e;
    } finally {
      views.release(view);
    }
  }

  /**
   * Keeps in mind that articles may have been corrected, and that their versions are kept.
   *
   * @return whether versions are kept, now or before
   * @throws IndexOpenException where articles were corrected, and are not to be any more
   */
  private static boolean remember(IndexWriter writer, LuceneOptions options, Directory directory)
      throws IndexOpenException {
    Map<String, String> stamp = new TreeMap<>();
    writer.getLiveCommitData().forEach(entry -> stamp.put(entry.getKey(), entry.getValue()));
    if (directory instanceof FSDirectory folder) {
      SchemaStamp.checkCorrected(stamp, options.corrected(), folder.getDirectory());
    }
    boolean corrected = options.corrected() && SchemaStamp.note(SchemaStamp.CORRECTED, stamp);
    boolean versions = options.keepsVersions() && SchemaStamp.note(SchemaStamp.VERSIONS, stamp);
    if (corrected || versions) {
      writer.setLiveCommitData(stamp.entrySet());
    }
    return stamp.containsKey(SchemaStamp.VERSIONS);
  }

  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(new FieldAnalyzer())
        .setOpenMode(mode)
        .setCodec(new StoredCodec())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /** Goes on from something just opened. */
  private interface Step<A, B> {
    B from(A opened) throws IOException;
  }

  private static <A extends Closeable, B> B closingOnFailure(A opened, Step<A, B> step)
      throws IOException {
    try {
      return step.from(opened);
    } catch (IOException | RuntimeException e) {
      try {
        if (opened instanceof IndexWriter writer) {
          writer.rollback();
        } else {
          opened.close();
        }
      } catch (IOException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }

  /** Makes the views; of an index that others write to, only where they write this schema. */
  private static final class Views extends SearcherFactory {
    private final @Nullable Path foreign;
    private final Authority authority;

    private final CopiesFinder finder = new CopiesFinder();

    Views(@Nullable Path foreign, Authority authority) {
      this.foreign = foreign;
      this.authority = authority;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      if (foreign != null && reader instanceof DirectoryReader commit) {
        SchemaStamp.check(commit.getIndexCommit().getUserData(), foreign);
      }
      CopiesOfView copies = finder.of(reader);
      View view = new View(reader, authority, copies);
      finder.opened(copies);
      return view;
    }
  }
}
