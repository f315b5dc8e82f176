package io.soundbite.lucene;

import static io.soundbite.lucene.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.soundbite.authority.Authority;
import io.soundbite.authority.AuthorityRecord;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.model.SpeakerKind;
import io.soundbite.search.ArticleVersion;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetValue;
import io.soundbite.search.QuoteChange;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

  private static final LuceneOptions KEEPING = LuceneOptions.of(new SmallTree()).keepVersions(true);

  @TempDir Path folder;

  private static Articles dam(String dead) {
    return article("dam")
        .title("Dam fails")
        .said("Piet Okonjo", "We have lost " + dead + " people");
  }

  @Test
  void keepsTheTextThatAnArticleHad() throws IOException {
    Instant before = Instant.now();
    try (LuceneBackend index = LuceneBackend.open(folder, KEEPING)) {
      index.add(dam("seventeen").build());
      index.add(dam("eleven").said("Mirne Power", "We regret this").build());
      index.refresh();
      List<ArticleVersion> versions = index.versions("dam");
      assertThat(versions).hasSize(2);
      assertThat(versions.getFirst().article()).isEqualTo(dam("seventeen").build());
      assertThat(versions.getFirst().replacedAt().orElseThrow()).isBetween(before, Instant.now());
      assertThat(versions.getLast().replacedAt()).isEmpty();
      assertThat(index.article("dam")).contains(versions.getLast().article());
      assertThat(
              versions.getFirst().changesTo(versions.getLast()).stream().map(QuoteChange::toString))
          .containsExactly(
              "words  Piet Okonjo: We have lost [-seventeen-] {+eleven+} people",
              "added  Mirne Power: {+We regret this+}");
    }
    try (LuceneBackend index = LuceneBackend.open(folder, KEEPING.keepVersions(false))) {
      index.add(dam("twelve").build());
      index.refresh();
      assertThat(index.versions("dam")).hasSize(3);
    }
  }

  @Test
  void findsNoEarlierTextByAnySearch() throws IOException {
    try (LuceneBackend index = LuceneBackend.inMemory(KEEPING)) {
      index.add(dam("seventeen").build());
      index.add(dam("eleven").build());
      index.refresh();
      for (String query : List.of("seventeen", "said:seventeen", "*:* -eleven", "body:sevent*")) {
        assertThat(index.articles(SearchRequest.of(query)).total()).as(query).isZero();
        assertThat(index.quotes(SearchRequest.of(query)).total()).as(query).isZero();
      }
      assertThat(index.articles(SearchRequest.of("eleven")).hits()).hasSize(1);
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void keepsNothingOfAnArticleThatComesAgainUnchanged() throws IOException {
    try (LuceneBackend index = LuceneBackend.inMemory(KEEPING)) {
      index.add(dam("seventeen").build());
      index.add(dam("seventeen").build());
      AnnotatedArticle withoutQuotes =
          new AnnotatedArticle(dam("seventeen").build().article(), List.of(), List.of());
      index.add(withoutQuotes);
      index.refresh();
      assertThat(index.versions("dam")).hasSize(1);
      assertThat(index.article("dam")).contains(withoutQuotes);
    }
  }

  @Test
  void filesAnArticleThatComesAgainUnchangedUnderTheNamesOfNow() throws IOException {
    AnnotatedArticle article = dam("seventeen").said("Mirne Power", "We regret this").build();
    try (LuceneBackend index = LuceneBackend.open(folder, KEEPING)) {
      index.add(dam("eleven").build());
      index.add(article);
    }
    AuthorityRecord record =
        AuthorityRecord.of("Mirne P.", SpeakerKind.PERSON).aliases("Mirne Power");
    LuceneOptions named = KEEPING.authority(Authority.standard().and(List.of(record)));
    for (int time = 0; time < 2; time++) {
      try (LuceneBackend index = LuceneBackend.open(folder, named)) {
        index.add(article);
        index.refresh();
        assertThat(speakers(index)).containsExactlyInAnyOrder("Mirne P.", "Piet Okonjo");
        assertThat(index.versions("dam")).hasSize(2);
        assertThat(index.article("dam")).contains(article);
      }
    }
    try (LuceneBackend index = LuceneBackend.open(folder, KEEPING)) {
      index.add(article);
      index.refresh();
      assertThat(speakers(index)).containsExactlyInAnyOrder("Mirne Power", "Piet Okonjo");
    }
  }

  @Test
  void writesNothingWhereAllIsAsItWas() throws IOException {
    AnnotatedArticle article = dam("seventeen").said("Mirne Power", "We regret this").build();
    try (LuceneBackend index = LuceneBackend.inMemory(KEEPING)) {
      index.add(article);
      index.refresh();
      long writes = writes(index);
      index.add(article);
      index.refresh();
      assertThat(writes(index)).isEqualTo(writes);
    }
  }

  /** How many documents there were, those deleted included. */
  private static long writes(LuceneBackend index) throws IOException {
    return index.<Integer>withSearcher(searcher -> searcher.getIndexReader().maxDoc());
  }

  private static List<String> speakers(LuceneBackend index) throws IOException {
    SearchRequest counted = SearchRequest.of("*").facets(Dimension.SPEAKER);
    return index.quotes(counted).facet(Dimension.SPEAKER).values().stream()
        .map(FacetValue::value)
        .toList();
  }

  @Test
  void keepsNothingUnlessAskedAndNothingOfWhatIsDeleted() throws IOException {
    try (LuceneBackend index = Articles.index(dam("seventeen"), dam("eleven"))) {
      assertThat(index.versions("dam")).hasSize(1);
      assertThat(index.versions("flood")).isEmpty();
    }
    try (LuceneBackend index = LuceneBackend.inMemory(KEEPING)) {
      index.add(dam("seventeen").build());
      index.deleteById("dam");
      index.add(dam("eleven").build());
      index.refresh();
      assertThat(index.versions("dam")).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsWhatEachArticleWas(long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, List<AnnotatedArticle>> shelf = new TreeMap<>();
    try (LuceneBackend index = LuceneBackend.inMemory(KEEPING)) {
      for (int i = 0; i < 200; i++) {
        String id = "a" + random.nextInt(8);
        switch (random.nextInt(8)) {
          case 0 -> {
            index.deleteById(id);
            shelf.remove(id);
          }
          case 1 -> index.refresh();
          default -> {
            AnnotatedArticle next = article(id).text("text " + random.nextInt(3)).build();
            index.add(next);
            List<AnnotatedArticle> versions = shelf.computeIfAbsent(id, none -> new ArrayList<>());
            if (versions.isEmpty() || !versions.getLast().equals(next)) {
              versions.add(next);
            }
          }
        }
      }
      index.refresh();
      for (int i = 0; i < 8; i++) {
        assertThat(index.versions("a" + i).stream().map(ArticleVersion::article))
            .as("seed %d", seed)
            .isEqualTo(shelf.getOrDefault("a" + i, List.of()));
      }
    }
  }

  @Test
  void losesNoVersionThatThreadsAddSideBySide() throws Exception {
    try (LuceneBackend index = LuceneBackend.inMemory(KEEPING)) {
      List<Thread> threads =
          IntStream.range(0, 4)
              .mapToObj(number -> Thread.ofPlatform().unstarted(() -> add(index, number)))
              .toList();
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      index.refresh();
      assertThat(index.versions("shared").stream().map(it -> it.article().article().body()))
          .hasSize(80)
          .doesNotHaveDuplicates();
    }
  }

  private static void add(LuceneBackend index, int number) {
    for (int i = 0; i < 20; i++) {
      try {
        index.add(article("shared").text("text " + number + " " + i).build());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
