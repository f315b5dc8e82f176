package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.search.TopicTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** Turns an article into its block: a document a quote, then that of the article. */
final class BlockBuilder {

  private static final IndexableField NOTHING_SAID = TermsField.of(Layout.SAID, FieldTerms.NONE);

  private static final Map<Unit, IndexableField> UNITS =
      Map.of(Unit.ARTICLE, unit(Unit.ARTICLE), Unit.QUOTE, unit(Unit.QUOTE));

  private final Indexing indexing;
  private final FieldAnalyzer analyzer;

  /**
   * @param analyzer for what is indexed in other languages than English
   */
  BlockBuilder(TopicTree tree, Authority authority, FieldAnalyzer analyzer) {
    this.indexing = new Indexing(tree, new FiledSpeakers(authority), new TextReader());
    this.analyzer = analyzer;
  }

  private static IndexableField unit(Unit unit) {
    return new StringField(Layout.UNIT, unit.term(), Store.NO);
  }

  /**
   * The documents of a block, in their order.
   *
   * @throws IllegalArgumentException where the id is too long for a term
   */
  List<List<IndexableField>> block(AnnotatedArticle annotated) {
    return block(annotated, List.of());
  }

  /** The same with earlier versions of the article, as {@link StoredVersions} packs them. */
  List<List<IndexableField>> block(AnnotatedArticle annotated, List<byte[]> versions) {
    check(annotated);
    Article article = annotated.article();
    IndexableField id = new KeywordField(Layout.BLOCK, new BytesRef(article.id()), Store.NO);
    byte[] head = StoredHead.bytes(article);
    Optional<ReadText> words = words(article.body(), article.language());
    List<List<IndexableField>> block = new ArrayList<>(annotated.quotes().size() + 1);
    QuoteFields quotes = new QuoteFields(indexing, annotated, words);
    for (Quote quote : annotated.quotes()) {
      List<IndexableField> fields = quotes.of(quote);
      identify(fields, id, Unit.QUOTE);
      fields.add(new StoredField(Layout.QUOTE, StoredQuote.bytes(head, quote)));
      block.add(fields);
    }
    List<IndexableField> last = article(head, annotated, words);
    identify(last, id, Unit.ARTICLE);
    versions.forEach(version -> last.add(new StoredField(Layout.VERSIONS, version)));
    block.add(last);
    return block;
  }

  /** Under which names it files speakers. */
  FiledSpeakers speakers() {
    return indexing.speakers();
  }

  /**
   * Makes sure that an article can be kept.
   *
   * @throws IllegalArgumentException where the id is too long for a term
   */
  void check(AnnotatedArticle annotated) {
    Article article = annotated.article();
    if (article.id().length() > ExactTerm.MAX_LENGTH) {
      throw new IllegalArgumentException(
          "The id of an article may have %,d characters, but '%s...' has %,d"
              .formatted(
                  ExactTerm.MAX_LENGTH, article.id().substring(0, 60), article.id().length()));
    }
  }

  /** The words of an English text; empty where it is in another language. */
  private Optional<ReadText> words(String text, String language) {
    return Foreign.of(language).isPresent()
        ? Optional.empty()
        : Optional.of(indexing.reader().read(text));
  }

  private List<IndexableField> article(
      byte[] head, AnnotatedArticle annotated, Optional<ReadText> words) {
    Article article = annotated.article();
    List<IndexableField> fields = new ArrayList<>(32);
    fields.add(new StoredField(Layout.HEADLINE, head));
    fields.add(new StoredField(Layout.QUOTES, StoredQuotes.bytes(annotated)));
    fields.add(body(article, words));
    fields.add(title(article));
    fields.add(new NumericDocValuesField(Layout.TITLE_WORDS, WordsHash.of(article.title())));
    fields.add(NOTHING_SAID);
    exact(fields, Field.ID, article.id());
    exact(fields, Field.URL, article.url());
    exact(fields, Field.LANGUAGE, article.language());
    value(fields, Layout.LANGUAGES, FacetKey.of(article.language()));
    site(fields, Site.of(article.url()));
    names(fields, "source", List.of(article.source()));
    names(fields, "author", article.authors());
    names(fields, "section", List.of(article.section()));
    own(fields, article.fields());
    article.publishedAt().ifPresent(instant -> date(fields, instant));
    fields.addAll(new TopicFields(indexing.topics(), Unit.ARTICLE).of(annotated.topics()));
    Sketches.add(fields, article);
    collect(fields, annotated.quotes());
    return fields;
  }

