package io.soundbite.cli;

import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import io.soundbite.search.Headline;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.QuoteThreads;
import io.soundbite.search.QuoteVariant;
import io.soundbite.search.WordChange;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes threads for a person to read. */
final class ThreadText {

  private static final int SHOWN_VARIANTS = 5;
  private static final int SHOWN_DAYS = 7;
  private static final int SHOWN_OUTLETS = 8;

  /** Of a long run of words no more is shown than so many at its beginning and at its end. */
  private static final int SHOWN_WORDS = 10;

  private static final int MOST_WORDS = 3 * SHOWN_WORDS;

  private final PrintWriter out;
  private final Style style;

  ThreadText(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  void write(QuoteThreads found) {
    String total = Amount.of(found.total(), "quotation");
    out.println(style.bold(found.timedOut() ? total + " or more (the time ran out)" : total));
    found.threads().forEach(this::thread);
    out.flush();
  }

  private void thread(QuoteThread thread) {
    String speaker = thread.speaker().isEmpty() ? "(nobody)" : thread.speaker();
    out.printf(Locale.ROOT, "%n%s%n", style.speaker(Printable.line(speaker)));
    out.println("  " + line(thread.words()));
    out.println("  " + style.dim("first: " + first(thread.first())));
    String carriers = Amount.of(thread.articles(), "article") + outlets(thread.outlets());
    out.println("  " + style.dim(carriers));
    String days = days(thread.days());
    if (!days.isEmpty()) {
      out.println("  " + style.dim(days));
    }
    List<QuoteVariant> others =
        thread.variants().stream()
            .filter(variant -> variant.kind() != QuoteVariant.Kind.WHOLE)
            .toList();
    others.stream().limit(SHOWN_VARIANTS).forEach(this::variant);
    int more = others.size() - SHOWN_VARIANTS;
    if (more > 0) {
      out.println("    " + style.dim("and " + Amount.of(more, "more wording")));
    }
  }

  private void variant(QuoteVariant variant) {
    String carriers = Amount.of(variant.articles(), "article") + outlets(variant.outlets());
    out.println("    " + style.dim(variant.kind().label() + " by " + carriers));
    out.println("      " + style.dim("first: " + first(variant.first())));
    out.println("      " + line(words(variant)));
  }

  /** What became of the words; another part of the statement as it is. */
  private static String words(QuoteVariant variant) {
    return variant.kind() == QuoteVariant.Kind.OTHER_PART
        ? shortened(variant.words())
        : WordChange.marked(
            variant.changes().stream()
                .map(change -> new WordChange(change.kind(), shortened(change.words())))
                .toList());
  }

  private static String shortened(String text) {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    return words.size() <= MOST_WORDS
        ? text
        : String.join(" ", words.subList(0, SHOWN_WORDS))
            + " […] "
            + String.join(" ", words.subList(words.size() - SHOWN_WORDS, words.size()));
  }

  private static String first(Headline first) {
    return "%s  %s  id:%s"
        .formatted(first.day().strip(), Printable.line(first.source()), Printable.line(first.id()));
  }

  private static String outlets(List<String> outlets) {
    if (outlets.isEmpty()) {
      return "";
    }
    String shown =
        outlets.stream()
            .limit(SHOWN_OUTLETS)
            .map(Printable::line)
            .collect(Collectors.joining(", "));
    int more = outlets.size() - SHOWN_OUTLETS;
    return ": " + shown + (more > 0 ? " and " + more + " more" : "");
  }

  /** Empty where all appeared on one day. */
  private static String days(Facet days) {
    List<String> shown = new ArrayList<>();
    days.values().stream().limit(SHOWN_DAYS).forEach(day -> shown.add(count(day)));
    if (days.values().size() > SHOWN_DAYS) {
      shown.add("...");
    }
    if (days.missing() > 0) {
      shown.add(days.dimension().missingLabel() + " " + days.missing());
    }
    return shown.size() > 1 ? "by day: " + String.join(", ", shown) : "";
  }

  private static String count(FacetValue day) {
    return day.value() + " " + day.count();
  }

  private static String line(String text) {
    return Printable.line(text).replaceAll("\\s+", " ").strip();
  }
}
