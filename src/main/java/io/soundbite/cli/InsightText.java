package io.soundbite.cli;

import io.soundbite.insight.Companion;
import io.soundbite.insight.HeldRole;
import io.soundbite.insight.OutletVoices;
import io.soundbite.insight.ShareOfVoice;
import io.soundbite.insight.SpeakerProfile;
import io.soundbite.insight.Trend;
import io.soundbite.insight.Trends;
import io.soundbite.insight.Voice;
import io.soundbite.search.Dimension;
import io.soundbite.search.Facet;
import io.soundbite.search.FacetValue;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.SignificantTerm;
import io.soundbite.search.SignificantTerms;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes what counts tell, for a person to read. */
final class InsightText {

  private static final int SHOWN_OUTLETS = 3;
  private static final int MOST_MONTHS = 24;

  private final PrintWriter out;
  private final Style style;
  private final FacetText facets;

  InsightText(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
    this.facets = new FacetText(out, style);
  }

  void voices(ShareOfVoice voices) {
    timedOut(voices.timedOut());
    line("%s, %,d of speakers with a name", Amount.of(voices.quotes(), "quote"), voices.named());
    line(
        "%s, as diverse as %.1f equally loud ones",
        Amount.of(voices.diversity().speakers(), "speaker"), voices.diversity().effective());
    section("speakers", voices.voices(), this::voice);
    facets.write(voices.kinds());
    section(
        "outlets: quotes, speakers, as diverse as so many equally loud ones",
        voices.outlets(),
        this::outlet);
    out.flush();
  }

  private void voice(Voice voice) {
    String carriers =
        voice.outlets().stream()
            .limit(SHOWN_OUTLETS)
            .map(outlet -> Printable.line(outlet.value()) + " " + outlet.count())
            .collect(Collectors.joining(", "));
    line(
        "  %5.1f%% %,7d  %s  %s",
        100 * voice.share(),
        voice.quotes(),
        style.speaker(Printable.line(voice.speaker())),
        style.dim(carriers));
  }

  private void outlet(OutletVoices outlet) {
    line(
        "  %,7d %,7d %7.1f  %s",
        outlet.quotes(),
        outlet.diversity().speakers(),
        outlet.diversity().effective(),
        Printable.line(outlet.outlet()));
  }

  void trends(Trends trends, Dimension by, FacetsCommand.Unit unit) {
    timedOut(trends.timedOut());
    if (trends.from().equals(Instant.EPOCH) && trends.within() == 0) {
      line("There is nothing that fits and has a date");
    } else {
      line(
          "%,d %s from %s to %s; %,d in as many days before",
          trends.within(),
          unit.counted(trends.within()),
          day(trends.from()),
          lastDay(trends),
          trends.earlier());
    }
    section(
        by.label() + ", a larger share: now, before, growth of the share, significance",
        trends.rising(),
        this::trend);
    section(by.label() + ", a smaller share", trends.falling(), this::trend);
    out.flush();
  }

  private static String lastDay(Trends trends) {
    return day(trends.before().minusMillis(1));
  }

  private static String day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  private void trend(Trend trend) {
    line(
        "  %,7d %,7d %8.2f %8.1f  %s",
        trend.within(),
        trend.earlier(),
        trend.growth(),
        trend.significance(),
        Printable.line(trend.value()));
  }

  void terms(SignificantTerms terms, FacetsCommand.Unit unit) {
    timedOut(terms.timedOut());
    String units = unit.singular() + "s";
    line("%,d of %s", terms.part(), Amount.of(terms.all(), unit.singular()));
    if (terms.part() > 0 && terms.part() == terms.all() && terms.terms().isEmpty()) {
      line(
          "That is all of them, which there is nothing to compare with: ask for a part, such as"
              + " topic:sport or date:2024");
    } else {
      section("%s of the part with it, of all".formatted(units), terms.terms(), this::term);
    }
    out.flush();
  }

  private void term(SignificantTerm term) {
    line("  %,7d %,7d  %s", term.within(), term.anywhere(), Printable.line(term.text()));
  }

  void profile(SpeakerProfile profile) {
    timedOut(profile.timedOut());
    line("%s", style.speaker(Printable.line(profile.speaker())));
    line(
        "%s in %s", Amount.of(profile.quotes(), "quote"), Amount.of(profile.articles(), "article"));
    section("called", profile.roles(), this::role);
    section("speaks more than others of", terms(profile.terms().terms()), this::words);
    facets.write(profile.topics());
    facets.write(profile.outlets());
    section("beside: articles with both, of all with them", profile.companions(), this::companion);
    section("carried most: outlets, articles", profile.quotations(), this::quotation);
    facets.write(periods(profile.months()));
    out.flush();
  }

  /** The months, or where there are too many of them to read, the years. */
  private static Facet periods(Facet months) {
    if (months.values().size() <= MOST_MONTHS) {
      return months;
    }
    Map<String, Long> years = new TreeMap<>();
    for (FacetValue month : months.values()) {
      years.merge(month.value().substring(0, "2024".length()), month.count(), Long::sum);
    }
    List<FacetValue> values =
        years.entrySet().stream()
            .map(year -> new FacetValue(year.getKey(), "", year.getValue(), List.of()))
            .toList();
    return new Facet(Dimension.YEAR, values, values.size(), months.missing());
  }

  private void role(HeldRole role) {
    String time = role.first().map(first -> first + " to " + role.last().orElse(first)).orElse("");
    line("  %,6d  %s  %s", role.quotes(), Printable.line(role.role()), style.dim(time));
  }

  /** All of them on one line; none where there are none. */
  private static List<String> terms(List<SignificantTerm> terms) {
    String line =
        terms.stream().map(term -> Printable.line(term.text())).collect(Collectors.joining(", "));
    return line.isEmpty() ? List.of() : List.of(line);
  }

  private void words(String words) {
    line("  %s", words);
  }

  private void quotation(QuoteThread thread) {
    line(
        "  %,6d %,7d  %s  %s",
        thread.outlets().size(),
        thread.articles(),
        style.dim(thread.first().day()),
        Printable.line(thread.words()).replaceAll("\\s+", " "));
  }

  private void companion(Companion companion) {
    line(
        "  %,6d of %,6d  %s",
        companion.together(), companion.articles(), Printable.line(companion.speaker()));
  }

  private void timedOut(boolean timedOut) {
    if (timedOut) {
      line("The time ran out; all counts are lower bounds.");
    }
  }

  private <T> void section(String heading, List<T> items, Consumer<T> item) {
    heading(heading);
    items.forEach(item);
    if (items.isEmpty()) {
      line("%s", style.dim("         none"));
    }
  }

  private void heading(String text) {
    line("%n%s", style.bold(text));
  }

  private void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
