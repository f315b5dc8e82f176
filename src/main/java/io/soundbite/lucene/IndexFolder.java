package io.soundbite.lucene;

import io.soundbite.search.IndexOpenException;
import io.soundbite.search.IndexOpenException.Reason;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.LockObtainFailedException;

/** Looks at a folder before it is opened as an index, and says what is wrong with it. */
final class IndexFolder {

  /** Files up to this size are read whole and their checksums compared; of larger ones the end. */
  static final long SMALL_BYTES = 1 << 20;

  private static final String REPAIR =
      "; restore the folder from a copy, or index the articles again into another one";

  private final Path place;

  IndexFolder(Path place) {
    this.place = place;
  }

  /**
   * The folder of an index that is there.
   *
   * @throws IndexOpenException where there is none
   */
  static IndexFolder ofIndex(Path place) throws IOException {
    IndexFolder folder = new IndexFolder(place);
    if (!folder.holdsIndex()) {
      throw folder.missing();
    }
    return folder;
  }

  /** Opens something in the folder. */
  interface Opening<T> {
    T open() throws IOException;
  }

  /**
   * Whether an index is there already; false for a missing or empty folder.
   *
   * @throws IndexOpenException where there are other files, or what is left of an index
   */
  boolean holdsIndex() throws IOException {
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new IndexOpenException(
          Reason.MISSING, place, "it is a file; an index is a folder, give the name of one");
    }
    List<String> files = steadyFiles();
    if (files.stream().anyMatch(file -> file.startsWith(IndexFileNames.SEGMENTS + "_"))) {
      return true;
    }
    for (String file : files) {
      refuse(file);
    }
    return false;
  }

  private void refuse(String file) throws IndexOpenException {
    boolean leftOver =
        file.equals(IndexWriter.WRITE_LOCK_NAME)
            || file.startsWith(IndexFileNames.PENDING_SEGMENTS);
    if (leftOver) {
      return;
    }
    if (IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
      throw new IndexOpenException(
          Reason.DAMAGED,
          place,
          "it holds the file %s of an index, but no segments file".formatted(file) + REPAIR);
    }
    throw new IndexOpenException(
        Reason.MISSING,
        place,
        "there is no index, but other files such as %s; choose an empty or a new folder"
            .formatted(file));
  }

  /** The error of one who wants to read where there is nothing. */
  IndexOpenException missing() {
    return new IndexOpenException(
        Reason.MISSING,
        place,
        Files.exists(place)
            ? "the folder holds no index; open it for writing to begin one"
            : "there is no such folder; check its name, or open it for writing to begin an index");
  }

  /** Listed again until nothing changes: while a writer commits, one list may miss both commits. */
  private List<String> steadyFiles() throws IOException {
    List<String> before = files();
    for (List<String> now = files(); !now.equals(before); now = files()) {
      before = now;
    }
    return before;
  }

  private List<String> files() throws IOException {
    if (!Files.exists(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /**
   * Checks who wrote the last commit, and that its files are there and whole: small ones all
   * through, large ones by their ends. Where a writer commits meanwhile, and deletes the files of
   * the commit before, the new one is checked.
   */
  void check(Directory directory) throws IOException {
    translating(() -> new Check(directory).run());
  }

  /** Begins anew where it fails and there is a newer commit by then. */
  private final class Check extends SegmentInfos.FindSegmentsFile<SegmentInfos> {
    private final Directory directory;

    Check(Directory directory) {
      super(directory);
      this.directory = directory;
    }

    /** Checks the file itself first, since a flipped bit in it can look like another version. */
    @Override
    protected SegmentInfos doBody(String segmentsFile) throws IOException {
      checkFile(directory, segmentsFile);
      SegmentInfos commit = SegmentInfos.readCommit(directory, segmentsFile);
      SchemaStamp.check(commit.getUserData(), place);
      for (String file : commit.files(false)) {
        checkFile(directory, file);
      }
      return commit;
    }
  }

  private static void checkFile(Directory directory, String file) throws IOException {
    try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
      if (input.length() <= SMALL_BYTES) {
        CodecUtil.checksumEntireFile(input);
      } else {
        CodecUtil.retrieveChecksum(input);
      }
    }
  }

  /** Opens something, and says of a failure what it means and what to do. */
  <T> T translating(Opening<T> opening) throws IOException {
    try {
      return opening.open();
    } catch (IndexOpenException e) {
      throw e;
    } catch (LockObtainFailedException e) {
      throw new IndexOpenException(
          Reason.LOCKED,
          place,
          "another process, or another object of this one, is writing to it;"
              + " close that first, or open it for reading",
          e);
    } catch (IndexNotFoundException e) {
      throw missing();
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw incompatible(e);
    } catch (IllegalArgumentException e) { // a codec of a Lucene that is not here
      throw incompatible(e);
    } catch (CorruptIndexException | EOFException | FileNotFoundException | NoSuchFileException e) {
      throw new IndexOpenException(
          Reason.DAMAGED, place, "files are missing or damaged: " + what(e) + REPAIR, e);
    }
  }

  private IndexOpenException incompatible(Exception cause) {
    return new IndexOpenException(
        Reason.INCOMPATIBLE,
        place,
        "it was written by another version of Lucene: %s; index the articles again into another folder"
            .formatted(cause.getMessage()),
        cause);
  }

  /** What is wrong: the file that is not there, if that is the cause. */
  private static String what(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NoSuchFileException missing) {
        return missing.getFile() + " is not there";
      }
    }
    return Objects.toString(failure.getMessage());
  }
}
