package io.soundbite;

import io.soundbite.query.Field;
import io.soundbite.search.Dimension;
import java.io.Writer;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of any type of the API that a caller could make, by chance: from the public ways to make
 * one, with arguments made likewise. What refuses its arguments is tried with others.
 */
final class HostileValues {

  private static final int DEEPEST = 4;
  private static final int TRIES = 30;
  private static final int NULL_ONE_IN = 25;

  /** That of one of the articles, so that some of what is asked is there. */
  private static final String KNOWN_ID = "hask-valley-talks-agreed";

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "dam",
          "desk",
          "field.desk:world OR field.rank>=1",
          "speaker:petrides said:orbit",
          "*",
          "-dam",
          "\0",
          "\uD800",
          "a".repeat(100_000),
          "word ".repeat(5000),
          "(".repeat(5000),
          "-".repeat(3000) + "a",
          "a*",
          "?".repeat(200),
          "/(a+)+(b|c)*.{0,900}/",
          "dam~2",
          "\"dam orbit\"~2147483647",
          "topic:16000000",
          "topic:nowhere",
          "date:[2024 TO *]",
          "date>=999999999",
          "confidence>=7",
          "like:1",
          "quote:(article:(quote:(said:dam)))",
          "dam^1e30",
          "\u202Edam\u0007",
          "{\"a\":");

  private static final int[] INTS = {Integer.MIN_VALUE, -1, 0, 1, 3, 1000, Integer.MAX_VALUE};
  private static final double[] DOUBLES = {
    Double.NaN, Double.NEGATIVE_INFINITY, -1, 0, 0.5, 1, 1e300, Double.POSITIVE_INFINITY
  };

  private final Random random;
  private boolean gaveNull;

  HostileValues(long seed) {
    random = new Random(seed);
  }

  /** Begins anew to watch for null. */
  void forget() {
    gaveNull = false;
  }

  /** Whether null was given since then, by itself or as a part of something. */
  boolean gaveNull() {
    return gaveNull;
  }

  /** A value of a type, or null. */
  @Nullable Object of(Class<?> type) {
    return of(type, 0);
  }

  private @Nullable Object of(Class<?> type, int depth) {
    Object value = any(type, depth);
    gaveNull |= value == null;
    return value;
  }

  private @Nullable Object any(Class<?> type, int depth) {
    if (!type.isPrimitive() && random.nextInt(NULL_ONE_IN) == 0) {
      return null;
    }
    if (type.isArray()) {
      Object[] some = (Object[]) Array.newInstance(type.componentType(), 2);
      Arrays.setAll(some, i -> of(type.componentType(), depth + 1));
      return random.nextBoolean() ? some : Arrays.copyOf(some, 0);
    }
    if (type == Dimension.class && random.nextInt(4) > 0) {
      return one(List.<Dimension>of(Dimension.Known.values()));
    }
    if (type == Field.class && random.nextInt(4) > 0) {
      return one(List.<Field>of(Field.Known.values()));
    }
    if (type.isEnum()) {
      return one(List.of(type.getEnumConstants()));
    }
    return type.getName().startsWith("io.soundbite.") ? made(type, depth) : plain(type);
  }

  private @Nullable Object plain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String", "Object", "CharSequence" -> random.nextInt(4) == 0 ? KNOWN_ID : one(TEXTS);
      case "int", "Integer" -> INTS[random.nextInt(INTS.length)];
      case "long", "Long" -> (long) INTS[random.nextInt(INTS.length)] * 1_000_003;
      case "double", "Double" -> DOUBLES[random.nextInt(DOUBLES.length)];
      case "float", "Float" -> (float) DOUBLES[random.nextInt(DOUBLES.length)];
      case "boolean", "Boolean" -> random.nextBoolean();
      case "List", "Collection", "Iterable" -> List.of();
      case "Set" -> Set.of();
      case "Map" -> Map.of();
      case "Optional" -> Optional.empty();
      case "Duration" ->
          one(List.of(Duration.ZERO, Duration.ofDays(-1), Duration.ofSeconds(Long.MAX_VALUE)));
      case "Instant" -> one(List.of(Instant.MIN, Instant.EPOCH, Instant.MAX));
      case "LocalDate" -> one(List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX));
      case "Writer" -> Writer.nullWriter();
      default -> null;
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private @Nullable Object made(Class<?> type, int depth) {
    List<Executable> ways = ways(type);
    for (int i = 0; i < TRIES && depth < DEEPEST && !ways.isEmpty(); i++) {
      try {
        return changed(call(one(ways), null, depth + 1), depth + 1);
      } catch (InvocationTargetException refused) {
        // other arguments may do
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        throw new AssertionError(e);
      }
    }
    return null;
  }

  /** Static methods that make one, of it or its builder, and public constructors. */
  private static List<Executable> ways(Class<?> type) {
    List<Executable> ways = new ArrayList<>();
    Class<?> home = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
    for (Method method : home.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && type.isAssignableFrom(method.getReturnType())) {
        ways.add(method);
      }
    }
    for (Class<?> inner : type.getClasses()) {
      if (type.isAssignableFrom(inner)) {
        Collections.addAll(ways, (Executable[]) inner.getConstructors());
      }
    }
    Collections.addAll(ways, (Executable[]) type.getConstructors());
    ways.sort(Comparator.comparing(Executable::toString));
    return ways;
  }

  /** The value after some calls that give another of the same type. */
  private @Nullable Object changed(@Nullable Object value, int depth)
      throws ReflectiveOperationException {
    if (value == null) {
      return null;
    }
    @Nullable Object last = value;
    for (Method method :
        Arrays.stream(value.getClass().getMethods())
            .filter(one -> !Modifier.isStatic(one.getModifiers()))
            .filter(one -> one.getReturnType() == value.getClass())
            .filter(one -> one.getParameterCount() > 0)
            .sorted(Comparator.comparing(Method::toString))
            .toList()) {
      if (random.nextInt(3) == 0) {
        try {
          last = call(method, last, depth);
        } catch (InvocationTargetException refused) {
          // as it was, then
        }
      }
    }
    return last;
  }

  private @Nullable Object call(Executable way, @Nullable Object target, int depth)
      throws ReflectiveOperationException {
    Object[] given = Arrays.stream(way.getParameterTypes()).map(type -> of(type, depth)).toArray();
    return switch (way) {
      case Method method -> method.invoke(target, given);
      case Constructor<?> constructor -> constructor.newInstance(given);
    };
  }
}
