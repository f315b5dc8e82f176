package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.correct.Correction;
import io.soundbite.correct.Unplaced;
import io.soundbite.read.JsonText;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows corrections, and looks whether they still find what they correct. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    subcommands = {CorrectionsCommand.Show.class, CorrectionsCommand.Check.class},
    header = "List corrections, and check that they find their words.",
    footer = {
      "",
      "Examples:",
      "  soundbite corrections list --corrections corrections.jsonl",
      "  soundbite corrections check --index news --corrections corrections.jsonl"
    })
final class CorrectionsCommand implements Runnable {

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "'soundbite corrections' needs one of the words list and check");
  }

  private static void write(PrintWriter out, Correction correction) {
    out.println(JsonText.line(correction.fields()));
  }

  /** Lists corrections. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Write all corrections, in their order, as JSON Lines.",
      footer = {"", "Example:", "  soundbite corrections list --corrections corrections.jsonl"})
  static final class Show implements Callable<Integer> {
    @Spec CommandSpec spec;
    @Mixin CorrectionsFile file;

    @Override
    public Integer call() throws IOException {
      PrintWriter out = spec.commandLine().getOut();
      file.requireThere();
      file.open().list().forEach(correction -> write(out, correction));
      out.flush();
      return 0;
    }
  }

  /** Checks corrections. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      header = "Find corrections whose article or words are missing in an index.",
      description = {
        "",
        "Writes those that are missing as JSON Lines, and the reasons as messages. Exit code 3 where"
            + " there are any.",
        ""
      },
      footer = {
        "",
        "Example:",
        "  soundbite corrections check --index news --corrections corrections.jsonl"
      })
  static final class Check implements Callable<Integer> {
    @Spec CommandSpec spec;
    @Mixin IndexFolder index;

    @Override
    public Integer call() throws IOException {
      List<Unplaced> missing;
      try (NewsSearcher news = index.openForReading()) {
        missing = index.corrections().open().check(news::article);
      }
      PrintWriter out = spec.commandLine().getOut();
      PrintWriter err = spec.commandLine().getErr();
      for (Unplaced one : missing) {
        write(out, one.correction());
        Notices.tell(err, Printable.line(one.reason()));
      }
      out.flush();
      return missing.isEmpty() ? 0 : Soundbite.SOME_REJECTED;
    }
  }
}
