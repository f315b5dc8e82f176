package io.soundbite.lucene;

import io.soundbite.lucene.Carriers.Carrier;
import io.soundbite.model.Quote;
import io.soundbite.model.Speaker;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import io.soundbite.search.Headline;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteVariant;
import io.soundbite.search.WordChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a thread together from its quotes. */
final class ThreadBuilder {

  private final View view;
  private final Carriers all;
  private final Map<Long, Carriers> byWords = new LinkedHashMap<>();
  private final Map<Integer, Long> days = new TreeMap<>();

  /**
   * By a hash of the words, the first quote of the thread; the others are {@linkplain #add added}.
   */
  ThreadBuilder(View view, long words, Carrier quote) {
    this.view = view;
    this.all = new Carriers(quote);
    countDay(quote);
    countWords(words, quote);
  }

  /** Adds a quote, in the order of the documents. */
  void add(long words, Carrier quote) {
    if (all.add(quote)) {
      countDay(quote);
    }
    countWords(words, quote);
  }

  private void countDay(Carrier quote) {
    if (quote.day() >= 0) {
      days.merge(quote.day(), 1L, Long::sum);
    }
  }

  private void countWords(long words, Carrier quote) {
    Carriers known = byWords.get(words);
    if (known == null) {
      byWords.put(words, new Carriers(quote));
    } else {
      known.add(quote);
    }
  }

  QuoteThread build() throws IOException {
    List<Wording> wordings = new ArrayList<>();
    for (Carriers carriers : byWords.values()) {
      wordings.add(Wording.read(view, carriers));
    }
    wordings.sort(Wording.MOST_CARRIED);
    Wording first = wordings.stream().min(Wording.FIRST).orElseThrow();
    List<QuoteVariant> variants = new ArrayList<>();
    List<Wording> same = new ArrayList<>();
    for (Wording wording : wordings) {
      QuoteVariant variant = variant(wording, first.quote().text());
      variants.add(variant);
      if (saysMost(variant)) {
        same.add(wording);
      }
    }
    same.sort(Wording.FIRST);
    String speaker = speaker(same);
    return new QuoteThread(
        first.quote().text(),
        speaker.isEmpty() ? speaker(wordings) : speaker,
        first.article(),
        all.articles(),
        outlets(all),
        days(),
        variants);
  }

  private QuoteVariant variant(Wording wording, String first) throws IOException {
    String words = wording.quote().text();
    return new QuoteVariant(
        words,
        WordChange.readable(first, words),
        wording.carriers().articles(),
        outlets(wording.carriers()),
        wording.article());
  }

  /** Whether a wording has most of the words of the first, so that it is of the same speaker. */
  private static boolean saysMost(QuoteVariant variant) {
    long kept = words(variant, WordChange.Kind.KEPT);
    return kept > words(variant, WordChange.Kind.LEFT_OUT);
  }

  private static long words(QuoteVariant variant, WordChange.Kind kind) {
    return variant.changes().stream()
        .filter(change -> change.kind() == kind)
        .mapToLong(change -> change.words().split(" ", -1).length)
        .sum();
  }

  /**
   * The name that most quotes are filed under, of several that of the wording that stands first; of
   * those filed under none, what the first says.
   */
  private String speaker(List<Wording> wordings) throws IOException {
    Map<Integer, Integer> speakers = new LinkedHashMap<>();
    for (Wording wording : wordings) {
      wording.carriers().countSpeakers(speakers);
    }
    var most = speakers.entrySet().stream().max(Map.Entry.comparingByValue());
    if (most.isPresent()) {
      String field = Layout.values(Dimension.SPEAKER, Unit.QUOTE);
      return view.vocabulary(field).shown(most.get().getKey());
    }
    return wordings.stream()
        .flatMap(wording -> wording.quote().speaker().stream())
        .map(Speaker::name)
        .findFirst()
        .orElse("");
  }

  private List<String> outlets(Carriers carriers) throws IOException {
    String field = Layout.values(Dimension.SOURCE, Unit.ARTICLE);
    List<String> outlets = new ArrayList<>();
    for (int number : carriers.sources().stream().toArray()) {
      outlets.add(view.vocabulary(field).shown(number));
    }
    return outlets;
  }

  private Facet days() throws IOException {
    List<FacetValue> values = new ArrayList<>();
    for (Map.Entry<Integer, Long> day : days.entrySet()) {
      String shown = view.vocabulary(Layout.DAY).shown(day.getKey());
      values.add(new FacetValue(shown, "", day.getValue(), List.of()));
    }
    long dated = values.stream().mapToLong(FacetValue::count).sum();
    return new Facet(Dimension.DAY, values, values.size(), all.articles() - dated);
  }

  /** One wording as the first article has it. */
  private record Wording(Carriers carriers, Headline article, Quote quote) {

    private static final Comparator<Wording> BY_ID =
        Comparator.<Wording, String>comparing(wording -> wording.carriers.first().id())
            .thenComparingInt(wording -> wording.carriers.first().quote());

    static final Comparator<Wording> MOST_CARRIED =
        Comparator.<Wording>comparingInt(wording -> -wording.carriers.articles())
            .thenComparingLong(wording -> wording.carriers.first().date())
            .thenComparing(BY_ID);

    static final Comparator<Wording> FIRST =
        Comparator.<Wording>comparingLong(wording -> wording.carriers.first().date())
            .thenComparingInt(wording -> -wording.quote.text().length())
            .thenComparing(BY_ID);

    static Wording read(View view, Carriers carriers) throws IOException {
      StoredQuote first = StoredQuote.read(view.storedFields(), carriers.first().quote());
      return new Wording(carriers, first.head().headline(), first.quote());
    }
  }
}
