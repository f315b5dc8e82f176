package io.soundbite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.soundbite.insight.Companion;
import io.soundbite.insight.HeldRole;
import io.soundbite.insight.ProfileRequest;
import io.soundbite.insight.ShareOfVoice;
import io.soundbite.insight.SpeakerProfile;
import io.soundbite.insight.Trend;
import io.soundbite.insight.TrendRequest;
import io.soundbite.insight.Trends;
import io.soundbite.insight.VoicesRequest;
import io.soundbite.model.Article;
import io.soundbite.search.Dimension;
import io.soundbite.search.FacetValue;
import io.soundbite.search.Limits;
import io.soundbite.search.QuoteThread;
import io.soundbite.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What many counts tell: share of voice, trends, profiles. */
class InsightsTest {

  private final NewsIndex news = NewsIndex.inMemory();

  InsightsTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private void add(String id, String source, String day, String body) throws IOException {
    Instant time = LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    news.add(
        Article.builder()
            .id(id)
            .title("News of " + day)
            .source(source)
            .publishedAt(time)
            .body(body)
            .build());
  }

  private static String silva(String words) {
    return "\"" + words + "\" Mayor Ana Silva said on Monday.\n\n";
  }

  private static String brandt(String words) {
    return "\"" + words + "\" the engineer Zoe Brandt said on Monday.\n\n";
  }

  private static String officials(String words) {
    return "\"" + words + "\" officials said on Monday.\n\n";
  }

  private void threeOutlets() throws IOException {
    add(
        "1",
        "Courier",
        "2024-03-01",
        silva("The dam will hold the water.")
            + silva("We have checked it twice this spring.")
            + brandt("The dam was built of the wrong stone."));
    add("2", "Ledger", "2024-03-02", silva("The dam will hold, I say it again."));
    add("3", "Ledger", "2024-03-03", officials("The dam is watched by night and day."));
    news.commit();
  }

  @Test
  void sharesTheVoicesAmongSpeakersWithANameAndSaysWhoCarriesThem() throws IOException {
    threeOutlets();
    ShareOfVoice voices = news.voices(VoicesRequest.of("*"));
    assertThat(voices)
        .hasToString(
            """
            5 quotes: 2 speakers, as diverse as 1.8 equally loud ones, the loudest 0.75
            0.750      3  Ana Silva
            0.250      1  Zoe Brandt""");
    assertThat(voices.named()).isEqualTo(4);
    assertThat(voices.voices().getFirst().outlets())
        .containsExactly(count("Courier", 2), count("Ledger", 1));
    assertThat(voices.kinds().values()).containsExactly(count("person", 4), count("group", 1));
    assertThat(voices.outlets().getFirst().outlet()).isEqualTo("Courier");
    assertThat(voices.outlets().getFirst().diversity().effective())
        .isCloseTo(
            Math.exp(-(2 / 3d) * Math.log(2 / 3d) - (1 / 3d) * Math.log(1 / 3d)), within(1e-12));
    assertThat(voices.outlets().getLast().diversity().effective()).isEqualTo(1);
  }

  private static FacetValue count(String value, long count) {
    return new FacetValue(value, "", count, List.of());
  }

  @Test
  void tellsEachSpeakersOwnOutletsHoweverFewAreAskedFor() throws IOException {
    threeOutlets();
    add("4", "Ledger", "2024-03-04", officials("The dam is lit.") + officials("The dam is high."));
    news.commit();
    ShareOfVoice all = news.voices(VoicesRequest.of("*"));
    assertThat(all.outlets().getFirst().outlet()).isEqualTo("Ledger");
    ShareOfVoice few = news.voices(VoicesRequest.of("*").voices(1).outlets(1));
    assertThat(few.outlets()).hasSize(1);
    assertThat(few.voices()).containsExactly(all.voices().getFirst());
    assertThat(few.voices().getFirst().outlets())
        .containsExactly(count("Courier", 2), count("Ledger", 1));
  }

  @Test
  void tellsTheLargestOutletsWhereAllAreMoreThanATableMayHave() throws IOException {
    threeOutlets();
    var part = SearchRequest.of("*").limits(Limits.DEFAULT.maxCells(2));
    ShareOfVoice voices = news.voices(VoicesRequest.of(part).voices(2).outlets(1));
    assertThat(voices.voices().getFirst().outlets()).containsExactly(count("Courier", 2));
  }

