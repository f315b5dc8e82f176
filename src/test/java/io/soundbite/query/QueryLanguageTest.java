package io.soundbite.query;

import static io.soundbite.query.Trees.tree;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table in the Javadoc of {@link QueryParser}: each example, and what it means. */
class QueryLanguageTest {

  private static final String EXAMPLES =
      """
      sanctions                                => text:sanctions
      sanctions russia                         => all(text:sanctions, text:russia)
      putin sanctions OR embargo               => all(text:putin, any(text:sanctions, text:embargo))
      ceasefire OR peace AND talks             => any(text:ceasefire, all(text:peace, text:talks))
      russia -football                         => (+text:russia -text:football)@0
      +sanctions russia iran                   => (+text:sanctions text:russia text:iran)@0
      (gas pipeline) OR lng                    => any(all(text:gas, text:pipeline), text:lng)
      (putin xi modi)@2                        => (text:putin text:xi text:modi)@2
      "climate change"                         => text:"climate change"
      "peace deal"~3                           => text:"peace deal"~3
      =busing ="border walls"                  => all(=text:"busing", =text:"border walls")
      sanct*                                   => text:prefix(sanct)
      organi?ation*                            => text:wildcard(organi?ation*)
      zelensky~1                               => text:fuzzy(zelensky, 1)
      /gr[ae]y/                                => text:regex(gr[ae]y)
      title:summit^3 summit                    => all(title:summit^3.0, text:summit)
      *:*                                      => everything
      title:"trade war"                        => title:"trade war"
      title:(trade OR tariff*)                 => any(title:trade, title:prefix(tariff))
      author:*                                 => author:prefix()
      said:"red line"                          => said:"red line"
      speaker:"Xi Jinping"                     => speaker:"Xi Jinping"
      role:"finance minister"                  => role:"finance minister"
      speakerkind:government                   => speakerkind:government
      kind:direct                              => kind:direct
      topic:"armed conflict"                   => topic:armed conflict
      topic:sport>=0.8                         => topic:sport[0.8]
      maintopic:sport                          => maintopic:sport
      source:reuters                           => source:reuters
      url:https://news.example/world/*         => url:prefix(https://news.example/world/)
      site:cnn.com                             => site:cnn.com
      like:1234>=10                            => like(1234, 10)
      field.desk:"World News"                  => field.desk:"World News"
      field.priority>=3                        => field.priority[3.0, Infinity]
      field.priority:[1 TO 5]                  => field.priority[1.0, 5.0]
      like:1234 date:2023                      => all(like(1234), published[2023-01-01, 2024-01-01))
      date:2023-03                             => published[2023-03-01, 2023-04-01)
      date:[2023-03-01 TO 2023-03-31]          => published[2023-03-01, 2023-04-01)
      date:[2023-03-01 TO 2023-04-01}          => published[2023-03-01, 2023-04-01)
      confidence>=0.9                          => certain[0.9]
      confidence<0.5                           => quote(not(certain[0.5]))
      confidence:0.9                           => certain[0.9]
      confidence:[0.5 TO 0.9}                  => quote(all(certain[0.5], not(certain[0.9])))
      date>=2023-03-20T18:00Z                  => published[2023-03-20T18:00:00Z, ..)
      date:[now-1M/M TO now/M}                 => published[2023-02-01, 2023-03-01)
      quote:(speaker:putin topic:sanctions)    => quote(all(speaker:putin, topic:sanctions))
      article:(title:summit) said:peace        => all(article(title:summit), said:peace)
      iran\\: talks                             => all(text:iran:, text:talks)
      """;

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2023-03-20T10:00:00Z"), ZoneOffset.UTC);

  @Test
  void eachExampleMeansWhatTheTableSays() {
    examples()
        .forEach(
            (query, meaning) ->
                assertThat(tree(QueryParser.parse(query, NOW))).as(query).isEqualTo(meaning));
  }

  @Test
  void eachExampleOfTheTableIsHere() throws IOException {
    assertThat(documented()).hasSizeGreaterThan(30).containsAll(examples().keySet());
    assertThat(examples()).containsOnlyKeys(documented());
  }

  private static Map<String, String> examples() {
    return EXAMPLES
        .lines()
        .map(line -> line.split("=>"))
        .collect(toMap(p -> p[0].strip(), p -> p[1].strip()));
  }

  /** The last cell of each row. */
  private static List<String> documented() throws IOException {
    Path source = Path.of("src/main/java/io/soundbite/query/QueryParser.java");
    return Pattern.compile("<td>\\{@code (.*)}</td></tr>")
        .matcher(Files.readString(source))
        .results()
        .map((MatchResult row) -> row.group(1))
        .toList();
  }
}
