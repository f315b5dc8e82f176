package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.search.Dimension;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The index as it was at one moment, with what all requests share: the vocabularies of all
 * dimensions, made with the view and not by the first search, and the counts over everything.
 */
final class View extends IndexSearcher {

  private final CopiesOfView copies;
  private final Set<Foreign> languages;
  private final Namesakes namesakes;
  private final RoleNames roles;
  private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
  private final OwnVocabularies ownVocabularies;
  private final Map<String, WordStarts> wordStarts = new LinkedHashMap<>();
  private volatile @Nullable Long newest;
  private final Map<Tally.Kind, Counts> totals = new ConcurrentHashMap<>();

  /**
   * @param authority knows short names of speakers
   */
  View(IndexReader reader, Authority authority) throws IOException {
    this(reader, authority, new CopiesFinder().of(reader));
  }

  /**
   * @param copies those of the reader, whether found or not
   */
  View(IndexReader reader, Authority authority, CopiesOfView copies) throws IOException {
    this(reader, NamesakeLearner.learn(reader, authority), copies);
  }

  /** A view whose articles do not tell which names stand for which, nor which are copies. */
  View(IndexReader reader, Namesakes namesakes) throws IOException {
    this(reader, namesakes, new CopiesFinder().of(reader));
  }

  private View(IndexReader reader, Namesakes namesakes, CopiesOfView copies) throws IOException {
    super(reader);
    setSimilarity(LengthOfWords.BM25);
    for (LeafReaderContext leaf : getLeafContexts()) {
      Blocks.articles(leaf);
      Confidences.of(leaf);
    }
    this.namesakes = namesakes;
    this.copies = copies;
    this.roles = RoleNames.of(new LiveTerms(reader));
    languages = languages(reader);
    for (Dimension dimension : Dimension.Known.values()) {
      for (Unit unit : Unit.values()) {
        String field = Layout.values(dimension, Layout.home(dimension, unit));
        if (!vocabularies.containsKey(field)) {
          vocabularies.put(field, vocabulary(dimension, field));
        }
      }
    }
    ownVocabularies = new OwnVocabularies(this);
    wordStarts.put(Layout.QUOTE_SPEAKERS, vocabulary(Layout.QUOTE_SPEAKERS).wordStarts());
    for (Dimension dimension : List.of(Dimension.SOURCE, Dimension.AUTHOR, Dimension.SECTION)) {
      String field = Layout.values(dimension, Unit.ARTICLE);
      wordStarts.put(field, vocabulary(field).wordStarts());
    }
  }

  private Vocabulary vocabulary(Dimension dimension, String field) throws IOException {
    return switch (dimension) {
      case Dimension.Known.SPEAKER -> VocabularyBuilder.build(field, getLeafContexts(), namesakes);
      case Dimension.Known.ROLE -> VocabularyBuilder.build(field, getLeafContexts(), roles.filed());
      default -> VocabularyBuilder.build(field, getLeafContexts(), Map.of());
    };
  }

  /** The languages of articles, but for English. */
  Set<Foreign> languages() {
    return languages;
  }

  private static Set<Foreign> languages(IndexReader reader) throws IOException {
    Set<Foreign> languages = EnumSet.noneOf(Foreign.class);
    TermsEnum tags = new LiveTerms(reader).all(Layout.LANGUAGE);
    for (BytesRef tag = tags.next(); tag != null; tag = tags.next()) {
      Foreign.of(tag.utf8ToString()).ifPresent(languages::add);
    }
    return languages;
  }

  /** About how many there are of a unit: those deleted count until they are merged away. */
  int documents(Unit unit) throws IOException {
    return getIndexReader().docFreq(new Term(Layout.UNIT, unit.term()));
  }

  /** When the newest article appeared, in milliseconds from 1970; 0 where none has a date. */
  long newest() throws IOException {
    Long known = newest;
    if (known == null) {
      ScoreDoc[] first =
          search(Unit.ARTICLE.all(), 1, Ranking.of(Sort.NEWEST, Unit.ARTICLE)).scoreDocs;
      Object date =
          first.length == 0 ? Ranking.noDate(Sort.NEWEST) : ((FieldDoc) first[0]).fields[0];
      known = date.equals(Ranking.noDate(Sort.NEWEST)) ? 0 : (Long) date;
      newest = known;
    }
    return known;
  }

  /** The segment of a document, which is numbered over the whole index. */
  LeafReaderContext leaf(int document) {
    return getLeafContexts().get(ReaderUtil.subIndex(document, getLeafContexts()));
  }

  /**
   * Waits until it is found which documents are copies of each other, however long that takes.
   *
   * @throws java.io.InterruptedIOException where the thread is interrupted before; its flag stays
   *     set
   */
  void awaitCopies(Unit unit) throws IOException {
    copies.await(unit);
  }

  /**
   * Waits until it is found which documents are copies of each other, or no longer. Whoever asks
   * for {@link #copies} waits first; who waited in vain asks in a collector alone.
   *
   * @param isOver whether to wait no longer
   */
  void awaitCopies(Unit unit, BooleanSupplier isOver) throws IOException {
    copies.await(unit, isOver);
  }

  /**
   * Which documents are copies of each other.
   *
   * @throws org.apache.lucene.search.CollectionTerminatedException where that was not found in
   *     time; so Lucene leaves out the segment of a collector that asks
   */
  KnownCopies copies(Unit unit) {
    return copies.get(unit);
  }

  /** Which names of speakers stand for which. */
  Namesakes namesakes() {
    return namesakes;
  }

  /** Which roles are the same. */
  RoleNames roles() {
    return roles;
  }

  Vocabulary vocabulary(String field) {
    Vocabulary vocabulary = vocabularies.get(field);
    if (vocabulary != null) {
      return vocabulary;
    }
    if (Layout.ownName(field).isEmpty()) {
      throw new IllegalArgumentException("No values are kept of " + field);
    }
    return ownVocabularies.of(field);
  }

  /** By name, how many articles have a field of one's own; those that any has. */
  Map<String, Long> ownFields() throws IOException {
    return ownVocabularies.having(this);
  }

  /** The speakers of quotes, or names of articles, by the beginnings of their words. */
  WordStarts wordStarts(String field) {
    WordStarts starts = wordStarts.get(field);
    if (starts == null) {
      throw new IllegalArgumentException("No words are kept of " + field);
    }
    return starts;
  }

  /**
   * The counts over all documents of a unit, counted once a view; fewer where the searcher that
   * counts them runs out of time.
   */
  Counts totals(Tally.Kind kind, IndexSearcher searcher) throws IOException {
    Counts known = totals.get(kind);
    if (known == null) {
      Tally tally = Tally.of(kind, this);
      HitCollector.count(searcher, kind.unit().all(), List.of(tally));
      known = tally.counts();
      if (!searcher.timedOut() && isThere(kind.field())) {
        totals.put(kind, known);
      }
    }
    return known;
  }

  /** Whether any document can have such values, so that few counts are remembered. */
  private boolean isThere(String field) {
    return vocabularies.containsKey(field) || ownVocabularies.has(field);
  }
}
