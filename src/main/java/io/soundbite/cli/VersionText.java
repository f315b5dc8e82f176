package io.soundbite.cli;

import io.soundbite.search.ArticleVersion;
import io.soundbite.search.QuoteChange;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Writes the versions of an article for a person to read. */
final class VersionText {

  private final PrintWriter out;
  private final Style style;

  VersionText(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  void write(List<ArticleVersion> versions) {
    for (int i = 0; i < versions.size(); i++) {
      version(versions.get(i));
      if (i > 0) {
        versions.get(i - 1).changesTo(versions.get(i)).forEach(this::change);
      }
    }
    if (versions.size() == 1) {
      out.println(
          style.dim(
              "Earlier texts are kept of what comes again to an index written with"
                  + " 'index --keep-versions'."));
    }
    out.flush();
  }

  private void version(ArticleVersion version) {
    String title = Printable.line(version.article().article().title());
    String until =
        version
            .replacedAt()
            .map(time -> "replaced " + time.truncatedTo(ChronoUnit.SECONDS))
            .orElse("the present version");
    out.println(style.bold("version %d  %s".formatted(version.number(), title)));
    out.println(
        style.dim(
            "  %s, %s".formatted(Amount.of(version.article().quotes().size(), "quote"), until)));
  }

  private void change(QuoteChange change) {
    out.printf(Locale.ROOT, "  %s%n", Printable.line(change.toString()).strip());
  }
}
