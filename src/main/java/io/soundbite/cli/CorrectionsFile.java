package io.soundbite.cli;

import io.soundbite.IndexOptions;
import io.soundbite.correct.Corrections;
import io.soundbite.correct.Unplaced;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --corrections}. */
final class CorrectionsFile {

  @Option(
      names = {"-c", "--corrections"},
      paramLabel = "FILE",
      defaultValue = "${env:SOUNDBITE_CORRECTIONS}",
      description =
          "The file of corrections; see 'soundbite help correct'. Default: the environment variable"
              + " SOUNDBITE_CORRECTIONS, or none.")
  private @Nullable Path file;

  private Optional<Corrections> opened = Optional.empty();

  /** The options to open an index with, with the corrections of the file, where there is one. */
  IndexOptions with(IndexOptions others) throws IOException {
    return file == null ? others : others.corrections(open());
  }

  /**
   * The corrections of the file, which is read once.
   *
   * @throws IllegalArgumentException where none was given
   */
  Corrections open() throws IOException {
    if (file == null) {
      throw new IllegalArgumentException("--corrections needs the name of a file");
    }
    if (opened.isEmpty()) {
      opened = Optional.of(Corrections.open(file));
    }
    return opened.get();
  }

  /**
   * Makes sure that the file is there, for a command that only reads. One that the variable names
   * may be missing, as long as there is nothing to correct.
   *
   * @throws NoSuchFileException where it is not
   */
  void requireThere() throws IOException {
    if (file != null && Files.notExists(file) && !isUsual(file)) {
      throw new NoSuchFileException(file.toString());
    }
  }

  private static boolean isUsual(Path file) {
    return file.toString().equals(System.getenv("SOUNDBITE_CORRECTIONS"));
  }

  /** Tells that the file is not there; that need be no mistake where a variable names it. */
  void tellMissing(PrintWriter err) {
    if (file != null && Files.notExists(file)) {
      Notices.tell(
          err,
          "there is no file '%s' yet, so nothing is corrected"
              .formatted(Printable.line(file.toString())));
    }
  }

  /** Tells of corrections that did not find their words in the articles that were added. */
  void tellUnplaced(PrintWriter err) {
    if (opened.isPresent()) {
      for (Unplaced one : opened.get().unplaced()) {
        Notices.tell(err, "%s: %s".formatted(file, Printable.line(one.toString())));
      }
    }
  }
}
