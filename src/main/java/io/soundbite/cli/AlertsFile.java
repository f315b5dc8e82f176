package io.soundbite.cli;

import io.soundbite.NewsIndex;
import io.soundbite.alert.Alerts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --alerts}. */
final class AlertsFile {

  @Option(
      names = {"-a", "--alerts"},
      paramLabel = "FILE",
      required = true,
      defaultValue = "${env:SOUNDBITE_ALERTS}",
      description = "The file of alerts. Default: the environment variable SOUNDBITE_ALERTS.")
  private Path file = Path.of("");

  /** Something to do with the alerts of the file. */
  interface Work {
    int with(Alerts alerts) throws IOException;
  }

  /**
   * Makes sure that a file of alerts is there, where none is to be begun.
   *
   * @throws IllegalArgumentException where it is not
   */
  static void requireThere(Path file) {
    if (Files.notExists(file)) {
      throw new IllegalArgumentException(
          "--alerts: there is no file '%s'; 'soundbite alert add' makes one".formatted(file));
    }
  }

  /** Opens the alerts to list or remove them, and closes them again. */
  int look(Work work) throws IOException {
    requireThere(file);
    try (Alerts alerts = Alerts.unmatched(file)) {
      return work.with(alerts);
    }
  }

  /** Opens the alerts, under the topics and names that are shipped, and closes them again. */
  int open(Work work) throws IOException {
    try (NewsIndex news = NewsIndex.inMemory();
        Alerts alerts = news.alerts(file)) {
      return work.with(alerts);
    }
  }
}
