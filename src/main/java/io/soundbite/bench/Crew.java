package io.soundbite.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that do the same thing together; with one, the caller's. */
final class Crew implements Closeable {

  private final int size;
  private final ExecutorService threads;

  Crew(int size) {
    this.size = size;
    this.threads = Executors.newFixedThreadPool(size);
  }

  /** What one thread does. */
  interface Work {
    List<Call> run(int thread) throws IOException;
  }

  /** What is done with one of many. */
  interface One<T> {
    void with(T value) throws IOException;
  }

  /** Does something with every value of a list, each thread with its share, and waits for all. */
  <T> void each(List<? extends T> values, One<T> one) throws IOException {
    run(
        thread -> {
          for (int i = thread; i < values.size(); i += size) {
            one.with(values.get(i));
          }
          return List.of();
        });
  }

  /** All that the threads brought, when the last is done. */
  List<Call> run(Work work) throws IOException {
    List<Callable<List<Call>>> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int thread = i;
      all.add(() -> work.run(thread));
    }
    List<Call> calls = new ArrayList<>();
    try {
      for (Future<List<Call>> done : threads.invokeAll(all)) {
        calls.addAll(done.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The benchmark was interrupted");
    } catch (ExecutionException e) {
      throw failure(e);
    }
    return calls;
  }

  private static IOException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case IOException cause -> cause;
      case RuntimeException cause -> throw cause;
      case Error cause -> throw cause;
      case null, default -> new IOException(e);
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
