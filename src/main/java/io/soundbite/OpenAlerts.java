package io.soundbite;

import io.soundbite.alert.Alerts;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The alerts that an index opened, closed with it. Whether the index is open, and what is done
 * while it is, are under one lock: nothing is opened, or begins to watch, once {@link #close} has
 * begun. Safe for use by any number of threads.
 */
final class OpenAlerts implements Closeable {

  private final List<Alerts> opened = new ArrayList<>();
  private boolean closed;

  /** Reads alerts. */
  interface Opening {
    /** Gives them, to be closed by whoever asked. */
    Alerts open() throws IOException;
  }

  /**
   * Opens alerts, and closes them with the index.
   *
   * @throws IllegalStateException where the index is closed
   */
  synchronized Alerts open(Opening opening) throws IOException {
    requireOpen();
    Alerts alerts = opening.open();
    opened.add(alerts);
    return alerts;
  }

  /**
   * Does something, and waits with closing meanwhile.
   *
   * @throws IllegalStateException where the index is closed
   */
  synchronized <T> T whileOpen(Supplier<T> something) {
    requireOpen();
    return something.get();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The index is closed");
    }
  }

  /** Closes all, also where closing one fails; twice does nothing more. */
  @Override
  public void close() throws IOException {
    Attempts attempts = new Attempts();
    for (Alerts alerts : closing()) {
      attempts.run(alerts::close);
    }
    attempts.end();
  }

  /** Those to be closed, after which none is opened; closed without the lock, as they may wait. */
  private synchronized List<Alerts> closing() {
    closed = true;
    List<Alerts> all = List.copyOf(opened);
    opened.clear();
    return all;
  }
}
