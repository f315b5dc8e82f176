package io.soundbite.lucene;

import io.soundbite.authority.Authority;
import io.soundbite.copies.ArticleLikeness;
import io.soundbite.copies.Families;
import io.soundbite.copies.FamilyRegister;
import io.soundbite.copies.KnownTexts;
import io.soundbite.copies.Likeness;
import io.soundbite.copies.QuoteLikeness;
import io.soundbite.copies.Texts;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.QuoteKind;
import io.soundbite.model.ScoredTopic;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.model.Topic;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.DrillDown;
import io.soundbite.text.Folding;
import io.soundbite.text.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers questions slowly and obviously, one article or quote at a time. */
final class Oracle {

  /**
   * An article, or one of its quotes.
   *
   * @param place the place of the quote, from 0; empty for the article
   */
  record Candidate(AnnotatedArticle article, Optional<Integer> place) {

    static Candidate of(AnnotatedArticle article) {
      return new Candidate(article, Optional.empty());
    }

    boolean isQuote() {
      return place.isPresent();
    }

    Quote quote() {
      return article.quotes().get(place.orElseThrow());
    }

    Candidate up() {
      return of(article);
    }

    List<Candidate> quotes() {
      List<Candidate> quotes = new ArrayList<>();
      for (int i = 0; i < article.quotes().size(); i++) {
        quotes.add(new Candidate(article, Optional.of(i)));
      }
      return quotes;
    }

    @Override
    public String toString() {
      return article.article().id()
          + place.map(at -> "#" + quote().spans().getFirst().begin()).orElse("");
    }
  }

  private static final FiledSpeakers SPEAKERS = new FiledSpeakers(Authority.standard());

  /** What speakers of {@link RandomNews} are also called, folded. */
  private static final Map<String, String> ALSO_CALLED =
      Map.of(
          "beijing", "chinese government",
          "china", "chinese government",
          "washington", "u.s. government",
          "who", "world health organization",
          "w.h.o.", "world health organization");

  private final SmallTree tree = new SmallTree();

  /** The folded names under which the speakers of all articles are filed. */
  private final Set<String> speakers = new TreeSet<>();

  private final Families articleFamilies;
  private final Families quoteFamilies;

  Oracle(Collection<AnnotatedArticle> all) {
    List<Candidate> articles = all.stream().map(Candidate::of).toList();
    articleFamilies = families(articles, new ArticleLikeness());
    quoteFamilies =
        families(
            articles.stream().flatMap(it -> it.quotes().stream()).toList(), new QuoteLikeness());
    all.forEach(it -> speakers.addAll(values(Dimension.SPEAKER, Candidate.of(it))));
  }

