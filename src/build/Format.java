import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds every Java file below some folders to google-java-format: {@code check FOLDER...} fails and
 * names the files that differ, {@code write FOLDER...} mends them. Run by the build on the
 * toolchain's JDK.
 */
final class Format {
  public static void main(String[] args) throws IOException, FormatterException {
    boolean write = args[0].equals("write");
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      try (var walk = Files.walk(Path.of(args[i]))) {
        walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    int wrong = 0;
    for (Path file : files) {
      String source = Files.readString(file);
      String formatted = format(source);
      if (formatted.equals(source)) {
        continue;
      }
      wrong++;
      System.err.println((write ? "formatted " : "not formatted: ") + file);
      if (write) {
        Files.writeString(file, formatted);
      }
    }
    if (wrong > 0 && !write) {
      System.err.println("Mend with: mvn -q -Dformat.mode=write process-test-classes");
      System.exit(1);
    }
  }

  private static String format(String source) throws FormatterException {
    var style = JavaFormatterOptions.Style.GOOGLE;
    String ordered = ImportOrderer.reorderImports(source, style);
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
