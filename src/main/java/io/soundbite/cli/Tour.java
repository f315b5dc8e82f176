package io.soundbite.cli;

import io.soundbite.NewsSearcher;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.io.PrintWriter;

/** Questions to the sample articles, each with the command that asks it. */
final class Tour {

  private final NewsSearcher news;
  private final PrintWriter out;
  private final Style style;
  private final HumanOutput answers;

  Tour(NewsSearcher news, PrintWriter out, Style style) {
    this.news = news;
    this.out = out;
    this.style = style;
    this.answers = new HumanOutput(out, style);
  }

  void walk() throws IOException {
    ask(
        "What was written about the grain that could not leave?",
        "search 'grain AND (railway OR corridor)' --limit 3 --facets none");
    answers.articles(news.articles(SearchRequest.of("grain AND (railway OR corridor)").limit(3)));

    ask(
        "Who speaks in the stories about the peace talks, and of what?",
        "facets 'topic:\"peace process\"' --levels 2");
    facets(
        SearchRequest.of("topic:\"peace process\"")
            .facets(Dimension.SPEAKER)
            .facet(FacetRequest.of(Dimension.TOPIC).limit(4).levels(2)));

    ask(
        "What has the astronomer said about the new world, and did he change his mind?",
        "quotes 'speaker:petrides article:(topic:astronomy) kind:direct' --sort oldest --facets none");
    answers.quotes(
        news.quotes(
            SearchRequest.of("speaker:petrides article:(topic:astronomy) kind:direct")
                .sort(Sort.OLDEST)));

    ask("When was the dam in the news?", "facets 'korsund dam' --by month");
    facets(SearchRequest.of("korsund dam").facets(Dimension.MONTH));

    ask("Which outlets quoted whom on it?", "facets 'dam' --by speaker --across source --top 5");
    facets(
        SearchRequest.of("dam")
            .crossTab(
                FacetRequest.of(Dimension.SPEAKER).limit(5),
                FacetRequest.of(Dimension.SOURCE).limit(5)));
  }

  private void ask(String question, String command) {
    out.printf("%n%s%n%s%n%n", style.question(question), style.dim("soundbite " + command));
  }

  private void facets(SearchRequest request) throws IOException {
    answers.facets(news.articles(request.limit(0)), "article", Counting.HITS);
  }
}
