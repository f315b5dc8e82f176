package io.soundbite.cli;

import io.soundbite.LoadListener;
import java.io.Closeable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with rate and remaining time on a terminal; silent elsewhere. */
final class LoadBar implements LoadListener, Closeable {

  private static final long BYTES_A_UNIT = 1_000_000;

  private final @Nullable ProgressBar bar;

  private LoadBar(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar for this task where a person is looking on. */
  static LoadBar named(String task) {
    return new LoadBar(Style.isTerminal() ? bar(task) : null);
  }

  private static ProgressBar bar(String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" MB", BYTES_A_UNIT)
        .showSpeed()
        .build();
  }

  @Override
  public void progress(long bytesRead, long bytesInAll, long articles, long rejected) {
    if (bar != null) {
      bar.maxHint(bytesInAll).stepTo(bytesRead).setExtraMessage(extra(articles, rejected));
    }
  }

  private static String extra(long articles, long rejected) {
    String done = " %,d articles".formatted(articles);
    return rejected == 0 ? done : done + ", %,d rejected".formatted(rejected);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
