package io.soundbite.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Whether a person is looking on, at what. Java does not say; on Linux the system does. */
final class Terminal {

  private static final Path STREAMS = Path.of("/proc/self/fd");

  private Terminal() {}

  /** Whether answers go to a person who has not set NO_COLOR, as far as picocli can tell. */
  static boolean takesColours() {
    return CommandLine.Help.Ansi.AUTO.enabled();
  }

  /** Whether answers go to a person. */
  static boolean showsAnswers() {
    return leadsToTerminal("1");
  }

  /** Whether messages go to a person, wherever the answers go. */
  static boolean showsMessages() {
    return leadsToTerminal("2");
  }

  private static boolean leadsToTerminal(String stream) {
    Path link = STREAMS.resolve(stream);
    if (!Files.isSymbolicLink(link)) {
      return takesColours();
    }
    try {
      String device = Files.readSymbolicLink(link).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
