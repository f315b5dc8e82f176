package io.soundbite;

import io.soundbite.export.Export;
import io.soundbite.given.Given;
import io.soundbite.insight.Insights;
import io.soundbite.insight.ProfileRequest;
import io.soundbite.insight.ShareOfVoice;
import io.soundbite.insight.SpeakerProfile;
import io.soundbite.insight.TrendRequest;
import io.soundbite.insight.Trends;
import io.soundbite.insight.VoicesRequest;
import io.soundbite.lucene.LuceneBackend;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertTrial;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.ArticleVersion;
import io.soundbite.search.DidYouMean;
import io.soundbite.search.Explanation;
import io.soundbite.search.Hit;
import io.soundbite.search.IndexStats;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchBackend;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SignificantTerms;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Answers who said what about what, and when, from an index that this or another process writes.
 * Safe for use by any number of threads. Every answer comes from one consistent view, that of the
 * last {@link #refresh}.
 */
public sealed class NewsSearcher implements Closeable permits NewsIndex {

  /** How many articles of an alert that is tried are shown. */
  private static final int NEWEST = 5;

  private final SearchBackend backend;
  private final Insights insights;

  NewsSearcher(SearchBackend backend) {
    this.backend = backend;
    this.insights = new Insights(backend);
  }

  /**
   * Opens an index for reading alone; another process may be writing to it.
   *
   * @throws io.soundbite.search.IndexOpenException where there is none, or it cannot be read
   */
  public static NewsSearcher open(Path folder) throws IOException {
    return open(folder, IndexOptions.DEFAULT);
  }

  /** The same for an index that was filled under topics or names of one's own. */
  public static NewsSearcher open(Path folder, IndexOptions options) throws IOException {
    Given.value(folder, "folder");
    Given.value(options, "options", "IndexOptions.DEFAULT has the usual ones");
    return new NewsSearcher(LuceneBackend.openForReading(folder, options.lucene()));
  }

  /**
   * The articles that fit a query, the best ten first.
   *
   * @param query in the query language, see {@link io.soundbite.query.QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public final SearchResult<ArticleHit> articles(String query) throws IOException {
    return articles(SearchRequest.of(query));
  }

  /** The articles that fit a query, the best ten first. */
  public final SearchResult<ArticleHit> articles(Query query) throws IOException {
    return articles(SearchRequest.of(query));
  }

  /**
   * The articles that fit.
   *
   * @throws io.soundbite.search.SearchLimitException where it would cost more than its limits
   * @throws io.soundbite.query.QuerySyntaxException where it asks for a topic that there is not, or
   *     for articles like one that there is not
   * @throws IllegalArgumentException where it is narrowed to a topic that there is not, or goes on
   *     after a page of another search
   * @throws IllegalStateException where the index is closed
   */
  public final SearchResult<ArticleHit> articles(SearchRequest request) throws IOException {
    return backend.articles(Given.value(request, "request"));
  }

  /**
   * The quotes that fit a query, the best ten first.
   *
   * @param query in the query language, see {@link io.soundbite.query.QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public final SearchResult<QuoteHit> quotes(String query) throws IOException {
    return quotes(SearchRequest.of(query));
  }

  /** The quotes that fit a query, the best ten first. */
  public final SearchResult<QuoteHit> quotes(Query query) throws IOException {
    return quotes(SearchRequest.of(query));
  }

  /**
   * The quotes that fit.
   *
   * @throws io.soundbite.search.SearchLimitException where it would cost more than its limits
   * @throws io.soundbite.query.QuerySyntaxException where it asks for a topic that there is not, or
   *     for articles like one that there is not
   * @throws IllegalArgumentException where it is narrowed to a topic that there is not, or goes on
   *     after a page of another search
   * @throws IllegalStateException where the index is closed
   */
  public final SearchResult<QuoteHit> quotes(SearchRequest request) throws IOException {
    return backend.quotes(Given.value(request, "request"));
  }

  /**
   * The threads with a quote that fits: quotations that several articles carry, in whatever
   * wording, each once. The most carried come first.
   *
   * @param query in the query language, see {@link io.soundbite.query.QueryParser}
   * @throws io.soundbite.query.QuerySyntaxException where it cannot be read
   */
  public final QuoteThreads threads(String query) throws IOException {
    return threads(SearchRequest.of(query));
  }

  /**
   * The threads with a quote that fits. Each is told whole, with the quotes that do not. By
   * relevance, those of the most outlets come first, then those of the most articles, then the
   * oldest; by date, they are in the order of their first appearance. Ties are in the same order
   * each time.
   *
   * <p>Costs two looks at every quote of the index, and the reading of one article for each wording
   * that is shown. Facets, snippets and collapsing say nothing here; there are no tokens of further
   * pages: ask for as many as are wanted, or pass over some with {@link SearchRequest#from}.
   *
   * @throws io.soundbite.search.SearchLimitException where it would cost more than its limits
   * @throws io.soundbite.query.QuerySyntaxException where it asks for a topic that there is not, or
   *     for articles like one that there is not
   * @throws IllegalArgumentException where it is narrowed to a topic that there is not
   * @throws IllegalStateException where the index is closed
   */
  public final QuoteThreads threads(SearchRequest request) throws IOException {
    return backend.threads(Given.value(request, "request"));
  }

  /**
   * The thread of a quote that was found; empty where its article is gone, or has changed.
   *
   * @throws java.io.InterruptedIOException where the Java thread is interrupted before it is found
   *     what are copies; its flag stays set
   */
  public final Optional<QuoteThread> thread(QuoteHit quote) throws IOException {
    Given.value(quote, "quote");
    return backend.thread(quote.article().id(), quote.quote());
  }

  /**
   * The words and phrases that set the articles that fit apart from the rest of the index: of a
   * topic, a source, a period ("date:2024-03"), or of any query.
   *
   * <p>Counts are exact; the terms come from 300 articles at most, spread over all that fit: one
   * that every twentieth of them has is as good as always among those. Neither numbers nor words of
   * every text ("said") are given, nor what the pages of a site repeat word for word.
   *
   * <p>Where the time of the request runs out, those are given that were counted until then, often
   * none, and {@link SignificantTerms#timedOut} is set.
   */
  public final SignificantTerms articleTerms(SignificanceRequest request) throws IOException {
    return backend.articleTerms(Given.value(request, "request"));
  }

  /**
   * The same for what is said in quotes: the words that set a speaker apart from all others
   * ("speaker:vaskova"), or what is said on a topic.
   */
  public final SignificantTerms quoteTerms(SignificanceRequest request) throws IOException {
    return backend.quoteTerms(Given.value(request, "request"));
  }

  /**
   * Who is heard on a subject: the speakers most quoted, by which outlets, of which kinds, and how
   * evenly.
   */
  public final ShareOfVoice voices(VoicesRequest request) throws IOException {
    return insights.voices(request);
  }

  /**
   * Which speakers, topics or sources have a larger share of the articles of a window of time than
   * of the one before it, and which a smaller one.
   */
  public final Trends articleTrends(TrendRequest request) throws IOException {
    return insights.articleTrends(request);
  }

  /** The same for quotes: what a speaker now speaks of that was not said before. */
  public final Trends quoteTrends(TrendRequest request) throws IOException {
    return insights.quoteTrends(request);
  }

  /**
   * A speaker in the news: what about, when, where, as whom, and beside whom.
   *
   * @return a profile of no quotes where nobody has the name
   */
  public final SpeakerProfile profile(ProfileRequest request) throws IOException {
    return insights.profile(request);
  }

  /**
   * Writes all results of a search, however many, as JSON Lines or CSV in UTF-8, as the name of the
   * file ends, unless the export chose. The file has its place when all is written: until then the
   * one that was there stays. It is compressed where its name ends in ".gz".
   *
   * {@snippet lang=java :
   * news.export(Export.quotes("speaker:petrides"), Path.of("petrides.csv"));
   * }
   *
   * @return how many results were written
   * @throws IllegalArgumentException where the name tells no format and none was chosen
   * @throws java.io.InterruptedIOException where the thread was interrupted before all was written;
   *     its flag stays set
   * @throws IOException where the file cannot be written
   * @throws IllegalStateException where the index is closed
   */
  public final long export(Export export, Path file) throws IOException {
    return Given.value(export, "export").write(backend, file);
  }

  /** The same to a writer, which stays open. */
  public final long export(Export export, Writer out) throws IOException {
    long count = Given.value(export, "export").write(backend, out);
    out.flush();
    return count;
  }

  /**
   * Articles like the one with this id, the best ten first: background reading. The same as {@code
   * articles("like:" + id)}, where conditions can be added.
   *
   * @throws IllegalArgumentException where there is no such article
   */
  public final SearchResult<ArticleHit> similar(String id) throws IOException {
    return articles(Query.like(id));
  }

  /**
   * What was perhaps meant by a query that finds little, {@code grain coridor}: the same with words
   * and names of the index in the place of those that it has not, or hardly has. By one whose field
   * takes the first word of a name alone: {@code speaker:"hillary clinton"} for {@code
   * speaker:hillary clinton}, which looks for the other word anywhere. And by an English question,
   * {@code what did Clinton say about the dam?}, who said it: {@code quote:(speaker:Clinton
   * said:dam)}. Empty where nothing is alike, or that finds no more articles and, for whole names,
   * no more quotes; for questions, where it finds nothing. It takes some milliseconds.
   *
   * @throws io.soundbite.query.QuerySyntaxException where the query cannot be read
   * @throws IllegalArgumentException where it cannot be answered
   */
  public final Optional<DidYouMean> didYouMean(String query) throws IOException {
    return didYouMean(QueryParser.parse(query));
  }

  /** The same of a query put together in Java. */
  public final Optional<DidYouMean> didYouMean(Query query) throws IOException {
    return backend.didYouMean(Given.value(query, "query"));
  }

  /**
   * Why an article has its score, in words for people; empty where there is none with this id, or
   * it does not fit. Takes the time of some dozen searches for one article.
   *
   * @throws IllegalArgumentException where the request could not be answered
   */
  public final Optional<Explanation> explain(SearchRequest request, String id) throws IOException {
    return backend.explain(Given.value(request, "request"), Given.value(id, "id"));
  }

  /** The same of an article or a quote that the request found; empty where it no longer does. */
  public final Optional<Explanation> explain(SearchRequest request, Hit hit) throws IOException {
    return backend.explain(Given.value(request, "request"), Given.value(hit, "hit"));
  }

  /**
   * What somebody who is still typing may mean, five of each kind: speakers, topics, sources,
   * authors, sections and titles, in this order, each by how often they occur.
   *
   * @param typed the letters so far, see {@link SuggestRequest#typed}
   */
  public final List<Suggestion> suggest(String typed) throws IOException {
    return suggest(SuggestRequest.of(typed));
  }

  /**
   * What somebody who is still typing may mean: of each kind asked for, in the order asked for,
   * those that have the letters at the beginnings of words, then those with one wrong letter in a
   * word of four letters or more; of both, those that occur most come first, ties by name. Takes
   * far less than a millisecond, but where it is narrowed by a query, which costs that search.
   *
   * @throws io.soundbite.search.SearchLimitException where the query would cost more than {@link
   *     io.soundbite.search.Limits#DEFAULT}
   * @throws IllegalStateException where the index is closed
   */
  public final List<Suggestion> suggest(SuggestRequest request) throws IOException {
    return backend.suggest(Given.value(request, "request"));
  }

  /**
   * What an alert would have told of the articles that are here, with the five newest: tried before
   * it is saved.
   *
   * {@snippet lang=java :
   * System.out.println(news.trial(Alert.ofQuotes("grain", "speaker:putin said:grain")));
   * }
   *
   * @throws io.soundbite.search.SearchLimitException where the query would cost more than {@link
   *     io.soundbite.search.Limits#DEFAULT}
   * @throws IllegalArgumentException where it asks for a topic that there is not, or for articles
   *     like one
   * @throws IllegalStateException where the index is closed
   */
  public final AlertTrial trial(Alert alert) throws IOException {
    return trial(alert, NEWEST);
  }

  /**
   * The same with another number of articles, 0 for none.
   *
   * @throws IllegalArgumentException where the number is negative
   */
  public final AlertTrial trial(Alert alert, int newest) throws IOException {
    Given.value(alert, "alert");
    if (newest < 0) {
      throw new IllegalArgumentException("newest must be at least 0, but was " + newest);
    }
    return backend.trial(alert, newest);
  }

  /** The article with this id, with its quotes and topics as they were stored. */
  public final Optional<AnnotatedArticle> article(String id) throws IOException {
    return backend.article(Given.value(id, "id"));
  }

  /**
   * The texts that an article had, each with its quotes, the oldest first, and last the one it has.
   * Earlier ones are kept where the index is written with {@link IndexOptions#keepVersions}, and
   * gone when the article is deleted. No search finds them.
   *
   * @return empty where there is no such article
   * @throws IllegalStateException where the index is closed
   */
  public final List<ArticleVersion> versions(String id) throws IOException {
    return backend.versions(Given.value(id, "id"));
  }

  /** How much the index holds. */
  public final IndexStats stats() throws IOException {
    return backend.stats();
  }

  /**
   * Makes visible what another process has committed since the last call; cheap where that is
   * nothing. Otherwise it looks over the names of speakers, sources and topics of the whole index
   * to count by them: the time grows with the index, not with what is new.
   *
   * @throws IllegalStateException where the searcher is closed
   */
  public void refresh() throws IOException {
    backend.refresh();
  }

  @Override
  public void close() throws IOException {
    backend.close();
  }
}
