package io.soundbite.bench;

import io.soundbite.NewsSearcher;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.ScoredTopic;
import io.soundbite.query.QueryParser;
import io.soundbite.search.Alert;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SearchResult;
import io.soundbite.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes saved searches of what an index holds: speakers with words, topics and outlets, words and
 * phrases, prefixes and misspellings, joined as chance has it. Speakers beside other conditions are
 * drawn from quotes, so that those quoted often are in many alerts; each word of a headline, each
 * topic, and each speaker waited for alone is as likely as any other. The same index and seed give
 * the same alerts.
 *
 * <p>Of a hundred thousand made of 4,000 real articles, one in eight fires on any of 300 other
 * ones, 74 on an article; the broadest, a single word of headlines, on four in ten articles.
 */
public final class AlertMaker {

  private static final int MOST_ARTICLES = 20_000;
  private static final int PAGE = 1000;
  private static final int LONG = 5;
  private static final int OF_PHRASE = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N} .'-]+");

  private static final Pattern PLACE = Pattern.compile("<([a-z]+)>");

  /**
   * The kinds of queries.
   *
   * @param share how many in a hundred are so
   * @param query what to put the words into
   */
  private record Kind(int share, String query) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(30, "speaker:<speaker> said:<word>"),
          new Kind(10, "speaker:<anybody>"),
          new Kind(10, "speaker:<speaker> topic:<topic>"),
          new Kind(10, "<word> <word> <word>"),
          new Kind(10, "<phrase>"),
          new Kind(5, "title:<word> title:<word>"),
          new Kind(5, "(<word> OR <word>) topic:<topic>"),
          new Kind(5, "<prefix>* <word> topic:<topic>"),
          new Kind(5, "topic:<topic> <word> -<word>"),
          new Kind(3, "quote:(speaker:<anybody> confidence>=0.8) date>=2020"),
          new Kind(3, "source:<source> speaker:<speaker>"),
          new Kind(2, "<word>~1 <phrase>"),
          new Kind(2, "speakerkind:government said:<word> topic:<topic>"));

  private final Random random;
  private final List<Article> articles = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<String> topics;
  private final List<String> speakers;
  private final List<String> words;

  private AlertMaker(Collection<AnnotatedArticle> all, long seed) {
    random = new Random(seed);
    for (AnnotatedArticle one : all) {
      articles.add(one.article());
      one.quotes().stream().filter(quote -> quote.speaker().isPresent()).forEach(quotes::add);
    }
    topics =
        quotes.stream()
            .flatMap(quote -> quote.topics().stream())
            .map(AlertMaker::quoted)
            .distinct()
            .toList();
    words =
        articles.stream()
            .flatMap(AlertMaker::headline)
            .filter(word -> word.length() >= LONG)
            .distinct()
            .toList();
    speakers =
        quotes.stream().map(quote -> quote.speaker().orElseThrow().name()).distinct().toList();
  }

  private static String quoted(ScoredTopic scored) {
    return '"' + scored.topic().label() + '"';
  }

  /**
   * Makes alerts, called "made 1" and so on.
   *
   * @throws IOException where the index cannot be read, or has no quotes under topics
   */
  public static List<Alert> make(NewsSearcher news, int number, long seed) throws IOException {
    AlertMaker maker = new AlertMaker(articles(news), seed);
    if (maker.topics.isEmpty()) {
      throw new IOException("The index has no quotes under topics to make alerts of");
    }
    List<Alert> alerts = new ArrayList<>(number);
    while (alerts.size() < number) {
      alerts.add(maker.alert("made " + (alerts.size() + 1)));
    }
    return alerts;
  }

  private static List<AnnotatedArticle> articles(NewsSearcher news) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    SearchRequest all = SearchRequest.of("*").sort(Sort.OLDEST).snippets(0).limit(PAGE);
    Optional<String> next = Optional.empty();
    do {
      SearchResult<ArticleHit> page = news.articles(next.map(all::after).orElse(all));
      for (ArticleHit hit : page.hits()) {
        news.article(hit.article().id()).ifPresent(articles::add);
      }
      next = page.next();
    } while (next.isPresent() && articles.size() < MOST_ARTICLES);
    return articles;
  }

  private Alert alert(String name) {
    int drawn = random.nextInt(KINDS.stream().mapToInt(Kind::share).sum());
    int kind = 0;
    while (drawn >= KINDS.get(kind).share()) {
      drawn -= KINDS.get(kind++).share();
    }
    String query = PLACE.matcher(KINDS.get(kind).query()).replaceAll(place -> put(place.group(1)));
    return new Alert(name, one(List.of(Alert.Unit.values())), QueryParser.parse(query));
  }

  private String put(String place) {
    return switch (place) {
      case "anybody" -> name(one(speakers));
      case "speaker" -> name(one(quotes).speaker().orElseThrow().name());
      case "source" -> name(one(articles).source());
      case "topic" -> one(topics);
      case "phrase" -> phrase();
      case "prefix" -> one(words).substring(0, LONG);
      default -> one(words);
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A name without what the query language gives a meaning. */
  private static String name(String name) {
    String plain = NO_NAME.matcher(name).replaceAll(" ").strip();
    return '"' + (plain.isEmpty() ? "nobody" : plain) + '"';
  }

  private static Stream<String> headline(Article article) {
    return NO_WORD.splitAsStream(article.title()).filter(word -> !word.isEmpty());
  }

  private String phrase() {
    List<String> title = headline(one(articles)).toList();
    if (title.size() < OF_PHRASE) {
      return one(words);
    }
    int first = random.nextInt(title.size() - OF_PHRASE + 1);
    return '"' + String.join(" ", title.subList(first, first + OF_PHRASE)) + '"';
  }
}
