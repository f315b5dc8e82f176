package io.soundbite.correct;

import io.soundbite.authority.Authority;
import io.soundbite.authority.AuthorityRecord;
import io.soundbite.given.Given;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.SpeakerKind;
import io.soundbite.model.Topic;
import io.soundbite.read.FileRecord;
import io.soundbite.read.RecordFile;
import io.soundbite.topic.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The corrections of a file, applied to each article before it is added: what they say wins over
 * the annotator.
 *
 * {@snippet lang=java :
 * Corrections ours = Corrections.open(Path.of("corrections.jsonl"));
 * NewsIndex news = NewsIndex.open(folder, IndexOptions.DEFAULT.corrections(ours));
 * news.correct(Correction.ofQuote("12", "We will rebuild").speaker("Ana Silva").by("jb"));
 * }
 *
 * <p>The file has one JSON object a line. Empty lines and those that start with # say nothing. Of
 * several that say different things of one quote, article or pair of names, the last counts.
 *
 * <pre>
 * {"article": "12", "words": "We will rebuild", "at": 310, "speaker": "Ana Silva", "by": "jb"}
 * {"article": "12", "words": "The Wall", "quote": false, "why": "title of a book"}
 * {"article": "12", "words": "It was late", "kind": "indirect", "topics": ["sport"]}
 * {"article": "12", "topics": ["20000056"], "on": "2026-05-31T12:00:00Z"}
 * {"one": ["Chuck Schumer", "Charles Schumer"]}
 * {"two": ["George Bush", "George W. Bush"]}
 * </pre>
 *
 * <p>Further fields are {@code speakerKind}, of a quote and of names, and {@code by}, {@code on}
 * and {@code why} of all. What corrections say of names counts for indexes that are opened with
 * them, and articles added to these.
 *
 * <p>Safe for use by any number of threads; one process at a time may change the file.
 */
public final class Corrections {

  private final RecordFile file;
  private final Taxonomy taxonomy;
  private final List<Correction> all = new ArrayList<>();
  private final Map<String, List<Correction>> byArticle = new ConcurrentHashMap<>();
  private final Map<Correction, Unplaced> unplaced = new LinkedHashMap<>();

  private Corrections(RecordFile file, Taxonomy taxonomy) {
    this.file = file;
    this.taxonomy = taxonomy;
  }

  /**
   * Reads the corrections of a file, which need not be there yet, under the IPTC Media Topics.
   *
   * @throws io.soundbite.read.RecordFileException where a line cannot be read, or names a topic
   *     that there is not; it tells file, line and column
   */
  public static Corrections open(Path file) throws IOException {
    return open(file, Taxonomy.iptc());
  }

  /** The same under a tree of topics of one's own. */
  public static Corrections open(Path file, Taxonomy taxonomy) throws IOException {
    RecordFile records = new RecordFile(Given.value(file, "file"));
    Corrections corrections = new Corrections(records, Given.value(taxonomy, "taxonomy"));
    for (FileRecord record : corrections.file.records()) {
      Correction correction = CorrectionRecord.read(record);
      try {
        corrections.check(correction);
      } catch (IllegalArgumentException e) {
        throw record.error("topics", e.getMessage());
      }
      corrections.keep(correction);
    }
    return corrections;
  }

  /** Makes sure that there are the topics it names. */
  private void check(Correction correction) {
    switch (correction) {
      case QuoteCorrection quote -> quote.topics().ifPresent(names -> names.forEach(this::topic));
      case ArticleCorrection article -> article.topics().forEach(this::topic);
      case NamesCorrection names -> {}
    }
  }

  private ScoredTopic topic(String name) {
    Topic topic =
        taxonomy
            .find(name)
            .orElseThrow(
                () -> new IllegalArgumentException("There is no topic '%s'".formatted(name)));
    return new ScoredTopic(topic, 1);
  }

  private synchronized void keep(Correction correction) {
    all.add(correction);
    article(correction).ifPresent(id -> byArticle.merge(id, List.of(correction), Corrections::and));
  }

  private static List<Correction> and(List<Correction> some, List<Correction> more) {
    List<Correction> both = new ArrayList<>(some);
    both.addAll(more);
    return List.copyOf(both);
  }

  private static Optional<String> article(Correction correction) {
    return switch (correction) {
      case QuoteCorrection quote -> Optional.of(quote.article());
      case ArticleCorrection article -> Optional.of(article.article());
      case NamesCorrection names -> Optional.empty();
    };
  }

  /** Finds articles by their ids, as {@code NewsSearcher.article} does. */
  @FunctionalInterface
  public interface Articles {
    /** The article with this id; empty where there is none. */
    Optional<AnnotatedArticle> article(String id) throws IOException;
  }

