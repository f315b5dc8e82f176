package io.soundbite.cli;

import io.soundbite.LoadReport;
import io.soundbite.NewsIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Indexes the sample articles and asks them some questions. */
@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    header = "Index the sample articles and show what can be asked.",
    description = {
      "",
      "Run in the project's folder. The articles in index-data are invented, and so is everybody"
          + " in them.",
      ""
    },
    footer = {"", "Example:", "  soundbite tour --color never"})
final class TourCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin ColorOption color;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      defaultValue = "index-data/articles.jsonl",
      description = "The articles. Default: ${DEFAULT-VALUE}.")
  Path articles = Path.of("index-data/articles.jsonl");

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      defaultValue = "index-data/index",
      description = "Where the index is made. Default: ${DEFAULT-VALUE}.")
  Path folder = Path.of("index-data/index");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Style style = color.style();
    try (NewsIndex news = NewsIndex.open(folder)) {
      LoadReport report = news.load(articles);
      out.printf(
          Locale.ROOT,
          "%s %,d articles with %,d quotes, read, annotated and indexed in %.1f s.%n",
          style.bold("Soundbite."),
          report.articles(),
          report.quotes(),
          report.millis() / 1000.0);
      new Tour(news, out, style).walk();
    }
    return 0;
  }
}