  private IndexableField body(Article article, Optional<ReadText> words) {
    return words.isPresent()
        ? TermsField.stored(Layout.BODY, article.body(), words.get().terms(LeadFilter.WORDS))
        : foreign(Layout.BODY, article.body(), true, article.language());
  }

  private IndexableField title(Article article) {
    Optional<ReadText> words = words(article.title(), article.language());
    return words.isPresent()
        ? TermsField.of(Layout.TITLE, words.get().terms())
        : foreign(Layout.TITLE, article.title(), false, article.language());
  }

  private IndexableField foreign(String name, String text, boolean stored, String language) {
    return new ForeignField(name, text, stored, analyzer.wordsAndForms(Foreign.of(language)));
  }

  private static void identify(List<IndexableField> fields, IndexableField id, Unit unit) {
    fields.add(UNITS.get(unit));
    fields.add(id);
  }

  private static void date(List<IndexableField> fields, Instant instant) {
    fields.add(new LongField(Layout.DATE, Times.millis(instant), Store.NO));
    fields.add(new SortedSetDocValuesField(Layout.DAY, new BytesRef(Times.day(instant))));
  }

  /** Gives the article what its quotes have, once each, for counting and narrowing. */
  private void collect(List<IndexableField> fields, List<Quote> quotes) {
    Set<String> kinds = new LinkedHashSet<>();
    Set<Speaker> speakers = new LinkedHashSet<>();
    for (Quote quote : quotes) {
      kinds.add(lower(quote.kind()));
      quote.speaker().ifPresent(speakers::add);
    }
    kinds.forEach(kind -> value(fields, "kind", kind));
    collect(fields, speakers);
  }

  private void collect(List<IndexableField> fields, Set<Speaker> speakers) {
    Set<String> values = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    Set<String> evidence = new LinkedHashSet<>();
    Set<String> roleWords = new LinkedHashSet<>();
    for (Speaker speaker : speakers) {
      FiledSpeakers.Filed found = indexing.speakers().of(speaker);
      String filed = found.filed();
      found.key().ifPresent(values::add);
      kinds.add(lower(speaker.kind()));
      roles.add(FacetKey.of(speaker.role()));
      evidence.addAll(NameEvidence.of(speaker, filed));
      if (speaker.kind() == SpeakerKind.PERSON) {
        roleWords.addAll(NameEvidence.roles(speaker, filed));
      }
    }
    values.forEach(value -> value(fields, Layout.SPEAKERS, value));
    kinds.forEach(kind -> value(fields, "speakerkind", kind));
    roles.forEach(role -> value(fields, "role", role));
    evidence.forEach(told -> told(fields, Layout.NAME_EVIDENCE, told));
    roleWords.forEach(told -> told(fields, Layout.SPEAKER_ROLES, told));
  }

  /** What is not searched, but learned from. */
  private static void told(List<IndexableField> fields, String name, String term) {
    fields.add(new StringField(name, term, Store.NO));
  }

  private void names(List<IndexableField> fields, String name, List<String> values) {
    for (String value : values) {
      if (!value.isBlank()) {
        fields.add(name(name, value));
        value(fields, name + ".value", FacetKey.of(value));
      }
    }
  }

  private void own(List<IndexableField> fields, Map<String, List<String>> own) {
    own.forEach(
        (name, values) -> {
          for (String value : values) {
            fields.add(name(Layout.ownWords(name), value));
            value(fields, Layout.ownValues(name), FacetKey.of(value));
            OwnFields.number(value)
                .ifPresent(one -> fields.add(new DoublePoint(Layout.ownNumbers(name), one)));
          }
        });
  }

  /** A name to be found by its words. */
  private IndexableField name(String field, String name) {
    FieldTerms terms = new FieldTerms(8);
    indexing.reader().addName(name, terms);
    return TermsField.of(field, QuoteFields.NAMES, terms);
  }

  private static void exact(List<IndexableField> fields, Field field, String value) {
    if (!value.isEmpty()) {
      fields.add(
          new StringField(Layout.name(field, Unit.ARTICLE), ExactTerm.of(field, value), Store.NO));
    }
  }

  private static void site(List<IndexableField> fields, String site) {
    Site.domains(site).forEach(domain -> exact(fields, Field.SITE, domain));
    value(fields, Layout.SITES, FacetKey.of(site));
  }

  private static void value(List<IndexableField> fields, String name, String key) {
    if (!key.isEmpty()) {
      fields.add(new KeywordField(name, key, Store.NO));
    }
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
