package io.soundbite.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says in words for a person what they are to be. */
final class OptionValues {

  private OptionValues() {}

  /** Has a command, and those within it, read values so. */
  static void read(CommandLine command) {
    whole(command, Integer.class, Integer::valueOf);
    whole(command, int.class, Integer::valueOf);
    whole(command, Long.class, Long::valueOf);
    whole(command, long.class, Long::valueOf);
    command.registerConverter(LocalDate.class, OptionValues::day);
  }

  private static <T> void whole(CommandLine command, Class<T> type, Function<String, T> reader) {
    command.registerConverter(
        type,
        text -> {
          try {
            return reader.apply(text);
          } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no whole number in range");
          }
        });
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + text + "' is no day; one is written 2024-04-01");
    }
  }

  /**
   * Refuses options that do not go together.
   *
   * @throws IllegalArgumentException with this message, where they do not
   */
  static void refuse(boolean mistake, String message) {
    if (mistake) {
      throw new IllegalArgumentException(message);
    }
  }

  /**
   * A number that is at least 1.
   *
   * @throws IllegalArgumentException where it is less
   */
  static <N extends Number> N positive(String option, N number) {
    if (number.longValue() < 1) {
      throw new IllegalArgumentException(option + " is at least 1, but was " + number);
    }
    return number;
  }
}
