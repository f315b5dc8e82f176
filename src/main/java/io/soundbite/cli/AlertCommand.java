package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.alert.Alerts;
import io.soundbite.search.Alert;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps saved searches in a file. */
@Command(
    name = "alert",
    mixinStandardHelpOptions = true,
    subcommands = {
      AlertCommand.Add.class,
      AlertCommand.Try.class,
      AlertCommand.Remove.class,
      AlertCommand.Show.class
    },
    header = "Keep saved searches that fire when an article is added.",
    description = {
      "",
      "Alerts stand in a file of yours, one JSON object a line:",
      "",
      "  {\"name\": \"grain\", \"quotes\": \"speaker:putin said:grain\"}",
      "",
      "or with \"articles\" for a query that articles are to fit. 'soundbite index --alerts FILE'"
          + " tells which of them the articles fit that it adds.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  soundbite alert try --index news --of quotes 'speaker:putin said:grain'",
      "  soundbite alert add --alerts alerts.jsonl --of quotes grain said:grain",
      "  soundbite alert list --alerts alerts.jsonl",
      "  soundbite alert remove --alerts alerts.jsonl grain",
      "  soundbite index --index news --alerts alerts.jsonl today.jsonl"
    })
final class AlertCommand implements Runnable {

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "'soundbite alert' needs one of the words add, try, remove and list");
  }

  /** Adds an alert. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      header = "Add an alert; one of the same name is replaced.",
      footer = {
        "",
        "Example:",
        "  soundbite alert add --alerts alerts.jsonl --of quotes grain said:grain"
      })
  static final class Add implements Callable<Integer> {
    @Spec CommandSpec spec;
    @Mixin AlertsFile file;

    @Mixin WaitingFor waitingFor;

    @Parameters(index = "0", paramLabel = "NAME", description = "What the alert is called.")
    String name = "";

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "QUERY",
        description =
            "What it waits for, as 'soundbite help search' teaches it. Dates told from the present,"
                + " such as now-7d, move with the clock.")
    List<String> query = List.of();

    @Override
    public Integer call() throws IOException {
      String text = String.join(" ", query);
      Alert alert = Alert.of(name, waitingFor.unit, text);
      QueryText.tellRemarks(text, spec.commandLine().getErr());
      return file.open(alerts -> add(alerts, alert));
    }

    private int add(Alerts alerts, Alert alert) throws IOException {
      Optional<Alert> before = alerts.find(name);
      alerts.add(alert);
      if (before.isPresent() && !before.get().toString().equals(alert.toString())) {
        Notices.tell(
            spec.commandLine().getErr(),
            "this replaces the alert " + Printable.line(before.get().toString()));
      }
      tell(spec, "added " + alert);
      return 0;
    }
  }

  /** Tries an alert. */
  @Command(
      name = "try",
      mixinStandardHelpOptions = true,
      header = "Tell what an alert would have told of the articles that are there.",
      description = {
        "",
        "Counts the articles of an index that fit, and shows the newest of them, as 'index --alerts'"
            + " would have. Nothing is saved.",
        ""
      },
      footer = {
        "",
        "Example:",
        "  soundbite alert try --index news --of quotes 'speaker:putin said:grain'"
      })
  static final class Try implements Callable<Integer> {
    @Spec CommandSpec spec;
    @Mixin IndexFolder index;
    @Mixin WaitingFor waitingFor;
    @Mixin OutputOptions output;

    @Option(
        names = "--limit",
        paramLabel = "N",
        defaultValue = "5",
        description = "How many articles to show, 0 for none. Default: 5.")
    int limit;

    @Parameters(
        arity = "1..*",
        paramLabel = "QUERY",
        description = "What it is to wait for, as 'soundbite help search' teaches it.")
    List<String> query = List.of();

    @Override
    public Integer call() throws IOException {
      String text = String.join(" ", query);
      Alert alert = Alert.of("tried", waitingFor.unit, text);
      QueryText.tellRemarks(text, spec.commandLine().getErr());
      try (NewsSearcher news = index.openForReading()) {
        output.to(spec.commandLine().getOut(), index.authority()).trial(news.trial(alert, limit));
      }
      return 0;
    }
  }

  /** The option {@code --of}. */
  static final class WaitingFor {
    @Option(
        names = "--of",
        paramLabel = "UNIT",
        description =
            "What is to fit: articles, where several quotes may meet the conditions between them,"
                + " or quotes, where one meets all. Default: articles.")
    Alert.Unit unit = Alert.Unit.ARTICLES;
  }

  private static void tell(CommandSpec spec, String done) {
    spec.commandLine().getOut().println(Printable.line(done));
  }

  /** Removes an alert. */
  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      header = "Remove an alert.",
      footer = {"", "Example:", "  soundbite alert remove --alerts alerts.jsonl grain"})
  static final class Remove implements Callable<Integer> {
    @Spec CommandSpec spec;
    @Mixin AlertsFile file;

    @Parameters(paramLabel = "NAME", description = "What the alert is called.")
    String name = "";

    @Override
    public Integer call() throws IOException {
      return file.look(this::remove);
    }

    private int remove(Alerts alerts) throws IOException {
      Optional<Alert> before = alerts.find(name);
      if (!alerts.remove(name)) {
        throw new IllegalArgumentException(
            "There is no alert '%s'; 'soundbite alert list' shows all".formatted(name));
      }
      before.ifPresent(alert -> tell(spec, "removed " + alert));
      return 0;
    }
  }

  /** Lists alerts. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "List all alerts, by name.",
      footer = {"", "Example:", "  soundbite alert list --alerts alerts.jsonl --json"})
  static final class Show implements Callable<Integer> {
    @Spec CommandSpec spec;
    @Mixin AlertsFile file;
    @Mixin OutputOptions output;

    @Override
    public Integer call() throws IOException {
      return file.look(
          alerts -> {
            output.to(spec.commandLine().getOut()).alerts(alerts.list());
            return 0;
          });
    }
  }
}
