package io.soundbite.bench;

/**
 * Where a benchmark ran.
 *
 * @param processors how many the JVM may use
 * @param java the version of Java
 * @param jvm the name of the JVM
 * @param system the operating system and the processors' kind
 * @param maxHeapBytes how large the heap may become
 */
public record Machine(int processors, String java, String jvm, String system, long maxHeapBytes) {

  /** This one. */
  public static Machine here() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version", ""),
        System.getProperty("java.vm.name", ""),
        System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""),
        Runtime.getRuntime().maxMemory());
  }
}