  @Test
  void countsTheVoicesOfWhatASearchIsNarrowedTo() throws IOException {
    threeOutlets();
    var narrowed = SearchRequest.of("dam").drillDown(Dimension.SPEAKER, "Ana Silva");
    ShareOfVoice voices = news.voices(VoicesRequest.of(narrowed).voices(1));
    assertThat(voices.voices()).singleElement().hasFieldOrPropertyWithValue("share", 1.0);
    assertThat(voices.diversity().speakers()).isEqualTo(1);
    var courier = SearchRequest.of("*").drillDown(Dimension.SOURCE, "Courier");
    assertThat(news.voices(VoicesRequest.of(courier)).outlets()).hasSize(1);
  }

  @Test
  void hearsNobodyInAnEmptyIndex() throws IOException {
    assertThat(news.voices(VoicesRequest.of("dam")))
        .hasToString("0 quotes: 0 speakers, as diverse as 0.0 equally loud ones, the loudest 0.00");
    assertThat(news.articleTrends(TrendRequest.of("*", Dimension.SPEAKER)))
        .isEqualTo(new Trends(Instant.EPOCH, Instant.EPOCH, 0, 0, List.of(), List.of(), false));
    assertThat(news.profile(ProfileRequest.of("Ana Silva")))
        .hasToString("Ana Silva: 0 quotes in 0 articles");
  }

  private void twoMonths() throws IOException {
    for (int day = 1; day <= 20; day++) {
      String date = "2024-03-%02d".formatted(day);
      add("silva-" + day, "Courier", date, silva("The budget of the city is tight."));
      date = "2024-04-%02d".formatted(day);
      add("brandt-" + day, "Courier", date, brandt("The river rises by a hand every hour."));
      add("officials-" + day, "Ledger", date, officials("The water is watched."));
    }
    news.commit();
  }

  @Test
  void tellsWhoRisesAndWhoFallsBetweenTwoWindows() throws IOException {
    twoMonths();
    Instant april = Instant.parse("2024-04-01T00:00:00Z");
    Trends trends =
        news.articleTrends(
            TrendRequest.of("*", Dimension.SPEAKER).window(april, april.plus(Duration.ofDays(31))));
    assertThat(trends)
        .hasToString(
            """
            40, before 20
            +    20      0  x21.00  Zoe Brandt
            -     0     20  x0.01  Ana Silva""");
    Trend rising = trends.rising().getFirst();
    assertThat(rising.growth()).isCloseTo((20.5 / 41) / (0.5 / 21), within(1e-12));
    assertThat(rising.significance()).isCloseTo(likelihoodRatio(20, 40, 0, 20), within(1e-9));
    assertThat(trends.falling().getFirst().growth())
        .isCloseTo((0.5 / 41) / (20.5 / 21), within(1e-12));
  }

  /**
   * Written out for two windows: twice the sum of observed times the log of observed by expected.
   */
  private static double likelihoodRatio(double a, double n, double b, double m) {
    double rate = (a + b) / (n + m);
    return 2
        * (cell(a, n * rate)
            + cell(b, m * rate)
            + cell(n - a, n - n * rate)
            + cell(m - b, m - m * rate));
  }

