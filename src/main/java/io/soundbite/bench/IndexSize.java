package io.soundbite.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * How large an index is on disk, by what its files are for. Compound files are looked into.
 *
 * @param index what it is called
 * @param parts the largest first
 */
public record IndexSize(String index, List<Part> parts) {

  /** What the extensions of Lucene's files stand for; what is not listed is of the segment. */
  private static final Map<String, String> PURPOSES =
      Map.ofEntries(
          Map.entry("fdt", "stored text"),
          Map.entry("fdx", "stored text"),
          Map.entry("fdm", "stored text"),
          Map.entry("tim", "terms"),
          Map.entry("tip", "terms"),
          Map.entry("tmd", "terms"),
          Map.entry("doc", "postings"),
          Map.entry("psm", "postings"),
          Map.entry("pos", "positions"),
          Map.entry("pay", "positions"),
          Map.entry("dvd", "values to count and sort by"),
          Map.entry("dvm", "values to count and sort by"),
          Map.entry("dvs", "values to count and sort by"),
          Map.entry("nvd", "lengths of fields"),
          Map.entry("nvm", "lengths of fields"),
          Map.entry("kdd", "points"),
          Map.entry("kdi", "points"),
          Map.entry("kdm", "points"));

  private static final String OTHER = "about segments and fields";

  /**
   * Files of one purpose.
   *
   * @param purpose what they hold
   * @param extensions of their names, in the order of the alphabet
   * @param bytes how long they are together
   */
  public record Part(String purpose, List<String> extensions, long bytes) {

    /** Keeps a copy. */
    public Part {
      extensions = List.copyOf(extensions);
    }
  }

  /** Keeps a copy. */
  public IndexSize {
    parts = List.copyOf(parts);
  }

  /** All parts together. */
  public long bytes() {
    return parts.stream().mapToLong(Part::bytes).sum();
  }

  /** Of the last commit of the index in a folder. */
  public static IndexSize of(String index, Path folder) throws IOException {
    Map<String, Long> byExtension = new TreeMap<>();
    try (Directory directory = FSDirectory.open(folder)) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      for (SegmentCommitInfo segment : commit) {
        add(directory, segment, byExtension);
      }
      long stamp = directory.fileLength(commit.getSegmentsFileName());
      byExtension.merge("segments", stamp, Long::sum);
    }
    return new IndexSize(index, parts(byExtension));
  }

  private static void add(
      Directory directory, SegmentCommitInfo segment, Map<String, Long> byExtension)
      throws IOException {
    SegmentInfo info = segment.info;
    if (info.getUseCompoundFile()) {
      try (Directory inside = info.getCodec().compoundFormat().getCompoundReader(directory, info)) {
        for (String file : inside.listAll()) {
          byExtension.merge(extension(file), inside.fileLength(file), Long::sum);
        }
      }
    }
    for (String file : segment.files()) {
      if (!file.endsWith(".cfs")) {
        byExtension.merge(extension(file), directory.fileLength(file), Long::sum);
      }
    }
  }

  private static String extension(String file) {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  private static List<Part> parts(Map<String, Long> byExtension) {
    Map<String, List<String>> byPurpose = new TreeMap<>();
    for (String extension : new TreeSet<>(byExtension.keySet())) {
      byPurpose
          .computeIfAbsent(PURPOSES.getOrDefault(extension, OTHER), any -> new ArrayList<>())
          .add(extension);
    }
    List<Part> parts = new ArrayList<>();
    byPurpose.forEach(
        (purpose, extensions) ->
            parts.add(
                new Part(
                    purpose,
                    extensions,
                    extensions.stream()
                        .mapToLong(one -> byExtension.getOrDefault(one, 0L))
                        .sum())));
    parts.sort((one, other) -> Long.compare(other.bytes(), one.bytes()));
    return parts;
  }
}
