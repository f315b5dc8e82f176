package io.soundbite.lucene;

import io.soundbite.model.Topic;
import io.soundbite.search.Counting;
import io.soundbite.search.Dimension;
import io.soundbite.search.SearchRequest;
import io.soundbite.search.SuggestRequest;
import io.soundbite.search.Suggestion;
import io.soundbite.search.Suggestion.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Suggests what may be meant by typed letters: names that have them at the beginning of a word, the
 * most frequent first; behind these, where there are too few or all are rare, names in which one
 * letter of a typed word is wrong, before rare ones those that are many times as frequent. A kind
 * without any that begin so has none with a wrong letter where those of another kind are frequent.
 */
final class Suggesting {

  /** A name with a wrong letter comes before a right one if it is so many times as frequent. */
  private static final int TIMES = 20;

  /** Names of this count begin as somebody typed who knew them. */
  private static final int FREQUENT = 20;

  private final View view;
  private final Naming naming;
  private final IndexSearcher searcher;
  private final SuggestRequest request;
  private final Query within;
  private final Typed typed;

  /** What may be meant by typed letters. */
  static List<Suggestion> suggestions(View view, Naming naming, SuggestRequest request)
      throws IOException {
    SearchRequest within =
        SearchRequest.of(request.within().orElseGet(io.soundbite.query.Query::everything));
    Asked asked = Asked.inTime(view, naming, within, Unit.ARTICLE);
    return new Suggesting(view, naming, asked.searcher(), request, asked.query()).suggestions();
  }

  /**
   * @param within the articles that count
   */
  private Suggesting(
      View view, Naming naming, IndexSearcher searcher, SuggestRequest request, Query within) {
    this.view = view;
    this.naming = naming;
    this.searcher = searcher;
    this.request = request;
    this.within = within;
    this.typed = Typed.of(request.typed());
  }

  private List<Suggestion> suggestions() throws IOException {
    if (typed.isEmpty()) {
      return List.of();
    }
    Map<Kind, Group> groups = new EnumMap<>(Kind.class);
    for (Kind kind : request.kinds()) {
      switch (kind) {
        case SPEAKER -> groups.put(kind, names(kind, tally(Dimension.SPEAKER, Counting.QUOTES)));
        case SOURCE -> groups.put(kind, names(kind, tally(Dimension.SOURCE, Counting.HITS)));
        case AUTHOR -> groups.put(kind, names(kind, tally(Dimension.AUTHOR, Counting.HITS)));
        case SECTION -> groups.put(kind, names(kind, tally(Dimension.SECTION, Counting.HITS)));
        case TOPIC -> groups.put(kind, topics(tally(Dimension.TOPIC, Counting.HITS)));
        case TITLE -> {}
      }
    }
    boolean known = groups.values().stream().anyMatch(Group::isFrequent);
    List<Suggestion> suggestions = new ArrayList<>();
    for (Kind kind : request.kinds()) {
      Group group = groups.get(kind);
      suggestions.addAll(
          group == null
              ? new TitleSuggestions(view, searcher, naming, request.limit()).of(typed, within)
              : found(group, known));
    }
    return suggestions;
  }

  private static Tally.Kind tally(Dimension dimension, Counting counting) {
    return Tally.Kind.of(dimension, Unit.ARTICLE, counting);
  }

  private int[] counts(Tally.Kind kind) throws IOException {
    if (request.within().isEmpty()) {
      return view.totals(kind, searcher).byValue();
    }
    Tally tally = Tally.of(kind, view);
    HitCollector.count(searcher, within, List.of(tally));
    return tally.counts().byValue();
  }

  private Group names(Kind kind, Tally.Kind tally) throws IOException {
    Vocabulary vocabulary = view.vocabulary(tally.field());
    int[] counts = counts(tally);
    return group(
        view.wordStarts(tally.field()),
        counts,
        (number, nearly) -> suggestion(kind, vocabulary.shown(number), "", counts[number], nearly));
  }

  private Group topics(Tally.Kind tally) throws IOException {
    TopicLabels labels = naming.topics().labels();
    int[] counts = labels.counts(view.vocabulary(tally.field()), counts(tally));
    return group(
        labels.starts(),
        counts,
        (number, nearly) -> {
          Topic topic = labels.topic(number);
          String shown = naming.topics().shown(topic);
          return suggestion(Kind.TOPIC, shown, topic.code(), counts[number], nearly);
        });
  }

  /** What is shown of a value. */
  private interface Shown {
    Suggestion of(int number, boolean nearly) throws IOException;
  }

  /** The values of one kind. */
  private static final class Group {
    final WordStarts starts;
    final int[] counts;
    final Shown shown;

    /** The numbers of those that begin as typed, the most frequent first. */
    final int[] right;

    Group(WordStarts starts, int[] counts, Shown shown, int[] right) {
      this.starts = starts;
      this.counts = counts;
      this.shown = shown;
      this.right = right;
    }

    /** Whether somebody who typed so may well have known what is right. */
    boolean isFrequent() {
      return right.length > 0 && counts[right[0]] >= FREQUENT;
    }
  }

  private Group group(WordStarts starts, int[] counts, Shown shown) throws IOException {
    Best right = new Best(request.limit(), counts);
    int word = typed.longest();
    byte[] letters = typed.words().get(word);
    starts.each(starts.range(letters, starts.all()), letters.length, typed, word, right::show);
    also(starts, right);
    return new Group(starts, counts, shown, right.numbers());
  }

  /**
   * What is suggested of one kind.
   *
   * @param known whether names of some kind, be it another, may well be what is typed
   */
  private List<Suggestion> found(Group group, boolean known) throws IOException {
    int[] counts = group.counts;
    int[] right = group.right;
    boolean enough = isEnough(right, counts) || (known && right.length == 0);
    int[] near = enough ? new int[0] : near(group.starts, counts, right);
    List<Suggestion> suggestions = new ArrayList<>();
    int next = 0;
    for (int number : right) {
      while (counts[number] < FREQUENT
          && next < near.length
          && counts[near[next]] / TIMES > counts[number]) {
        suggestions.add(group.shown.of(near[next++], true));
      }
      suggestions.add(group.shown.of(number, false));
    }
    while (next < near.length) {
      suggestions.add(group.shown.of(near[next++], true));
    }
    return suggestions.subList(0, Math.min(request.limit(), suggestions.size()));
  }

  /** Whether there are so many, and so frequent ones, that no letter need be wrong. */
  private boolean isEnough(int[] numbers, int[] counts) {
    return numbers.length == request.limit() && counts[numbers[numbers.length - 1]] >= FREQUENT;
  }

  /** Those that the authority knows to be called so: "nra". */
  private void also(WordStarts starts, Best right) {
    for (String name : naming.authority().namesOf(request.typed().strip())) {
      byte[] filed = FacetKey.folded(name).getBytes(StandardCharsets.UTF_8);
      Typed whole = new Typed(List.of(filed), false);
      starts.each(starts.range(filed, starts.all()), filed.length, whole, 0, right::show);
    }
  }

  private int[] near(WordStarts starts, int[] counts, int[] right) {
    Best near = new Best(request.limit(), counts, right);
    for (int word = 0; word < typed.words().size(); word++) {
      for (Misspelled.Near one : Misspelled.of(starts, typed.words().get(word))) {
        starts.each(one.range(), one.bytes(), typed, word, near::show);
      }
    }
    return near.numbers();
  }

  private Suggestion suggestion(Kind kind, String text, String id, long count, boolean nearly) {
    return new Suggestion(kind, text, id, count, new TypedMarks(text).of(typed.words()), nearly);
  }
}
