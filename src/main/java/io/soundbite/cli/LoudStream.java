package io.soundbite.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream below a {@link java.io.PrintWriter}, which would swallow an {@link IOException}: it
 * throws what the writer does not catch, so that a command whose output is lost ends there. It
 * throws once; what is still in some buffer then, and flushed at the end, is lost without a word.
 */
final class LoudStream extends FilterOutputStream {

  private boolean lost;

  LoudStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    loudly(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    loudly(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() {
    loudly(out::flush);
  }

  private interface Writing {
    void write() throws IOException;
  }

  private void loudly(Writing writing) {
    if (lost) {
      return;
    }
    try {
      writing.write();
    } catch (IOException e) {
      lost = true;
      throw new OutputLostException(e);
    }
  }
}
