package io.soundbite.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, also of one within another: {@code help alert add}. */
@Command(
    name = "help",
    helpCommand = true,
    mixinStandardHelpOptions = true,
    header = "Teach a command.",
    footer = {"", "Examples:", "  soundbite help search", "  soundbite help alert add"})
final class HelpCommand implements Runnable {

  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command; all where it is left out.")
  List<String> names = List.of();

  @Override
  public void run() {
    CommandLine taught = spec.commandLine().getParent();
    for (String name : names) {
      CommandLine within = taught.getSubcommands().get(name);
      if (within == null) {
        throw new ParameterException(taught, unknown(name, taught));
      }
      taught = within;
    }
    taught.usage(spec.commandLine().getOut());
  }

  private static String unknown(String name, CommandLine within) {
    return within.getParent() == null
        ? "There is no command '" + name + "'"
        : "There is no command '%s' in '%s'"
            .formatted(name, within.getCommandSpec().qualifiedName());
  }
}
