package io.soundbite.lucene;

import io.soundbite.model.Quote;
import io.soundbite.model.Span;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.search.Query;

/**
 * Finds threads of more articles than one: one pass over the quotes that fit notes their families,
 * one over all quotes counts what carries those, and one gathers the wordings of those that are
 * shown. Text is read once a wording.
 */
final class Threads {

  private final View view;
  private final RequestSearcher searcher;

  private Threads(View view, RequestSearcher searcher) {
    this.view = view;
    this.searcher = searcher;
  }

  /** Those with a quote that fits. */
  static QuoteThreads fitting(View view, Naming naming, SearchRequest request) throws IOException {
    Asked.refuseLargePage(request);
    Asked asked = Asked.inTime(view, naming, request, Unit.QUOTE);
    view.awaitCopies(Unit.QUOTE, asked.searcher()::isOver);
    return new Threads(view, asked.searcher()).fitting(asked.narrowed(), request);
  }

  private QuoteThreads fitting(Query query, SearchRequest request) throws IOException {
    Spread spread = new Spread(view);
    HitCollector.count(searcher, query, List.of(spread.asked()));
    HitCollector.count(searcher, Unit.QUOTE.all(), List.of(spread));
    List<Long> best = first(spread, request.sort(), request.from() + request.limit());
    List<Long> shown = best.subList(Math.min(request.from(), best.size()), best.size());
    return new QuoteThreads(spread.shared(), threads(shown), searcher.timedOut());
  }

  /**
   * The thread of the quote at the same spans of an article, without a time limit.
   *
   * @throws java.io.InterruptedIOException where the thread is interrupted while it waits for
   *     copies to be found; its flag stays set
   */
  static Optional<QuoteThread> of(View view, String id, Quote quote) throws IOException {
    int article = Blocks.article(view.getIndexReader(), id);
    if (article < 0) {
      return Optional.empty();
    }
    List<Quote> quotes = StoredArticle.whole(view.storedFields(), article).quotes().quotes();
    List<List<Span>> spans = quotes.stream().map(Quote::spans).toList();
    int place = spans.indexOf(quote.spans());
    if (place < 0) {
      return Optional.empty();
    }
    int document = Blocks.firstOfBlock(view.getIndexReader(), article) + place;
    view.awaitCopies(Unit.QUOTE);
    long family = view.copies(Unit.QUOTE).family(view, document);
    Threads threads = new Threads(view, new RequestSearcher(view, Deadline.never()));
    return threads.threads(List.of(family)).stream().findFirst();
  }

  private List<QuoteThread> threads(List<Long> families) throws IOException {
    Wordings wordings = new Wordings(view, families);
    if (!families.isEmpty()) {
      HitCollector.count(searcher, Unit.QUOTE.all(), List.of(wordings));
    }
    List<QuoteThread> threads = new ArrayList<>();
    for (ThreadBuilder thread : wordings.threads()) {
      threads.add(thread.build());
    }
    return threads;
  }

  private static List<Long> first(Spread spread, Sort sort, int limit) {
    Comparator<Integer> order = spread.order(sort);
    PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
    for (int family = 0; family < spread.size(); family++) {
      if (!spread.isShared(family)) {
        continue;
      }
      best.add(family);
      if (best.size() > limit) {
        best.poll();
      }
    }
    return best.stream().sorted(order).map(spread::family).toList();
  }

  /** Looks at a batch of quotes one by one. */
  interface Each {
    void quote(int document) throws IOException;
  }

  static Counter.Leaf each(Each each) {
    return (documents, hits, size) -> {
      for (int i = 0; i < size; i++) {
        each.quote(documents[i]);
      }
    };
  }
}
