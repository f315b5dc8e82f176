package io.soundbite.bench;

import io.soundbite.model.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes articles that look to an index like news, any number of them, each by itself: article 7 of
 * a seed is the same whatever others are made, and in whatever order. Immutable; safe for use by
 * several threads.
 *
 * <p>Fitted to 9,416 articles of real news, as numbers alone: words follow Zipf's law with exponent
 * 1.1 and shift 3.3 over 60,000 words, so that 45 in 100 are among the first hundred and 95 among
 * the first ten thousand; a sentence has 22 words; the length of an article is lognormal with a
 * deviation of 0.54. The mean length, 250 words, is that of short news.
 *
 * <p>Twenty articles tell twelve stories, one of them eight times (that of an agency), most of them
 * once. A story has a topic, a time in ten years, and two to five statements by speakers of that
 * topic; an article quotes some of them, word for word as others of its story do. Topics, outlets
 * and the speakers of a topic are as skewed as Zipf's law has it; a third of the rarer words of an
 * article are of its topic.
 */
public final class NewsGenerator {

  private static final int VOCABULARY = 60_000;
  private static final int SPEAKERS_A_TOPIC = 800;
  private static final int OUTLETS = 60;
  private static final int WORDS_A_SENTENCE = 22;
  private static final int SENTENCES_A_PARAGRAPH = 2;
  private static final double DEVIATION = 0.54;
  private static final int DAYS = 3650;
  private static final Instant FIRST_DAY = Instant.parse("2015-01-01T00:00:00Z");

  /** Of twenty articles, which story of twelve each tells. */
  private static final int[] STORIES = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 11, 11, 11, 11, 11, 11, 11
  };

  private static final int STORIES_A_BLOCK = 12;

  /** Codes of the IPTC Media Topics under which publishers file most; the most frequent first. */
  private static final List<String> TOPICS =
      List.of(
          "11000000",
          "04000000",
          "15000000",
          "16000000",
          "02000000",
          "01000000",
          "14000000",
          "07000000",
          "13000000",
          "06000000",
          "03000000",
          "05000000",
          "10000000",
          "09000000",
          "12000000",
          "17000000");

  private static final List<String> ROLES =
      List.of("minister", "spokesman", "mayor", "professor", "chairman", "senator", "analyst");

  private static final List<String> VERBS = List.of("said", "told reporters", "warned", "added");

  private final long seed;
  private final double logLength;
  private final MadeWords vocabulary = MadeWords.of(VOCABULARY);
  private final List<String> givenNames = MadeWords.list("given-names.txt");
  private final Zipf words = new Zipf(VOCABULARY, 1.1, 3.3);
  private final Zipf topics = new Zipf(TOPICS.size(), 0.9, 1);
  private final Zipf speakers = new Zipf(SPEAKERS_A_TOPIC, 1.05, 1);
  private final Zipf outlets = new Zipf(OUTLETS, 0.8, 1);

  /**
   * A generator; the same seed makes the same articles.
   *
   * @param meanWords how many words a body has on average, from 20
   */
  public NewsGenerator(long seed, int meanWords) {
    if (meanWords < 20 || meanWords > 100_000) {
      throw new IllegalArgumentException(
          "Made articles have 20 to 100,000 words on average, but were to have " + meanWords);
    }
    this.seed = seed;
    this.logLength = Math.log(meanWords) - DEVIATION * DEVIATION / 2;
  }

  /** The article with this number, from 0 up. */
  public Article article(long number) {
    SplittableRandom random = random(1, number);
    int place = (int) (number % STORIES.length);
    Story story = story(number / STORIES.length * STORIES_A_BLOCK + STORIES[place]);
    int length = (int) Math.exp(logLength + DEVIATION * gaussian(random));
    String outlet = "Outlet " + (1 + outlets.draw(random));
    return Article.builder()
        .id("made-" + seed + "-" + number)
        .title(sentence(5 + random.nextInt(6), story.topic(), random))
        .body(body(story, Math.max(20, length), random))
        .source(outlet)
        .authors(List.of(speaker(TOPICS.size(), random.nextInt(SPEAKERS_A_TOPIC))))
        .publishedAt(story.at().plus(Duration.ofMinutes(random.nextInt(2880))))
        .language("en")
        .topics(List.of(TOPICS.get(story.topic())))
        .build();
  }

  private Story story(long number) {
    SplittableRandom random = random(2, number);
    int topic = topics.draw(random);
    Instant at = FIRST_DAY.plus(Duration.ofMinutes(random.nextLong(DAYS * 1440L)));
    List<Story.Statement> statements = new ArrayList<>();
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      int who = speakers.draw(random);
      statements.add(
          new Story.Statement(
              speaker(topic, who),
              ROLES.get(who % ROLES.size()),
              words(8 + random.nextInt(18), topic, random)));
    }
    return new Story(number, topic, at, statements);
  }

  /** Always the same name of the same speaker. */
  private String speaker(int topic, int who) {
    SplittableRandom random = random(3, topic * (long) SPEAKERS_A_TOPIC + who);
    String family = MadeWords.word(2 + random.nextInt(2), random);
    return givenNames.get(random.nextInt(givenNames.size())) + " " + capital(family);
  }

  private String body(Story story, int length, SplittableRandom random) {
    StringBuilder body = new StringBuilder();
    int written = 0;
    int quoted = 0;
    for (int sentence = 1; written < length; sentence++) {
      if (sentence % 3 == 0 && quoted < story.statements().size() && random.nextInt(4) > 0) {
        Story.Statement statement = story.statements().get(quoted++);
        body.append(quotation(statement, random));
        written += 1 + (int) statement.words().chars().filter(c -> c == ' ').count();
      } else {
        int words = WORDS_A_SENTENCE / 2 + random.nextInt(WORDS_A_SENTENCE);
        body.append(sentence(words, story.topic(), random)).append('.');
        written += words;
      }
      body.append(sentence % SENTENCES_A_PARAGRAPH == 0 ? "\n" : " ");
    }
    return body.toString().strip();
  }

  private static String quotation(Story.Statement statement, SplittableRandom random) {
    String verb = VERBS.get(random.nextInt(VERBS.size()));
    String words = capital(statement.words());
    return switch (random.nextInt(3)) {
      case 0 ->
          "“%s,” %s %s, the %s.".formatted(words, verb, statement.speaker(), statement.role());
      case 1 -> "“%s,” %s said.".formatted(words, statement.speaker());
      default -> "%s said that %s.".formatted(statement.speaker(), statement.words());
    };
  }

  private String sentence(int length, int topic, SplittableRandom random) {
    return capital(words(length, topic, random));
  }

  private String words(int number, int topic, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      int rank = words.draw(random);
      boolean ofTopic = rank > 300 && random.nextInt(3) == 0;
      text.append(i == 0 ? "" : " ").append(vocabulary.get(ofTopic ? own(rank, topic) : rank));
    }
    return text.toString();
  }

  /** Each topic has one in seventeen of the rarer ranks for itself. */
  private static int own(int rank, int topic) {
    int step = TOPICS.size() + 1;
    int near = rank / step * step + topic;
    return near < VOCABULARY ? near : rank;
  }

  private SplittableRandom random(int kind, long number) {
    return new SplittableRandom((seed * 31 + kind) * 0x9E3779B97F4A7C15L + number);
  }

  /** By the sum of twelve, which is near enough. */
  private static double gaussian(SplittableRandom random) {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
