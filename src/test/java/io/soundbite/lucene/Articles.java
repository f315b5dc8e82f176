package io.soundbite.lucene;

import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Span;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.Synonyms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Short articles for tests: a line an article, "speaker: words" for each quote. */
final class Articles {

  private static final SmallTree TREE = new SmallTree();

  private final Article.Builder article;
  private final StringBuilder body = new StringBuilder();
  private final List<Quote> quotes = new ArrayList<>();
  private List<ScoredTopic> topics = List.of();
  private double confidence = 0.9;
  private QuoteKind kind = QuoteKind.DIRECT;

  private Articles(String id) {
    this.article = Article.builder().id(id).title("Untitled " + id);
  }

  static Articles article(String id) {
    return new Articles(id);
  }

  Articles title(String title) {
    article.title(title);
    return this;
  }

  Articles text(String text) {
    body.append(text).append('\n');
    return this;
  }

  Articles said(String speaker, String words, String... topicCodes) {
    return said(Speaker.of(speaker, SpeakerKind.PERSON), words, topicCodes);
  }

  Articles said(Speaker speaker, String words, String... topicCodes) {
    int begin = body.length() + 1;
    body.append('"').append(words).append("\", said ").append(speaker.name()).append(".\n");
    quotes.add(
        new Quote(
            kind,
            List.of(new Span(begin, begin + words.length())),
            words,
            Optional.empty(),
            Optional.empty(),
            Optional.of(speaker),
            confidence,
            scored(topicCodes)));
    return this;
  }

  /** Of the quotes that follow. */
  Articles confidence(double certain) {
    confidence = certain;
    return this;
  }

  /** Of the quotes that follow. */
  Articles kind(QuoteKind of) {
    kind = of;
    return this;
  }

  Articles source(String source) {
    article.source(source);
    return this;
  }

  Articles author(String author) {
    article.authors(List.of(author));
    return this;
  }

  Articles section(String section) {
    article.section(section);
    return this;
  }

  Articles url(String url) {
    article.url(url);
    return this;
  }

  Articles day(String day) {
    article.publishedAt(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
    return this;
  }

  Articles topics(String... codes) {
    topics = scored(codes);
    return this;
  }

  private static List<ScoredTopic> scored(String... codes) {
    return Arrays.stream(codes).map(code -> new ScoredTopic(TREE.code(code), 0.8)).toList();
  }

  AnnotatedArticle build() {
    return new AnnotatedArticle(article.body(body.toString()).build(), quotes, topics);
  }

  /** An index in memory that holds these and shows them. */
  static LuceneBackend index(Articles... articles) throws java.io.IOException {
    return index(Synonyms.NONE, articles);
  }

  static LuceneBackend index(Synonyms synonyms, Articles... articles) throws java.io.IOException {
    LuceneBackend index = LuceneBackend.inMemory(LuceneOptions.of(TREE).synonyms(synonyms));
    for (Articles article : articles) {
      index.add(article.build());
    }
    index.refresh();
    return index;
  }
}
