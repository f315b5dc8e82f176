package io.soundbite.cli;

import io.soundbite.LoadReport;
import io.soundbite.bench.AlertTiming;
import io.soundbite.bench.BesideLucene;
import io.soundbite.bench.IndexReport;
import io.soundbite.bench.SimilarReport;
import io.soundbite.insight.ShareOfVoice;
import io.soundbite.insight.SpeakerProfile;
import io.soundbite.insight.Trends;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertTrial;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.ArticleVersion;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.IndexStats;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.SearchResult;
import io.soundbite.search.SignificantTerms;
import io.soundbite.search.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where answers go: to a person or to a machine. */
interface Output {

  void articles(SearchResult<ArticleHit> result) throws IOException;

  void quotes(SearchResult<QuoteHit> result) throws IOException;

  /**
   * The counts of a search.
   *
   * @param unit what a hit is called, "article"
   * @param counting what its facets and buckets count
   */
  void facets(SearchResult<?> result, String unit, Counting counting) throws IOException;

  void voices(ShareOfVoice voices) throws IOException;

  /**
   * What rises and falls.
   *
   * @param by whose values
   */
  void trends(Trends trends, Dimension by, FacetsCommand.Unit unit) throws IOException;

  /**
   * Writes what sets a part apart.
   *
   * @param unit what was counted
   */
  void terms(SignificantTerms terms, FacetsCommand.Unit unit) throws IOException;

  void profile(SpeakerProfile profile) throws IOException;

  void threads(QuoteThreads found) throws IOException;

  void versions(List<ArticleVersion> versions) throws IOException;

  void suggestions(List<Suggestion> suggestions) throws IOException;

  void stats(IndexStats stats) throws IOException;

  void loaded(LoadReport report) throws IOException;

  /**
   * How many articles were deleted.
   *
   * @param done whether they were, or would have been
   */
  void deleted(long articles, boolean done) throws IOException;

  void alerts(List<Alert> alerts) throws IOException;

  /** What an alert would have told. */
  void trial(AlertTrial trial) throws IOException;

  /** An article that an alert was waiting for: one of many, each told when it comes. */
  void matched(AlertMatch match) throws IOException;

  void timings(BenchReport report) throws IOException;

  /** What indexing costs. */
  void indexing(IndexReport report) throws IOException;

  /** How long articles take to be matched against alerts. */
  void alertTimes(AlertTiming timing) throws IOException;

  /** How the library does beside Lucene by hand. */
  void besideLucene(BesideLucene.Report report, int threads) throws IOException;

  void topics(List<TopicEvaluation> evaluations) throws IOException;

  /** How good similar articles are, by half. */
  void similar(Map<String, SimilarReport> reports) throws IOException;

  /** How good rankings are, with or without a row a query. */
  void effectiveness(EffectivenessReport report, boolean rows) throws IOException;
}
