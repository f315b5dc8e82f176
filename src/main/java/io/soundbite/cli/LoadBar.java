package io.soundbite.cli;

import io.soundbite.LoadListener;
import java.io.Closeable;
import java.text.DecimalFormat;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with rate and remaining time on a terminal; silent elsewhere. */
final class LoadBar implements LoadListener, Closeable {

  private static final long BYTES_A_UNIT = 1_000_000;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final @Nullable ProgressBar bar;
  private long bytesInAll;
  private long bytesRead;

  private LoadBar(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar for this task where a person is looking on. */
  static LoadBar named(String task) {
    return new LoadBar(Terminal.showsMessages() ? bar(task) : null);
  }

  /** The same, unless that person sees the answer too, line by line, through which it would run. */
  static LoadBar besideAnswers(String task) {
    return Terminal.showsAnswers() ? new LoadBar(null) : named(task);
  }

  /** A message on a line of its own; the bar comes again below it. */
  String above(String message) {
    return bar == null ? message : CLEAR_LINE + message;
  }

  private static ProgressBar bar(String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" MB", BYTES_A_UNIT)
        .showSpeed(new DecimalFormat("0.0"))
        .build();
  }

  @Override
  public void progress(long bytesRead, long bytesInAll, long articles, long rejected) {
    if (bar != null) {
      bar.maxHint(bytesInAll).stepTo(bytesRead).setExtraMessage(extra(articles, rejected));
    }
  }

  /** Says how much there is to read, for {@link #advance}. */
  void expect(long bytes) {
    bytesInAll = bytes;
  }

  /** So many bytes more were read. */
  void advance(long bytes, long articles, long rejected) {
    bytesRead += bytes;
    progress(bytesRead, bytesInAll, articles, rejected);
  }

  private static String extra(long articles, long rejected) {
    String done = String.format(Locale.ROOT, " %,d articles", articles);
    return rejected == 0 ? done : done + String.format(Locale.ROOT, ", %,d rejected", rejected);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
