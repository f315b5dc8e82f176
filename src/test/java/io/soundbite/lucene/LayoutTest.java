package io.soundbite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.authority.Authority;
import io.soundbite.model.AnnotatedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;
import org.junit.jupiter.api.Test;

/** Holds the table of fields in the description of the package to what is written. */
class LayoutTest {

  private static final Path MANUAL = Path.of("src/main/java/io/soundbite/lucene/package-info.java");

  private static final Pattern ROW =
      Pattern.compile("<tr><td>(.+?)</td>\\s*<td>(\\w+)</td>\\s*<td>([a-z, ]+)</td>");

  private static final Pattern NAME = Pattern.compile("\\{@code ([a-z.]+)}");

  /** What is written of each field: "article: postings, doc values". */
  private static Map<String, String> written() {
    BlockBuilder builder =
        new BlockBuilder(new SmallTree(), Authority.standard(), new FieldAnalyzer());
    Map<String, Set<String>> documents = new TreeMap<>();
    Map<String, Set<String>> ways = new TreeMap<>();
    for (AnnotatedArticle article :
        List.of(HalfCharactersTest.article("x"), longEnoughForCopies())) {
      List<List<IndexableField>> block = builder.block(article, List.of(new byte[1]));
      for (int i = 0; i < block.size(); i++) {
        String unit = i == block.size() - 1 ? "article" : "quote";
        for (IndexableField field : block.get(i)) {
          documents.computeIfAbsent(field.name(), name -> new TreeSet<>()).add(unit);
          ways.computeIfAbsent(field.name(), name -> new TreeSet<>())
              .addAll(kept(field.fieldType()));
        }
      }
    }
    Map<String, String> written = new TreeMap<>();
    ways.forEach((field, kept) -> written.put(field, String.join(", ", kept)));
    documents.forEach((field, on) -> written.merge(field, on(on), (kept, unit) -> unit + kept));
    return written;
  }

  private static AnnotatedArticle longEnoughForCopies() {
    return Articles.article("y")
        .text("word ".repeat(30))
        .said("Bo Lee", "The storm closed the bridge over the river")
        .build();
  }

  private static String on(Set<String> documents) {
    return (documents.size() == 2 ? "both" : String.join("", documents)) + ": ";
  }

  private static List<String> kept(IndexableFieldType type) {
    List<String> kept = new ArrayList<>();
    if (type.indexOptions() != IndexOptions.NONE) {
      kept.add(type.indexOptions() == IndexOptions.DOCS ? "postings" : "positions");
      if (!type.omitNorms()) {
        kept.add("norms");
      }
    }
    if (type.docValuesType() != DocValuesType.NONE) {
      kept.add("doc values");
    }
    if (type.pointDimensionCount() > 0) {
      kept.add("points");
    }
    if (type.stored()) {
      kept.add("stored");
    }
    return kept;
  }

  /** What the manual says of each field, in the same words. */
  private static Map<String, String> described() throws IOException {
    String manual = Files.readString(MANUAL).replaceAll("\\n \\*", "");
    Map<String, String> described = new TreeMap<>();
    for (MatchResult row : ROW.matcher(manual).results().toList()) {
      Set<String> ways = new TreeSet<>(List.of(row.group(3).split(", ")));
      NAME.matcher(row.group(1))
          .results()
          .forEach(
              name -> described.put(name.group(1), row.group(2) + ": " + String.join(", ", ways)));
    }
    return described;
  }

  @Test
  void theManualDescribesEachFieldAsItIsWritten() throws IOException {
    assertThat(described()).isEqualTo(written());
  }

  @Test
  void theStampNamesEachFieldThatIsWritten() {
    assertThat(Layout.FIELDS)
        .containsExactlyInAnyOrderElementsOf(
            written().keySet().stream()
                .map(field -> field.replaceFirst("^field\\.desk", "field.*"))
                .toList());
  }
}
