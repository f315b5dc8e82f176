package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/**
 * Turns the quotes of one article into fields. What several of them have, a speaker, a topic,
 * becomes fields once, which stand in all their documents. For one thread.
 */
final class QuoteFields {

  /**
   * Names: positions for phrases, no norms, since a speaker of many aliases is no worse a match.
   */
  static final FieldType NAMES = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    NAMES.setOmitNorms(true);
    NAMES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    NAMES.freeze();
  }

  private static final IndexableField NO_BODY = TermsField.of(Layout.BODY, FieldTerms.NONE);
  private static final IndexableField NO_TITLE = TermsField.of(Layout.TITLE, FieldTerms.NONE);

  private static final Map<QuoteKind, IndexableField> KINDS = new EnumMap<>(QuoteKind.class);

  static {
    for (QuoteKind kind : QuoteKind.values()) {
      KINDS.put(kind, new KeywordField("quote.kind", BlockBuilder.lower(kind), Store.NO));
    }
  }

  private final Indexing indexing;
  private final Article article;
  private final Optional<ReadText> words;
  private final Map<Speaker, List<IndexableField>> ofSpeakers = new HashMap<>();
  private final TopicFields topics;
  private final NamesInRoles roles;

  /**
   * @param words those of the body, where it is English
   */
  QuoteFields(Indexing indexing, AnnotatedArticle annotated, Optional<ReadText> words) {
    this.indexing = indexing;
    this.article = annotated.article();
    this.roles = new NamesInRoles(indexing.speakers().authority(), annotated.quotes());
    this.words = words;
    this.topics = new TopicFields(indexing.topics(), Unit.QUOTE);
  }

  /** What is searched and counted of a quote. */
  List<IndexableField> of(Quote quote) {
    List<IndexableField> fields = new ArrayList<>(24);
    fields.add(TermsField.of(Layout.SAID, said(quote)));
    fields.add(NO_BODY);
    fields.add(NO_TITLE);
    fields.add(new NumericDocValuesField(Layout.WORDS, WordsHash.of(quote.text())));
    fields.add(new DoubleField(Layout.CONFIDENCE, quote.confidence(), Store.NO));
    fields.add(KINDS.get(quote.kind()));
    quote.speaker().ifPresent(one -> fields.addAll(ofSpeakers.computeIfAbsent(one, this::speaker)));
    article.publishedAt().ifPresent(instant -> fields.add(date(instant)));
    fields.addAll(topics.of(quote.topics()));
    Sketches.add(fields, quote, article, indexing.speakers());
    return fields;
  }

  /** The words of the body, where the quote has these and is cut between words. */
  private FieldTerms said(Quote quote) {
    return words
        .filter(body -> body.isCutBetweenWords(quote.spans()))
        .filter(body -> StoredQuotes.text(quote.spans(), article.body()).equals(quote.text()))
        .map(body -> body.terms(quote.spans()))
        .orElseGet(() -> indexing.reader().read(quote.text()).terms());
  }

  private static IndexableField date(Instant instant) {
    return NumericDocValuesField.indexedField(Layout.QUOTE_DATE, Times.millis(instant));
  }

  private List<IndexableField> speaker(Speaker speaker) {
    FiledSpeakers.Filed filed = indexing.speakers().of(speaker);
    List<IndexableField> fields = new ArrayList<>(4);
    fields.add(TermsField.of(Layout.SPEAKER, NAMES, names(speaker, filed.filed())));
    filed.key().ifPresent(key -> fields.add(value(Layout.QUOTE_SPEAKERS, key)));
    fields.add(value("quote.speakerkind", BlockBuilder.lower(speaker.kind())));
    String role = FacetKey.of(speaker.role());
    if (!role.isEmpty()) {
      fields.add(value("quote.role", role));
    }
    return fields;
  }

  private FieldTerms names(Speaker speaker, String filed) {
    TextReader reader = indexing.reader();
    FieldTerms terms = new FieldTerms(16);
    reader.addName(speaker.name(), terms);
    speaker.aliases().forEach(alias -> reader.addName(alias, terms));
    String role = roles.roleOf(speaker);
    reader.addName(role, terms);
    reader.addName(RoleWords.also(role), terms);
    reader.addName(filed.equals(speaker.name()) ? "" : filed, terms);
    return terms;
  }

  private static IndexableField value(String name, String key) {
    return new KeywordField(name, key, Store.NO);
  }
}
