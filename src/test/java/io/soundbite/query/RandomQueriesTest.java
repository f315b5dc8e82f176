package io.soundbite.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class RandomQueriesTest {

  private static final int TIMES = 5_000;

  @Test
  void readsBackWhatItWrites() {
    for (long seed = 0; seed < TIMES; seed++) {
      Query query = new RandomQueries(seed).query(4);
      String text = query.toText();
      assertThat(read(text, seed)).as("seed %d: %s", seed, text).isEqualTo(query);
    }
  }

  @Test
  void readsBackWhatItReads() {
    for (long seed = 0; seed < TIMES; seed++) {
      String noise = new RandomQueries(seed).noise();
      try {
        Query query = QueryParser.parse(noise);
        assertThat(read(query.toText(), seed)).as("seed %d: %s", seed, noise).isEqualTo(query);
      } catch (QuerySyntaxException refused) {
        assertThat(refused.column()).isBetween(1, noise.length() + 1);
      }
    }
  }

  @Test
  void readsOrRefusesWhateverIsGiven() {
    for (long seed = 0; seed < TIMES; seed++) {
      RandomQueries random = new RandomQueries(seed);
      String text = random.mutated(random.query(3).toText());
      try {
        QueryParser.parse(text);
      } catch (QuerySyntaxException refused) {
        assertThat(refused.column()).as("seed %d: %s", seed, text).isBetween(1, text.length() + 1);
      } catch (RuntimeException | StackOverflowError error) {
        fail("seed " + seed + ": " + text, error);
      }
    }
  }

  private static Query read(String text, long seed) {
    try {
      return QueryParser.parse(text);
    } catch (QuerySyntaxException refused) {
      throw new AssertionError("seed " + seed, refused);
    }
  }
}
