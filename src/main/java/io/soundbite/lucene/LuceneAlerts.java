package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatch;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryDecomposer;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Alerts on lucene-monitor. The alerts are an index of their own, of the rarest words that each
 * needs; the words of an article, quotes and all, find there the few alerts that can fit, and those
 * are asked of a small index that holds the block of the article alone. So the translation of
 * queries is that of searches, and the answers are.
 */
final class LuceneAlerts implements AlertMatcher {

  private final Reading reading;
  private final Naming naming;
  private final BlockBuilder blocks;
  private final AlertPatterns patterns = new AlertPatterns();
  private final AlertTerms terms;
  private final Map<String, Alert> alerts = new ConcurrentHashMap<>();

  /** By the language of articles, empty for English; another begins with its first article. */
  private final Map<Optional<Foreign>, Monitor> monitors = new ConcurrentHashMap<>();

  private boolean closed;

  /**
   * @param reading whose view tells which names stand for which
   */
  LuceneAlerts(Reading reading, BlockBuilder blocks) throws IOException {
    this.reading = reading;
    this.naming = reading.naming();
    this.blocks = blocks;
    this.terms = new AlertTerms(reading);
    this.monitors.put(Optional.empty(), newMonitor());
  }

  private Monitor newMonitor() throws IOException {
    return new Monitor(
        naming.analyzer(),
        new TermFilteredPresearcher(terms, List.of(patterns), Set.of()),
        new MonitorConfiguration().setQueryDecomposer(new Whole()));
  }

  /** Keeps an alert in one piece. */
  private static final class Whole extends QueryDecomposer {
    @Override
    public Set<Query> decompose(Query query) {
      return Set.of(query);
    }
  }

  @Override
  public synchronized void add(Collection<Alert> added) throws IOException {
    Map<Monitor, List<MonitorQuery>> queries = new HashMap<>();
    for (Map.Entry<Optional<Foreign>, Monitor> kept : monitors.entrySet()) {
      queries.put(kept.getValue(), translated(added, kept.getKey()));
    }
    changing(
        () -> {
          added.forEach(alert -> alerts.put(alert.name(), alert));
          for (Map.Entry<Monitor, List<MonitorQuery>> one : queries.entrySet()) {
            one.getKey().register(one.getValue());
          }
        });
    terms.forget();
  }

  private Monitor monitor(Optional<Foreign> language) throws IOException {
    Monitor known = monitors.get(language);
    return known == null ? begin(language) : known;
  }

  private synchronized Monitor begin(Optional<Foreign> language) throws IOException {
    Monitor known = monitors.get(language);
    if (known != null) {
      return known;
    }
    Monitor monitor = newMonitor();
    List<MonitorQuery> queries = translated(alerts.values(), language);
    changing(() -> monitor.register(queries));
    terms.forget();
    monitors.put(language, monitor);
    return monitor;
  }

  private List<MonitorQuery> translated(Collection<Alert> many, Optional<Foreign> language)
      throws IOException {
    Set<Foreign> languages = language.map(Set::of).orElse(Set.of());
    List<MonitorQuery> queries = new ArrayList<>(many.size());
    for (Alert alert : many) {
      queries.add(new MonitorQuery(alert.name(), new StandingQuery(translated(alert, languages))));
    }
    return queries;
  }

  private Query translated(Alert alert, Set<Foreign> languages) throws IOException {
    var words = new QueryWords(naming.analyzer(), languages, naming.synonyms());
    Leaves leaves = new Leaves(words, naming.topics(), Limits.DEFAULT);
    AlertNames names = new AlertNames(naming.authority(), naming.analyzer());
    return new Translation(leaves, patterns, names, LuceneAlerts::alike)
        .translate(alert.query(), unit(alert.unit()));
  }

  private static Query alike(String id) {
    throw new IllegalArgumentException(
        "An alert cannot wait for articles like '%s'; name words or topics of it"
            .formatted(ExactTerm.cut(id, 100)));
  }

  static Unit unit(Alert.Unit fitting) {
    return switch (fitting) {
      case ARTICLES -> Unit.ARTICLE;
      case QUOTES -> Unit.QUOTE;
    };
  }

  @Override
  public synchronized void remove(Collection<String> names) throws IOException {
    changing(
        () -> {
          names.forEach(alerts::remove);
          for (Monitor monitor : monitors.values()) {
            monitor.deleteById(List.copyOf(names));
          }
        });
  }

  @Override
  public List<AlertMatch> match(AnnotatedArticle article) throws IOException {
    if (alerts.isEmpty()) {
      return List.of();
    }
    Namesakes namesakes = reading.ask(View::namesakes);
    Document[] block = block(article, namesakes);
    Monitor monitor = monitor(Foreign.of(article.article().language()));
    List<AlertMatch> matches = new ArrayList<>();
    changing(
        () -> {
          FittingAlerts.Found found = new FittingAlerts.Found();
          monitor.match(
              block, searcher -> new FittingAlerts(searcher, alerts, naming, namesakes, found));
          matches.addAll(found.matches());
        });
    return matches;
  }

  /**
   * The documents of the block. An article without quotes comes twice, since the monitor keeps a
   * single document in another way, which knows less.
   */
  private Document[] block(AnnotatedArticle article, Namesakes namesakes) {
    List<Document> documents = new ArrayList<>();
    for (List<IndexableField> fields : blocks.block(article)) {
      AlertNames.add(fields, namesakes);
      Document document = new Document();
      fields.forEach(document::add);
      documents.add(document);
    }
    if (documents.size() == 1) {
      documents.add(documents.getFirst());
    }
    return documents.toArray(Document[]::new);
  }

  /** Lucene must not be interrupted while it writes, here to memory. */
  private void changing(OwnThreads.Work work) throws IOException {
    try {
      reading.threads().run(work);
    } catch (AlreadyClosedException e) {
      throw Reading.closed(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    for (Monitor monitor : monitors.values()) {
      monitor.close();
    }
  }
}
