package io.soundbite.bench;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Speaker;
import io.soundbite.model.Topic;
import io.soundbite.topic.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What somebody would write with Lucene alone who has the quotes and topics already, and wants to
 * search and count by what the library does: the same block of documents, replaced by its id, with
 * the same fields but those from which the library learns (evidence of names, sketches of copies).
 * Text goes through {@link EnglishAnalyzer}, names through {@link StandardAnalyzer}.
 */
final class LuceneSameFields {

  private static final Set<String> TEXTS = Set.of("title", "body", "quote.said");

  private final Taxonomy taxonomy;

  LuceneSameFields(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Indexes articles into a new folder, on so many threads, and commits. */
  void index(List<AnnotatedArticle> articles, Path folder, int threads) throws IOException {
    Analyzer english = new EnglishAnalyzer();
    try (var analyzer =
            new PerFieldAnalyzerWrapper(
                new StandardAnalyzer(),
                TEXTS.stream().collect(Collectors.toMap(text -> text, text -> english)));
        var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        var crew = new Crew(threads)) {
      crew.each(
          articles,
          article ->
              writer.updateDocuments(new Term("block", article.article().id()), block(article)));
      writer.commit();
    }
  }

  private List<Document> block(AnnotatedArticle annotated) {
    List<Document> block = new ArrayList<>();
    for (Quote quote : annotated.quotes()) {
      block.add(quote(annotated.article(), quote));
    }
    block.add(article(annotated));
    return block;
  }

  private static Document of(String unit, Article article) {
    Document document = new Document();
    document.add(new StringField("unit", unit, Field.Store.NO));
    document.add(new KeywordField("block", article.id(), Field.Store.NO));
    return document;
  }

  private Document quote(Article article, Quote quote) {
    Document document = of("quote", article);
    document.add(new TextField("quote.said", quote.text(), Field.Store.NO));
    document.add(new NumericDocValuesField("quote.words", quote.text().hashCode()));
    document.add(new DoubleField("quote.confidence", quote.confidence(), Field.Store.NO));
    value(document, "quote.kind", lower(quote.kind()));
    quote.speaker().ifPresent(speaker -> speaker(document, speaker));
    article
        .publishedAt()
        .ifPresent(
            at ->
                document.add(NumericDocValuesField.indexedField("quote.date", at.toEpochMilli())));
    topics(document, "quote.topic", quote.topics());
    return document;
  }

  private static void speaker(Document document, Speaker speaker) {
    document.add(new TextField("quote.speaker", speaker.name(), Field.Store.NO));
    for (String alias : speaker.aliases()) {
      document.add(new TextField("quote.speaker", alias, Field.Store.NO));
    }
    document.add(new TextField("quote.speaker", speaker.role(), Field.Store.NO));
    value(document, "quote.speaker.value", speaker.name());
    value(document, "quote.speakerkind", lower(speaker.kind()));
    value(document, "quote.role", speaker.role());
  }

  private Document article(AnnotatedArticle annotated) {
    Article article = annotated.article();
    Document document = of("article", article);
    document.add(new StoredField("headline", StoredByHand.head(article)));
    document.add(new StoredField("quotes", StoredByHand.quotes(annotated)));
    document.add(new TextField("title", article.title(), Field.Store.NO));
    document.add(new TextField("body", article.body(), Field.Store.YES));
    document.add(new StringField("id", article.id(), Field.Store.NO));
    document.add(new StringField("url", article.url(), Field.Store.NO));
    document.add(new StringField("language", article.language(), Field.Store.NO));
    names(document, "source", List.of(article.source()));
    names(document, "author", article.authors());
    names(document, "section", List.of(article.section()));
    article
        .publishedAt()
        .ifPresent(
            at -> {
              document.add(new LongField("date", at.toEpochMilli(), Field.Store.NO));
              String day = at.atZone(ZoneOffset.UTC).toLocalDate().toString();
              document.add(new SortedSetDocValuesField("day", new BytesRef(day)));
            });
    topics(document, "topic", annotated.topics());
    collect(document, annotated.quotes());
    return document;
  }

  /** Gives the article what its quotes have, once each. */
  private static void collect(Document document, List<Quote> quotes) {
    Set<Map.Entry<String, String>> values = new LinkedHashSet<>();
    for (Quote quote : quotes) {
      values.add(Map.entry("kind", lower(quote.kind())));
      if (quote.speaker().isPresent()) {
        Speaker speaker = quote.speaker().get();
        values.add(Map.entry("speaker.value", speaker.name()));
        values.add(Map.entry("speakerkind", lower(speaker.kind())));
        values.add(Map.entry("role", speaker.role()));
      }
    }
    values.forEach(value -> value(document, value.getKey(), value.getValue()));
  }

  private static void names(Document document, String field, List<String> names) {
    for (String name : names) {
      document.add(new TextField(field, name, Field.Store.NO));
      value(document, field + ".value", name);
    }
  }

  private static void value(Document document, String field, String value) {
    if (!value.isEmpty()) {
      document.add(new KeywordField(field, value, Field.Store.NO));
    }
  }

  /** Each topic by its code, with all above it, and their confidence; the first once more. */
  private void topics(Document document, String field, List<ScoredTopic> topics) {
    Map<String, Double> surest = new LinkedHashMap<>();
    for (ScoredTopic scored : topics) {
      for (String code : path(scored.topic())) {
        surest.merge(code, scored.confidence(), Math::max);
      }
    }
    surest.forEach(
        (code, confidence) -> {
          value(document, field, code);
          String term = code + ' ' + confidence;
          document.add(new StringField(field + ".confidence", term, Field.Store.NO));
        });
    if (!topics.isEmpty()) {
      path(topics.getFirst().topic()).forEach(code -> value(document, field + ".main", code));
    }
  }

  private List<String> path(Topic topic) {
    return Stream.concat(Stream.of(topic), taxonomy.ancestors(topic).stream())
        .map(Topic::code)
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
