package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.soundbite.query.QuerySyntaxException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls every public method of the door with whatever its types allow, null, nothing, far too much
 * and nonsense, put together by chance. It answers, or says what is wrong: no exception from the
 * depths, and no end of waiting.
 */
class HostileInputTest {

  private static final int CALLS_A_METHOD = 25;

  /** What reads or writes files of the caller's, or ends the test. */
  private static final Set<String> LEFT_OUT = Set.of("close", "deleteAll", "load", "open");

  private final Set<String> answered = new TreeSet<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyCallAnswersOrSaysWhatIsWrong(long seed) throws IOException {
    HostileValues values = new HostileValues(seed);
    try (NewsIndex news = NewsIndex.inMemory()) {
      news.load(Path.of("index-data/articles.jsonl"));
      for (Method method : methods()) {
        for (int call = 0; call < CALLS_A_METHOD; call++) {
          call(news, method, values, seed);
        }
      }
      assertThat(news.articles("*").total()).isPositive();
    }
    assertThat(answered)
        .as("methods that some call got an answer of")
        .containsExactlyElementsOf(new TreeSet<>(methods().stream().map(Method::getName).toList()));
  }

  private static List<Method> methods() {
    return Arrays.stream(NewsIndex.class.getMethods())
        .filter(method -> NewsSearcher.class.isAssignableFrom(method.getDeclaringClass()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !LEFT_OUT.contains(method.getName()))
        .filter(method -> Arrays.stream(method.getParameterTypes()).noneMatch(Path.class::equals))
        .filter(method -> !method.getName().equals("correct") && !method.getName().equals("watch"))
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  private void call(NewsIndex news, Method method, HostileValues values, long seed) {
    values.forget();
    List<@Nullable Object> given = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      given.add(values.of(type));
    }
    try {
      Object answer = method.invoke(news, given.toArray());
      answered.add(method.getName());
      assertThat(String.valueOf(answer)).isNotNull();
    } catch (InvocationTargetException e) {
      if (!isClear(e.getTargetException(), values)) {
        fail("seed " + seed + ": " + method.getName() + shortened(given), e.getTargetException());
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether an exception says what is wrong with what was given; of null, that it is null. */
  private static boolean isClear(Throwable thrown, HostileValues values) {
    return switch (thrown) {
      case QuerySyntaxException unread -> true;
      case IllegalArgumentException refused ->
          refused.getMessage() != null && !(refused instanceof NumberFormatException);
      case NullPointerException missing -> values.gaveNull();
      case IOException lost -> lost.getMessage() != null;
      default -> false;
    };
  }

  private static String shortened(List<@Nullable Object> given) {
    StringBuilder all = new StringBuilder();
    for (@Nullable Object one : given) {
      try {
        all.append(' ').append(one);
      } catch (NullPointerException unspeakable) {
        all.append(" what has no words");
      }
    }
    return all.length() > 600 ? all.substring(0, 600) + "..." : all.toString();
  }
}
