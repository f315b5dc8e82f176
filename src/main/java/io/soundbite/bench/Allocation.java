package io.soundbite.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/** What the JVM says of memory and processors. */
final class Allocation {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Allocation() {}

  /** How long processors have worked for this JVM since it began, all its threads together. */
  static long processorNanos() {
    return SYSTEM.getProcessCpuTime();
  }

  /** How many bytes this thread has been given since it began. */
  static long bytes() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** How many bytes all threads of Java have been given since the JVM began. */
  static long bytesOfAllThreads() {
    return THREADS.getTotalThreadAllocatedBytes();
  }

  /** How many bytes of the heap are in use after a collection that was asked for. */
  static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** How many collections there were since the JVM began, and how long they took. */
  static Garbage garbage() {
    long collections = 0;
    long millis = 0;
    for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
      collections += Math.max(0, bean.getCollectionCount());
      millis += Math.max(0, bean.getCollectionTime());
    }
    return new Garbage(collections, millis);
  }
}
