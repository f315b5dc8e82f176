package io.soundbite.cli;

import io.soundbite.LoadReport;
import io.soundbite.NewsIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: auto, always or never. Default: auto, on a terminal only.")
  Style.When color = Style.When.AUTO;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Style style = Style.when(color);
    try (NewsIndex news = NewsIndex.open(folder)) {
      LoadReport report = news.load(articles);
      out.printf(
          "%s %,d articles with %,d quotes, read, annotated and indexed in %.1f s.%n",
          style.bold("Soundbite."), report.articles(), report.quotes(), report.millis() / 1000.0);
      new Tour(news, out, style).walk();
    }
    return 0;
  }
}