  /**
   * Adds corrections at the end of the file, where they are on the disk when this returns. Those of
   * quotes that do not tell the place get the first one that the article has.
   *
   * @return the ids of the articles that they are about, each once
   * @throws IllegalArgumentException where one names a topic that there is not; none is added then
   * @throws IOException where the file cannot be written
   */
  public synchronized List<String> add(Collection<Correction> corrections, Articles articles)
      throws IOException {
    Given.value(articles, "articles");
    List<Correction> added = new ArrayList<>();
    for (Correction correction : Given.values(corrections, "corrections")) {
      check(correction);
      added.add(placed(correction, articles));
    }
    file.append(added.stream().map(CorrectionRecord::new).toList());
    added.forEach(this::keep);
    return added.stream().flatMap(one -> article(one).stream()).distinct().toList();
  }

  private static Correction placed(Correction correction, Articles articles) throws IOException {
    if (correction instanceof QuoteCorrection quote && quote.at().isEmpty()) {
      Optional<AnnotatedArticle> article = articles.article(quote.article());
      if (article.isPresent()) {
        return new Anchor(article.get().article().body())
            .find(quote.words(), 0).stream()
                .findFirst()
                .map(span -> quote.at(span.begin()))
                .orElse(quote);
      }
    }
    return correction;
  }

  /** All corrections, in the order of the file. */
  public synchronized List<Correction> list() {
    return List.copyOf(all);
  }

  /** The article with what is right; itself where nothing is said of it. Fast where that is so. */
  public AnnotatedArticle apply(AnnotatedArticle found) {
    List<Correction> corrections = byArticle.get(Given.value(found, "article").article().id());
    return corrections == null ? found : applied(found, corrections);
  }

  private AnnotatedArticle applied(AnnotatedArticle found, List<Correction> corrections) {
    CorrectedQuotes quotes = new CorrectedQuotes(found.article(), found.quotes(), this::topic);
    List<ScoredTopic> topics = found.topics();
    for (Correction correction : corrections) {
      switch (correction) {
        case ArticleCorrection article ->
            topics = article.topics().stream().map(this::topic).toList();
        case QuoteCorrection quote -> tell(quote, found.article(), quotes.correct(quote));
        case NamesCorrection names -> {}
      }
    }
    return new AnnotatedArticle(found.article(), quotes.quotes(), topics);
  }

  private synchronized void tell(QuoteCorrection quote, Article article, boolean isThere) {
    if (isThere) {
      unplaced.remove(quote);
    } else {
      unplaced.put(quote, wordless(quote, article));
    }
  }

  private static Unplaced wordless(QuoteCorrection quote, Article article) {
    return new Unplaced(
        quote, "Article '%s' has not the words '%s'".formatted(article.id(), quote.words()));
  }

  /** The corrections whose words were missing in the article when it was last added. */
  public synchronized List<Unplaced> unplaced() {
    return List.copyOf(unplaced.values());
  }

  /** The corrections of which the article, or the words in it, are missing. */
  public List<Unplaced> check(Articles articles) throws IOException {
    Given.value(articles, "articles");
    List<Unplaced> missing = new ArrayList<>();
    for (Correction correction : list()) {
      check(correction, articles).ifPresent(missing::add);
    }
    return missing;
  }

  /** What is missing of one: its article, or the words in it; empty where nothing is. */
  public static Optional<Unplaced> check(Correction correction, Articles articles)
      throws IOException {
    Given.value(articles, "articles");
    Optional<String> id = article(Given.value(correction, "correction"));
    return id.isEmpty()
        ? Optional.empty()
        : check(correction, id.get(), articles.article(id.get()));
  }

  private static Optional<Unplaced> check(
      Correction correction, String id, Optional<AnnotatedArticle> found) {
    if (found.isEmpty()) {
      return Optional.of(new Unplaced(correction, "There is no article '%s'".formatted(id)));
    }
    Article article = found.get().article();
    return correction instanceof QuoteCorrection quote
            && new Anchor(article.body()).find(quote.words(), 0).isEmpty()
        ? Optional.of(wordless(quote, article))
        : Optional.empty();
  }

  /** An authority, and what the corrections say of names, which wins. */
  public Authority names(Authority authority) {
    Authority names = Given.value(authority, "authority");
    for (Correction correction : list()) {
      if (correction instanceof NamesCorrection said) {
        names = said.one() ? names.and(List.of(record(said, names))) : apart(said, names);
      }
    }
    return names;
  }

  private static Authority apart(NamesCorrection said, Authority names) {
    return names.apart(said.names().getFirst(), said.names().getLast());
  }

  private static AuthorityRecord record(NamesCorrection said, Authority names) {
    String name = said.names().getFirst();
    SpeakerKind kind =
        said.speakerKind()
            .orElseGet(
                () -> names.find(name).map(AuthorityRecord::kind).orElse(SpeakerKind.PERSON));
    return AuthorityRecord.of(name, kind)
        .aliases(said.names().stream().skip(1).toArray(String[]::new));
  }
}
