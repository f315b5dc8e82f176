package io.soundbite.bench;

import java.util.List;

/**
 * What was measured of indexing.
 *
 * @param articles how many articles were indexed in each round
 * @param bytes of their titles and bodies as UTF-8
 * @param rounds how many were measured
 * @param stages what each stage of the library costs by itself, by threads
 * @param ways whole ways to index, the library's and others', by threads
 * @param ratios of the library's ways to the others
 * @param sizes of the indexes they make
 * @param growth how an index of made articles does while it grows; empty where none was asked for
 * @param machine where it ran
 */
public record IndexReport(
    int articles,
    long bytes,
    int rounds,
    List<IndexTiming> stages,
    List<IndexTiming> ways,
    List<IndexRatio> ratios,
    List<IndexSize> sizes,
    List<IndexGrowth> growth,
    Machine machine) {

  /** Keeps copies. */
  public IndexReport {
    stages = List.copyOf(stages);
    ways = List.copyOf(ways);
    ratios = List.copyOf(ratios);
    sizes = List.copyOf(sizes);
    growth = List.copyOf(growth);
  }
}
