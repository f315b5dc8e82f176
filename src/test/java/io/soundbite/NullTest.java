package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.soundbite.alert.AlertListener;
import io.soundbite.alert.Alerts;
import io.soundbite.annotate.Annotator;
import io.soundbite.authority.Authority;
import io.soundbite.authority.AuthorityRecord;
import io.soundbite.correct.ArticleCorrection;
import io.soundbite.correct.Correction;
import io.soundbite.correct.Corrections;
import io.soundbite.correct.NamesCorrection;
import io.soundbite.correct.Note;
import io.soundbite.correct.QuoteCorrection;
import io.soundbite.export.Export;
import io.soundbite.insight.ProfileRequest;
import io.soundbite.insight.TrendRequest;
import io.soundbite.insight.VoicesRequest;
import io.soundbite.lucene.LuceneBackend;
import io.soundbite.lucene.LuceneOptions;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.Article;
import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;
import io.soundbite.model.SpeakerKind;
import io.soundbite.query.Field;
import io.soundbite.query.Query;
import io.soundbite.query.QueryParser;
import io.soundbite.search.Alert;
import io.soundbite.search.AlertMatcher;
import io.soundbite.search.BucketRequest;
import io.soundbite.search.Counting;
import io.soundbite.search.CrossTabRequest;
import io.soundbite.search.Dimension;
import io.soundbite.search.DrillDown;
import io.soundbite.search.FacetRequest;
import io.soundbite.search.Hit;
import io.soundbite.search.IndexBackend;
import io.soundbite.search.Limits;
import io.soundbite.search.QuoteHit;
import io.soundbite.search.Recency;
import io.soundbite.search.SearchBackend;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SignificanceRequest;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Synonyms;
import io.soundbite.topic.Taxonomy;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives null for one parameter at a time of what the door and its requests offer. */
class NullTest {

  private static final List<Class<?>> ASKED =
      List.of(
          NewsIndex.class,
          IndexOptions.class,
          LoadOptions.class,
          Alerts.class,
          Alert.class,
          Corrections.class,
          Correction.class,
          QuoteCorrection.class,
          ArticleCorrection.class,
          NamesCorrection.class,
          Authority.class,
          AuthorityRecord.class,
          Export.class,
          Query.class,
          QueryParser.class,
          SearchRequest.class,
          FacetRequest.class,
          SignificanceRequest.class,
          SuggestRequest.class,
          Synonyms.class,
          TrendRequest.class,
          VoicesRequest.class,
          ProfileRequest.class,
          BucketRequest.class,
          DrillDown.class,
          Recency.class,
          CrossTabRequest.class,
          Limits.class,
          Note.class);

  private static final String CLEAR = "(One of )?[a-zA-Z]+ is null; .+";

  @TempDir Path folder;

  /** What is given for the other parameters, and asked: one of each type. */
  private final Map<Class<?>, Object> given = new LinkedHashMap<>();

  private void give(NewsIndex news, LuceneBackend backend) throws IOException {
    news.load(Path.of("index-data/articles.jsonl"));
    Article article = Article.of("1", "Mayor", "\"We won,\" said Ana Silva.");
    QuoteHit hit = news.quotes("*").hits().getFirst();
    given.put(NewsIndex.class, news);
    given.put(SearchBackend.class, backend);
    given.put(IndexBackend.class, backend);
    given.put(AlertMatcher.class, backend.alertMatcher());
    given.put(Alerts.class, news.alerts(folder.resolve("alerts.jsonl")));
    given.put(AlertListener.class, (AlertListener) match -> {});
    given.put(Annotator.class, Annotator.standard());
    given.put(Taxonomy.class, Taxonomy.iptc());
    given.put(Authority.class, Authority.standard());
    given.put(AuthorityRecord.class, AuthorityRecord.of("Bo Lind", SpeakerKind.PERSON));
    given.put(Corrections.class, Corrections.open(folder.resolve("corrections.jsonl")));
    given.put(Corrections.Articles.class, (Corrections.Articles) news::article);
    given.put(Correction.class, Correction.ofQuote("1", "We won"));
    given.put(QuoteCorrection.class, Correction.ofQuote("1", "We won"));
    given.put(ArticleCorrection.class, Correction.ofArticle("1"));
    given.put(NamesCorrection.class, Correction.two("Ana", "Bo"));
    given.put(Note.class, Note.NONE);
    given.put(BucketRequest.class, BucketRequest.of("dam", "dam"));
    given.put(DrillDown.class, new DrillDown(Dimension.SPEAKER, List.of("Okonjo")));
    given.put(Recency.class, Recency.of(Duration.ofDays(1)));
    given.put(Limits.class, Limits.DEFAULT);
    given.put(LoadListener.class, LoadListener.NONE);
    given.put(Export.class, Export.quotes("*"));
    given.put(Article.class, article);
    given.put(AnnotatedArticle.class, Annotator.standard().annotate(article));
    given.put(Speaker.class, Speaker.of("Ana Silva", SpeakerKind.PERSON));
    given.put(Quote.class, hit.quote());
    given.put(QuoteHit.class, hit);
    given.put(Hit.class, hit);
    given.put(Query.class, Query.words("dam"));
    given.put(SearchRequest.class, SearchRequest.of("dam"));
    given.put(FacetRequest.class, FacetRequest.of(Dimension.SPEAKER));
    given.put(
        CrossTabRequest.class,
        new CrossTabRequest(FacetRequest.of(Dimension.SPEAKER), FacetRequest.of(Dimension.MONTH)));
    given.put(SignificanceRequest.class, SignificanceRequest.of("dam"));
    given.put(SuggestRequest.class, SuggestRequest.of("dam"));
    given.put(TrendRequest.class, TrendRequest.of("dam", Dimension.SPEAKER));
    given.put(VoicesRequest.class, VoicesRequest.of("dam"));
    given.put(ProfileRequest.class, ProfileRequest.of("Okonjo"));
    given.put(Alert.class, Alert.ofQuotes("dam", "dam"));
    given.put(Synonyms.class, Synonyms.NONE);
    given.put(IndexOptions.class, IndexOptions.DEFAULT);
    given.put(LoadOptions.class, LoadOptions.DEFAULT);
    given.put(String.class, "dam");
    given.put(Path.class, folder.resolve("new"));
    given.put(Writer.class, Writer.nullWriter());
    given.put(Field.class, Field.TEXT);
    given.put(Instant.class, Instant.EPOCH);
    given.put(Clock.class, Clock.systemUTC());
    given.put(Duration.class, Duration.ofDays(1));
    given.put(Optional.class, Optional.empty());
    given.put(List.class, List.of());
    given.put(Collection.class, List.of());
    given.put(Map.class, Map.of());
    given.put(Dimension.class, Dimension.SPEAKER);
    given.put(Field.Own.class, Field.own("desk"));
    given.put(int.class, 1);
    given.put(long.class, 1L);
    given.put(double.class, 1.0);
    given.put(float.class, 1f);
    given.put(boolean.class, true);
  }

