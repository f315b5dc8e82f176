package io.soundbite.quote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was learned from articles marked by hand, by {@link Training}: hashed weights, no words.
 *
 * @param cue whether a word attributes
 * @param content which words a cue attributes
 * @param source which mention names their speaker
 * @param judge whether the whole is right
 * @param common the words that a capital makes no names
 */
record Models(
    LinearModel cue,
    LinearModel content,
    LinearModel source,
    LinearModel judge,
    CommonWords common) {

  private static final String RESOURCE = "attribution.model";

  /** The models of this library, read once. */
  static Models shipped() {
    return Shipped.MODELS;
  }

  private static final class Shipped {
    static final Models MODELS = read();
  }

  private static Models read() {
    try (InputStream stream = Models.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("No resource " + RESOURCE + " next to " + Models.class);
      }
      DataInputStream data = new DataInputStream(new InflaterInputStream(stream));
      return new Models(
          LinearModel.read(data),
          LinearModel.read(data),
          LinearModel.read(data),
          LinearModel.read(data),
          CommonWords.read(data));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  /** Writes the resource into a folder. */
  void write(Path folder) throws IOException {
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (var data =
        new DataOutputStream(
            new DeflaterOutputStream(Files.newOutputStream(folder.resolve(RESOURCE)), best))) {
      cue.write(data);
      content.write(data);
      source.write(data);
      judge.write(data);
      common.write(data);
    } finally {
      best.end();
    }
  }
}
