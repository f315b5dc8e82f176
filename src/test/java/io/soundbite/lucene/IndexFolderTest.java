package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.soundbite.search.IndexOpenException;
import io.soundbite.search.IndexOpenException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens folders that are in order, and all sorts that are not. */
class IndexFolderTest {

  private static final SmallTree TREE = new SmallTree();

  @TempDir private Path temp;

  @Test
  void beginsAnIndexInAMissingFolder() throws IOException {
    Path folder = temp.resolve("a/b");
    fill(folder);
    try (LuceneBackend again = LuceneBackend.open(folder, LuceneOptions.of(TREE))) {
      assertThat(again.article("1")).contains(article("1").said("Bo Lee", "no").build());
      assertThat(again.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void saysThatThereIsNothingToRead() throws IOException {
    assertThat(refusedReading(temp.resolve("none"), Reason.MISSING))
        .endsWith(
            "none: there is no such folder; check its name, or open it for writing to begin an"
                + " index");
    assertThat(refusedReading(temp, Reason.MISSING)).contains("the folder holds no index");
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertThat(refused(file, Reason.MISSING)).contains("it is a file");
  }

  @Test
  void leavesOtherFoldersAlone() throws IOException {
    Files.writeString(temp.resolve("holiday.jpg"), "x");
    assertThat(refused(temp, Reason.MISSING))
        .contains("other files such as holiday.jpg; choose an empty or a new folder");
    assertThat(list(temp)).hasSize(1);
  }

  @Test
  void letsOneWriteAndManyRead() throws IOException {
    try (LuceneBackend first = LuceneBackend.open(temp, LuceneOptions.of(TREE))) {
      first.add(article("1").build());
      first.commit();
      assertThat(refused(temp, Reason.LOCKED)).contains("close that first, or open it for reading");
      try (var reader = LuceneBackend.openForReading(temp, LuceneOptions.of(TREE));
          var another = LuceneBackend.openForReading(temp, LuceneOptions.of(TREE))) {
        assertThat(reader.stats().articles()).isEqualTo(1);
        first.add(article("2").build());
        first.commit();
        reader.refresh();
        assertThat(reader.stats().articles()).isEqualTo(2);
        assertThat(another.stats().articles()).isEqualTo(1);
      }
    }
  }

  @Test
  void refusesWhatAnotherProgramWrote() throws IOException {
    foreign(Map.of());
    assertThat(refused(temp, Reason.INCOMPATIBLE))
        .contains("it is a Lucene index, but was not written by Soundbite; choose another folder");
    assertThat(refusedReading(temp, Reason.INCOMPATIBLE)).contains("not written by Soundbite");
  }

  @Test
  void refusesWhatAnotherVersionWrote() throws IOException {
    Map<String, String> stamp = SchemaStamp.now();
    stamp.put(SchemaStamp.SCHEMA, "99");
    stamp.put(SchemaStamp.LUCENE, "12.0.0");
    foreign(stamp);
    assertThat(refused(temp, Reason.INCOMPATIBLE))
        .contains(
            "it was written with soundbite.schema = 99 (Lucene 12.0.0, ",
            "but this version reads " + Layout.VERSION,
            "index the articles again into another folder");
  }

  @Test
  void noticesAnotherVersionOnRefresh() throws IOException {
    fill(temp);
    try (var reader = LuceneBackend.openForReading(temp, LuceneOptions.of(TREE))) {
      try (Directory directory = FSDirectory.open(temp);
          IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.setLiveCommitData(Map.of(SchemaStamp.SCHEMA, "99").entrySet());
        writer.commit();
      }
      var refused = catchThrowableOfType(IndexOpenException.class, reader::refresh);
      assertThat(refused.reason()).isEqualTo(Reason.INCOMPATIBLE);
      assertThat(reader.article("1")).isPresent();
    }
  }

  @Test
  void noticesThatTheSegmentsFileIsGone() throws IOException {
    fill(temp);
    Files.delete(file("segments_"));
    assertThat(refused(temp, Reason.DAMAGED)).contains("but no segments file; restore the folder");
    assertThat(refusedReading(temp, Reason.DAMAGED)).contains("no segments file");
  }

  @Test
  void noticesEveryMissingFile() throws IOException {
    fill(temp);
    for (Path file : list(temp)) {
      if (!isLockOrSegments(file)) {
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        assertThat(refused(temp, Reason.DAMAGED)).contains(file.getFileName().toString());
        assertThat(refusedReading(temp, Reason.DAMAGED)).contains("restore the folder");
        Files.write(file, content);
      }
    }
    LuceneBackend.open(temp, LuceneOptions.of(TREE)).close();
  }

  @Test
  void noticesEveryTruncatedFile() throws IOException {
    fill(temp);
    for (Path file : list(temp)) {
      byte[] content = Files.readAllBytes(file);
      for (int length : new int[] {0, 3, content.length / 2, content.length - 1}) {
        if (length < content.length) {
          Files.write(file, Arrays.copyOf(content, length));
          assertThat(refused(temp, Reason.DAMAGED)).contains("files are missing or damaged");
        }
      }
      Files.write(file, content);
    }
    LuceneBackend.open(temp, LuceneOptions.of(TREE)).close();
  }

  @Test
  void noticesFlippedBitsInSmallFiles() throws IOException {
    fill(temp);
    for (Path file : list(temp)) {
      for (int i = 0; i < 40 && Files.size(file) > 0; i++) {
        long place = Files.size(file) * i / 40;
        flip(file, place);
        assertThat(refused(temp, Reason.DAMAGED)).as(file + " at " + place).contains("damaged");
        flip(file, place);
      }
    }
    LuceneBackend.open(temp, LuceneOptions.of(TREE)).close();
  }

  @Test
  void readsWhileAnotherCommitsAndDeletesTheFilesOfBefore() throws IOException {
    fill(temp);
    try (LuceneBackend writer = LuceneBackend.open(temp, LuceneOptions.of(TREE));
        Directory busy = new BusyFolder(FSDirectory.open(temp), writer)) {
      new IndexFolder(temp).check(busy);
    }
  }

  /** A folder that changes after the first file was opened: all files of before are gone. */
  private static final class BusyFolder extends FilterDirectory {
    private final LuceneBackend writer;
    private boolean changed;

    BusyFolder(Directory folder, LuceneBackend writer) {
      super(folder);
      this.writer = writer;
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      IndexInput input = super.openInput(name, context);
      if (!changed) {
        changed = true;
        writer.add(article("1").build());
        writer.commit();
        writer.refresh();
      }
      return input;
    }
  }

  @Test
  void opensAgainAndAgainBesideAWriter() throws Exception {
    fill(temp);
    try (LuceneBackend writer = LuceneBackend.open(temp, LuceneOptions.of(TREE));
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      AtomicBoolean done = new AtomicBoolean();
      Future<Integer> commits = thread.submit(() -> commitUntil(done, writer));
      try {
        for (int i = 0; i < 50; i++) {
          LuceneBackend.openForReading(temp, LuceneOptions.of(TREE)).close();
        }
      } finally {
        done.set(true);
      }
      assertThat(commits.get()).isPositive();
    }
  }

  private static int commitUntil(AtomicBoolean done, LuceneBackend writer) throws IOException {
    int commits = 0;
    while (!done.get() || commits == 0) {
      writer.add(article("1").build());
      writer.commit();
      writer.refresh();
      commits++;
    }
    return commits;
  }

  @Test
  void keepsWhatAnotherBeganSinceTheFolderWasLookedAt() throws IOException {
    IndexFolder folder = new IndexFolder(temp);
    assertThat(folder.holdsIndex()).isFalse();
    fill(temp);
    LuceneOptions options = LuceneOptions.of(TREE);
    Opened opened = Opened.open(FSDirectory.open(temp), options, folder::check);
    opened.writer().close();
    opened.reading().close();
    try (LuceneBackend again = LuceneBackend.open(temp, LuceneOptions.of(TREE))) {
      assertThat(again.article("1")).isPresent();
    }
  }

  @Test
  void refusesWhatAnotherProgramBeganSinceTheFolderWasLookedAt() throws IOException {
    IndexFolder folder = new IndexFolder(temp);
    foreign(Map.of());
    LuceneOptions options = LuceneOptions.of(TREE);
    try (Directory directory = FSDirectory.open(temp)) {
      assertThat(message(Reason.INCOMPATIBLE, () -> Opened.open(directory, options, folder::check)))
          .contains("not written by Soundbite");
    }
  }

  @Test
  void isNotWrittenToWithoutItsCorrections() throws IOException {
    LuceneOptions options = LuceneOptions.of(TREE);
    LuceneBackend.open(temp, options).close();
    try (LuceneBackend index = LuceneBackend.open(temp, options.corrected(true))) {
      index.add(article("1").said("Bo Lee", "no").build());
      index.commit();
    }
    assertThat(refused(temp, Reason.CORRECTED)).contains("open it with IndexOptions.corrections");
    LuceneBackend.open(temp, options.corrected(true)).close();
    LuceneBackend.openForReading(temp, options).close();
    LuceneBackend.merge(temp);
    assertThat(refused(temp, Reason.CORRECTED)).contains("--corrections FILE");
  }

  @Test
  void beginsAnewWhereThatWasInterrupted() throws IOException {
    Files.createFile(temp.resolve("write.lock"));
    Files.writeString(temp.resolve("pending_segments_1"), "half");
    LuceneBackend.open(temp, LuceneOptions.of(TREE)).close();
  }

  private static void fill(Path folder) throws IOException {
    try (LuceneBackend index = LuceneBackend.open(folder, LuceneOptions.of(TREE))) {
      index.add(article("1").said("Bo Lee", "no").build());
    }
  }

  private void foreign(Map<String, String> stamp) throws IOException {
    try (Directory directory = FSDirectory.open(temp);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      Document document = new Document();
      document.add(new StringField("id", "1", Field.Store.YES));
      writer.addDocument(document);
      writer.setLiveCommitData(stamp.entrySet());
    }
  }

  private static void flip(Path file, long place) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(place);
      int old = bytes.read();
      bytes.seek(place);
      bytes.write(old ^ 4);
    }
  }

  private Path file(String prefix) throws IOException {
    return list(temp).stream()
        .filter(file -> file.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isLockOrSegments(Path file) {
    String name = file.getFileName().toString();
    return name.equals("write.lock") || name.startsWith("segments_");
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private static String refused(Path folder, Reason reason) {
    return message(reason, () -> LuceneBackend.open(folder, LuceneOptions.of(TREE)).close());
  }

  private static String refusedReading(Path folder, Reason reason) {
    return message(
        reason, () -> LuceneBackend.openForReading(folder, LuceneOptions.of(TREE)).close());
  }

  private static String message(Reason reason, ThrowingCallable opening) {
    var refused = catchThrowableOfType(IndexOpenException.class, opening);
    assertThat(refused).isNotNull();
    assertThat(refused.reason()).as(refused.toString()).isEqualTo(reason);
    return Objects.toString(refused.getMessage());
  }
}
