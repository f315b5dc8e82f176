package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.model.Topic;
import io.soundbite.search.TopicTree;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** Turns an article into its block: a document a quote, then that of the article. */
final class BlockBuilder {

  /**
   * Names: positions for phrases, no norms, since a speaker of many aliases is no worse a match.
   */
  private static final FieldType NAMES = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    NAMES.setOmitNorms(true);
    NAMES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    NAMES.freeze();
  }

  /** What may begin a sentence, or a headline, with a capital, and names nobody. */
  private static final Set<String> GENERIC =
      Set.of(
          "government",
          "administration",
          "department",
          "ministry",
          "office",
          "agency",
          "court",
          "committee",
          "commission",
          "council",
          "campaign",
          "party",
          "police",
          "media",
          "press",
          "company",
          "news");

  private final TopicTree tree;
  private final Authority authority;
  private final FieldAnalyzer analyzer;

  /**
   * @param analyzer for what is indexed
   */
  BlockBuilder(TopicTree tree, Authority authority, FieldAnalyzer analyzer) {
    this.tree = tree;
    this.authority = authority;
    this.analyzer = analyzer;
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
    BytesRef id = new BytesRef(article.id());
    List<List<IndexableField>> block = new ArrayList<>(annotated.quotes().size() + 1);
    byte[] head = StoredHead.bytes(article);
    for (Quote quote : annotated.quotes()) {
      List<IndexableField> fields = quote(id, article.publishedAt(), quote);
      fields.add(new StoredField(Layout.QUOTE, StoredQuote.bytes(head, quote)));
      block.add(fields);
    }
    List<IndexableField> last = article(id, head, annotated);
    versions.forEach(version -> last.add(new StoredField(Layout.VERSIONS, version)));
    block.add(last);
    return block;
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

  private List<IndexableField> quote(BytesRef id, Optional<Instant> publishedAt, Quote quote) {
    List<IndexableField> fields = new ArrayList<>(12);
    identify(fields, id, Unit.QUOTE);
    fields.add(new TextField(Layout.SAID, quote.text(), Field.Store.NO));
    fields.add(new TextField(Layout.BODY, "", Field.Store.NO));
    fields.add(new TextField(Layout.TITLE, "", Field.Store.NO));
    fields.add(new NumericDocValuesField(Layout.WORDS, WordsHash.of(quote.text())));
    fields.add(new DoubleField(Layout.CONFIDENCE, quote.confidence(), Field.Store.NO));
    value(fields, "quote.kind", lower(quote.kind()));
    quote.speaker().ifPresent(speaker -> speaker(fields, speaker));
    publishedAt.ifPresent(
        instant ->
            fields.add(
                NumericDocValuesField.indexedField(Layout.QUOTE_DATE, Times.millis(instant))));
    topics(fields, "quote.topic", quote.topics());
    Sketches.add(fields, quote, authority);
    return fields;
  }

  private void speaker(List<IndexableField> fields, Speaker speaker) {
    fields.add(words(Layout.SPEAKER, speaker.name()));
    for (String alias : speaker.aliases()) {
      fields.add(words(Layout.SPEAKER, alias));
    }
    if (!speaker.role().isEmpty()) {
      fields.add(words(Layout.SPEAKER, speaker.role()));
      String also = RoleWords.also(speaker.role());
      if (!also.isEmpty()) {
        fields.add(words(Layout.SPEAKER, also));
      }
    }
    String filed = authority.nameOf(speaker);
    if (!filed.equals(speaker.name())) {
      fields.add(words(Layout.SPEAKER, filed));
    }
    facetKey(speaker).ifPresent(key -> value(fields, Layout.QUOTE_SPEAKERS, key));
    value(fields, "quote.speakerkind", lower(speaker.kind()));
    value(fields, "quote.role", FacetKey.of(speaker.role()));
  }

  /** The value by which a speaker is counted; empty where it has no name. */
  private Optional<String> facetKey(Speaker speaker) {
    return authority
        .known(speaker)
        .or(
            () ->
                Optional.of(authority.nameOf(speaker)).filter(own -> isNamed(speaker.kind(), own)))
        .map(FacetKey::of);
  }

  /**
   * Whether a speaker is filed under a name to count by. "A source", "officials", "the report" have
   * none; they are found by their words and by their kind.
   */
  private static boolean isNamed(SpeakerKind kind, String filed) {
    char first = filed.charAt(0);
    return switch (kind) {
      case PERSON -> true;
      case UNNAMED -> false;
      case GROUP -> !Character.isLowerCase(first) && !Character.isDigit(first);
      case ORGANISATION, GOVERNMENT ->
          !Character.isLowerCase(first) && !GENERIC.contains(FacetKey.folded(filed));
      case DOCUMENT -> !Character.isLowerCase(first);
    };
  }

  private List<IndexableField> article(BytesRef id, byte[] head, AnnotatedArticle annotated) {
    Article article = annotated.article();
    List<IndexableField> fields = new ArrayList<>(32);
    identify(fields, id, Unit.ARTICLE);
    fields.add(new StoredField(Layout.HEADLINE, head));
    fields.add(new StoredField(Layout.QUOTES, StoredQuotes.bytes(annotated)));
    fields.add(text(Layout.BODY, article.body(), true, article.language()));
    fields.add(text(Layout.TITLE, article.title(), false, article.language()));
    fields.add(new NumericDocValuesField(Layout.TITLE_WORDS, WordsHash.of(article.title())));
    fields.add(new TextField(Layout.SAID, "", Field.Store.NO));
    exact(fields, "id", article.id());
    exact(fields, "url", article.url());
    exact(fields, "language", article.language());
    names(fields, "source", List.of(article.source()));
    names(fields, "author", article.authors());
    names(fields, "section", List.of(article.section()));
    article.publishedAt().ifPresent(instant -> date(fields, instant));
    topics(fields, "topic", annotated.topics());
    Sketches.add(fields, article);
    collect(fields, annotated.quotes());
    return fields;
  }

  private Field text(String name, String text, boolean stored, String language) {
    Optional<Foreign> foreign = Foreign.of(language);
    return foreign.isPresent()
        ? new ForeignField(name, text, stored, analyzer.words(foreign))
        : new TextField(name, text, stored ? Field.Store.YES : Field.Store.NO);
  }

  private static void identify(List<IndexableField> fields, BytesRef id, Unit unit) {
    fields.add(new StringField(Layout.UNIT, unit.term(), Field.Store.NO));
    fields.add(new KeywordField(Layout.BLOCK, id, Field.Store.NO));
  }

  private static void date(List<IndexableField> fields, Instant instant) {
    fields.add(new LongField(Layout.DATE, Times.millis(instant), Field.Store.NO));
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
      String filed = authority.nameOf(speaker);
      facetKey(speaker).ifPresent(values::add);
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
    fields.add(new StringField(name, term, Field.Store.NO));
  }

  private static void names(List<IndexableField> fields, String name, List<String> values) {
    for (String value : values) {
      if (!value.isBlank()) {
        fields.add(words(name, value));
        value(fields, name + ".value", FacetKey.of(value));
      }
    }
  }

  /** A name to be found by its words. */
  private static Field words(String field, String name) {
    return new Field(field, Halves.replaced(name), NAMES);
  }

  private static void exact(List<IndexableField> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.add(new StringField(name, ExactTerm.of(value), Field.Store.NO));
    }
  }

  private static void value(List<IndexableField> fields, String name, String key) {
    if (!key.isEmpty()) {
      fields.add(new KeywordField(name, key, Field.Store.NO));
    }
  }

  /** Each topic by its code, with all topics above it. */
  private void topics(List<IndexableField> fields, String name, List<ScoredTopic> topics) {
    Set<String> codes = new LinkedHashSet<>();
    for (ScoredTopic scored : topics) {
      Optional<Topic> topic = Optional.of(scored.topic());
      while (topic.isPresent() && codes.add(topic.get().code())) {
        topic = tree.parent(topic.get());
      }
    }
    codes.forEach(code -> value(fields, name, ExactTerm.cut(code, FacetKey.MAX_LENGTH)));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
