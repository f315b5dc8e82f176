package io.soundbite.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Reads every file on the way.
 *
 * @param top where the way begins; the id of an article of plain text is its path below it
 * @param ownPaths by the name of a field of one's own, where it stands in a record of JSON
 * @param sink takes what is read
 * @param bytesRead told of every read
 */
record FileReading(Path top, Map<String, String> ownPaths, ArticleSink sink, LongConsumer bytesRead)
    implements FileWalk.Visitor {

  @Override
  public void file(Path file) throws IOException {
    Path name = file.equals(top) ? file.getFileName() : top.relativize(file);
    String id = FileNames.stem(name.toString().replace('\\', '/'));
    InputStream in;
    try {
      in = new CountedStream(Files.newInputStream(file), bytesRead);
    } catch (IOException e) {
      unreadable(file, "Cannot open the file: " + Source.reason(e));
      return;
    }
    try (in) {
      ArticleFiles.read(in, file.toString(), id, Optional.empty(), ownPaths, sink);
    }
  }

  @Override
  public void unreadable(Path path, String reason) throws IOException {
    sink.reject(new Rejection(path.toString(), 0, reason, ""));
  }
}