  private static Families families(List<Candidate> all, Likeness likeness) {
    List<short[]> sketches =
        all.stream().map(Oracle::sketch).filter(sketch -> sketch.length > 0).toList();
    Texts texts = new KnownTexts(sketches);
    try {
      FamilyRegister register = new FamilyRegister(likeness);
      texts.forEach((key, place, sketch) -> register.come(key));
      return register.families(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static short[] sketch(Candidate it) {
    return it.isQuote() ? Sketches.of(it.quote(), SPEAKERS) : Sketches.of(it.article().article());
  }

  /** What all copies of one article, or all wordings of one quote, have in common. */
  String group(Candidate it) {
    short[] sketch = sketch(it);
    Families families = it.isQuote() ? quoteFamilies : articleFamilies;
    if (sketch.length > 0) {
      return Long.toString(families.family(Families.key(sketch)));
    }
    return it.isQuote() ? sameWords(it) : it.toString();
  }

  /** What those have in common that say the same few words, on one day if these tell nothing. */
  private static String sameWords(Candidate it) {
    Quote quote = it.quote();
    List<String> words = tokens(quote.text());
    Optional<Speaker> speaker = quote.speaker();
    boolean isSaying =
        words.size() >= 3
            && quote.kind() == QuoteKind.DIRECT
            && speaker.flatMap(said -> SPEAKERS.of(said).key()).isPresent()
            && words.stream().anyMatch(word -> !PlainWords.contains(Word.of(word)));
    boolean isOfAnyDay = isSaying || Set.copyOf(words).size() >= 6;
    Optional<String> day =
        it.article().article().publishedAt().map(at -> at.toString().substring(0, 10));
    if (!isOfAnyDay && day.isEmpty()) {
      return it.toString();
    }
    String name = speaker.map(said -> Folding.fold(SPEAKERS.of(said).filed())).orElse("");
    return name + ": " + words + (isOfAnyDay ? "" : day.orElseThrow());
  }

  boolean matches(Query query, Candidate it) {
    return switch (query) {
      case Query.Everything everything -> true;
      case Query.Words words -> words(words, it);
      case Query.Phrase phrase -> values(phrase.field(), phrase.text(), it, Oracle::inOrder);
      case Query.Exact exact -> values(exact.field(), exact.text(), it, Oracle::justInOrder);
      case Query.Prefix any when any.prefix().isEmpty() ->
          any.field().matching() == Field.Matching.TOPIC
              ? !topics(it).isEmpty()
              : texts(any.field(), it).stream().anyMatch(text -> !text.isBlank());
      case Query.Prefix prefix -> pattern(prefix.field(), Folding.fold(prefix.prefix()) + ".*", it);
      case Query.Wildcard wildcard ->
          pattern(
              wildcard.field(),
              Folding.fold(wildcard.pattern()).replace("*", ".*").replace("?", "."),
              it);
      case Query.Regex regex -> row(regex.field(), List.of("(?i)" + regex.pattern()), it);
      case Query.Fuzzy fuzzy ->
          texts(fuzzy.field(), it).stream()
              .flatMap(text -> tokens(text).stream())
              .anyMatch(token -> distance(fuzzy.word(), token) <= fuzzy.maxEdits());
      case Query.Published range ->
          it.article()
              .article()
              .publishedAt()
              .filter(at -> range.from().isEmpty() || !at.isBefore(range.from().get()))
              .filter(at -> range.before().isEmpty() || at.isBefore(range.before().get()))
              .isPresent();
      case Query.Range range ->
          texts(range.field(), it).stream()
              .filter(text -> text.matches("-?\\d+(\\.\\d+)?(e\\d+)?"))
              .map(Double::parseDouble)
              .anyMatch(
                  number ->
                      (range.withFrom() ? number >= range.from() : number > range.from())
                          && (range.withTo() ? number <= range.to() : number < range.to()));
      case Query.Filed filed ->
          filed(it).stream()
              .filter(scored -> scored.confidence() >= filed.atLeast())
              .flatMap(scored -> path(scored.topic()).stream())
              .anyMatch(tree.find(filed.topic()).orElseThrow()::equals);
      case Query.Like like ->
          throw new IllegalArgumentException("not asked of the oracle: " + like);
      case Query.Certain certain ->
          it.isQuote()
              ? it.quote().confidence() >= certain.atLeast()
              : it.quotes().stream().anyMatch(quote -> matches(certain, quote));
      case Query.Combined combined ->
          combined.must().stream().allMatch(must -> matches(must, it))
              && combined.mustNot().stream().noneMatch(not -> matches(not, it))
              && combined.should().stream().filter(should -> matches(should, it)).count()
                  >= combined.atLeast();
      case Query.Boosted boosted -> matches(boosted.query(), it);
      case Query.InQuote in ->
          it.isQuote()
              ? matches(in.query(), it)
              : it.quotes().stream().anyMatch(quote -> matches(in.query(), quote));
      case Query.InArticle in -> matches(in.query(), it.up());
    };
  }

  private boolean words(Query.Words words, Candidate it) {
    return switch (words.field()) {
      case Field.Own own -> values(own, words.text(), it, Oracle::allIn);
      case Field.Known known -> words(known, words, it);
    };
  }

  private boolean words(Field.Known field, Query.Words words, Candidate it) {
    return switch (field) {
      case TOPIC -> topics(it).contains(tree.find(words.text()).orElseThrow());
      case MAIN_TOPIC -> mainTopics(it).contains(tree.find(words.text()).orElseThrow());
      case TEXT -> {
        if (it.isQuote()) {
          yield allIn(words.text(), it.quote().text());
        }
        Article article = it.article().article();
        yield allIn(words.text(), article.title() + " " + article.body());
      }
      case ID, URL -> texts(words.field(), it).contains(words.text());
      case SITE ->
          texts(words.field(), it).contains(Folding.fold(words.text()).replaceFirst("^www\\.", ""));
      case KIND, SPEAKER_KIND, LANGUAGE ->
          texts(words.field(), it).stream()
              .anyMatch(value -> Folding.fold(value).equals(Folding.fold(words.text())));
      case SPEAKER -> values(words.field(), words.text(), it, Oracle::allIn) || called(words, it);
      default -> values(words.field(), words.text(), it, Oracle::allIn);
    };
  }

  private boolean called(Query.Words name, Candidate it) {
    String filed = ALSO_CALLED.get(Folding.fold(name.text()));
    return filed != null && values(Dimension.SPEAKER, it).contains(filed);
  }

  private interface Fit {
    boolean test(String words, String text);
  }

  /** Whether a field fits; a field of quotes, asked of an article, is looked for quote by quote. */
  private boolean values(Field field, String words, Candidate it, Fit fit) {
    if (field.unit() == Field.Unit.QUOTE && !it.isQuote()) {
      return it.quotes().stream().anyMatch(quote -> values(field, words, quote, fit));
    }
    List<String> texts = texts(field, it);
    boolean anyOrder = fit.test("b a", "a b");
    return anyOrder
        ? fit.test(words, String.join(" ", texts))
        : texts.stream().anyMatch(text -> fit.test(words, text));
  }

  private boolean pattern(Field field, String pattern, Candidate it) {
    return row(field, List.of(pattern.split("-")), it);
  }

  /** Whether words in a row match a regular expression each. */
  private boolean row(Field field, List<String> words, Candidate it) {
    return texts(field, it).stream()
        .map(Oracle::tokens)
        .anyMatch(
            tokens ->
                IntStream.rangeClosed(0, tokens.size() - words.size())
                    .anyMatch(
                        from ->
                            IntStream.range(0, words.size())
                                .allMatch(i -> tokens.get(from + i).matches(words.get(i)))));
  }

  private List<String> texts(Field field, Candidate it) {
    Article article = it.article().article();
    return switch (field) {
      case Field.Own own -> article.fields().getOrDefault(own.name(), List.of());
      case Field.Known known -> texts(known, it);
    };
  }

  private List<String> texts(Field.Known field, Candidate it) {
    Article article = it.article().article();
    return switch (field) {
      case TEXT ->
          it.isQuote() ? List.of(it.quote().text()) : List.of(article.title(), article.body());
      case TITLE -> List.of(article.title());
      case BODY -> List.of(article.body());
      case SOURCE -> List.of(article.source());
      case AUTHOR -> article.authors();
      case SECTION -> List.of(article.section());
      case LANGUAGE -> List.of(article.language());
      case ID -> List.of(article.id());
      case URL -> List.of(article.url());
      case SITE -> sites(article);
      case SAID, SPEAKER, KIND, SPEAKER_KIND, ROLE -> {
        List<String> texts = new ArrayList<>();
        for (Candidate quote : it.isQuote() ? List.of(it) : it.quotes()) {
          texts.addAll(ofQuote(field, quote.quote()));
        }
        yield texts;
      }
      case DATE, TOPIC, MAIN_TOPIC, CONFIDENCE ->
          throw new IllegalArgumentException("not a text: " + field);
    };
  }

  private static List<String> ofQuote(Field.Known field, Quote quote) {
    List<String> texts = new ArrayList<>();
    switch (field) {
      case SAID -> texts.add(quote.text());
      case KIND -> texts.add(lower(quote.kind()));
      case SPEAKER_KIND -> quote.speaker().ifPresent(speaker -> texts.add(lower(speaker.kind())));
      case ROLE -> quote.speaker().ifPresent(speaker -> texts.add(speaker.role()));
      default ->
          quote
              .speaker()
              .ifPresent(
                  speaker -> {
                    texts.add(speaker.name());
                    texts.add(filed(speaker).orElse(""));
                    texts.addAll(speaker.aliases());
                    texts.add(speaker.role());
                  });
    }
    return texts;
  }

  /** The folded values of a dimension, each once. */
  Set<String> values(Dimension dimension, Candidate it) {
    Article article = it.article().article();
    List<String> values = new ArrayList<>();
    switch (dimension) {
      case Dimension.Own own ->
          values.addAll(article.fields().getOrDefault(own.field().name(), List.of()));
      case Dimension.Known known -> values.addAll(values(known, it));
    }
    Set<String> folded = new LinkedHashSet<>();
    values.stream().filter(value -> !value.isBlank()).map(Folding::fold).forEach(folded::add);
    return folded;
  }

  private List<String> values(Dimension.Known dimension, Candidate it) {
    Article article = it.article().article();
    List<String> values = new ArrayList<>();
    switch (dimension) {
      case SPEAKER -> {
        for (Candidate quote : it.isQuote() ? List.of(it) : it.quotes()) {
          quote.quote().speaker().flatMap(Oracle::filed).ifPresent(values::add);
        }
      }
      case TOPIC -> topics(it).forEach(topic -> values.add(topic.code()));
      case MAIN_TOPIC -> mainTopics(it).forEach(topic -> values.add(topic.code()));
      case SOURCE -> values.add(article.source());
      case SITE -> sites(article).stream().findFirst().ifPresent(values::add);
      case AUTHOR -> values.addAll(article.authors());
      case SECTION -> values.add(article.section());
      case LANGUAGE -> values.add(article.language());
      case YEAR, QUARTER, MONTH, WEEK, DAY ->
          day(article).ifPresent(day -> values.add(time(dimension, day)));
      case KIND -> values.addAll(texts(Field.KIND, it));
      case SPEAKER_KIND -> values.addAll(texts(Field.SPEAKER_KIND, it));
      case ROLE -> {
        for (Candidate quote : it.isQuote() ? List.of(it) : it.quotes()) {
          quote.quote().speaker().ifPresent(speaker -> values.add(speaker.role()));
        }
      }
    }
    return values;
  }

  /** The hosts of {@link RandomNews}, and what they belong to. */
  private static List<String> sites(Article article) {
    return article.url().startsWith("http://www.news.org/")
        ? List.of("news.org", "org")
        : article.url().startsWith("http://news/") ? List.of("news") : List.of();
  }

  private static String quarter(String day) {
    int month = Integer.parseInt(day.substring(5, 7));
    return day.substring(0, 4) + "-Q" + (month + 2) / 3;
  }

  /** The week of which Thursday falls into the year, counted from the first such week. */
  private static String week(LocalDate day) {
    LocalDate thursday = day.with(DayOfWeek.THURSDAY);
    return "%d-w%02d".formatted(thursday.getYear(), (thursday.getDayOfYear() - 1) / 7 + 1);
  }

  /** By folded value, how many different things of those counted have it. */
  Map<String, Long> counts(Dimension dimension, Counting counting, List<Candidate> hits) {
    Map<String, Set<String>> counted = new TreeMap<>();
    for (Candidate hit : hits) {
      boolean byQuote = counting == Counting.QUOTES || counting == Counting.DISTINCT_QUOTES;
      for (Candidate it : byQuote && !hit.isQuote() ? hit.quotes() : List.of(hit)) {
        for (String value : values(dimension, it)) {
          counted.computeIfAbsent(value, none -> new TreeSet<>()).addAll(key(counting, it));
        }
      }
    }
    Map<String, Long> counts = new TreeMap<>();
    counted.forEach((value, keys) -> counts.put(value, (long) keys.size()));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** How many different things of those counted have no value. */
  long missing(Dimension dimension, Counting counting, List<Candidate> hits) {
    boolean byQuote = counting == Counting.QUOTES || counting == Counting.DISTINCT_QUOTES;
    Set<String> all = new TreeSet<>();
    Set<String> having = new TreeSet<>();
    for (Candidate hit : hits) {
      for (Candidate it : byQuote && !hit.isQuote() ? hit.quotes() : List.of(hit)) {
        all.addAll(key(counting, it));
        if (!values(dimension, it).isEmpty()) {
          having.addAll(key(counting, it));
        }
      }
    }
    all.removeAll(having);
    return all.size();
  }

  /** How many different things of those counted fit the query. */
  long count(Query query, Counting counting, List<Candidate> hits) {
    boolean byQuote = counting == Counting.QUOTES || counting == Counting.DISTINCT_QUOTES;
    return hits.stream()
        .flatMap(hit -> byQuote && !hit.isQuote() ? hit.quotes().stream() : Stream.of(hit))
        .filter(it -> matches(query, it))
        .flatMap(it -> key(counting, it).stream())
        .distinct()
        .count();
  }

  /** What a table has of a dimension: of times also the empty ones from the first to the last. */
  Map<String, Long> tabulated(Dimension dimension, List<Candidate> hits) {
    Map<String, Long> counts = counts(dimension, Counting.HITS, hits);
    List<LocalDate> days =
        hits.stream()
            .flatMap(it -> day(it.article().article()).stream())
            .map(LocalDate::parse)
            .sorted()
            .toList();
    if (dimension.isTime() && !days.isEmpty()) {
      days.getFirst()
          .datesUntil(days.getLast().plusDays(1))
          .map(day -> Folding.fold(time(dimension, day.toString())))
          .forEach(time -> counts.putIfAbsent(time, 0L));
    }
    return counts;
  }

  private static String time(Dimension dimension, String day) {
    return switch (dimension) {
      case Dimension.Known.YEAR -> day.substring(0, 4);
      case Dimension.Known.QUARTER -> quarter(day);
      case Dimension.Known.MONTH -> day.substring(0, 7);
      case Dimension.Known.WEEK -> week(LocalDate.parse(day));
      default -> day;
    };
  }

  private List<String> key(Counting counting, Candidate it) {
    return switch (counting) {
      case HITS, QUOTES -> List.of(it.toString());
      case GROUPS -> List.of(group(it));
      case ARTICLES -> List.of(it.article().article().id());
      case DISTINCT_QUOTES -> List.of(String.join(" ", tokens(it.quote().text())));
      case OUTLETS ->
          Stream.of(it.article().article().source())
              .filter(source -> !source.isBlank())
              .map(Folding::fold)
              .toList();
    };
  }

  boolean fits(DrillDown drillDown, Candidate it) {
    Set<String> values = values(drillDown.dimension(), it);
    Predicate<String> has =
        drillDown.dimension().isTree()
            ? name -> values.contains(tree.find(name).orElseThrow().code())
            : name -> values.contains(meant(drillDown.dimension(), Folding.fold(name)));
    return drillDown.values().stream().anyMatch(has);
  }

  /** A name that no speaker is filed under means the one that is also called so. */
  private String meant(Dimension dimension, String name) {
    return dimension.equals(Dimension.SPEAKER) && !speakers.contains(name)
        ? ALSO_CALLED.getOrDefault(name, name)
        : name;
  }

  private static Optional<String> day(Article article) {
    return article.publishedAt().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
  }

  private static List<ScoredTopic> filed(Candidate it) {
    return it.isQuote() ? it.quote().topics() : it.article().topics();
  }

  private Set<Topic> topics(Candidate it) {
    Set<Topic> topics = new LinkedHashSet<>();
    filed(it).forEach(scored -> topics.addAll(path(scored.topic())));
    return topics;
  }

  private Set<Topic> mainTopics(Candidate it) {
    List<ScoredTopic> filed = filed(it);
    return filed.isEmpty() ? Set.of() : path(filed.getFirst().topic());
  }

  /** A topic and all above it. */
  private Set<Topic> path(Topic filed) {
    Set<Topic> path = new LinkedHashSet<>();
    for (Optional<Topic> topic = Optional.of(filed); topic.isPresent(); ) {
      path.add(topic.get());
      topic = tree.parent(topic.get());
    }
    return path;
  }

  private static boolean allIn(String words, String text) {
    return stems(text).containsAll(stems(words));
  }

  private static boolean inOrder(String phrase, String text) {
    return inOrder(stems(phrase), stems(text));
  }

  private static boolean justInOrder(String phrase, String text) {
    return inOrder(tokens(phrase), tokens(text));
  }

  private static boolean inOrder(List<String> phrase, List<String> text) {
    return Collections.indexOfSubList(text, phrase) >= 0;
  }

  private static List<String> stems(String text) {
    return tokens(text).stream().map(token -> RandomNews.STEMS.getOrDefault(token, token)).toList();
  }

  private static List<String> tokens(String text) {
    return Arrays.stream(Folding.fold(text).split("[^a-z0-9]+"))
        .filter(token -> !token.isEmpty())
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, changes, and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  /** The name that a speaker of {@link RandomNews} is counted under, if it has one of its own. */
  private static Optional<String> filed(Speaker speaker) {
    return switch (speaker.name()) {
      case "lawmakers", "a senior official", "the report" -> Optional.empty();
      case "Beijing" -> Optional.of("Chinese government");
      case "the WHO" -> Optional.of("World Health Organization");
      case "Washington" ->
          Optional.of(speaker.kind() == SpeakerKind.PERSON ? speaker.name() : "U.S. government");
      default -> Optional.of(speaker.name());
    };
  }
}
