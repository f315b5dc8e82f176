package io.soundbite.cli;

import io.soundbite.model.Topic;
import io.soundbite.topic.Taxonomy;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which topics there are and how they are called. */
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    header = "List the topics that can be asked for.",
    description = {
      "",
      "Without words, the top of the tree of the IPTC Media Topics and the level below. With words,"
          + " all topics whose labels hold them, or look like them, each with its code and path.",
      ""
    },
    footer = {"", "Examples:", "  soundbite topics", "  soundbite topics sanctions"})
final class TopicsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words of a label.")
  List<String> words = new ArrayList<>();

  @Mixin OwnTaxonomy own;

  @Override
  public Integer call() throws IOException {
    Taxonomy taxonomy = own.read().orElseGet(Taxonomy::iptc);
    PrintWriter out = spec.commandLine().getOut();
    if (words.isEmpty()) {
      for (Topic top : taxonomy.tops()) {
        out.println(line(top));
        taxonomy.children(top).forEach(topic -> out.println("  " + line(topic)));
      }
    } else {
      found(taxonomy, String.join(" ", words)).forEach(topic -> out.println(line(topic)));
    }
    out.flush();
    return 0;
  }

  private static List<Topic> found(Taxonomy taxonomy, String wanted) {
    List<Topic> found = taxonomy.containing(wanted);
    List<Topic> like = found.isEmpty() ? taxonomy.suggest(wanted) : found;
    if (like.isEmpty()) {
      throw new IllegalArgumentException(
          "No topic is called so, or like it: '%s'; 'soundbite topics' lists the upper ones"
              .formatted(wanted));
    }
    return like;
  }

  private static String line(Topic topic) {
    return topic.code() + "  " + String.join(" > ", topic.path());
  }
}
