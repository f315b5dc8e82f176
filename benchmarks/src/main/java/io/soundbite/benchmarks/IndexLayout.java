package io.soundbite.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy.MergeSpecification;
import org.apache.lucene.index.MergePolicy.OneMerge;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SortingCodecReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * An index of one segment, from which others are made that hold the same documents in other orders
 * and segments. An article and its quotes stay one block.
 */
final class IndexLayout implements Closeable {

  private final DirectoryReader reader;

  private IndexLayout(DirectoryReader reader) {
    this.reader = reader;
  }

  /** Copies an index into a folder as one segment, in the order of its documents. */
  static IndexLayout ofOneSegment(Path from, Path into) throws IOException {
    try (var directory = FSDirectory.open(from);
        DirectoryReader source = DirectoryReader.open(directory)) {
      List<CodecReader> all = new ArrayList<>();
      source.leaves().forEach(leaf -> all.add((CodecReader) leaf.reader()));
      write(source, into, List.of(all));
    }
    return new IndexLayout(DirectoryReader.open(FSDirectory.open(into)));
  }

  /** The one segment. */
  CodecReader segment() {
    return (CodecReader) reader.leaves().getFirst().reader();
  }

  /** Its articles with their blocks. */
  Blocks blocks() throws IOException {
    return Blocks.of(segment());
  }

  /** Writes the same blocks in another order, as one segment. */
  void reordered(Path into, Blocks order) throws IOException {
    CodecReader sorted = SortingCodecReader.wrap(segment(), order.documents(), null);
    write(reader, into, List.of(List.of(sorted)));
  }

  /** Writes so many segments, each with blocks that follow each other in this order. */
  void cut(Path into, Blocks order, int segments) throws IOException {
    List<List<CodecReader>> parts = new ArrayList<>();
    for (int part = 0; part < segments; part++) {
      parts.add(List.of(new Part(segment(), order.part(part, segments))));
    }
    write(reader, into, parts);
  }

  /** Writes the articles alone, without their quotes, as one segment. */
  void articles(Path into) throws IOException {
    write(reader, into, List.of(List.of(new Part(segment(), blocks().articles()))));
  }

  private static void write(DirectoryReader source, Path into, List<List<CodecReader>> segments)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(new AsGiven());
    try (var directory = FSDirectory.open(into);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (List<CodecReader> segment : segments) {
        writer.addIndexes(segment.toArray(CodecReader[]::new));
      }
      writer.setLiveCommitData(source.getIndexCommit().getUserData().entrySet());
      writer.commit();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }

  /** Merges what is added, and nothing afterwards. */
  private static final class AsGiven extends FilterMergePolicy {
    AsGiven() {
      super(NoMergePolicy.INSTANCE);
    }

    @Override
    public MergeSpecification findMerges(CodecReader... readers) throws IOException {
      MergeSpecification all = new MergeSpecification();
      all.add(new OneMerge(readers));
      return all;
    }
  }

  /** Some documents of a segment. */
  private static final class Part extends FilterCodecReader {
    private final FixedBitSet kept;

    Part(CodecReader segment, FixedBitSet kept) {
      super(segment);
      this.kept = kept;
    }

    @Override
    public Bits getLiveDocs() {
      return kept;
    }

    @Override
    public int numDocs() {
      return kept.cardinality();
    }

    @Override
    public StoredFieldsReader getFieldsReader() {
      return in.getFieldsReader();
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return null;
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
