package io.soundbite.cli;

import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.Synonyms;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The words of a query, and its synonyms. One may begin with a minus, {@code -wheat}: picocli hands
 * over what is no option, and what only looks like one is found here.
 */
class QueryText {

  private static final Pattern OPTION = Pattern.compile("--.*|-\\p{Alpha}");

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description =
          "The query; everything where it is left out. Quote what the shell would change; after"
              + " -- nothing is an option.")
  List<String> words = new ArrayList<>();

  @Option(
      names = "--synonyms",
      paramLabel = "FILE",
      description =
          "Words that are asked for together, a line a group: 'covid, coronavirus', or 'potus =>"
              + " president'.")
  @Nullable Path synonyms;

  /** The synonyms of the file; none where none is given. */
  final Synonyms synonyms() throws IOException {
    return synonyms == null ? Synonyms.NONE : Synonyms.read(synonyms);
  }

  /**
   * The query that these words make; everything where there are none.
   *
   * @throws ParameterException where a word before {@code --} is an option that there is not
   */
  final Query query() {
    boolean optionsEnd = spec.commandLine().getParseResult().originalArgs().contains("--");
    for (String word : words) {
      if (!optionsEnd && OPTION.matcher(word).matches()) {
        throw new UnmatchedArgumentException(spec.commandLine(), List.of(word));
      }
    }
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      return Query.everything();
    }
    Query query = QueryParser.parse(text);
    PrintWriter err = spec.commandLine().getErr();
    QueryParser.remarks(text).forEach(remark -> err.println("soundbite: " + Printable.line(remark.toString())));
    return query;
  }
}
