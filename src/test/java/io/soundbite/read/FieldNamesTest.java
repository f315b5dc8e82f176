package io.soundbite.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

  @Test
  void theTableInTheManualIsWhatIsRead() throws IOException {
    String manual =
        Files.readString(Path.of("src/main/java/io/soundbite/read/package-info.java"))
            .replaceAll("\\s*\\n \\*\\s*", " ");
    for (ArticleField field : ArticleField.values()) {
      assertThat(names(manual, field.label())).as(field.label()).isEqualTo(field.names());
    }
  }

  /** The names of a row of the table, up to its explanation. */
  private static List<String> names(String manual, String part) {
    String start = "<td>" + part + "<td>";
    String row = manual.substring(manual.indexOf(start) + start.length());
    String names = row.substring(0, Math.min(row.indexOf('<'), end(row)));
    return Arrays.stream(names.split(", ")).map(String::strip).map(JsonRecord::canonical).toList();
  }

  private static int end(String row) {
    int end = row.indexOf(';');
    return end < 0 ? row.length() : end;
  }
}