  @Test
  void nullIsToldByTheNameOfWhatIsMissing() throws IOException {
    List<String> unclear = new ArrayList<>();
    LuceneOptions options = LuceneOptions.of(new TaxonomyTree(Taxonomy.iptc()));
    LuceneBackend backend = LuceneBackend.inMemory(options);
    try (NewsIndex news = NewsIndex.over(backend, Annotator.standard())) {
      give(news, backend);
      for (Class<?> type : asked()) {
        for (Executable call : calls(type)) {
          ask(call, unclear);
        }
      }
    }
    assertThat(unclear).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is asked about
  void whatCannotBeLeftOutIsAskedFor() {
    Query query = Query.words("dam");
    assertThatThrownBy(() -> new DrillDown(null, List.of()))
        .hasMessage("dimension is null; give one");
    assertThatThrownBy(() -> new BucketRequest("dam", null, Counting.HITS))
        .hasMessage("query is null; give one");
    assertThatThrownBy(() -> new BucketRequest("dam", query, null))
        .hasMessage("counting is null; leave it out, or empty, where it does not matter");
  }

  /** The types asked, and the kinds of queries. */
  private static List<Class<?>> asked() {
    return Stream.concat(ASKED.stream(), Arrays.stream(Query.class.getPermittedSubclasses()))
        .toList();
  }

  /** All public methods and constructors, but for what every object has. */
  private static List<Executable> calls(Class<?> type) {
    return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
        .filter(call -> !call.getDeclaringClass().equals(Object.class))
        .filter(call -> !call.getName().equals("equals"))
        .sorted(Comparator.comparing(Executable::toString))
        .toList();
  }

  private void ask(Executable call, List<String> unclear) {
    for (int i = 0; i < call.getParameterCount(); i++) {
      Class<?> type = call.getParameterTypes()[i];
      if (!type.isPrimitive()) {
        tell(call, i, null, unclear);
      }
      if (type.isArray()) {
        tell(call, i, Array.newInstance(type.componentType(), 1), unclear);
      }
    }
  }

  private void tell(Executable call, int missing, @Nullable Object nothing, List<String> unclear) {
    @Nullable Object[] arguments =
        Arrays.stream(call.getParameterTypes()).map(this::value).toArray();
    arguments[missing] = nothing;
    String name = call.getDeclaringClass().getSimpleName() + "." + call.getName() + " " + missing;
    try {
      make(call, arguments);
      unclear.add(name + " is taken");
    } catch (InvocationTargetException e) {
      String message = String.valueOf(e.getTargetException().getMessage());
      if (!message.matches(CLEAR)) {
        unclear.add(name + ": " + e.getTargetException());
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private void make(Executable call, @Nullable Object[] arguments)
      throws ReflectiveOperationException {
    switch (call) {
      case Constructor<?> constructor -> constructor.newInstance(arguments);
      case Method method ->
          method.invoke(
              Modifier.isStatic(method.getModifiers()) ? null : target(method), arguments);
    }
  }

  private Object target(Method method) {
    return given.values().stream()
        .filter(method.getDeclaringClass()::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private Object value(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.componentType(), 0);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return Objects.requireNonNull(given.get(type), () -> "no value of " + type);
  }
}