  private static double cell(double observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  @Test
  void endsTheWindowWithTheLastDayOfWhatFits() throws IOException {
    twoMonths();
    Trends trends = news.articleTrends(TrendRequest.of("budget", Dimension.SOURCE).days(10));
    assertThat(trends.before()).isEqualTo(Instant.parse("2024-03-21T00:00:00Z"));
    assertThat(trends.within()).isEqualTo(10);
    assertThat(trends.earlier()).isEqualTo(10);
    assertThat(trends.rising()).as("the same share is no trend").isEmpty();
  }

  @Test
  void namesTheTopicThatRisesAndNotAllThoseAboveIt() throws IOException {
    for (int day = 1; day <= 9; day++) {
      String text = "The team won the football match by two goals. The striker scored both.\n\n";
      add(
          "football" + day,
          "Courier",
          "2024-04-0" + day,
          text + silva("What a match of football!"));
      text = "The court sentenced a man to prison for the robbery of a bank.\n\n";
      add("court" + day, "Courier", "2024-03-2" + day, text + silva("The judge was right."));
    }
    news.commit();
    Trends trends = news.articleTrends(TrendRequest.of("*", Dimension.TOPIC).days(9));
    assertThat(trends.rising()).extracting(Trend::value).doesNotContain("sport").isNotEmpty();
    assertThat(trends.falling()).extracting(Trend::value).doesNotContain("sport").isNotEmpty();
  }

  @Test
  void profilesASpeakerByPartOfTheName() throws IOException {
    threeOutlets();
    SpeakerProfile profile = news.profile(ProfileRequest.of("silva"));
    assertThat(profile.toString())
        .startsWith("Ana Silva, Mayor: 3 quotes in 2 articles\n")
        .contains("\n  outlets: Courier (2), Ledger (1)\n  beside: Zoe Brandt (1 of 1)");
    assertThat(profile.roles())
        .containsExactly(new HeldRole("Mayor", 3, month("2024-03"), month("2024-03")));
    assertThat(profile.companions()).extracting(Companion::speaker).containsExactly("Zoe Brandt");
    assertThat(profile.companions().getFirst()).hasToString("Zoe Brandt (1 of 1)");
    assertThat(profile.outlets()).hasToString("source (2)\n      2  Courier\n      1  Ledger");
    assertThat(profile.months()).hasToString("month (1)\n      3  2024-03");
  }

  private static Optional<String> month(String month) {
    return Optional.of(month);
  }

  @Test
  void profilesOnlyWhatFits() throws IOException {
    threeOutlets();
    SpeakerProfile profile = news.profile(ProfileRequest.of("Ana Silva").within("again"));
    assertThat(profile.toString()).startsWith("Ana Silva, Mayor: 1 quote in 1 article");
    assertThat(profile.companions()).isEmpty();
  }

  @Test
  void findsInTheSampleWhatItsReadersKnow() throws IOException {
    try (NewsIndex sample = NewsIndex.inMemory()) {
      sample.load(Path.of("index-data/articles.jsonl"));
      SpeakerProfile okonjo = sample.profile(ProfileRequest.of("Okonjo"));
      assertThat(okonjo.speaker()).isEqualTo("Piet Okonjo");
      assertThat(okonjo.terms().terms()).extracting("text").contains("dam");
      SpeakerProfile oyelaran = sample.profile(ProfileRequest.of("Oyelaran"));
      assertThat(oyelaran.quotations())
          .extracting(QuoteThread::speaker)
          .containsOnly("Tomás Oyelaran");
      assertThat(oyelaran.quotations().getFirst().outlets())
          .containsExactly("Meridian Press Agency", "The Seral Gazette");
      ShareOfVoice dam = sample.voices(VoicesRequest.of("article:(dam)").voices(3));
      assertThat(dam.voices().getFirst().speaker()).isEqualTo("Piet Okonjo");
      assertThat(dam.diversity().effective()).isBetween(2.0, (double) dam.diversity().speakers());
    }
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> VoicesRequest.of("*").voices(0))
        .hasMessage("voices is at least 1, but was 0");
    assertThatThrownBy(() -> TrendRequest.of("*", Dimension.MONTH))
        .hasMessage(
            "Times do not rise or fall; ask for a facet by month, or for trends by speaker or topic");
    assertThatThrownBy(() -> TrendRequest.of("*", Dimension.SPEAKER).days(-1))
        .hasMessage("The window is a millisecond to a thousand years long, but was PT-24H");
    assertThatThrownBy(
            () -> TrendRequest.of("*", Dimension.SPEAKER).window(Instant.MIN, Instant.MAX))
        .hasMessageStartingWith("The window is a millisecond to a thousand years long, but was PT");
    assertThatThrownBy(
            () ->
                new TrendRequest(
                    SearchRequest.of("*"),
                    Dimension.SPEAKER,
                    Duration.ofSeconds(Long.MAX_VALUE),
                    Optional.empty(),
                    1))
        .hasMessageStartingWith("The window is a millisecond to a thousand years long, but was PT");
    assertThatThrownBy(() -> ProfileRequest.of(" "))
        .hasMessage("A profile needs the name of a speaker, but it is blank");
  }

  @Test
  void saysWhereTheTimeRanOut() throws IOException {
    threeOutlets();
    ProfileRequest hasty = ProfileRequest.of("silva").limits(Limits.DEFAULT.timeoutMillis(1));
    assertThat(news.profile(hasty).quotes()).isLessThanOrEqualTo(3);
  }

  @Test
  void profilesThePersonWhoBearsASurnameNotWhatIsLeftOfIt() throws IOException {
    threeOutlets();
    add("9", "Courier", "2024-03-09", "“The dam will do,” Silva said.");
    news.commit();
    assertThat(news.profile(ProfileRequest.of("Silva")).speaker()).isEqualTo("Ana Silva");
  }
}
