package io.soundbite.lucene;

import io.soundbite.model.Quote;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.Copies;
import io.soundbite.search.Hit;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

/** Reads what is shown of the documents on a page. */
interface Hits<H extends Hit> {

  H hit(ScoreDoc document, Copies copies) throws IOException;

  /**
   * The first hits of a page, so many if there are, each as it stands there. They are read in the
   * order of their documents, so that what is stored together is unpacked once.
   */
  default List<H> first(int number, ScoreDoc[] page, CopiesOfPage copies) throws IOException {
    List<Integer> places =
        IntStream.range(0, Math.min(number, page.length))
            .boxed()
            .sorted(Comparator.comparingInt(place -> page[place].doc))
            .toList();
    SortedMap<Integer, H> read = new TreeMap<>();
    for (int place : places) {
      read.put(place, hit(page[place], copies.of(page[place].doc)));
    }
    return List.copyOf(read.values());
  }

  /** Articles with so many passages of their bodies, before all those of the quote that fits. */
  static Hits<ArticleHit> articles(
      View view,
      FieldAnalyzer analyzer,
      Leaves leaves,
      FittingQuotes fitting,
      SearchRequest request)
      throws IOException {
    Optional<ArticleSnippets> snippets =
        request.snippets() == 0
            ? Optional.empty()
            : Optional.of(
                ArticleSnippets.of(analyzer, leaves, request.query(), request.snippets()));
    return new Articles(view.storedFields(), snippets, fitting);
  }

  /** Quotes with their words marked. */
  static Hits<QuoteHit> quotes(View view, FieldAnalyzer analyzer, Leaves leaves, Query query)
      throws IOException {
    return new Quotes(
        new CountedSpeakers(view), view.storedFields(), said(analyzer, leaves, query));
  }

  /** Marks the words of quotes. */
  static Highlighter said(Texts texts, Leaves leaves, Query query) {
    return new Highlighter(texts, () -> Marks.said(leaves, query), Field.SAID.label());
  }

  /** The quote, its speaker under the name that the facet counts, if it counts any. */
  static Quote filed(Quote quote, Optional<String> name) {
    return name.isEmpty()
        ? quote
        : quote.speaker().map(as(name.get())).map(quote::withSpeaker).orElse(quote);
  }

  /** Gives a speaker a name; the one it had becomes the first of the others. */
  private static UnaryOperator<Speaker> as(String name) {
    return speaker -> {
      if (speaker.name().equals(name)) {
        return speaker;
      }
      List<String> aliases = new ArrayList<>(speaker.aliases());
      aliases.addFirst(speaker.name());
      aliases.remove(name);
      return new Speaker(name, speaker.kind(), speaker.role(), aliases);
    };
  }

  /** The articles of a page, with passages or without. */
  record Articles(StoredFields stored, Optional<ArticleSnippets> snippets, FittingQuotes fitting)
      implements Hits<ArticleHit> {

    @Override
    public ArticleHit hit(ScoreDoc document, Copies copies) throws IOException {
      if (snippets.isEmpty()) {
        return hit(StoredArticle.filed(stored, document.doc), document, List.of(), copies);
      }
      StoredArticle article = StoredArticle.whole(stored, document.doc);
      List<Snippet> passages =
          snippets.get().in(article.head(), article.body(), said(article, document));
      return hit(article, document, passages, copies);
    }

    private static ArticleHit hit(
        StoredArticle article, ScoreDoc document, List<Snippet> passages, Copies copies)
        throws IOException {
      return new ArticleHit(
          article.head().headline(), article.topics(), document.score, passages, copies);
    }

    private List<Span> said(StoredArticle article, ScoreDoc document) throws IOException {
      OptionalInt quote = fitting.best(document.doc);
      return quote.isPresent()
          ? article.quotes().quotes().get(quote.getAsInt()).spans()
          : List.of();
    }
  }

  /** The quotes of a page. */
  record Quotes(CountedSpeakers speakers, StoredFields stored, Highlighter said)
      implements Hits<QuoteHit> {

    @Override
    public QuoteHit hit(ScoreDoc document, Copies copies) throws IOException {
      StoredQuote found = StoredQuote.read(stored, document.doc);
      Quote quote = filed(found.quote(), speakers.of(document.doc));
      QuoteSnippet part = QuoteSnippet.of(quote.text(), said);
      return new QuoteHit(
          found.head().headline(), quote, document.score, part.snippet(), part.matches(), copies);
    }
  }
}
