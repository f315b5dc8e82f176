package io.soundbite.lucene;

import io.soundbite.text.Hidden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of some texts, as the index knows them: each stem by a number, with the place where it
 * stands in its text.
 */
final class SampledWords {

  /** One text; a word goes from begin to end, counted in UTF-16 units. */
  static final class Text {

    private final String text;
    private final int[] stems;
    private final int[] begins;
    private final int[] ends;

    private Text(String text, List<int[]> words) {
      this.text = text;
      this.stems = words.stream().mapToInt(word -> word[0]).toArray();
      this.begins = words.stream().mapToInt(word -> word[1]).toArray();
      this.ends = words.stream().mapToInt(word -> word[2]).toArray();
    }

    int size() {
      return stems.length;
    }

    /** The number of the stem of a word. */
    int stem(int word) {
      return stems[word];
    }

    IntStream stems() {
      return Arrays.stream(stems);
    }

    /** The words from one to before another, as they stand, less a final {@code 's}. */
    String written(int from, int to) {
      int end = ends[to - 1];
      boolean dotted = text.substring(begins[to - 1], end).contains(".");
      if (dotted && end < text.length() && text.charAt(end) == '.') {
        end++;
      }
      return Hidden.removed(
          text.substring(begins[from], isPossessive(begins[from], end) ? end - 2 : end));
    }

    private boolean isPossessive(int begin, int end) {
      return end >= begin + 2
          && text.charAt(end - 1) == 's'
          && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    }

    /** Whether a hyphen stands right before or behind a word. */
    boolean isTied(int word) {
      return isHyphen(begins[word] - 1) || isHyphen(ends[word]);
    }

    private boolean isHyphen(int at) {
      return at >= 0 && at < text.length() && text.charAt(at) == '-';
    }

    /** Whether nothing but one space or hyphen parts a word from the next. */
    boolean joinsNext(int word) {
      if (word + 1 >= size() || begins[word + 1] != ends[word] + 1) {
        return false;
      }
      char between = text.charAt(ends[word]);
      return between == ' ' || between == '-';
    }
  }

  private final FieldAnalyzer analyzer;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  SampledWords(FieldAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  void add(String text) throws IOException {
    var found = new ArrayList<int[]>();
    try (TokenStream tokens = analyzer.tokenStream(Layout.BODY, Tokenizable.of(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(new int[] {number(term.toString()), offset.startOffset(), offset.endOffset()});
      }
      tokens.end();
    }
    texts.add(new Text(text, found));
  }

  private int number(String stem) {
    int number = numbers.computeIfAbsent(stem, unseen -> stems.size());
    if (number == stems.size()) {
      stems.add(stem);
    }
    return number;
  }

  List<Text> texts() {
    return texts;
  }

  /** How many stems there are; they are numbered from 0. */
  int stemCount() {
    return stems.size();
  }

  String stem(int number) {
    return stems.get(number);
  }
}
