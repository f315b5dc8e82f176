package io.soundbite.cli;

import java.lang.reflect.InvocationTargetException;

/**
 * Starts {@link Soundbite} in the jar, or tells in one line that Java is too old for it. The build
 * compiles this class once more, for Java 8, which is why it knows nothing of any other.
 */
final class Main {

  private static final String NEEDED = "21";

  private Main() {}

  /** Runs a command. */
  public static void main(String[] args) throws ReflectiveOperationException {
    if (isTooOld(Main.class.getClassLoader())) {
      System.err.println(tooOld());
      System.exit(1);
    }
    try {
      command(Main.class.getClassLoader())
          .getMethod("main", String[].class)
          .invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Whether this Java cannot load what a loader has. */
  static boolean isTooOld(ClassLoader loader) throws ClassNotFoundException {
    try {
      command(loader);
      return false;
    } catch (UnsupportedClassVersionError e) {
      return true;
    }
  }

  static String tooOld() {
    return "soundbite: Java "
        + NEEDED
        + " or newer is needed, but this is Java "
        + System.getProperty("java.specification.version")
        + ", "
        + System.getProperty("java.home");
  }

  private static Class<?> command(ClassLoader loader) throws ClassNotFoundException {
    return Class.forName("io.soundbite.cli.Soundbite", false, loader);
  }
}
