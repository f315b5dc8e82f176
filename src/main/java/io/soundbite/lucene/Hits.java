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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;

/** Reads what is shown of the documents on a page. */
interface Hits<H extends Hit> {

  H hit(ScoreDoc document, Copies copies) throws IOException;

  /** Articles with so many passages of their bodies, before all those of the quote that fits. */
  static Hits<ArticleHit> articles(
      View view,
      FieldAnalyzer analyzer,
      Leaves leaves,
      FittingQuotes fitting,
      SearchRequest request)
      throws IOException {
    Query query = request.query();
    Highlighter title = new Highlighter(analyzer, Marks.title(leaves, query), Layout.TITLE);
    Highlighter body = new Highlighter(analyzer, Marks.body(leaves, query), Layout.BODY);
    return new Articles(view.storedFields(), title, body, fitting, request.snippets());
  }

  /** Quotes with their words marked. */
  static Hits<QuoteHit> quotes(View view, FieldAnalyzer analyzer, Leaves leaves, Query query)
      throws IOException {
    Highlighter said = new Highlighter(analyzer, Marks.said(leaves, query), Field.SAID.label());
    return new Quotes(view, view.storedFields(), said);
  }

  /** The articles of a page. */
  record Articles(
      StoredFields stored, Highlighter title, Highlighter body, FittingQuotes fitting, int snippets)
      implements Hits<ArticleHit> {

    @Override
    public ArticleHit hit(ScoreDoc document, Copies copies) throws IOException {
      StoredArticle article =
          snippets == 0
              ? StoredArticle.head(stored, document.doc)
              : StoredArticle.whole(stored, document.doc);
      return new ArticleHit(
          article.head().headline(), document.score, snippets(article, document.doc), copies);
    }

    private List<Snippet> snippets(StoredArticle article, int document) throws IOException {
      if (snippets == 0) {
        return List.of();
      }
      OptionalInt quote = fitting.best(document);
      List<Span> said =
          quote.isPresent() ? article.quotes().quotes().get(quote.getAsInt()).spans() : List.of();
      List<Snippet> found = new ArrayList<>();
      String headline = article.head().title();
      Optional<Foreign> language = Foreign.of(article.head().language());
      List<Span> marks = title.marks(headline, language);
      if (!marks.isEmpty()) {
        Span whole = new Span(0, headline.length());
        found.add(new Snippet(Layout.TITLE, whole, headline, marks));
      }
      found.addAll(body.best(article.body(), language, said, snippets));
      return found.isEmpty() ? lead(article.body()) : found;
    }

    private static List<Snippet> lead(String body) {
      Span span = Highlighter.strip(body, 0, body.length());
      Span lead = Highlighter.strip(body, span.begin(), Passages.end(body, span.begin()));
      return lead.isEmpty()
          ? List.of()
          : List.of(new Snippet(Layout.BODY, lead, lead.in(body), List.of()));
    }
  }

  /** The quotes of a page. */
  record Quotes(View view, StoredFields stored, Highlighter said) implements Hits<QuoteHit> {

    @Override
    public QuoteHit hit(ScoreDoc document, Copies copies) throws IOException {
      StoredQuote found = StoredQuote.read(stored, document.doc);
      Quote quote = filed(found.quote(), document.doc);
      return new QuoteHit(
          found.head().headline(), quote, document.score, snippet(quote.text()), copies);
    }

    /** The quote, its speaker under the name that the facet counts, if it counts any. */
    private Quote filed(Quote quote, int document) throws IOException {
      Optional<String> name = view.value("quote.speaker.value", document);
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

    private Snippet snippet(String text) throws IOException {
      Span whole = new Span(0, text.length());
      return new Snippet(Field.SAID.label(), whole, text, said.marks(text, Optional.empty()));
    }
  }
}
