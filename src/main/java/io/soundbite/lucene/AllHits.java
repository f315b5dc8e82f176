package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Quote;
import io.soundbite.search.Collapse;
import io.soundbite.search.Copies;
import io.soundbite.search.HitConsumer;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Hands on all that a request finds, in its order, without a time limit. */
final class AllHits {

  /** How many hits are found at a time. */
  private static final int PAGE = 1000;

  private AllHits() {}

  /**
   * Hands on all articles that fit, the speakers of their quotes under the names by which they are
   * counted, and tells how many they were.
   *
   * @throws InterruptedIOException where the thread is interrupted before all are handed on
   */
  static long articles(
      View view, Naming naming, SearchRequest request, HitConsumer<AnnotatedArticle> each)
      throws IOException {
    Asked asked = new Asked(view, naming, request, Unit.ARTICLE, Deadline.never());
    StoredFields stored = view.storedFields();
    CountedSpeakers speakers = new CountedSpeakers(view);
    return all(
        asked,
        page -> {
          for (ScoreDoc hit : page) {
            AnnotatedArticle article = StoredArticle.whole(stored, hit.doc).annotated();
            each.accept(filed(article, hit.doc, speakers));
          }
        });
  }

  private static AnnotatedArticle filed(
      AnnotatedArticle article, int document, CountedSpeakers speakers) throws IOException {
    List<Quote> quotes = new ArrayList<>(article.quotes().size());
    for (Quote quote : article.quotes()) {
      int place = document - article.quotes().size() + quotes.size();
      quotes.add(Hits.filed(quote, speakers.of(place)));
    }
    return new AnnotatedArticle(article.article(), quotes, article.topics());
  }

  /**
   * Hands on all quotes that fit, and tells how many they were.
   *
   * @throws InterruptedIOException where the thread is interrupted before all are handed on
   */
  static long quotes(View view, Naming naming, SearchRequest request, HitConsumer<QuoteHit> each)
      throws IOException {
    Asked asked = new Asked(view, naming, request, Unit.QUOTE, Deadline.never());
    return all(
        asked,
        page -> {
          Hits<QuoteHit> hits =
              Hits.quotes(view, naming.analyzer(), asked.unlimited(), request.query());
          for (ScoreDoc hit : page) {
            each.accept(hits.hit(hit, Copies.NONE));
          }
        });
  }

  /** A page at a time, each found behind the one before. */
  private static long all(Asked asked, HitConsumer<ScoreDoc[]> taker) throws IOException {
    if (asked.request().collapse() != Collapse.NONE) {
      asked.view().awaitCopies(asked.unit());
    }
    Query ranked = asked.ranked();
    Query shown = Groups.shown(Groups.of(asked, ranked), ranked);
    Pages pages = new Pages(asked);
    long count = 0;
    ScoreDoc[] page = pages.page(shown, PAGE, null).scoreDocs;
    while (page.length > 0) {
      refuseInterrupted(count);
      taker.accept(page);
      count += page.length;
      page =
          page.length == PAGE
              ? pages.page(shown, PAGE, (FieldDoc) page[PAGE - 1]).scoreDocs
              : new ScoreDoc[0];
    }
    return count;
  }

  private static void refuseInterrupted(long count) throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("Interrupted after %,d results".formatted(count));
    }
  }
}
