package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.Query;

/**
 * Alerts by the rarest words that each needs; the words of an article, quotes and all, find there
 * the few alerts that can fit, and those are asked of the block of the article, as terms in memory.
 * Queries are translated as those of searches are, once when the alert is added, and so the answers
 * are the same.
 */
final class LuceneAlerts implements AlertMatcher {

  private final Reading reading;
  private final Naming naming;
  private final BlockBuilder blocks;
  private final AlertTerms terms;
  private final ClauseReader clauses = new ClauseReader();
  private final Map<String, Alert> alerts = new ConcurrentHashMap<>();

  /** By the language of articles, empty for English; another begins with its first article. */
  private final Map<Optional<Foreign>, AlertIndex> indexes = new ConcurrentHashMap<>();

  /**
   * @param reading whose view tells which names stand for which
   */
  LuceneAlerts(Reading reading, BlockBuilder blocks) {
    this.reading = reading;
    this.naming = reading.naming();
    this.blocks = blocks;
    this.terms = new AlertTerms(reading);
    this.indexes.put(Optional.empty(), new AlertIndex());
  }

  @Override
  public synchronized void add(Collection<Alert> added) throws IOException {
    Map<AlertIndex, Map<Alert, StandingQuery>> queries = new LinkedHashMap<>();
    for (Map.Entry<Optional<Foreign>, AlertIndex> kept : indexes.entrySet()) {
      queries.put(kept.getValue(), standing(added, kept.getValue(), kept.getKey()));
    }
    added.forEach(alert -> alerts.put(alert.name(), alert));
    queries.forEach(AlertIndex::put);
  }

  private AlertIndex index(Optional<Foreign> language) throws IOException {
    AlertIndex known = indexes.get(language);
    return known == null ? begin(language) : known;
  }

  private synchronized AlertIndex begin(Optional<Foreign> language) throws IOException {
    AlertIndex known = indexes.get(language);
    if (known != null) {
      return known;
    }
    AlertIndex index = new AlertIndex();
    index.put(standing(alerts.values(), index, language));
    indexes.put(language, index);
    return index;
  }

  private Map<Alert, StandingQuery> standing(
      Collection<Alert> many, AlertIndex index, Optional<Foreign> language) throws IOException {
    Set<Foreign> languages = languages(language);
    Map<StandingQuery.Asked, StandingQuery> made = new LinkedHashMap<>();
    Map<Alert, StandingQuery> all = new LinkedHashMap<>();
    for (Alert alert : many) {
      StandingQuery.Asked asked = StandingQuery.Asked.of(alert);
      StandingQuery query = made.get(asked);
      if (query == null) {
        Optional<StandingQuery> known = index.find(asked);
        query = known.isPresent() ? known.get() : standing(asked, languages);
        made.put(asked, query);
      }
      all.put(alert, query);
    }
    terms.forget();
    return all;
  }

  private static Set<Foreign> languages(Optional<Foreign> language) {
    return language.map(Set::of).orElse(Set.of());
  }

  private StandingQuery standing(StandingQuery.Asked asked, Set<Foreign> languages)
      throws IOException {
    Clause clause = clause(asked.query(), asked.documents(), languages, Limits.DEFAULT);
    List<Clause> ofQuotes = new ArrayList<>();
    if (asked.unit() == Alert.Unit.ARTICLES) {
      for (io.soundbite.query.Query condition : FittingQuotes.conditions(asked.query())) {
        ofQuotes.add(clause(condition, Unit.QUOTE, languages, FiredAlerts.LIMITS));
      }
    }
    return new StandingQuery(asked, clause, ofQuotes, AlertKey.of(clause, terms));
  }

  private Clause clause(
      io.soundbite.query.Query query, Unit unit, Set<Foreign> languages, Limits limits)
      throws IOException {
    var words = new QueryWords(naming.analyzer(), languages, naming.synonyms());
    Leaves leaves = new Leaves(words, naming.topics(), limits);
    leaves.check(query);
    AlertNames names = new AlertNames(naming.authority(), naming.analyzer());
    Translation translation =
        new Translation(leaves, new AlertPatterns(), names, LuceneAlerts::alike);
    return clauses.read(translation.translate(query, unit));
  }

  private static Query alike(io.soundbite.query.Query.Like like) {
    throw new IllegalArgumentException(
        "An alert cannot wait for articles like '%s'; name words or topics of it"
            .formatted(ExactTerm.cut(like.id(), 100)));
  }

  @Override
  public synchronized void remove(Collection<String> names) {
    names.forEach(alerts::remove);
    indexes.values().forEach(index -> index.remove(names));
  }

  @Override
  public List<AlertMatch> match(AnnotatedArticle article) throws IOException {
    if (alerts.isEmpty()) {
      return List.of();
    }
    Namesakes namesakes = reading.ask(View::namesakes);
    Optional<Foreign> language = Foreign.of(article.article().language());
    AlertIndex index = index(language);
    List<List<IndexableField>> block = blocks.block(article);
    block.forEach(fields -> AlertNames.add(fields, namesakes));
    BlockTerms blockTerms = new BlockTerms(block, naming.analyzer());
    BlockNames names = new BlockNames(blockTerms, namesakes);
    BlockIndex indexed = new BlockIndex(block, naming.analyzer(), reading.threads());
    BlockAnswers answers = new BlockAnswers(blockTerms, names, indexed);
    var asked = new FiredAlerts.Block(block, names, languages(language));
    FiredAlerts fired = new FiredAlerts(asked, answers, naming);
    List<AlertMatch> matches = new ArrayList<>();
    for (StandingQuery query : index.candidates(blockTerms)) {
      matches.addAll(fired.matches(query));
    }
    matches.sort(Comparator.comparing(match -> match.alert().name()));
    return matches;
  }

  @Override
  public void close() {}
}
