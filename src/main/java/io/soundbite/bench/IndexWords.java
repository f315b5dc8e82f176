package io.soundbite.bench;

import io.soundbite.NewsSearcher;
import io.soundbite.model.AnnotatedArticle;
import io.soundbite.search.ArticleHit;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the bodies in an index, with the share of the articles that have them.
 *
 * @param shares words of letters alone, three at least
 */
record IndexWords(Map<String, Double> shares) {

  private static final Pattern LETTERS = Pattern.compile("[a-z]{3,}");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int CHOICE = 10;
  private static final int ARTICLES = 50;

  static IndexWords read(Path folder, long articles) throws IOException {
    Map<String, Double> shares = new HashMap<>();
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      Terms terms = MultiTerms.getTerms(reader, "body");
      TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term = all.next(); term != null; term = all.next()) {
        String word = term.utf8ToString();
        if (LETTERS.matcher(word).matches()) {
          shares.put(word, (double) all.docFreq() / articles);
        }
      }
    }
    return new IndexWords(shares);
  }

  /**
   * Words drawn from those whose share is nearest to this one, ten times as many.
   *
   * @throws IOException where there are not so many words
   */
  List<String> near(double share, int number, Random random) throws IOException {
    List<String> nearest =
        new ArrayList<>(
            shares.entrySet().stream()
                .sorted(
                    Comparator.<Map.Entry<String, Double>>comparingDouble(
                            word -> Math.abs(Math.log(word.getValue() / share)))
                        .thenComparing(Map.Entry::getKey))
                .limit((long) number * CHOICE)
                .map(Map.Entry::getKey)
                .toList());
    if (nearest.size() < number) {
      throw new IOException("The index has too few words to make queries of");
    }
    Collections.shuffle(nearest, random);
    return nearest.subList(0, number);
  }

  /** The most frequent pairs of neighbouring words in the best articles for some words. */
  List<String> phrases(NewsSearcher news, List<String> about, int number) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : about) {
      for (ArticleHit hit :
          news.articles(SearchRequest.of(word).limit(ARTICLES).snippets(0)).hits()) {
        Optional<AnnotatedArticle> article = news.article(hit.article().id());
        article.ifPresent(one -> count(one.article().body(), counts));
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(number)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void count(String body, Map<String, Integer> counts) {
    String[] words = NO_LETTERS.split(body.toLowerCase(Locale.ROOT), -1);
    for (int i = 1; i < words.length; i++) {
      if (telling(words[i - 1]) && telling(words[i])) {
        counts.merge(words[i - 1] + " " + words[i], 1, Integer::sum);
      }
    }
  }

  /** Whether a word is known, and not one of those that half of the articles have. */
  private boolean telling(String word) {
    return shares.getOrDefault(word, 1.0) < 0.5;
  }
}
