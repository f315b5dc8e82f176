package io.soundbite.cli;

import io.soundbite.model.Topic;
import io.soundbite.topic.FoundTopic;
import io.soundbite.topic.Taxonomy;
import io.soundbite.topic.TopicClassifier;
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
          + " the topics that they may mean, the likeliest first, each with its code and path:"
          + " those of this name, with the words in their labels or in another name, and those"
          + " whose rules know the words. Where there are none, those that look like them.",
      ""
    },
    footer = {"", "Examples:", "  soundbite topics", "  soundbite topics guns"})
final class TopicsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What it is called.")
  List<String> words = new ArrayList<>();

  @Mixin OwnTopics own;

  @Override
  public Integer call() throws IOException {
    TopicClassifier classifier = own.classifier();
    Taxonomy taxonomy = classifier.taxonomy();
    PrintWriter out = spec.commandLine().getOut();
    String wanted = String.join(" ", words);
    if (wanted.isBlank()) {
      for (Topic top : taxonomy.tops()) {
        out.println(line(top));
        taxonomy.children(top).forEach(topic -> out.println("  " + line(topic)));
      }
    } else {
      found(classifier, wanted).forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private static List<String> found(TopicClassifier classifier, String wanted) {
    List<FoundTopic> found = classifier.find(wanted);
    if (!found.isEmpty()) {
      return found.stream().map(FoundTopic::toString).toList();
    }
    List<Topic> like = classifier.taxonomy().suggest(wanted);
    if (like.isEmpty()) {
      throw new IllegalArgumentException(
          "No topic is called so, or like it: '%s'; 'soundbite topics' lists the upper ones"
              .formatted(wanted));
    }
    return like.stream().map(TopicsCommand::line).toList();
  }

  private static String line(Topic topic) {
    return topic.code() + "  " + String.join(" > ", topic.path());
  }
}
