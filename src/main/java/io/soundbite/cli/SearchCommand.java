package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds articles. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    header = "Find articles.",
    description = {
      "",
      "Shows the articles that fit best, and counts all by speaker and topic.",
      ""
    },
    footer = {
      "",
      "The query language:",
      "  grain corridor           both words, in title or body",
      "  grain OR wheat, -wheat   either; without",
      "  \"peace plan\", \"a b\"~3    the phrase; the words within three moves",
      "  sanct*, s?n*, /gr[ae]y/  words written so: prefix, pattern, regular expression",
      "  putn~1, zelensky~        nearly so spelled, by one letter or up to two",
      "  =busing, =\"border walls\" just so written: not \"bus\", not \"border wall\"",
      "  title:summit^3 summit    counts three times as much",
      "  title: body: source: site:cnn.com author: section: language: id: url:",
      "  field.desk:\"World News\", field.priority>=3, field.priority:[1 TO 5]",
      "                           a field of your own, by words or by numbers",
      "  date:2024-03, date:2024-Q1, date:[2024-03-01 TO 2024-03-31], date>=2024-03-01",
      "  topic:\"armed conflict\"   a topic by label, code or path, with all below it",
      "  topic:sport>=0.8          the same, given with so much confidence",
      "  maintopic:sport           the first topic is so: what it is mainly about",
      "  speaker:Putin, role:senator, said:grain, kind:direct, speakerkind:government",
      "                           some quote of the article is so",
      "  confidence>=0.8          some quote is so certain",
      "  like:1234                articles like that one, which is left out",
      "  like:1234>=10            with ten of its forty telling words and its topics at least",
      "  quote:(speaker:Putin said:grain)",
      "                           one and the same quote is so",
      "",
      "Examples:",
      "  soundbite search --index news 'grain AND date:2024'",
      "  soundbite search --index news 'title:budget' --facets source,month",
      "  soundbite search --index news grain --sort newest -- -wheat",
      "  soundbite search --index news grain --collapse first",
      "  soundbite search --index news grain --recency 30 --explain",
      "  soundbite search --index news strike --narrow speaker='Ana Silva' --json"
    })
final class SearchCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin IndexFolder index;
  @Mixin RequestOptions request;
  @Mixin OutputOptions output;

  @Override
  public Integer call() throws IOException {
    SearchRequest asked = request.request();
    try (NewsSearcher news = index.openForReading(request.words.synonyms())) {
      SearchResult<ArticleHit> result = news.articles(asked);
      Aside aside = request.aside(news, asked, result, FacetsCommand.Unit.ARTICLES);
      output.to(spec.commandLine().getOut(), index.authority(), aside).articles(result);
    }
    return 0;
  }
}
